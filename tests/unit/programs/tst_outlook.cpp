// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/outlook_program.h"
#include "core/programs/outlook_settings.h"
#include "tests/unit/programs/outlook_home.h"

using namespace outbox;
using namespace outbox::programs_test;

namespace {
const QByteArray header("Windows Registry Editor Version 5.00\r\n\r\n");
const QByteArray accountPath(
    "[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Outlook\\Profiles\\Home\\"
    "9375CFF0413111d3B88A00104B2A6676\\00000002]\r\n");
}  // namespace

class TestOutlook : public QObject {
    Q_OBJECT
  private slots:
    void readsProfiles();
    void readsTheStructureOfALiveProfile();
    void keepsPasswordsToItself();
    void readsSmallTexts_data();
    void readsSmallTexts();
    void laterLinesReplaceEarlierOnes();
    void brokenExportsAreAProblem_data();
    void brokenExportsAreAProblem();
    void noExportNoOutlook();
    void readsTheRegistryByItsCommand();
    void commandThatFails_data();
    void commandThatFails();
    void boundsHold();
    void changesOnlyWhatDiffers_data();
    void changesOnlyWhatDiffers();
    void damagedEndIsNotWrittenBehind();
    void refusesWhatCannotBeWritten_data();
    void refusesWhatCannotBeWritten();
};

void TestOutlook::readsProfiles() {
    const ProgramHome home;
    const QList<MailProgram> programs =
        foundOutlook(home, sample(QStringLiteral("outlook/outlook-profiles.reg")));
    QCOMPARE(programs.size(), 3);  // "Old" holds no accounts; the usual profiles come first
    QCOMPARE(programs.at(0).program, QStringLiteral("outlook"));
    QCOMPARE(programs.at(0).version, QStringLiteral("16.0"));
    QVERIFY(programs.at(0).problems.isEmpty());
    QCOMPARE(inLines(programs.at(0)),
             QStringLiteral(
                 "Home/00000003* | bert@freemail.example | smtp.freemail.example:465/tls sender-7 password | "
                 "imap.freemail.example:993/tls bert@freemail.example password\n"
                 "Home/00000002 | anna@example.org | smtp.example.org:587/starttls EXAMPLE\\anna password | "
                 "pop.example.org:995/tls EXAMPLE\\anna password\n"
                 "Home/00000004 | anna@company.example |  | "));
    QCOMPARE(inLines(programs.at(1)), QStringLiteral("before-2013/Outlook/00000005* | dora@example.net | "
                                                     "mail.example.net:587/starttls dora password | "
                                                     "mail.example.net:143/none dora password"));
    QCOMPARE(inLines(programs.at(2)),
             QStringLiteral("Office/00000002* | carla@office.example | mail.office.example:25/none  none | "
                            "mail.office.example:110/none carla password"));
}

void TestOutlook::readsTheStructureOfALiveProfile() {
    const ProgramHome home;
    const QList<MailProgram> programs =
        foundOutlook(home, sample(QStringLiteral("outlook/outlook-live-structure.reg")));
    QCOMPARE(programs.size(), 1);
    QVERIFY(programs.first().problems.isEmpty());
    QCOMPARE(
        inLines(programs.first()),
        QStringLiteral("Outlook/00000002* | anna@post.example | smtp.post.example:465/tls "
                       "anna@post.example password | imap.post.example:993/tls anna@post.example password\n"
                       "Outlook/00000003 | bert@post.example | smtp.post.example:587/starttls bert "
                       "password | pop.post.example:995/tls bert password"));
}

void TestOutlook::keepsPasswordsToItself() {
    const ProgramHome home;
    const MailProgram program =
        foundOutlook(home, sample(QStringLiteral("outlook/outlook-profiles.reg"))).first();
    QCOMPARE(program.accounts.at(1).passwordKeptIn, PasswordPlace::OwnStore);
    QCOMPARE(program.accounts.at(0).passwordKeptIn, PasswordPlace::Unknown);
}

