// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/programs/mozilla_programs.h"
#include "core/programs/mozilla_settings.h"
#include "tests/unit/programs/mozilla_home.h"

using namespace outbox;
using namespace outbox::programs_test;

class TestMozillaAccounts : public QObject {
    Q_OBJECT
  private slots:
    void readsAnAccount();
    void readsOutgoingServers_data();
    void readsOutgoingServers();
    void readsIncomingServers_data();
    void readsIncomingServers();
    void choosesTheOutgoingServer_data();
    void choosesTheOutgoingServer();
    void leavesOutWhatSendsNoMail_data();
    void leavesOutWhatSendsNoMail();
    void listsAllAddresses();
    void laysUserJsOver();
    void tellsOfANameThatIsNoServers();
    void tellsOffline_data();
    void tellsOffline();
    void readsSharedProfiles_data();
    void readsSharedProfiles();
};

namespace {
MailProgram thunderbirdWith(const QByteArray& further) {
    const ProgramHome home;
    putThunderbird(home, further);
    return findPrograms(home.places(), QStringLiteral("thunderbird")).value(0);
}

ProgramAccount accountWith(const QByteArray& further) {
    return thunderbirdWith(further).accounts.value(0);
}
}  // namespace

void TestMozillaAccounts::readsAnAccount() {
    const MailProgram program = thunderbirdWith({});
    QCOMPARE(program.program, QStringLiteral("thunderbird"));
    QCOMPARE(program.name, QStringLiteral("Thunderbird"));
    QVERIFY(program.profile.endsWith(QLatin1String("/.thunderbird/abcd.default")));
    QVERIFY(program.problems.isEmpty());
    QVERIFY(!program.running);
    QVERIFY(!program.offline);
    QCOMPARE(program.waitingMessages, std::optional(0));
    QCOMPARE(program.accounts.size(), 1);
    const ProgramAccount& account = program.accounts.first();
    QCOMPARE(account.id, QStringLiteral("account1"));
    QCOMPARE(account.name, QStringLiteral("Work"));
    QCOMPARE(account.addresses, QStringList{QStringLiteral("anna@example.org")});
    QVERIFY(account.defaultOutgoing);
    QCOMPARE(inWords(account.outgoing),
             QStringLiteral("smtp.example.org:587/starttls anna@example.org password"));
    QVERIFY(account.incoming);
    QCOMPARE(inWords(*account.incoming),
             QStringLiteral("imap.example.org:993/tls anna@example.org password"));
    QCOMPARE(account.incoming->protocol, Protocol::Imap);
    QCOMPARE(account.passwordKeptIn, PasswordPlace::Nowhere);
}

void TestMozillaAccounts::readsOutgoingServers_data() {
    QTest::addColumn<QByteArray>("prefs");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const char* prefs, const char* words) {
        QTest::newRow(name) << QByteArray(prefs) << QString::fromLatin1(words);
    };
    row("TLS", "try_ssl 3,port 465", "h.example:465/tls u password");
    row("STARTTLS if available", "try_ssl 1,port 25", "h.example:25/starttls u password");
    row("no encryption", "try_ssl 0,port 25", "h.example:25/none u password");
    row("encryption by default", "port 25", "h.example:25/none u password");
    row("port by default", "try_ssl 2", "h.example:587/starttls u password");
    row("port of TLS by default", "try_ssl 3", "h.example:465/tls u password");
    row("port out of range", "try_ssl 2,port 70000", "h.example:587/starttls u password");
    row("no sign-in", "try_ssl 2,authMethod 1", "h.example:587/starttls u none");
    row("encrypted password", "try_ssl 2,authMethod 4", "h.example:587/starttls u password");
    row("OAuth2", "try_ssl 2,authMethod 10", "h.example:587/starttls u oauth2");
    row("another protocol", "type \"ews\"", "");
}

void TestMozillaAccounts::readsOutgoingServers() {
    QFETCH(QByteArray, prefs);
    QFETCH(QString, words);
    QByteArray file =
        "user_pref(\"mail.smtpserver.s.hostname\", \"h.example\");\n"
        "user_pref(\"mail.smtpserver.s.username\", \"u\");\n";
    for (const QByteArray& pref : prefs.split(',')) {
        const qsizetype blank = pref.indexOf(' ');
        file += "user_pref(\"mail.smtpserver.s." + pref.left(blank) + "\", " + pref.mid(blank + 1) + ");\n";
    }
    QCOMPARE(inWords(mozillaOutgoing(parseMozillaPrefs(file), QStringLiteral("s"))), words);
}

