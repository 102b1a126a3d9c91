// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "cli_run.h"

using outbox::cli::call;
using outbox::cli::CliRun;

/// `accounts`, and what `check --account` refuses, on homes made for each test.
class TestAccounts : public QObject {
    Q_OBJECT
  private slots:
    void listsAnEmptyHome();
    void listsAThunderbird();
    void saysTheSameInWords();
    void findsWhatTheSettingsShow_data();
    void findsWhatTheSettingsShow();
    void reportsWhatCannotBeRead();
    void aFolderThatIsBarredIsNoEmptyOne_data();
    void aFolderThatIsBarredIsNoEmptyOne();
    void aHomeThatIsBarredIsAnError();
    void anAccountInAFileThatCannotBeReadIsNotCalledMissing();
    void refusesOtherCalls_data();
    void refusesOtherCalls();
};

namespace {
void put(const QTemporaryDir& home, const QString& name, const QByteArray& bytes) {
    QVERIFY(QDir().mkpath(QFileInfo(home.filePath(name)).absolutePath()));
    QFile file(home.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// One profile with one account; `further` changes it.
void putThunderbird(const QTemporaryDir& home, const QByteArray& further = {}) {
    put(home, QStringLiteral(".thunderbird/profiles.ini"),
        "[Profile0]\nName=default\nIsRelative=1\nPath=abcd.default\nDefault=1\n");
    put(home, QStringLiteral(".thunderbird/abcd.default/compatibility.ini"),
        "[Compatibility]\nLastVersion=140.5.0_20261101000000/20261101000000\n");
    put(home, QStringLiteral(".thunderbird/abcd.default/prefs.js"),
        "user_pref(\"mail.accountmanager.accounts\", \"account1\");\n"
        "user_pref(\"mail.account.account1.identities\", \"id1\");\n"
        "user_pref(\"mail.account.account1.server\", \"server1\");\n"
        "user_pref(\"mail.identity.id1.useremail\", \"anna@gmx.net\");\n"
        "user_pref(\"mail.identity.id1.smtpServer\", \"smtp1\");\n"
        "user_pref(\"mail.server.server1.type\", \"imap\");\n"
        "user_pref(\"mail.server.server1.name\", \"GMX\");\n"
        "user_pref(\"mail.server.server1.hostname\", \"imap.gmx.net\");\n"
        "user_pref(\"mail.server.server1.port\", 993);\n"
        "user_pref(\"mail.server.server1.socketType\", 3);\n"
        "user_pref(\"mail.server.server1.userName\", \"anna@gmx.net\");\n"
        "user_pref(\"mail.smtpservers\", \"smtp1\");\n"
        "user_pref(\"mail.smtp.defaultserver\", \"smtp1\");\n"
        "user_pref(\"mail.smtpserver.smtp1.hostname\", \"mail.gmx.net\");\n"
        "user_pref(\"mail.smtpserver.smtp1.port\", 587);\n"
        "user_pref(\"mail.smtpserver.smtp1.try_ssl\", 2);\n"
        "user_pref(\"mail.smtpserver.smtp1.authMethod\", 3);\n"
        "user_pref(\"mail.smtpserver.smtp1.username\", \"anna@gmx.net\");\n" +
            further);
}

CliRun accounts(const QTemporaryDir& home, const QStringList& more = {}) {
    return call(QStringList{QStringLiteral("accounts"), QStringLiteral("--home"), home.path()} + more);
}

/// The document, also kept where the schema test looks.
QJsonObject listed(const QTemporaryDir& home, const QStringList& more = {}) {
    const CliRun run = accounts(home, more + QStringList{QStringLiteral("--json")});
    if (run.status != 0 || !run.document()) return {};
    const QString folder = qEnvironmentVariable("OUTBOX_SAMPLES");
    if (!folder.isEmpty() && QDir().mkpath(folder)) {
        QFile sample(folder + QStringLiteral("/good-%1.json").arg(qHash(run.output)));
        if (sample.open(QIODevice::WriteOnly)) sample.write(run.output);
    }
    return *run.document();
}

QJsonObject firstProgram(const QJsonObject& document) {
    return document.value(QLatin1String("programs")).toArray().at(0).toObject();
}

QJsonObject firstAccount(const QJsonObject& document) {
    return firstProgram(document).value(QLatin1String("accounts")).toArray().at(0).toObject();
}

QStringList findingIds(const QJsonObject& account) {
    QStringList ids;
    for (const QJsonValue& value : account.value(QLatin1String("findings")).toArray()) {
        const QJsonObject finding = value.toObject();
        if (!finding.value(QLatin1String("consequence_of")).isNull()) continue;
        const bool likely = finding.value(QLatin1String("likely")).toBool();
        ids.append(finding.value(QLatin1String("id")).toString() +
                   (likely ? QStringLiteral("?") : QString()));
    }
    return ids;
}
}  // namespace

void TestAccounts::listsAnEmptyHome() {
    const QTemporaryDir home;
    const QJsonObject document = listed(home);
    QCOMPARE(document.value(QLatin1String("schema")).toString(), QStringLiteral("outbox-doctor/accounts/1"));
    QCOMPARE(document.value(QLatin1String("programs")).toArray().size(), 0);
}

void TestAccounts::listsAThunderbird() {
    const QTemporaryDir home;
    putThunderbird(home);
    put(home, QStringLiteral(".thunderbird/abcd.default/Mail/Local Folders/Unsent Messages"),
        "From - Sat\nX-Mozilla-Status: 0800\nSubject: a\n\nb\n\n");
    const QJsonObject document = listed(home, {QStringLiteral("Thunderbird")});
    const QJsonObject program = firstProgram(document);
    QCOMPARE(program.value(QLatin1String("program")).toString(), QStringLiteral("thunderbird"));
    QCOMPARE(program.value(QLatin1String("name")).toString(), QStringLiteral("Thunderbird"));
    QCOMPARE(program.value(QLatin1String("version")).toString(), QStringLiteral("140.5.0"));
    QCOMPARE(program.value(QLatin1String("running")).toBool(true), false);
    QCOMPARE(program.value(QLatin1String("offline")).toBool(true), false);
    QCOMPARE(program.value(QLatin1String("waiting_messages")).toInt(), 1);
    QCOMPARE(program.value(QLatin1String("problems")).toArray().size(), 0);
    const QJsonObject account = firstAccount(document);
    QCOMPARE(account.value(QLatin1String("id")).toString(), QStringLiteral("account1"));
    QCOMPARE(account.value(QLatin1String("name")).toString(), QStringLiteral("GMX"));
    QCOMPARE(account.value(QLatin1String("addresses")).toArray(), QJsonArray{QStringLiteral("anna@gmx.net")});
    QCOMPARE(account.value(QLatin1String("default_outgoing")).toBool(), true);
    QCOMPARE(account.value(QLatin1String("password_kept_in")).toString(), QStringLiteral("nowhere"));
    const QJsonObject outgoing = account.value(QLatin1String("outgoing")).toObject();
    QCOMPARE(outgoing.value(QLatin1String("host")).toString(), QStringLiteral("mail.gmx.net"));
    QCOMPARE(outgoing.value(QLatin1String("security")).toString(), QStringLiteral("starttls"));
    QCOMPARE(findingIds(account), QStringList());
}

void TestAccounts::saysTheSameInWords() {
    const QTemporaryDir home;
    putThunderbird(home,
                   "user_pref(\"network.online\", false);\n"
                   "user_pref(\"mail.server.server1.name\", \"\\u001b[31mred\\u202eder\");\n");
    const CliRun run = accounts(home);
    QCOMPARE(run.status, 0);
    for (const char* part :
         {"Thunderbird 140.5.0", "thunderbird:account1", "anna@gmx.net", "mail.gmx.net:587/starttls",
          "imap.gmx.net:993/tls", "work offline", "    ! Your mail program is set to work offline\n"})
        QVERIFY2(run.output.contains(part), run.output.constData());
    QVERIFY(!run.output.contains('\x1b'));
    QVERIFY(!run.output.contains("\xe2\x80\xae"));
}

void TestAccounts::findsWhatTheSettingsShow_data() {
    QTest::addColumn<QByteArray>("further");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char* name, const char* further, const QStringList& ids) {
        QTest::newRow(name) << QByteArray(further) << ids;
    };
    const auto id = [](const char* text) { return QStringList{QString::fromLatin1(text)}; };
    row("nothing", "", {});
    row("offline", "user_pref(\"offline.startup_state\", 3);\n", id("program.offline-mode"));
    row("receiving server for sending", "user_pref(\"mail.smtpserver.smtp1.hostname\", \"imap.gmx.net\");\n",
        id("settings.incoming-as-outgoing"));
    row("another provider’s server", "user_pref(\"mail.smtpserver.smtp1.hostname\", \"smtp.gmail.com\");\n",
        id("program.wrong-outgoing-server"));
    row("TLS from the start on 587", "user_pref(\"mail.smtpserver.smtp1.try_ssl\", 3);\n",
        id("tls.mode-mismatch"));
    row("no encryption", "user_pref(\"mail.smtpserver.smtp1.try_ssl\", 0);\n", id("tls.required?"));
    row("the port of IMAP for sending", "user_pref(\"mail.smtpserver.smtp1.port\", 993);\n",
        id("port.wrong"));
    row("STARTTLS on both TLS ports",
        "user_pref(\"mail.smtpserver.smtp1.port\", 465);\n"
        "user_pref(\"mail.server.server1.socketType\", 2);\n",
        id("tls.mode-mismatch") + id("tls.mode-mismatch"));
    row("no sign-in", "user_pref(\"mail.smtpserver.smtp1.authMethod\", 1);\n", id("auth.not-attempted?"));
    row("an old name for sending", "user_pref(\"mail.smtpserver.smtp1.username\", \"old@gmx.net\");\n",
        id("program.outgoing-login-differs?"));
    row("held to TLS 1.1", "user_pref(\"security.tls.version.max\", 2);\n", id("tls.outdated-client?"));
    row("a password where only OAuth2 is taken",
        "user_pref(\"mail.identity.id1.useremail\", \"anna@outlook.com\");\n"
        "user_pref(\"mail.server.server1.hostname\", \"outlook.office365.com\");\n"
        "user_pref(\"mail.server.server1.userName\", \"anna@outlook.com\");\n"
        "user_pref(\"mail.smtpserver.smtp1.hostname\", \"smtp-mail.outlook.com\");\n"
        "user_pref(\"mail.smtpserver.smtp1.username\", \"anna@outlook.com\");\n",
        id("auth.oauth-needed"));
}

void TestAccounts::findsWhatTheSettingsShow() {
    QFETCH(QByteArray, further);
    QFETCH(QStringList, ids);
    const QTemporaryDir home;
    putThunderbird(home, further);
    QCOMPARE(findingIds(firstAccount(listed(home))), ids);
}

void TestAccounts::reportsWhatCannotBeRead() {
    const QTemporaryDir home;
    putThunderbird(home, "user_pref(\"mail.smtpserver.smtp1.port\", 46");
    const QJsonObject program = firstProgram(listed(home));
    const QJsonArray problems = program.value(QLatin1String("problems")).toArray();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.at(0).toObject().value(QLatin1String("trouble")).toString(),
             QStringLiteral("malformed"));
    QVERIFY(problems.at(0)
                .toObject()
                .value(QLatin1String("file"))
                .toString()
                .endsWith(QLatin1String("/prefs.js")));
    QCOMPARE(program.value(QLatin1String("accounts")).toArray().size(), 1);
}