void TestOutlook::readsSmallTexts_data() {
    QTest::addColumn<QByteArray>("exported");
    const QByteArray values(
        "\"Email\"=\"anna@example.org\"\r\n\"SMTP Server\"=\"smtp.example.org\"\r\n\"SMTP "
        "Port\"=dword:0000024b\r\n");
    const QByteArray text = header + accountPath + values;
    QTest::newRow("UTF-8") << text;
    QTest::newRow("UTF-8 with a mark") << QByteArray("\xEF\xBB\xBF") + text;
    QTest::newRow("UTF-16") << wide(text.constData());
    QTest::newRow("REGEDIT4") << QByteArray(text).replace("Windows Registry Editor Version 5.00", "REGEDIT4");
    QTest::newRow("line feeds alone") << QByteArray(text).replace("\r\n", "\n");
    QTest::newRow("comments and other kinds")
        << text + "; a comment\r\n\"A\"=hex(7):61,00,00,00\r\n\"B\"=hex(b):01,02\r\n@=\"usual\"\r\n";
    QTest::newRow("text as hex(1)") << QByteArray(text).replace(
        "\"smtp.example.org\"",
        "hex(1):73,00,6d,00,74,00,70,00,2e,00,65,00,78,00,61,00,\\\r\n  6d,00,70,00,6c,"
        "00,65,00,2e,00,6f,00,72,00,67,00,00,00");
    QTest::newRow("names in another case") << QByteArray(text).replace("SMTP Server", "smtp SERVER");
}

void TestOutlook::readsSmallTexts() {
    QFETCH(QByteArray, exported);
    const ProgramHome home;
    const QList<MailProgram> programs = foundOutlook(home, exported);
    QCOMPARE(programs.size(), 1);
    QVERIFY2(programs.first().problems.isEmpty(), qPrintable(programs.first().problems.value(0).detail));
    QCOMPARE(inLines(programs.first()),
             QStringLiteral("Home/00000002* | anna@example.org | smtp.example.org:587/none  none | "));
}

void TestOutlook::laterLinesReplaceEarlierOnes() {
    const RegistryFile file =
        parseRegistryFile(header +
                          "[A]\r\n\"x\"=\"1\"\r\n\"y\"=\"2\"\r\n[a]\r\n\"X\"=\"3\"\r\n\"y\"=-\r\n"
                          "[A\\B]\r\n[A\\B\\C]\r\n[-A\\B]\r\n\"z\"=\"lost\"\r\n");
    QCOMPARE(file.broken, 0);
    QCOMPARE(file.tree.keys().size(), 1);
    QCOMPARE(file.tree.find(QStringLiteral("A"))->text("x"), QStringLiteral("3"));
    QVERIFY(!file.tree.find(QStringLiteral("A"))->has("y"));
}

void TestOutlook::brokenExportsAreAProblem_data() {
    QTest::addColumn<QByteArray>("exported");
    QTest::addColumn<int>("accounts");
    const QByteArray good = header + accountPath + "\"Email\"=\"anna@example.org\"\r\n";
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("something else") << QByteArray("[General]\nProfileName=x\n") << 0;
    QTest::newRow("half a line") << good + "\"SMTP Port\"=dw" << 1;
    QTest::newRow("an open text") << good + "\"SMTP Server\"=\"smtp" << 1;
    QTest::newRow("an open key") << good + "[HKEY_CURRENT_USER\\Softw" << 1;
    QTest::newRow("hexadecimal that is none") << good + "\"SMTP Server\"=hex:zz,00\r\n" << 1;
    QTest::newRow("a value without a key") << header + "\"a\"=\"b\"\r\n" << 0;
    QTest::newRow("cut inside UTF-16") << wide(good.constData()) + "\"" << 1;
}

void TestOutlook::brokenExportsAreAProblem() {
    QFETCH(QByteArray, exported);
    QFETCH(int, accounts);
    const ProgramHome home;
    const QList<MailProgram> programs = foundOutlook(home, exported);
    QCOMPARE(programs.size(), 1);
    QCOMPARE(programs.first().problems.size(), 1);
    QCOMPARE(programs.first().problems.first().trouble, ProgramTrouble::Malformed);
    QCOMPARE(programs.first().accounts.size(), accounts);
}

void TestOutlook::noExportNoOutlook() {
    const ProgramHome home;
    QDir(home.path()).mkpath(QStringLiteral("AppData/Local"));
    QVERIFY(findOutlook(ProgramPlaces::ofFolder(home.path())).isEmpty());
    ProgramPlaces own = ProgramPlaces::ofFolder(home.path());
    home.put(exportName, header + accountPath + "\"Email\"=\"anna@example.org\"\r\n");
    QCOMPARE(findOutlook(own).size(), 1);
    own.system = HomeSystem::Linux;
    QVERIFY(findOutlook(own).isEmpty());
}

