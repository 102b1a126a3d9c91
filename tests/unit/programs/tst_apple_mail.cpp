// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/apple_mail_program.h"
#include "core/programs/sqlite_file.h"
#include "tests/unit/programs/program_home.h"

using namespace outbox;
using namespace outbox::programs_test;

namespace {
ProgramPlaces mac(const QString& home) {
    ProgramPlaces places = ProgramPlaces::ofFolder(home);
    if (places.system != HomeSystem::MacOs) qFatal("no home of a Mac");
    return places;
}
ProgramPlaces captured(const char* name) {
    return mac(QStringLiteral(OUTBOX_PROGRAM_SAMPLES "/apple-mail/") + QLatin1String(name));
}

QString inLines(const MailProgram& program) {
    QStringList lines;
    for (const ProgramAccount& account : program.accounts)
        lines.append(account.id + (account.defaultOutgoing ? QStringLiteral("*") : QString()) + u'|' +
                     account.name + u'|' + account.addresses.join(u',') + u'|' + inWords(account.outgoing) +
                     u'|' + (account.incoming ? inWords(*account.incoming) : QString()));
    return lines.join(u'\n');
}

const QString databaseName = QStringLiteral("Library/Accounts/Accounts4.sqlite");
}  // namespace

class TestAppleMail : public QObject {
    Q_OBJECT
  private slots:
    void readsTheDatabase();
    void readsOlderFiles_data();
    void readsOlderFiles();
    void readsServersThatThePersonSetByHand();
    void readsWhatICloudKeepsWithItsOneAccount();
    void theApplicationSaysItsVersion();
    void theDatabaseComesFirst();
    void newestFolderFirst();
    void brokenDatabasesAreAProblem_data();
    void brokenDatabasesAreAProblem();
    void hostileDatabaseEnds();
    void brokenListsAreAProblem();
    void linkOutOfTheLibraryIsRefused();
    void nothingIsLeftBehind();
    void nothingOnOtherSystems();
};

void TestAppleMail::readsTheDatabase() {
    const QList<MailProgram> programs = findAppleMail(captured("new"));
    QCOMPARE(programs.size(), 1);
    QVERIFY2(programs.first().problems.isEmpty(), qPrintable(programs.first().problems.value(0).detail));
    QCOMPARE(inLines(programs.first()),
             QStringLiteral("AAAA-1*|Example|anna@example.org,a.berger@example.org|"
                            "smtp.example.org:587/starttls anna@example.org password|"
                            "imap.example.org:993/tls anna@example.org password\n"
                            "BBBB-1|Freemail|bert@freemail.example|"
                            "smtp.freemail.example:465/tls bert@freemail.example oauth2|"
                            "imap.freemail.example:993/tls bert@freemail.example oauth2\n"
                            "CCCC-1|Office|carla@office.example|relay.office.example:25/none  none|"
                            "pop.office.example:110/none carla password"));
    QCOMPARE(programs.first().accounts.first().passwordKeptIn, PasswordPlace::SystemKeychain);
}

void TestAppleMail::readsOlderFiles_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("binary") << QByteArray("old");
    QTest::newRow("XML") << QByteArray("xml");
}

void TestAppleMail::readsOlderFiles() {
    QFETCH(QByteArray, name);
    const QList<MailProgram> programs = findAppleMail(captured(name.constData()));
    QCOMPARE(programs.size(), 1);
    QVERIFY2(programs.first().problems.isEmpty(), qPrintable(programs.first().problems.value(0).detail));
    QCOMPARE(
        inLines(programs.first()),
        QStringLiteral("11111111-2222-3333-4444-555555555555*|Wörk|anna@example.org,Anna.Berger@example.org|"
                       "smtp.example.org:587/starttls anna@example.org password|"
                       "imap.example.org:993/tls anna@example.org password\n"
                       "account3|Office|carla@office.example|relay.office.example:25/none  none|"
                       "pop.office.example:110/none carla password"));
}

void TestAppleMail::readsServersThatThePersonSetByHand() {
    const QList<MailProgram> programs = findAppleMail(captured("by-hand"));
    QCOMPARE(programs.size(), 1);
    QVERIFY2(programs.first().problems.isEmpty(), qPrintable(programs.first().problems.value(0).detail));
    // Without "SSLEnabled": off where the person chose, found by the port where Mail does.
    QCOMPARE(inLines(programs.first()),
             QStringLiteral("12345678-0000-4000-8000-000000000003*|By hand|anna@plain.example|"
                            "192.0.2.25:587/none anna@plain.example password|"
                            "192.0.2.25:143/none anna@plain.example password\n"
                            "12345678-0000-4000-8000-000000000004|Found|anna@found.example|"
                            "smtp.found.example:587/starttls anna password|"
                            "imap.found.example:993/tls anna password"));
}

void TestAppleMail::readsWhatICloudKeepsWithItsOneAccount() {
    const QList<MailProgram> programs = findAppleMail(captured("icloud"));
    QCOMPARE(programs.size(), 1);
    QVERIFY2(programs.first().problems.isEmpty(), qPrintable(programs.first().problems.value(0).detail));
    QCOMPARE(inLines(programs.first()),
             QStringLiteral("CLOUD-1*|iCloud|anna@cloud.example|"
                            "p42-smtp.cloud.example:587/starttls anna@example.org oauth2|"
                            "p42-imap.cloud.example:993/tls anna@example.org oauth2\n"
                            "WORK-1|Work|anna@work.example,a@work.example|"
                            "smtp.work.example:587/starttls anna@work.example oauth2|"
                            "imap.work.example:993/tls anna@work.example oauth2"));
}

