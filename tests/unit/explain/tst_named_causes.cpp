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
            "javax.mail.AuthenticationFailedException: 334 "
            "eyJzdGF0dXMiOiI0MDAiLCJzY2hlbWVzIjoiQmVhcmVyIiwic2NvcGUiOiJodHRwczovL21haWwuZ29vZ2xlLmNvbS8ifQ="
            "=");
        row("auth.token-expired",
            "535 5.7.3 Authentication unsuccessful {\"status\":\"401\",\"schemes\":\"bearer "
            "mac\",\"scope\":\"https://mail.google.com/\"}");
        row("recipient.refuses",
            "Ihre Nachricht an bob@dest.example konnte nicht zugestellt werden, weil die Zustellung an diese "
            "Adresse eingeschränkt ist.");
        row("auth.app-password-needed",
            "[ALERT] Application-specific password required: "
            "https://support.google.com/accounts/answer/185833 (Failure)");
        row("auth.app-password-needed",
            "imaplib.error: b'[ALERT] Application-specific password required: "
            "https://support.google.com/accounts/answer/185833 (Failure)'");
        row("account.smtp-not-enabled",
            "[ALERT] Your account is not enabled for IMAP use. Please visit your Gmail settings page and "
            "enable your account for IMAP access. (Failure)");
        row("auth.web-login-needed",
            "[ALERT] Please log in via your web browser: "
            "https://support.google.com/mail/accounts/answer/78754 (Failure)");
        row("auth.oauth-needed", "AUTHENTICATE failed. BasicAuthBlocked");
        row("auth.oauth-needed", "LOGIN failed: BasicAuthBlocked-BasicAuthTenant");
        row("message.too-large",
            "The size of the message you are trying to send exceeds the global size limit (52428800 bytes) "
            "of the server. The message was not sent; reduce the message size and try again.");
        row("message.too-large",
            "Die Größe der Nachricht, die Sie senden möchten, überschreitet die globale Größengrenze "
            "(52428800 Byte) des Servers. Die Nachricht wurde nicht gesendet.");
        row("message.malformed", "521 5.5.2 smtp.x.de Error: bare <LF> received");
        row("auth.no-common-mechanism", "504 5.7.4 Unrecognized Authentication Type");
        row("recipient.mailbox-full",
            "Das Postfach des Empfängers ist voll und kann zurzeit keine Nachrichten annehmen. Versuchen Sie "
            "später, die Nachricht erneut zu senden.");
        row("recipient.unknown",
            "Adresse nicht gefunden\nIhre Nachricht wurde nicht an bob@dest.example zugestellt, weil die "
            "Adresse nicht gefunden wurde oder keine E-Mails empfangen kann.");
        row("recipient.unknown",
            "No se ha encontrado la dirección\nTu mensaje no se ha entregado a bob@dest.example porque no se "
            "ha encontrado la dirección o no puede recibir correo.");
        row("recipient.unknown",
            "アドレス不明\nbob@dest.example "
            "にメールを送信できませんでした。アドレスが見つからないか、メールを受信できません。");
        row("account.daily-limit", "You have reached a limit for sending mail. Your message was not sent.");
        row("sender.not-allowed",
            "You do not have the permission to send the message on behalf of the specified user.");
        row("recipient.refuses",
            "Ihre Nachricht konnte nicht zugestellt werden, weil die Zustellung an diese Adresse "
            "eingeschränkt ist.");
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
