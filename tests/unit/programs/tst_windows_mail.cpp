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
}

void TestWindowsMail::nothingOnOtherSystems() {
    ProgramPlaces places = ProgramPlaces::ofFolder(QStringLiteral(OUTBOX_PROGRAM_SAMPLES "/windows-mail"));
    places.system = HomeSystem::Linux;
    QVERIFY(findWindowsMail(places).isEmpty());
    QVERIFY(findNewOutlook(places).isEmpty());
}

QTEST_GUILESS_MAIN(TestWindowsMail)
#include "tst_windows_mail.moc"