void TestAppleMail::theApplicationSaysItsVersion() {
    const ProgramHome root;
    root.put(QStringLiteral("System/Applications/Mail.app/Contents/Info.plist"),
             "<plist><dict><key>CFBundleVersion</key><string>3826.400.131</string>"
             "<key>CFBundleShortVersionString</key><string>16.0</string></dict></plist>");
    ProgramPlaces places = captured("new");
    QCOMPARE(findAppleMail(places).first().version, QString());
    places.systemRoot = root.path();
    QCOMPARE(findAppleMail(places).first().version, QStringLiteral("16.0"));
}

void TestAppleMail::theDatabaseComesFirst() {
    const ProgramHome home;
    home.put(databaseName, sample(QStringLiteral("apple-mail/new/") + databaseName));
    home.put(QStringLiteral("Library/Mail/V2/MailData/Accounts.plist"),
             sample(QStringLiteral("apple-mail/old/Library/Mail/V2/MailData/Accounts.plist")));
    const QList<MailProgram> programs = findAppleMail(mac(home.path()));
    QCOMPARE(programs.size(), 1);
    QCOMPARE(programs.first().accounts.size(), 3);
}

void TestAppleMail::newestFolderFirst() {
    const ProgramHome home;
    home.put(QStringLiteral("Library/Mail/V9/MailData/Accounts.plist"), QByteArray("older"));
    home.put(QStringLiteral("Library/Mail/V10/MailData/Accounts.plist"),
             sample(QStringLiteral("apple-mail/xml/Library/Mail/V3/MailData/Accounts.plist")));
    const QList<MailProgram> programs = findAppleMail(mac(home.path()));
    QCOMPARE(programs.size(), 1);
    QVERIFY(programs.first().profile.contains(QLatin1String("/V10/")));
}

void TestAppleMail::brokenDatabasesAreAProblem_data() {
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = sample(QStringLiteral("apple-mail/new/") + databaseName);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a text") << QByteArray("accounts");
    QTest::newRow("cut off") << good.left(good.size() / 2);
    QByteArray torn = good;
    for (qsizetype i = 1024; i < torn.size(); i += 7) torn[i] = static_cast<char>(torn.at(i) ^ 0x5A);
    QTest::newRow("torn") << torn;
}

void TestAppleMail::brokenDatabasesAreAProblem() {
    QFETCH(QByteArray, bytes);
    const ProgramHome home;
    home.put(databaseName, bytes);
    const QList<MailProgram> programs = findAppleMail(mac(home.path()));
    QCOMPARE(programs.size(), 1);
    QVERIFY(programs.first().accounts.isEmpty());
    QCOMPARE(programs.first().problems.size(), 1);
    QCOMPARE(programs.first().problems.first().trouble, ProgramTrouble::Malformed);
    QCOMPARE(home.path(databaseName), programs.first().problems.first().file);
}

void TestAppleMail::hostileDatabaseEnds() {
    // A table that counts without end, as a view with the name that is asked for.
    SqliteFile made({}, {});
    QVERIFY(made.rows("SELECT 1").size() == 1);
    QVERIFY(
        made.rows("WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n")
            .isEmpty());
    QVERIFY(!made.error().isEmpty());
    SqliteFile many({}, {});
    QVERIFY(many.rows("WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n")
                .isEmpty());
    QCOMPARE(many.error(), QStringLiteral("too many rows"));
    SqliteFile writing({}, {});
    QVERIFY(writing.rows("CREATE TABLE t (x)").isEmpty());
    QVERIFY(!writing.error().isEmpty());
}

void TestAppleMail::brokenListsAreAProblem() {
    const ProgramHome home;
    home.put(QStringLiteral("Library/Mail/V2/MailData/Accounts.plist"), QByteArray("bplist00"));
    home.put(QStringLiteral("Library/Preferences/com.apple.mail.plist"),
             QByteArray("<plist><dict/></plist>"));
    const QList<MailProgram> programs = findAppleMail(mac(home.path()));
    QCOMPARE(programs.size(), 1);
    QCOMPARE(programs.first().problems.first().trouble, ProgramTrouble::Malformed);
}

void TestAppleMail::linkOutOfTheLibraryIsRefused() {
    const ProgramHome home;
    home.put(QStringLiteral("elsewhere.sqlite"), sample(QStringLiteral("apple-mail/new/") + databaseName));
    QDir(home.path()).mkpath(QStringLiteral("Library/Accounts"));
    if (!QFile::link(home.path(QStringLiteral("elsewhere.sqlite")), home.path(databaseName)))
        QSKIP("this system makes no symbolic links");
    const QList<MailProgram> programs = findAppleMail(mac(home.path()));
    QCOMPARE(programs.size(), 1);
    QCOMPARE(programs.first().problems.first().trouble, ProgramTrouble::OutsideProfile);
}

void TestAppleMail::nothingIsLeftBehind() {
    const ProgramHome home;
    const QByteArray bytes = sample(QStringLiteral("apple-mail/new/") + databaseName);
    home.put(databaseName, bytes);
    QCOMPARE(findAppleMail(mac(home.path())).size(), 1);
    const QDir folder(home.path(QStringLiteral("Library/Accounts")));
    QCOMPARE(folder.entryList(QDir::Files), QStringList{QStringLiteral("Accounts4.sqlite")});
    QFile file(home.path(databaseName));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void TestAppleMail::nothingOnOtherSystems() {
    ProgramPlaces places = captured("new");
    places.system = HomeSystem::Linux;
    QVERIFY(findAppleMail(places).isEmpty());
}

QTEST_GUILESS_MAIN(TestAppleMail)
#include "tst_apple_mail.moc"
