// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTcpServer>
#include <QTest>
#include <memory>
#include <vector>

#include "practice_client.h"

using namespace outbox;

class TestPracticeServer : public QObject {
    Q_OBJECT
  private slots:
    void takesAMessageAndShowsItInTheInbox_data();
    void takesAMessageAndShowsItInTheInbox();
    void isReachedByItsAddressToo();
    void insistsOnEncryptionAndSignIn();
    void keepsTheAccountToItself();
    void signsInByLogin();
    void signsInToImap_data();
    void signsInToImap();
    void dropsWhatWasSentBeforeEncryption();
    void hangsUpAfterThreeRefusals();
    void boundsLinesMessagesAndConnections();
    void usesThePortsThatItIsGiven();
    void saysWhyItCannotStart_data();
    void saysWhyItCannotStart();
    void stopsAndStartsAgain();
};

namespace {
/// Connected, encrypted and introduced; null when anything fails.
std::unique_ptr<PracticeClient> introduced(PracticeRun& run) {
    auto client = std::make_unique<PracticeClient>(run.server());
    if (!client->connectTo(run.tlsSubmission())) return nullptr;
    if (!client->reply().startsWith("220 ") || !client->ask("EHLO x.example").startsWith("250-"))
        return nullptr;
    return client;
}

std::unique_ptr<PracticeClient> signedIn(PracticeRun& run) {
    auto client = introduced(run);
    if (!client) return nullptr;
    const QByteArray answer = practicePlain(run.server(), run.server().address());
    return client->ask("AUTH PLAIN " + answer).startsWith("235 ") ? std::move(client) : nullptr;
}
}  // namespace

void TestPracticeServer::takesAMessageAndShowsItInTheInbox_data() {
    QTest::addColumn<bool>("startTls");
    QTest::newRow("by STARTTLS") << true;
    QTest::newRow("by TLS") << false;
}

void TestPracticeServer::takesAMessageAndShowsItInTheInbox() {
    QFETCH(bool, startTls);
    PracticeRun run;
    QVERIFY2(run.isStarted(), qPrintable(run.error()));

    PracticeClient client(run.server());
    const Endpoint endpoint = startTls ? run.server().outgoing() : run.tlsSubmission();
    QCOMPARE(endpoint.security, startTls ? Security::StartTls : Security::Tls);
    QVERIFY(client.connectTo(endpoint));
    QVERIFY(client.reply().startsWith("220 smtp.practice.example ESMTP"));
    if (startTls) {
        const QByteArray before = client.ask("EHLO x.example");
        QVERIFY(before.contains("STARTTLS") && !before.contains("AUTH"));
        QVERIFY(client.ask("STARTTLS").startsWith("220 "));
        QVERIFY(client.encrypt(endpoint.host));
    }
    const QByteArray hello = client.ask("EHLO x.example");
    QVERIFY(hello.contains("AUTH PLAIN LOGIN") && !hello.contains("STARTTLS"));
    QVERIFY(client.ask("AUTH PLAIN " + practicePlain(run.server(), endpoint.user)).startsWith("235 "));
    QVERIFY(client.ask("MAIL FROM:<practice@practice.example> SIZE=100").startsWith("250 "));
    QVERIFY(client.ask("RCPT TO:<Practice@practice.example>").startsWith("250 "));
    QVERIFY(client.ask("DATA").startsWith("354 "));
    QVERIFY(client.ask("Message-ID: <one@x.example>\r\nSubject: t\r\n\r\n..dot\r\n.").startsWith("250 "));
    QVERIFY(client.ask("QUIT").startsWith("221 "));
    QVERIFY(client.isClosed());
    QCOMPARE(run.messages(), QList<QByteArray>{"Message-ID: <one@x.example>\r\nSubject: t\r\n\r\n.dot\r\n"});

    PracticeClient reader(run.server());
    QVERIFY(reader.connectTo(run.server().incoming()));
    QVERIFY(reader.line().startsWith("* OK [CAPABILITY IMAP4rev1"));
    QVERIFY(reader.askImap("LOGIN practice@practice.example \"practice makes perfect\"").startsWith("t OK"));
    QVERIFY(reader.askImap("LIST \"\" *").contains("(\\Junk)"));
    QVERIFY(reader.askImap("EXAMINE INBOX").contains("* 1 EXISTS"));
    QVERIFY(reader.askImap("UID SEARCH HEADER Message-ID \"<one@x.example>\"").contains("* SEARCH 1|"));
    QCOMPARE(reader.askImap("UID SEARCH HEADER Message-ID \"<two@x.example>\""),
             QByteArray("* SEARCH|t OK done"));
    QVERIFY(reader.askImap("UID FETCH 1 (BODY.PEEK[HEADER])")
                .contains("BODY[HEADER] {43}|Message-ID: <one@x.example>"));
    QVERIFY(reader.askImap("SELECT Junk").contains("* 0 EXISTS"));
    QVERIFY(reader.askImap("LOGOUT").contains("* BYE"));
}