void TestOutlook::readsTheRegistryByItsCommand() {
    const ProgramHome home;
    home.put(QStringLiteral("exported.reg"), sample(QStringLiteral("outlook/outlook-profiles.reg")));
    // What reg.exe does: export KEY FILE /y; only Office 16.0 is there.
    home.put(QStringLiteral("reg.sh"),
             "[ \"$1\" = export ] && [ \"$4\" = /y ] || exit 2\n"
             "case $2 in *\\\\16.0\\\\Outlook) cp \"$(dirname \"$0\")/exported.reg\" \"$3\" ;; *) exit 1 ;; "
             "esac\n");
    const RegistryCommand command{QStringLiteral("/bin/sh"), {home.path(QStringLiteral("reg.sh"))}};
    const QList<MailProgram> programs = findOwnOutlook(command);
    if (!QFile::exists(command.program)) QSKIP("there is no sh");
    QCOMPARE(programs.size(), 3);
    QVERIFY(programs.first().profile.startsWith(QLatin1String("HKEY_CURRENT_USER\\")));
    QCOMPARE(programs.first().accounts.size(), 3);
    QVERIFY(programs.first().accounts.first().writable);
    QVERIFY(!programs.first().accounts.last().writable);  // Exchange
}

void TestOutlook::commandThatFails_data() {
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("no such key") << QByteArray("exit 1\n");
    QTest::newRow("it says so, and writes nothing") << QByteArray("exit 0\n");
    QTest::newRow("it never ends") << QByteArray("exec sleep 600\n");
    QTest::newRow("a pipe in place of the file") << QByteArray("mkfifo \"$3\"\n");
    QTest::newRow("endless output") << QByteArray("exec yes\n");
}

void TestOutlook::commandThatFails() {
    QFETCH(QByteArray, script);
    const ProgramHome home;
    home.put(QStringLiteral("reg.sh"), script);
    const RegistryCommand command{QStringLiteral("/bin/sh"), {home.path(QStringLiteral("reg.sh"))}};
    QVERIFY(!exportRegistryKey(command, QStringLiteral("HKEY_CURRENT_USER\\Software"), 500));
    QVERIFY(!exportRegistryKey({}, QStringLiteral("HKEY_CURRENT_USER\\Software")));
}

void TestOutlook::boundsHold() {
    QByteArray text = header;
    for (int i = 0; i < RegistryTree::mostKeys + 10; ++i) text += "[K\\" + QByteArray::number(i) + "]\r\n";
    QCOMPARE(parseRegistryFile(text).tree.keys().size(), RegistryTree::mostKeys);
    QCOMPARE(parseRegistryFile(text).broken, 10);
    text = header + "[K]\r\n\"long\"=hex:" + QByteArray("00,").repeated(RegistryTree::longestValue + 1) +
           "00\r\n";
    QVERIFY(parseRegistryFile(text)
                .tree.find(QStringLiteral("K"))
                ->values.value(QStringLiteral("long"))
                .binary.isEmpty());
}

void TestOutlook::changesOnlyWhatDiffers_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<WantedSettings>("wanted");
    QTest::addColumn<QString>("fields");
    QTest::addColumn<QString>("then");
    const auto smtp = [](quint16 port, Security security, const char* user,
                         AuthMethod auth = AuthMethod::Password) {
        return outgoingServer(QStringLiteral("smtp.example.org"), port, security, QString::fromLatin1(user),
                              auth);
    };
    const QString anna = QStringLiteral("Home/00000002");
    QTest::newRow("nothing") << anna << WantedSettings{smtp(587, Security::StartTls, "EXAMPLE\\anna"), {}}
                             << QString()
                             << QStringLiteral("smtp.example.org:587/starttls EXAMPLE\\anna password");
    QTest::newRow("another port") << anna << WantedSettings{smtp(465, Security::Tls, "EXAMPLE\\anna"), {}}
                                  << QStringLiteral("outgoing.port outgoing.security")
                                  << QStringLiteral("smtp.example.org:465/tls EXAMPLE\\anna password");
    QTest::newRow("a user of its own")
        << anna << WantedSettings{smtp(587, Security::StartTls, "anna@example.org"), {}}
        << QStringLiteral("outgoing.user")
        << QStringLiteral("smtp.example.org:587/starttls anna@example.org password");
    QTest::newRow("no sign-in") << anna << WantedSettings{smtp(25, Security::None, "", AuthMethod::None), {}}
                                << QStringLiteral(
                                       "outgoing.port outgoing.security outgoing.user outgoing.auth")
                                << QStringLiteral("smtp.example.org:25/none  none");
    Endpoint pop = smtp(995, Security::Tls, "anna@example.org");
    pop.protocol = Protocol::Pop3;
    pop.host = QStringLiteral("pop3.example.org");
    QTest::newRow("both sides") << anna
                                << WantedSettings{smtp(587, Security::StartTls, "anna@example.org"), pop}
                                << QStringLiteral("outgoing.user incoming.host incoming.user")
                                << QStringLiteral("smtp.example.org:587/starttls anna@example.org password");
    QTest::newRow("where texts are texts")
        << QStringLiteral("Home/00000003")
        << WantedSettings{smtp(587, Security::StartTls, "bert@freemail.example"), {}}
        << QStringLiteral("outgoing.host outgoing.port outgoing.security outgoing.user")
        << QStringLiteral("smtp.example.org:587/starttls bert@freemail.example password");
}

