// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/explain/explanation.h"

using namespace outbox;

/// Texts as people paste them, whose cause hangs on few words, or on a code alone.
class TestNamedCauses : public QObject {
    Q_OBJECT
  private slots:
    void namesTheCause_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("finding");
        const auto row = [](const char* finding, const char* text) {
            QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(finding);
        };
        row("auth.access-policy",
            "535 5.7.139 Authentication unsuccessful, the request did not meet the criteria to be "
            "authenticated successfully. Contact your administrator.");
        row("relay.denied",
            "550 5.7.64 TenantAttribution; Relay Access Denied [x.prod.protection.outlook.com]");
        row("account.rate-limited", "432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded");
        row("account.rate-limited",
            "432 4.3.2 Concurrent connections limit exceeded. Visit https://aka.ms/concurrent_sending");
        row("recipient.mailbox-full", "552 5.2.2 Das Postfach des Empfängers ist voll");
        row("message.too-many-recipients", "452 4.5.3 Zu viele Empfänger");
        row("recipient.server-unreachable", "421 4.4.1 Server des Empfängers nicht erreichbar");
        row("recipient.domain-unknown", "550 5.1.2 Domäne des Empfängers nicht gefunden");
        row("recipient.refuses", "550 5.7.1 Der Empfänger hat die Annahme Ihrer Nachricht abgelehnt");
        row("recipient.refuses", "554 5.7.1 Le destinataire a refusé votre message");
        row("recipient.unknown", "550 5.1.1 Der Empfänger existiert nicht");
        row("recipient.unknown", "550 5.1.1 Le destinataire n'existe pas");
        row("message.malformed",
            "553 5.6.7 SMTPUTF8 is required, but was not offered by host mx.dest.example");
        row("tls.unavailable", "TLS is required, but was not offered by host mx.dest.example[192.0.2.4]");
        row("relay.denied",
            "550-5.7.1 Invalid credentials for relay [203.0.113.4]. The IP address you've registered in your "
            "G Suite SMTP Relay service doesn't match the domain of the account this email is being sent "
            "from.");
        row("account.sending-suspended", "550 5.7.501 Access denied, spam abuse detected");
        row("account.sending-suspended",
            "550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP.");
        row("account.sending-suspended", "550 5.7.705 Access denied, tenant has exceeded threshold");
        row("message.unauthenticated",
            "550 5.7.509 Access denied, sending domain x.example does not pass DMARC verification");
        row("message.unauthenticated",
            "550 5.7.512 Access denied, message must be RFC 5322 section 3.6.2 compliant");
        row("message.unauthenticated",
            "550 5.7.515 Access denied, sending domain does not meet the required authentication level");
        row("message.unauthenticated",
            "550-5.7.1 This message does not have authentication information or fails to pass authentication "
            "checks. To best protect our users from spam, the message has been blocked.");
        row("message.unauthenticated",
            "550-5.7.1 This message does not have authentication information or fails to pass authentication "
            "checks. To best protect our users from spam, the message has been blocked. - gsmtp");
        row("recipient.mailbox-full",
            "Recipient inbox full. Your message couldn't be delivered to bob@dest.example. Their inbox is "
            "full, or it's getting too much mail right now.");
        row("domain.ptr-missing",
            "554-web.de (mxweb110) Nemesis ESMTP Service not available\n554-No SMTP service\n554-Bad DNS PTR "
            "resource record.\n554 For explanation visit https://postmaster.web.de/");
        row("recipient.server-unreachable",
            "550 5.4.317 Message expired, cannot connect to remote server(451 5.7.3 STARTTLS is required to "
            "send mail)");
        row("auth.token-expired",
            "535 5.7.3 Authentication unsuccessful {\"status\":\"401\",\"schemes\":\"bearer "
            "mac\",\"scope\":\"https://mail.google.com/\"}");
        row("message.malformed", "521 5.5.2 smtp.x.de Error: bare <LF> received");
        row("auth.no-common-mechanism", "504 5.7.4 Unrecognized Authentication Type");
    }
    void namesTheCause() {
        QFETCH(QByteArray, text);
        const Explanation explained = explainText(text);
        QVERIFY(explained.conclusion);
        QTEST(explained.conclusion->id, "finding");
    }
};

QTEST_APPLESS_MAIN(TestNamedCauses)
#include "tst_named_causes.moc"
