// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/oeaccount_file.h"
#include "core/programs/windows_mail_programs.h"
#include "tests/unit/programs/program_home.h"

using namespace outbox;
using namespace outbox::programs_test;

class TestWindowsMail : public QObject {
    Q_OBJECT
  private slots:
    void readsCapturedAccounts();
    void readsFilesAsTheirMakerDescribesThem();
    void signsInByTheNameOfTheNumber_data();
    void signsInByTheNameOfTheNumber();
    void brokenFilesAreAProblem_data();
    void brokenFilesAreAProblem();
    void recognisesTheNewOutlook();
    void recognisesTheApp();
    void recognisesEmClient();
    void nothingOnOtherSystems();
};

void TestWindowsMail::readsCapturedAccounts() {
    const ProgramPlaces places =
        ProgramPlaces::ofFolder(QStringLiteral(OUTBOX_PROGRAM_SAMPLES "/windows-mail"));
    QCOMPARE(places.system, HomeSystem::Windows);
    const QList<MailProgram> programs = findWindowsMail(places);
    QCOMPARE(programs.size(), 2);
    const MailProgram& live = programs.at(0);
    QCOMPARE(live.name, QStringLiteral("Windows Live Mail"));
    QVERIFY(live.problems.isEmpty());
    QCOMPARE(live.accounts.size(), 1);
    QCOMPARE(live.accounts.first().id, QStringLiteral("account{1B2C}"));
    QCOMPARE(live.accounts.first().addresses, QStringList{QStringLiteral("anna@example.org")});
    QCOMPARE(inWords(live.accounts.first().outgoing),
             QStringLiteral("smtp.example.org:587/starttls anna@example.org password"));
    QCOMPARE(inWords(*live.accounts.first().incoming),
             QStringLiteral("imap.example.org:993/tls anna@example.org password"));
    QCOMPARE(live.accounts.first().passwordKeptIn, PasswordPlace::OwnStore);
    const MailProgram& old = programs.at(1);
    QCOMPARE(old.accounts.size(), 1);  // the other one is for news
    QCOMPARE(inWords(old.accounts.first().outgoing),
             QStringLiteral("mail.example.net:465/tls bert-out password"));
    QCOMPARE(inWords(*old.accounts.first().incoming),
             QStringLiteral("pop.example.net:110/none bert password"));
}

void TestWindowsMail::readsFilesAsTheirMakerDescribesThem() {
    const QList<MailProgram> programs = findWindowsMail(
        ProgramPlaces::ofFolder(QStringLiteral(OUTBOX_PROGRAM_SAMPLES "/windows-mail-described")));
    QCOMPARE(programs.size(), 1);
    QVERIFY2(programs.first().problems.isEmpty(), qPrintable(programs.first().problems.value(0).detail));
    QStringList lines;
    for (const ProgramAccount& account : programs.first().accounts)
        lines.append(account.id + QStringLiteral(" | ") + inWords(account.outgoing) + QStringLiteral(" | ") +
                     protocolName(account.incoming->protocol) + u' ' + inWords(*account.incoming));
    lines.sort();
    // The template of the description, where every value says nothing, is no account.
    QCOMPARE(lines,
             (QStringList{QStringLiteral("account{annaimap} | smtp.toys.example:25/starttls anna-out "
                                         "password | imap imap.toys.example:993/tls anna password"),
                          QStringLiteral("account{annapop} | smtp.toys.example:25/none anna password | "
                                         "pop3 pop.toys.example:995/tls anna password")}));
    for (const ProgramAccount& account : programs.first().accounts)
        QCOMPARE(account.passwordKeptIn, PasswordPlace::Unknown);
}

void TestWindowsMail::signsInByTheNameOfTheNumber_data() {
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("user");
    QTest::newRow("not at all") << QByteArray("0") << QByteArray("own") << QString();
    QTest::newRow("securely, by its own name")
        << QByteArray("1") << QByteArray("own") << QStringLiteral("own");
    QTest::newRow("securely, without one") << QByteArray("1") << QByteArray("0") << QStringLiteral("anna");
    QTest::newRow("as for receiving") << QByteArray("2") << QByteArray("own") << QStringLiteral("anna");
    QTest::newRow("by its own name") << QByteArray("3") << QByteArray("own") << QStringLiteral("own");
}

void TestWindowsMail::signsInByTheNameOfTheNumber() {
    QFETCH(QByteArray, number);
    QFETCH(QByteArray, name);
    QFETCH(QString, user);
    const OeAccount read = parseOeAccount(
        "<MessageAccount><POP3_Server type=\"SZ\">pop.example.org</POP3_Server>"
        "<POP3_User_Name type=\"SZ\">anna</POP3_User_Name>"
        "<SMTP_Server type=\"SZ\">smtp.example.org</SMTP_Server><SMTP_User_Name type=\"SZ\">" +
        name + "</SMTP_User_Name><SMTP_Use_Sicily type=\"DWORD\">" + number +
        "</SMTP_Use_Sicily></MessageAccount>");
    QVERIFY(read.account);
    QCOMPARE(read.account->outgoing.user, user);
    QCOMPARE(read.account->outgoing.auth == AuthMethod::None, user.isEmpty());
}