void TestMozillaAccounts::readsIncomingServers_data() {
    QTest::addColumn<QByteArray>("prefs");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const char* prefs, const char* words) {
        QTest::newRow(name) << QByteArray(prefs) << QString::fromLatin1(words);
    };
    row("IMAP, nothing set", "type \"imap\"", "h.example:143/none u password");
    row("IMAP, TLS", "type \"imap\",socketType 3", "h.example:993/tls u password");
    row("IMAP, isSecure of old", "type \"imap\",isSecure true", "h.example:993/tls u password");
    row("POP3, STARTTLS", "type \"pop3\",socketType 2", "h.example:110/starttls u password");
    row("POP3, TLS", "type \"pop3\",socketType 3", "h.example:995/tls u password");
    row("POP3, port", "type \"pop3\",socketType 3,port 1995", "h.example:1995/tls u password");
    row("OAuth2", "type \"imap\",socketType 3,authMethod 10", "h.example:993/tls u oauth2");
    row("renamed server", "type \"imap\",realhostname \"real.example\",realuserName \"v\"",
        "real.example:143/none v password");
    row("another protocol", "type \"ews\"", "");
}

void TestMozillaAccounts::readsIncomingServers() {
    QFETCH(QByteArray, prefs);
    QFETCH(QString, words);
    QByteArray file =
        "user_pref(\"mail.server.s.hostname\", \"h.example\");\n"
        "user_pref(\"mail.server.s.userName\", \"u\");\n";
    for (const QByteArray& pref : prefs.split(',')) {
        const qsizetype blank = pref.indexOf(' ');
        file += "user_pref(\"mail.server.s." + pref.left(blank) + "\", " + pref.mid(blank + 1) + ");\n";
    }
    const auto incoming = mozillaIncoming(parseMozillaPrefs(file), QStringLiteral("s"));
    QCOMPARE(incoming ? inWords(*incoming) : QString(), words);
}

void TestMozillaAccounts::choosesTheOutgoingServer_data() {
    QTest::addColumn<QByteArray>("further");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isDefault");
    const QByteArray second =
        "user_pref(\"mail.smtpservers\", \"smtp1,smtp2\");\n"
        "user_pref(\"mail.smtpserver.smtp2.hostname\", \"smtp2.example.org\");\n";
    QTest::newRow("the identity's own, not the default one")
        << second + "user_pref(\"mail.smtp.defaultserver\", \"smtp2\");\n"
        << QStringLiteral("smtp.example.org") << false;
    QTest::newRow("the default one where the identity names none")
        << second +
               "user_pref(\"mail.smtp.defaultserver\", \"smtp2\");\n"
               "user_pref(\"mail.identity.id1.smtpServer\", \"\");\n"
        << QStringLiteral("smtp2.example.org") << true;
    QTest::newRow("the first one where no default is set")
        << second +
               "user_pref(\"mail.smtp.defaultserver\", \"\");\n"
               "user_pref(\"mail.identity.id1.smtpServer\", \"\");\n"
        << QStringLiteral("smtp.example.org") << true;
    QTest::newRow("the default one where the identity's is gone")
        << second + "user_pref(\"mail.identity.id1.smtpServer\", \"smtp9\");\n"
        << QStringLiteral("smtp.example.org") << true;
    QTest::newRow("none at all") << QByteArray("user_pref(\"mail.smtpservers\", \"\");\n") << QString()
                                 << false;
}

void TestMozillaAccounts::choosesTheOutgoingServer() {
    QFETCH(QByteArray, further);
    QFETCH(QString, host);
    QFETCH(bool, isDefault);
    const ProgramAccount account = accountWith(further);
    QCOMPARE(account.outgoing.host, host);
    QCOMPARE(account.defaultOutgoing, isDefault);
}

void TestMozillaAccounts::leavesOutWhatSendsNoMail_data() {
    QTest::addColumn<QByteArray>("type");
    for (const char* type : {"none", "nntp", "rss", "im", ""})
        QTest::addRow("type “%s”", type) << QByteArray(type);
}

void TestMozillaAccounts::leavesOutWhatSendsNoMail() {
    QFETCH(QByteArray, type);
    QVERIFY(
        thunderbirdWith("user_pref(\"mail.server.server1.type\", \"" + type + "\");\n").accounts.isEmpty());
}

void TestMozillaAccounts::listsAllAddresses() {
    const ProgramAccount account = accountWith(
        "user_pref(\"mail.account.account1.identities\", \"id2,id1,id3\");\n"
        "user_pref(\"mail.identity.id2.useremail\", \"first@example.org\");\n"
        "user_pref(\"mail.identity.id3.useremail\", \"no address\");\n");
    QCOMPARE(account.addresses,
             (QStringList{QStringLiteral("first@example.org"), QStringLiteral("anna@example.org")}));
}

