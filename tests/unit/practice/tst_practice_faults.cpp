// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include "core/practice/practice_fault.h"
#include "practice_client.h"

using namespace outbox;

namespace {
/// Where a fault shows first, and how.
struct Look {
    const char* fault;
    const char* field;
    const char* pattern;
};
constexpr Look looks[] = {
    {"port-refused", "connecting", "^refused$"},
    {"silent", "connecting", "^silent$"},
    {"smtp-filter", "hello", "^502 "},
    {"starttls-stripped", "hello", "XXXXXXXA"},
    {"not-mail", "greeting", "^SSH-2\\.0-"},
    {"server-busy", "greeting", "^421 4\\.3\\.2 "},
    {"slow-greeting", "greeting", "^220 "},
    {"closes-early", "hello", "^$"},
    {"incoming-as-outgoing", "greeting", "^\\* OK "},
    {"mode-mismatch", "connecting", "^tls$"},
    {"no-encryption-set", "sender", "^530 5\\.7\\.0 Must issue a STARTTLS"},
    {"no-starttls", "startTls", "^500 "},
    {"starttls-refused", "startTls", "^454 4\\.7\\.0 "},
    {"wrong-password", "signIn", "^535 5\\.7\\.8 "},
    {"username-form", "signIn", "^535 5\\.7\\.8 "},
    {"sign-in-off", "sender", "^530 5\\.7\\.0 Authentication required"},
    {"app-password-needed", "signIn", "^534-5\\.7\\.9 .*\\|534 5\\.7\\.9 "},
    {"oauth-needed", "secondHello", "AUTH XOAUTH2 OAUTHBEARER$"},
    {"smtp-disabled", "signIn", "^535 5\\.7\\.139 .*SmtpClientAuthentication is disabled"},
    {"too-many-attempts", "signIn", "^454 4\\.7\\.0 Too many"},
    {"sender-not-allowed", "sender", "^553 5\\.7\\.1 .*not owned"},
    {"sending-suspended", "sender", "^550 5\\.1\\.8 "},
    {"daily-limit", "sender", "^550 5\\.4\\.5 "},
};

struct BadCertificate {
    const char* fault;
    QSslError::SslError error;
};
constexpr BadCertificate badCertificates[] = {
    {"expired-certificate", QSslError::CertificateExpired},
    {"wrong-name-certificate", QSslError::HostNameMismatch},
    {"self-signed-certificate", QSslError::SelfSignedCertificate},
    {"unknown-issuer", QSslError::SelfSignedCertificateInChain},
    {"incomplete-chain", QSslError::UnableToGetLocalIssuerCertificate},
};

/// What a mail program that is set as the practice account is comes to see, step by step.
struct Seen {
    QString connecting;  ///< "refused", "silent", "tls", "connected"
    QByteArray greeting;
    QByteArray hello;
    QByteArray startTls;
    QList<QSslError::SslError> tlsErrors;
    QByteArray secondHello;
    QByteArray signIn;
    QByteArray sender;
    QByteArray incoming;
    QByteArray otherPort;  ///< greeting of the port with TLS, where the provider has one
};

QByteArray incomingResult(PracticeRun& run) {
    PracticeClient client(run.server());
    if (!client.connectTo(run.server().incoming()) || !client.line().startsWith("* OK")) return {};
    return client.askImap("LOGIN practice@practice.example \"practice makes perfect\"");
}

QByteArray otherPortGreeting(PracticeRun& run) {
    for (const Endpoint& endpoint : run.server().recommendedOutgoing()) {
        if (endpoint.security != Security::Tls || endpoint.port == run.server().outgoing().port) continue;
        PracticeClient client(run.server());
        return client.connectTo(endpoint) ? client.reply() : QByteArray();
    }
    return {};
}

QByteArray signInResult(PracticeClient& client, const PracticeServer& server) {
    const Endpoint endpoint = server.outgoing();
    if (endpoint.auth == AuthMethod::None) return {};
    return client.ask("AUTH PLAIN " + practicePlain(server, endpoint.user));
}

void converse(PracticeClient& client, const PracticeServer& server, Seen& seen) {
    const Endpoint endpoint = server.outgoing();
    seen.greeting = client.line();
    if (!seen.greeting.startsWith("220")) return;
    seen.hello = client.ask("EHLO x.example");
    if (endpoint.security == Security::StartTls) {
        seen.startTls = client.ask("STARTTLS");
        if (!seen.startTls.startsWith("220")) return;
        const bool secured = client.encrypt(endpoint.host);
        seen.tlsErrors = client.tlsErrors();
        if (!secured) return;
        seen.secondHello = client.ask("EHLO x.example");
    }
    seen.signIn = signInResult(client, server);
    seen.sender = client.ask("MAIL FROM:<" + server.account().sender().toLatin1() + '>');
}

/// A server is called silent only where a row expects that: a busy machine may be slow to greet.
Seen look(PracticeRun& run, bool expectsSilence = false) {
    Seen seen;
    PracticeClient client(run.server());
    const bool connected = client.connectTo(run.server().outgoing());
    if (!connected) {
        seen.connecting = client.error() == QAbstractSocket::ConnectionRefusedError
                              ? QStringLiteral("refused")
                              : QStringLiteral("tls");
    } else if (expectsSilence && client.saysNothing() && client.saysNothing()) {
        seen.connecting = QStringLiteral("silent");
    } else {
        seen.connecting = QStringLiteral("connected");
        converse(client, run.server(), seen);
    }
    seen.incoming = incomingResult(run);
    seen.otherPort = otherPortGreeting(run);
    return seen;
}
}  // namespace