void TestOutlook::changesOnlyWhatDiffers() {
    QFETCH(QString, id);
    QFETCH(WantedSettings, wanted);
    QFETCH(QString, fields);
    QFETCH(QString, then);
    const ProgramHome home;
    const QByteArray before = sample(QStringLiteral("outlook/outlook-profiles.reg"));
    const MailProgram program = foundOutlook(home, before).first();
    const ChangePlan plan = planOutlook(program, id, wanted);
    QVERIFY2(plan.trouble == PlanTrouble::None, qPrintable(plan.detail));
    QStringList changed;
    for (const FieldChange& change : plan.fields) changed.append(change.field);
    QCOMPARE(changed.join(u' '), fields);
    QCOMPARE(plan.files.isEmpty(), fields.isEmpty());
    if (!plan.files.isEmpty()) QVERIFY(plan.files.first().after.startsWith(before));  // lines are only added
    ProgramHome::write(plan);
    const MailProgram now = findOutlook(ProgramPlaces::ofFolder(home.path())).first();
    QVERIFY(now.problems.isEmpty());
    for (qsizetype i = 0; i < now.accounts.size(); ++i) {
        const ProgramAccount& account = now.accounts.at(i);
        QCOMPARE(inWords(account.outgoing),
                 account.id == id ? then : inWords(program.accounts.at(i).outgoing));
    }
    QVERIFY(planOutlook(now, id, wanted).files.isEmpty());
}

void TestOutlook::damagedEndIsNotWrittenBehind() {
    const ProgramHome home;
    const MailProgram program =
        foundOutlook(home, sample(QStringLiteral("outlook/outlook-profiles.reg")) + "x").first();
    QCOMPARE(program.problems.size(), 1);
    const Endpoint good =
        outgoingServer(QStringLiteral("smtp.example.org"), 465, Security::Tls, QStringLiteral("anna"));
    const ChangePlan plan = planOutlook(program, QStringLiteral("Home/00000002"), {good, {}});
    QCOMPARE(static_cast<int>(plan.trouble), static_cast<int>(PlanTrouble::NotReadable));
    QVERIFY(plan.files.isEmpty());
}

void TestOutlook::refusesWhatCannotBeWritten_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<WantedSettings>("wanted");
    QTest::addColumn<int>("trouble");
    const Endpoint good =
        outgoingServer(QStringLiteral("smtp.example.org"), 465, Security::Tls, QStringLiteral("anna"));
    const auto row = [](const char* name, const char* id, const WantedSettings& wanted, PlanTrouble trouble) {
        QTest::newRow(name) << QString::fromLatin1(id) << wanted << static_cast<int>(trouble);
    };
    row("no such account", "Home/00000009", {good, {}}, PlanTrouble::NoSuchAccount);
    Endpoint bad = good;
    bad.user = QStringLiteral("anna\r\n[HKEY_CURRENT_USER\\Software]");
    row("a user with a line end", "Home/00000002", {bad, {}}, PlanTrouble::NotSupported);
    bad = good;
    bad.auth = AuthMethod::OAuth2;
    row("the browser", "Home/00000002", {bad, {}}, PlanTrouble::NotSupported);
    Endpoint imap = good;
    imap.protocol = Protocol::Imap;
    row("another protocol", "Home/00000002", {good, imap}, PlanTrouble::NotSupported);
    imap.security = Security::StartTls;
    row("STARTTLS for receiving", "Home/00000003", {good, imap}, PlanTrouble::NotSupported);
}

void TestOutlook::refusesWhatCannotBeWritten() {
    QFETCH(QString, id);
    QFETCH(WantedSettings, wanted);
    QFETCH(int, trouble);
    const ProgramHome home;
    const MailProgram program =
        foundOutlook(home, sample(QStringLiteral("outlook/outlook-profiles.reg"))).first();
    const ChangePlan plan = planOutlook(program, id, wanted);
    QCOMPARE(static_cast<int>(plan.trouble), trouble);
    QVERIFY(plan.files.isEmpty());
}

Q_DECLARE_METATYPE(outbox::WantedSettings)
QTEST_GUILESS_MAIN(TestOutlook)
#include "tst_outlook.moc"