namespace {
/// Everybody may enter the home, and nobody the folder in it. The mode comes back, so that all can be
/// deleted.
std::optional<CliRun> accountsWithBarred(const QTemporaryDir& home, const QString& folder) {
    QFile::setPermissions(home.path(), QFileDevice::Permissions(0x7755));
    const QFileDevice::Permissions before = QFile::permissions(folder);
    QFile::setPermissions(folder, {});
    const auto run = outbox::cli::callWithoutRights(
        {QStringLiteral("accounts"), QStringLiteral("--home"), home.path(), QStringLiteral("--json")});
    QFile::setPermissions(folder, before);
    return run;
}
}  // namespace

void TestAccounts::aFolderThatIsBarredIsNoEmptyOne_data() {
    QTest::addColumn<QString>("barred");
    QTest::addColumn<QString>("named");
    QTest::newRow("the program’s folder")
        << QStringLiteral(".thunderbird") << QStringLiteral("/.thunderbird/profiles.ini");
    QTest::newRow("the profile") << QStringLiteral(".thunderbird/abcd.default")
                                 << QStringLiteral("/.thunderbird/abcd.default");
}

void TestAccounts::aFolderThatIsBarredIsNoEmptyOne() {
    QFETCH(QString, barred);
    QFETCH(QString, named);
    const QTemporaryDir home;
    putThunderbird(home);
    const auto run = accountsWithBarred(home, home.filePath(barred));
    if (!run) QSKIP("nobody without rights can start the program here");
    QCOMPARE(run->status, 0);
    QVERIFY(run->document());
    const QJsonArray problems = firstProgram(*run->document()).value(QLatin1String("problems")).toArray();
    QCOMPARE(problems.size(), 1);
    const QJsonObject problem = problems.first().toObject();
    QCOMPARE(problem.value(QLatin1String("trouble")).toString(), QStringLiteral("unreadable"));
    QVERIFY(problem.value(QLatin1String("file")).toString().endsWith(named));
}