void TestPracticeServer::isReachedByItsAddressToo() {
    PracticeRun run;
    for (const char* name : {"localhost", "127.0.0.1"}) {
        Endpoint endpoint = run.tlsSubmission();
        endpoint.host = QString::fromLatin1(name);
        PracticeClient client(run.server());
        QVERIFY2(client.connectTo(endpoint), name);
    }
    Endpoint foreign = run.tlsSubmission();
    foreign.host = QStringLiteral("mail.practice.example");
    PracticeClient client(run.server());
    QVERIFY(!client.connectTo(foreign));
}

void TestPracticeServer::insistsOnEncryptionAndSignIn() {
    PracticeRun run;
    PracticeClient clear(run.server());
    QVERIFY(clear.connectTo(run.server().outgoing()));
    QVERIFY(clear.reply().startsWith("220 "));
    QVERIFY(clear.ask("MAIL FROM:<practice@practice.example>").startsWith("503 "));
    QVERIFY(clear.ask("EHLO x.example").startsWith("250-"));
    QVERIFY(clear.ask("AUTH PLAIN AGEAYg==").startsWith("530 5.7.0 Must issue"));
    QVERIFY(clear.ask("MAIL FROM:<practice@practice.example>").startsWith("530 5.7.0 Must issue"));

    auto client = introduced(run);
    QVERIFY(client);
    QVERIFY(client->ask("MAIL FROM:<practice@practice.example>").startsWith("530 5.7.0 Authentication"));
    QVERIFY(client->ask("AUTH GSSAPI").startsWith("504 "));
    QVERIFY(client->ask("STARTTLS").startsWith("503 "));
}

void TestPracticeServer::keepsTheAccountToItself() {
    PracticeRun run;
    auto client = signedIn(run);
    QVERIFY(client);
    QVERIFY(client->ask("MAIL FROM:<somebody@practice.example>").startsWith("553 5.7.1 "));
    QVERIFY(client->ask("RCPT TO:<practice@practice.example>").startsWith("503 "));
    QVERIFY(client->ask("MAIL FROM:<practice@practice.example>").startsWith("250 "));
    QVERIFY(client->ask("DATA").startsWith("503 "));
    QVERIFY(client->ask("RCPT TO:<somebody@example.org>").startsWith("550 5.7.1 "));
    QVERIFY(client->ask("RSET").startsWith("250 "));
    QVERIFY(client->ask("WHAT").startsWith("500 "));
}

void TestPracticeServer::signsInByLogin() {
    PracticeRun run;
    auto client = introduced(run);
    QVERIFY(client);
    QCOMPARE(client->ask("AUTH LOGIN"), QByteArray("334 VXNlcm5hbWU6"));
    QCOMPARE(client->ask(QByteArray("practice@practice.example").toBase64()), QByteArray("334 UGFzc3dvcmQ6"));
    QVERIFY(client->ask("*").startsWith("501 "));
    QCOMPARE(client->ask("AUTH LOGIN"), QByteArray("334 VXNlcm5hbWU6"));
    QCOMPARE(client->ask(QByteArray("practice@practice.example").toBase64()), QByteArray("334 UGFzc3dvcmQ6"));
    QVERIFY(client->ask(run.server().password().reveal().toBase64()).startsWith("235 "));
    QVERIFY(client->ask("AUTH LOGIN").startsWith("503 "));
}

void TestPracticeServer::signsInToImap_data() {
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<QByteArray>("result");

    const QByteArray plain = QByteArray("\0practice@practice.example\0practice makes perfect", 49).toBase64();
    QTest::newRow("quoted")
        << QByteArrayList{"t LOGIN \"practice@practice.example\" \"practice makes perfect\""}
        << QByteArray("t OK");
    QTest::newRow("literals") << QByteArrayList{"t LOGIN {25}", "practice@practice.example {22}",
                                                "practice makes perfect"}
                              << QByteArray("t OK");
    QTest::newRow("plain at once") << QByteArrayList{"t AUTHENTICATE PLAIN " + plain} << QByteArray("t OK");
    QTest::newRow("plain when asked") << QByteArrayList{"t AUTHENTICATE PLAIN", plain} << QByteArray("t OK");
    QTest::newRow("plain given up") << QByteArrayList{"t AUTHENTICATE PLAIN", "*"} << QByteArray("t BAD");
    QTest::newRow("wrong password") << QByteArrayList{"t LOGIN practice@practice.example wrong"}
                                    << QByteArray("t NO [AUTHENTICATIONFAILED]");
    QTest::newRow("without signing in") << QByteArrayList{"t SELECT INBOX"} << QByteArray("t BAD");
    QTest::newRow("not a command") << QByteArrayList{"t"} << QByteArray("* BAD");
}

void TestPracticeServer::signsInToImap() {
    QFETCH(QByteArrayList, lines);
    QFETCH(QByteArray, result);

    PracticeRun run;
    PracticeClient client(run.server());
    QVERIFY(client.connectTo(run.server().incoming()));
    QVERIFY(client.line().startsWith("* OK"));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        client.send(lines.at(i) + "\r\n");
        const QByteArray heard = client.line();
        const QByteArray wanted = i + 1 < lines.size() ? QByteArray("+") : result;
        QVERIFY2(heard.startsWith(wanted), heard.constData());
    }
}