void TestWindowsMail::brokenFilesAreAProblem_data() {
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray start("<?xml version=\"1.0\"?>\n");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("something else") << start + "<html/>";
    QTest::newRow("cut off") << start + "<MessageAccount><SMTP_Server type=\"SZ\">smtp.exa";
    QTest::newRow("entities of its own")
        << QByteArray("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>") +
               "<MessageAccount><SMTP_Server type=\"SZ\">&b;</SMTP_Server></MessageAccount>";
    QTest::newRow("a file of the system")
        << QByteArray("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>") +
               "<MessageAccount><SMTP_Server type=\"SZ\">&a;</SMTP_Server></MessageAccount>";
}

void TestWindowsMail::brokenFilesAreAProblem() {
    QFETCH(QByteArray, bytes);
    const OeAccount read = parseOeAccount(bytes);
    QVERIFY(!read.account);
    QVERIFY(!read.error.isEmpty());
    const ProgramHome home;
    home.put(QStringLiteral("AppData/Local/Microsoft/Windows Mail/a/account{1}.oeaccount"), bytes);
    const QList<MailProgram> programs = findWindowsMail(ProgramPlaces::ofFolder(home.path()));
    QCOMPARE(programs.size(), 1);
    QCOMPARE(programs.first().problems.size(), 1);
    QCOMPARE(programs.first().problems.first().trouble, ProgramTrouble::Malformed);
}

void TestWindowsMail::recognisesTheNewOutlook() {
    const ProgramHome home;
    const auto found = [&home] { return findNewOutlook(ProgramPlaces::ofFolder(home.path())); };
    QDir(home.path()).mkpath(QStringLiteral("AppData/Local/Packages/Other_1"));
    QVERIFY(found().isEmpty());
    QDir(home.path())
        .mkpath(QStringLiteral("AppData/Local/Packages/Microsoft.OutlookForWindows_8wekyb3d8bbwe"));
    QCOMPARE(found().size(), 1);
    QVERIFY(found().first().vendorCloud);
    QVERIFY(found().first().profile.endsWith(QLatin1String("OutlookForWindows_8wekyb3d8bbwe")));
    QDir(home.path()).mkpath(QStringLiteral("AppData/Local/Microsoft/Olk"));
    QVERIFY(found().first().profile.endsWith(QLatin1String("/Olk")));
}

void TestWindowsMail::recognisesTheApp() {
    const ProgramHome home;
    QDir(home.path())
        .mkpath(QStringLiteral("AppData/Local/Packages/microsoft.windowscommunicationsapps_8wekyb3d8bbwe"));
    const QList<MailProgram> programs = findWindowsMail(ProgramPlaces::ofFolder(home.path()));
    QCOMPARE(programs.size(), 1);
    QCOMPARE(programs.first().problems.first().trouble, ProgramTrouble::Unreadable);
    QVERIFY(!programs.first().vendorCloud);
}

void TestWindowsMail::recognisesEmClient() {
    const ProgramHome home;
    home.put(QStringLiteral("AppData/Roaming/eM Client/settings.dat"), QByteArray("x"));
    QVERIFY(findEmClient(ProgramPlaces::ofFolder(home.path())).isEmpty());
    home.put(QStringLiteral("AppData/Roaming/eM Client/accounts.dat"), QByteArray("SQLite format 3"));
    const QList<MailProgram> programs = findEmClient(ProgramPlaces::ofFolder(home.path()));
    QCOMPARE(programs.size(), 1);
    QVERIFY(programs.first().accounts.isEmpty());
    QCOMPARE(programs.first().problems.first().trouble, ProgramTrouble::Unreadable);
    const ProgramHome mac;
    mac.put(QStringLiteral("Library/Application Support/eM Client/accounts.dat"),
            QByteArray("SQLite format 3"));
    QCOMPARE(findEmClient(ProgramPlaces::ofFolder(mac.path())).size(), 1);
}

void TestWindowsMail::nothingOnOtherSystems() {
    ProgramPlaces places = ProgramPlaces::ofFolder(QStringLiteral(OUTBOX_PROGRAM_SAMPLES "/windows-mail"));
    places.system = HomeSystem::Linux;
    QVERIFY(findWindowsMail(places).isEmpty());
    QVERIFY(findNewOutlook(places).isEmpty());
}

QTEST_GUILESS_MAIN(TestWindowsMail)
#include "tst_windows_mail.moc"