class TestPracticeFaults : public QObject {
    Q_OBJECT
  private slots:
    void tableIsComplete();
    void looksAsItsNameSays_data();
    void looksAsItsNameSays();
    void certificatesFailAsTheyShould_data();
    void certificatesFailAsTheyShould();
    void healthyServerHasNoFault();
};

void TestPracticeFaults::tableIsComplete() {
    QSet<QString> ids;
    QVERIFY(practiceFaults().size() >= 12);
    for (const PracticeFault& fault : practiceFaults()) {
        const QString id = QString::fromLatin1(fault.id);
        QVERIFY2(!ids.contains(id), fault.id);
        ids.insert(id);
        QVERIFY2(QRegularExpression(QStringLiteral("^[a-z][a-z-]+$")).match(id).hasMatch(), fault.id);
        QVERIFY2(QRegularExpression(QStringLiteral("^[a-z]+\\.[a-z-]+$"))
                     .match(QString::fromLatin1(fault.finding))
                     .hasMatch(),
                 fault.finding);
        QVERIFY2(!fault.titleText().endsWith(u'.') && fault.titleText().size() > 8, fault.id);
        QVERIFY2(fault.descriptionText().endsWith(u'.'), fault.id);
        QCOMPARE(practiceFault(id), &fault);
    }
    QVERIFY(!practiceFault(QStringLiteral("none")));

    for (const Look& look : looks) ids.remove(QString::fromLatin1(look.fault));
    for (const BadCertificate& bad : badCertificates) ids.remove(QString::fromLatin1(bad.fault));
    QVERIFY2(ids.isEmpty(), "every fault is looked at below");
}

void TestPracticeFaults::looksAsItsNameSays_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("pattern");

    for (const Look& look : looks) {
        QTest::addRow("%s", look.fault)
            << QString::fromLatin1(look.field) << QString::fromLatin1(look.pattern);
    }
}

void TestPracticeFaults::looksAsItsNameSays() {
    QFETCH(QString, field);
    QFETCH(QString, pattern);
    const QString fault = QString::fromLatin1(QTest::currentDataTag());

    PracticeRun run(fault, 0, 1);
    QVERIFY2(run.isStarted(), qPrintable(run.error()));
    const Seen seen = look(run, pattern == QLatin1String("^silent$"));
    const QMap<QString, QByteArray> fields{{QStringLiteral("connecting"), seen.connecting.toLatin1()},
                                           {QStringLiteral("greeting"), seen.greeting},
                                           {QStringLiteral("hello"), seen.hello},
                                           {QStringLiteral("startTls"), seen.startTls},
                                           {QStringLiteral("secondHello"), seen.secondHello},
                                           {QStringLiteral("signIn"), seen.signIn},
                                           {QStringLiteral("sender"), seen.sender}};
    const QByteArray found = fields.value(field);
    QVERIFY2(QRegularExpression(pattern).match(QString::fromLatin1(found)).hasMatch(), found.constData());

    // "Why can I still receive?": the incoming side works but where the account itself is refused.
    const bool refusedToo = practiceFault(fault)->behaviour.incomingSignInReply != nullptr;
    QCOMPARE(seen.incoming.startsWith("t OK"), !refusedToo);

    static const QSet<QString> otherPortCures{QStringLiteral("port-refused"), QStringLiteral("silent"),
                                              QStringLiteral("smtp-filter"),
                                              QStringLiteral("starttls-stripped")};
    if (otherPortCures.contains(fault)) QVERIFY(seen.otherPort.startsWith("220 smtp.practice.example ESMTP"));
}

void TestPracticeFaults::certificatesFailAsTheyShould_data() {
    QTest::addColumn<QSslError::SslError>("error");

    for (const BadCertificate& bad : badCertificates) QTest::addRow("%s", bad.fault) << bad.error;
}

void TestPracticeFaults::certificatesFailAsTheyShould() {
    QFETCH(QSslError::SslError, error);
    PracticeRun run(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(run.isStarted(), qPrintable(run.error()));

    const Seen seen = look(run);
    QVERIFY(seen.tlsErrors.contains(error));
    for (const QSslError::SslError found : seen.tlsErrors) {
        QVERIFY(found == error || found == QSslError::UnableToVerifyFirstCertificate);
    }
    QVERIFY(seen.secondHello.isEmpty());
    QVERIFY(seen.otherPort.isEmpty());
    QVERIFY(seen.incoming.startsWith("t OK"));
}

void TestPracticeFaults::healthyServerHasNoFault() {
    PracticeRun run;
    const Seen seen = look(run);
    QCOMPARE(seen.connecting, QStringLiteral("connected"));
    QVERIFY(seen.tlsErrors.isEmpty());
    QVERIFY(seen.signIn.startsWith("235 "));
    QVERIFY(seen.sender.startsWith("250 "));
    QVERIFY(seen.incoming.startsWith("t OK"));
    QVERIFY(seen.otherPort.startsWith("220 "));
}

QTEST_GUILESS_MAIN(TestPracticeFaults)
#include "tst_practice_faults.moc"