void TestPracticeServer::dropsWhatWasSentBeforeEncryption() {
    PracticeRun run;
    PracticeClient client(run.server());
    QVERIFY(client.connectTo(run.server().outgoing()));
    QVERIFY(client.reply().startsWith("220 "));
    QVERIFY(client.ask("EHLO x.example").startsWith("250-"));
    client.send("STARTTLS\r\nEHLO injected.example\r\n");
    QVERIFY(client.reply().startsWith("220 2.0.0 Ready"));
    QVERIFY(client.encrypt(run.server().outgoing().host));
    QCOMPARE(client.ask("NOOP"), QByteArray("250 2.0.0 Ok"));
    QVERIFY(client.ask("MAIL FROM:<practice@practice.example>").startsWith("503 "));
}

void TestPracticeServer::hangsUpAfterThreeRefusals() {
    PracticeRun run;
    auto client = introduced(run);
    QVERIFY(client);
    for (int i = 0; i < 3; ++i) QVERIFY(client->ask("AUTH PLAIN AGEAYg==").startsWith("535 5.7.8"));
    QVERIFY(client->isClosed());
}

void TestPracticeServer::boundsLinesMessagesAndConnections() {
    PracticeRun run;
    PracticeClient endless(run.server());
    QVERIFY(endless.connectTo(run.server().outgoing()));
    QVERIFY(endless.reply().startsWith("220 "));
    endless.send(QByteArray(200 * 1024, 'x'));
    QVERIFY(endless.isClosed());

    auto client = signedIn(run);
    QVERIFY(client);
    QVERIFY(client->ask("MAIL FROM:<practice@practice.example>").startsWith("250 "));
    QVERIFY(client->ask("RCPT TO:<practice@practice.example>").startsWith("250 "));
    QVERIFY(client->ask("DATA").startsWith("354 "));
    client->send((QByteArray(998, 'x') + "\r\n").repeated(1100));
    QVERIFY(client->ask(".").startsWith("552 5.3.4"));
    QVERIFY(run.messages().isEmpty());

    std::vector<std::unique_ptr<PracticeClient>> crowd;
    bool turnedAway = false;
    for (int i = 0; i < 40 && !turnedAway; ++i) {
        crowd.push_back(std::make_unique<PracticeClient>(run.server()));
        turnedAway = !crowd.back()->connectTo(run.server().outgoing()) || crowd.back()->line().isEmpty();
    }
    QVERIFY(turnedAway);
    crowd.clear();
}

void TestPracticeServer::usesThePortsThatItIsGiven() {
    QTcpServer probe;  // a number that was free a moment ago, with room for two above it
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    const quint16 first =
        static_cast<quint16>(probe.serverPort() > 60000 ? probe.serverPort() - 100 : probe.serverPort());
    probe.close();

    PracticeRun run(QStringLiteral("port-refused"), first);
    if (!run.isStarted()) QSKIP("the ports were taken by others in between");
    QCOMPARE(run.server().outgoing().port, first);
    QCOMPARE(run.tlsSubmission().port, static_cast<quint16>(first + 1));
    QCOMPARE(run.server().incoming().port, static_cast<quint16>(first + 2));

    PracticeRun second(QString(), first);
    QVERIFY(!second.isStarted());
    QVERIFY2(second.error().contains(QString::number(first)), qPrintable(second.error()));
}

void TestPracticeServer::saysWhyItCannotStart_data() {
    QTest::addColumn<QString>("fault");
    QTest::addColumn<quint16>("firstPort");
    QTest::addColumn<QString>("word");

    QTest::newRow("no such fault") << QStringLiteral("gremlins") << quint16(0) << QStringLiteral("gremlins");
    QTest::newRow("no room above the port") << QString() << quint16(65534) << QStringLiteral("65534");
}

void TestPracticeServer::saysWhyItCannotStart() {
    QFETCH(QString, fault);
    QFETCH(quint16, firstPort);
    QFETCH(QString, word);

    PracticeServer server;
    QString error;
    QVERIFY(!server.start(fault, &error, firstPort));
    QVERIFY2(error.contains(word), qPrintable(error));
    QVERIFY(!server.outgoing().isSet());
    QVERIFY(server.authorities().isEmpty());
}

void TestPracticeServer::stopsAndStartsAgain() {
    PracticeServer server;
    QVERIFY(server.start(QString(), nullptr));
    const auto before = server.authorities();
    QVERIFY(server.start(QStringLiteral("wrong-password"), nullptr));
    QVERIFY(server.outgoing().isSet());
    QVERIFY(server.authorities() != before);
    const Endpoint endpoint = server.outgoing();
    server.stop();

    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), endpoint.port);
    QVERIFY(!socket.waitForConnected(5000));
    QCOMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
}

QTEST_GUILESS_MAIN(TestPracticeServer)
#include "tst_practice_server.moc"