void TestMozillaAccounts::laysUserJsOver() {
    const ProgramHome home;
    putThunderbird(home);
    home.put(QStringLiteral(".thunderbird/abcd.default/user.js"),
             "user_pref(\"mail.smtpserver.smtp1.port\", 2525);\n");
    const auto programs = findPrograms(home.places(), QStringLiteral("thunderbird"));
    QCOMPARE(programs.value(0).accounts.value(0).outgoing.port, quint16(2525));
}

void TestMozillaAccounts::tellsOfANameThatIsNoServers() {
    const MailProgram program =
        thunderbirdWith("user_pref(\"mail.smtpserver.smtp1.hostname\", \"smtp,example org\");\n");
    QVERIFY(!program.accounts.value(0).outgoing.isSet());
    QCOMPARE(program.problems.size(), 1);
    QCOMPARE(program.problems.first().trouble, ProgramTrouble::Malformed);
    QVERIFY(program.problems.first().detail.contains(QLatin1String("mail.smtpserver.smtp1.hostname")));
}

void TestMozillaAccounts::tellsOffline_data() {
    QTest::addColumn<QByteArray>("further");
    QTest::addColumn<bool>("offline");
    QTest::newRow("closed offline") << QByteArray("user_pref(\"network.online\", false);\n") << true;
    QTest::newRow("closed online") << QByteArray("user_pref(\"network.online\", true);\n") << false;
    QTest::newRow("starts offline") << QByteArray("user_pref(\"offline.startup_state\", 3);\n") << true;
    QTest::newRow("starts as closed, closed online")
        << QByteArray("user_pref(\"offline.startup_state\", 0);\n") << false;
    QTest::newRow("starts online all the same")
        << QByteArray("user_pref(\"offline.startup_state\", 2);\nuser_pref(\"network.online\", false);\n")
        << false;
}

void TestMozillaAccounts::tellsOffline() {
    QFETCH(QByteArray, further);
    QFETCH(bool, offline);
    QCOMPARE(thunderbirdWith(further).offline, offline);
}

void TestMozillaAccounts::readsSharedProfiles_data() {
    QTest::addColumn<QJsonObject>("truth");
    const QString folder = qEnvironmentVariable("OUTBOX_SHARED_DATA") + QStringLiteral("/client-configs/");
    QFile file(folder + QStringLiteral("truth.jsonl"));
    if (!file.open(QIODevice::ReadOnly)) return;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const QJsonObject truth = QJsonDocument::fromJson(line).object();
        if (truth.value(QLatin1String("client")) == QLatin1String("thunderbird"))
            QTest::newRow(qPrintable(truth.value(QLatin1String("file")).toString())) << truth;
    }
}

void TestMozillaAccounts::readsSharedProfiles() {
    if (!QFile::exists(qEnvironmentVariable("OUTBOX_SHARED_DATA") + QStringLiteral("/client-configs")))
        QSKIP("the shared test data is not here");
    QFETCH(QJsonObject, truth);
    QFile file(qEnvironmentVariable("OUTBOX_SHARED_DATA") + QStringLiteral("/client-configs/") +
               truth.value(QLatin1String("file")).toString());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const ProgramHome home;
    home.put(QStringLiteral(".thunderbird/a/prefs.js"), file.readAll());
    const MailProgram program = findPrograms(home.places(), QStringLiteral("thunderbird")).value(0);
    QVERIFY(program.problems.isEmpty());

    const QJsonObject expect = truth.value(QLatin1String("expect")).toObject();
    const QJsonArray incoming = expect.value(QLatin1String("incoming")).toArray();
    QCOMPARE(program.accounts.size(), incoming.size());
    for (qsizetype i = 0; i < incoming.size(); ++i) {
        const QJsonObject server = incoming.at(i).toObject();
        const auto read = program.accounts.at(i).incoming;
        QVERIFY(read);
        QCOMPARE(protocolName(read->protocol), server.value(QLatin1String("type")).toString());
        QCOMPARE(read->host, server.value(QLatin1String("host")).toString());
        if (server.contains(QLatin1String("port")))
            QCOMPARE(read->port, server.value(QLatin1String("port")).toInt());
        if (server.contains(QLatin1String("security")))
            QCOMPARE(securityName(read->security),
                     server.value(QLatin1String("security")).toString().toLower());
    }
    for (const QJsonValue& value : expect.value(QLatin1String("smtp")).toArray()) {
        const QJsonObject server = value.toObject();
        const Endpoint read = program.accounts.value(0).outgoing;
        QCOMPARE(read.host, server.value(QLatin1String("host")).toString());
        QCOMPARE(read.port, server.value(QLatin1String("port")).toInt());
        QCOMPARE(securityName(read.security), server.value(QLatin1String("security")).toString().toLower());
    }
}

QTEST_GUILESS_MAIN(TestMozillaAccounts)
#include "tst_mozilla_accounts.moc"