void TestAccounts::aHomeThatIsBarredIsAnError() {
    const QTemporaryDir home;
    putThunderbird(home);
    const auto run = accountsWithBarred(home, home.path());
    if (!run) QSKIP("nobody without rights can start the program here");
    QCOMPARE(run->status, 65);
    QVERIFY2(run->error.contains("may not read the folder"), run->error.constData());
}

void TestAccounts::anAccountInAFileThatCannotBeReadIsNotCalledMissing() {
    const QTemporaryDir home;
    const QTemporaryDir elsewhere;
    putThunderbird(home);
    put(elsewhere, QStringLiteral("prefs.js"), "");
    const QString prefs = home.filePath(QStringLiteral(".thunderbird/abcd.default/prefs.js"));
    QVERIFY(QFile::remove(prefs));
    QVERIFY(QFile::link(elsewhere.filePath(QStringLiteral("prefs.js")), prefs));
    const CliRun run = call({QStringLiteral("check"), QStringLiteral("--account=thunderbird:account1"),
                             QStringLiteral("--home"), home.path()});
    QCOMPARE(run.status, 65);
    QVERIFY2(run.error.contains("not everything could be read"), run.error.constData());
    QVERIFY2(run.error.contains("/prefs.js: "), run.error.constData());
}

void TestAccounts::refusesOtherCalls_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* name, const char* arguments, int status, const char* says) {
        QTest::newRow(name) << QString::fromUtf8(arguments).split(u' ') << status << QByteArray(says);
    };
    row("no such home", "accounts --home HOME/none", 66, "There is no folder");
    row("a home that is a file", "accounts --home HOME/.thunderbird/profiles.ini", 66, "There is no folder");
    row("unknown program", "accounts pine --home HOME", 64, "thunderbird");
    row("two programs", "accounts thunderbird msmtp --home HOME", 64, "one mail program");
    row("unknown account", "check --account thunderbird:account9 --home HOME", 66, "thunderbird:account1");
    row("unknown program in an account", "check --account pine:1 --home HOME", 64, "thunderbird");
    row("no colon", "check --account thunderbird --home HOME", 64, "PROGRAM:ID");
    row("no id", "check --account thunderbird: --home HOME", 64, "PROGRAM:ID");
    row("another server beside it", "check --account thunderbird:account1 --home HOME --smtp a.example", 64,
        "--smtp");
    row("another user beside it", "check --account thunderbird:account1 --home HOME --user a", 64, "--user");
    row("practice beside it", "check --account thunderbird:account1 --home HOME --practice healthy", 64,
        "--practice");
    row("an address of somebody else", "check bob@gmx.net --account thunderbird:account1 --home HOME", 64,
        "anna@gmx.net");
    row("a home without an account", "check anna@gmx.net --home HOME", 64, "--account");
}

void TestAccounts::refusesOtherCalls() {
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QByteArray, says);
    const QTemporaryDir home;
    putThunderbird(home);
    arguments.replaceInStrings(QStringLiteral("HOME"), home.path());
    const CliRun run = call(arguments);
    QCOMPARE(run.status, status);
    QVERIFY2(run.error.contains(says), run.error.constData());
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
