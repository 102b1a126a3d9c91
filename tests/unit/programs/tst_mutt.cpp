// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QProcess>
#include <QStandardPaths>

#include "core/programs/mutt_account.h"
#include "core/programs/mutt_program.h"
#include "core/programs/mutt_url.h"
#include "tests/unit/programs/mutt_home.h"

using namespace outbox;
using namespace outbox::programs_test;

class TestMutt : public QObject {
    Q_OBJECT
  private slots:
    void readsAccounts_data();
    void readsAccounts();
    void readsTheIncomingSide();
    void namesWhereThePasswordIsKept_data();
    void namesWhereThePasswordIsKept();
    void followsTheFoldersOfTheEnvironment();
    void saysWhichVariableOfASourceIsNotKnown();
    void runsNothing();
    void neverLeavesTheHomeNorGoesInCircles();
    void aLargeFileIsNotSourcedForEver();
    void hooksThatSetHooksComeToAnEnd();
    void neoMuttIsListedByItsOwnFiles();
    void theProgramItselfAgrees_data();
    void theProgramItselfAgrees();
};

namespace {
/// What the program itself holds in a variable after it has read a file.
QByteArray heldBy(const QString& program, const ProgramHome& home, const QByteArray& variable) {
    QProcess mutt;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path(QStringLiteral(".config")));
    mutt.setProcessEnvironment(environment);
    mutt.start(program, {QStringLiteral("-n"), QStringLiteral("-D")});
    mutt.waitForFinished();
    for (const QByteArray& line : mutt.readAllStandardOutput().split('\n')) {
        QByteArray text = line.startsWith("set ") ? line.mid(4) : line;
        const qsizetype equals = text.indexOf('=');
        if (equals < 0 || text.first(equals).trimmed() != variable) continue;
        text = text.mid(equals + 1).trimmed();
        return text.startsWith('"') ? text.mid(1, text.size() - 2) : text;
    }
    return {};
}
}  // namespace

void TestMutt::readsAccounts_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one account; macros, remarks and colours are none")
        << QStringLiteral("single-imap-smtp")
        << QStringLiteral(
               "default* | anna@mail.example | smtp.mail.example:465/tls anna@mail.example password");
    QTest::newRow("lines that go on, escapes, switches")
        << QStringLiteral("switches-and-escapes")
        << QStringLiteral("default* | anna@old.example | mail.old.example:25/none anna@old.example password");
    QTest::newRow("variables of the person")
        << QStringLiteral("variables")
        << QStringLiteral("default* | anna@vars.example | smtp.vars.example:587/starttls anna password");
    QTest::newRow("hooks that source a file, and one that does not")
        << QStringLiteral("hooks")
        << QStringLiteral(
               "default* | anna@work.example | smtp.work.example:465/tls anna password\n"
               "home | anna@home.example | smtp.home.example:25/starttls anna oauth2\n"
               "club | anna@club.example | smtp.club.example:587/starttls club password");
    QTest::newRow("through msmtp")
        << QStringLiteral("through-msmtp")
        << QStringLiteral(
               "default* | joe_smith@freemail.example | smtp.freemail.example:587/starttls joe.smith "
               "password\n"
               "isp | smithjoe@isp.example | mail.isp.example:587/starttls 12345 password");
    QTest::newRow("NeoMutt")
        << QStringLiteral("neomuttrc")
        << QStringLiteral(
               "default* | anna@neo.example | smtp.neo.example:587/starttls anna@neo.example oauth2");
}

void TestMutt::readsAccounts() {
    QFETCH(QString, file);
    QFETCH(QString, expected);
    const ProgramHome home;
    putMutt(home, file);
    QCOMPARE(sendersInWords(foundMutt(home)), expected);
}

void TestMutt::readsTheIncomingSide() {
    const ProgramHome home;
    putMutt(home, QStringLiteral("single-imap-smtp"));
    const auto incoming = foundMutt(home).accounts.first().incoming;
    QVERIFY(incoming);
    QCOMPARE(protocolName(incoming->protocol), QStringLiteral("imap"));
    QCOMPARE(inWords(*incoming), QStringLiteral("imap.mail.example:993/tls anna@mail.example password"));
}

void TestMutt::namesWhereThePasswordIsKept_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<PasswordPlace>("place");
    QTest::newRow("asked each time") << QByteArray("set smtp_url=smtp://a@h.example\n")
                                     << PasswordPlace::Nowhere;
    QTest::newRow("in the file") << QByteArray("set smtp_url=smtp://a@h.example smtp_pass=x\n")
                                 << PasswordPlace::SettingsFile;
    QTest::newRow("in the URL") << QByteArray("set smtp_url=smtp://a:x@h.example\n")
                                << PasswordPlace::SettingsFile;
    QTest::newRow("by a command") << QByteArray(
                                         "set smtp_url=smtp://a@h.example\nset smtp_pass=\"`pass x`\"\n")
                                  << PasswordPlace::Command;
    QTest::newRow("in a file that a command decrypts")
        << QByteArray("set smtp_url=smtp://a@h.example\nsource \"gpg -dq ~/.mutt/pass.gpg |\"\n")
        << PasswordPlace::Command;
    QTest::newRow("a token by a command")
        << QByteArray(
               "set smtp_url=smtp://a@h.example smtp_authenticators=xoauth2 smtp_oauth_refresh_command=x\n")
        << PasswordPlace::Command;
}

void TestMutt::namesWhereThePasswordIsKept() {
    QFETCH(QByteArray, bytes);
    QFETCH(PasswordPlace, place);
    const ProgramHome home;
    home.put(QStringLiteral(".muttrc"), bytes);
    QCOMPARE(foundMutt(home).accounts.first().passwordKeptIn, place);
}

void TestMutt::followsTheFoldersOfTheEnvironment() {
    for (const char* variable : {"$XDG_CONFIG_HOME", "${XDG_CONFIG_HOME}", "$HOME/.config"}) {
        const ProgramHome home;
        home.put(QStringLiteral(".muttrc"), QByteArray("source ") + variable + "/neomutt/acc\n");
        home.put(QStringLiteral(".config/neomutt/acc"), "source $XDG_DATA_HOME/more\n");
        home.put(QStringLiteral(".local/share/more"), "set smtp_url=smtps://anna@smtp.x.example\n");
        const MailProgram program = foundMutt(home);
        QCOMPARE(inWords(program.accounts.first().outgoing),
                 QStringLiteral("smtp.x.example:465/tls anna password"));
        QVERIFY(program.problems.isEmpty());
        const ChangePlan plan = planMutt(program, QStringLiteral("default"),
                                         {server("smtp.y.example", 465, Security::Tls, "anna"), {}});
        QVERIFY2(plan.trouble == PlanTrouble::None, qPrintable(plan.detail));
        QVERIFY(plan.files.first().path.endsWith(QStringLiteral("/.local/share/more")));
    }
}

void TestMutt::saysWhichVariableOfASourceIsNotKnown() {
    const ProgramHome home;
    home.put(QStringLiteral(".muttrc"), "source $MUTT_DIR/acc\nset smtp_url=smtps://anna@smtp.x.example\n");
    const MailProgram program = foundMutt(home);
    QCOMPARE(program.problems.size(), 1);
    QCOMPARE(program.problems.first().file, home.path(QStringLiteral(".muttrc")));
    QCOMPARE(program.problems.first().detail,
             QStringLiteral("a source line names $MUTT_DIR, which is not known here"));
    QCOMPARE(program.accounts.size(), 1);
}

void TestMutt::runsNothing() {
    const ProgramHome home;
    const QByteArray touch = "touch " + home.path(QStringLiteral("was-run")).toUtf8();
    home.put(QStringLiteral(".muttrc"), "set smtp_url=\"`" + touch + "`\"\nset from=`" + touch +
                                            "`\nsource '" + touch + " |'\nfolder-hook . \"set from=`" +
                                            touch + "`\"\nset my_x=\"$(" + touch + ")\"\n");
    const MailProgram program = foundMutt(home);
    QVERIFY(!QFileInfo::exists(home.path(QStringLiteral("was-run"))));
    QVERIFY(!program.accounts.first().outgoing.isSet());
    QVERIFY(!program.accounts.first().writable);
}

void TestMutt::neverLeavesTheHomeNorGoesInCircles() {
    const ProgramHome home;
    home.put(QStringLiteral(".muttrc"),
             "source /etc/passwd\nsource ../../etc/hosts\nsource ~/a\nsource ~/nowhere\n"
             "set smtp_url=smtp://a@h.example\n");
    home.put(QStringLiteral("a"), "source ~/b\n");
    home.put(QStringLiteral("b"), "source ~/a\nset from=\"anna@h.example\"\n");

    const MailProgram program = foundMutt(home);

    QCOMPARE(sendersInWords(program),
             QStringLiteral("default* | anna@h.example | h.example:25/starttls a password"));
    QList<ProgramTrouble> troubles;
    for (const ProgramProblem& problem : program.problems) troubles.append(problem.trouble);
    QVERIFY(troubles.contains(ProgramTrouble::OutsideProfile));
    QVERIFY(troubles.contains(ProgramTrouble::Malformed));
    QVERIFY(troubles.contains(ProgramTrouble::Missing));
}

void TestMutt::aLargeFileIsNotSourcedForEver() {
    const ProgramHome home;
    home.put(QStringLiteral(".muttrc"),
             "set smtp_url=smtp://a@h.example\n" + QByteArray("source ~/large\n").repeated(100));
    home.put(QStringLiteral("large"), QByteArray("set x=y\n").repeated(100'000));
    const MailProgram program = foundMutt(home);
    QCOMPARE(program.accounts.size(), 1);
    QCOMPARE(program.problems.size(), 1);
    QCOMPARE(program.problems.first().trouble, ProgramTrouble::TooLarge);
}

void TestMutt::hooksThatSetHooksComeToAnEnd() {
    const ProgramHome home;
    home.put(QStringLiteral(".muttrc"),
             "set smtp_url=smtp://a@h.example from=a@h.example\n"
             "folder-hook b 'source ~/b'\n");
    QByteArray hooks = "set from=b@h.example\n";
    for (int i = 0; i < 100; ++i) hooks += "folder-hook c" + QByteArray::number(i) + " 'source ~/b'\n";
    home.put(QStringLiteral("b"), hooks);
    QCOMPARE(sendersInWords(foundMutt(home)),
             QStringLiteral("default* | a@h.example | h.example:25/starttls a password\n"
                            "b | b@h.example | h.example:25/starttls a password"));
}

void TestMutt::neoMuttIsListedByItsOwnFiles() {
    const ProgramHome home;
    home.put(QStringLiteral(".muttrc"), "set smtp_url=smtp://a@h.example\n");
    QCOMPARE(findMutt(home.places()).size(), 1);
    QCOMPARE(findNeoMutt(home.places()).size(), 0);
    home.put(QStringLiteral(".config/neomutt/neomuttrc"), "set smtp_url=smtp://b@h.example\n");
    QCOMPARE(findNeoMutt(home.places()).size(), 1);
    QCOMPARE(findNeoMutt(home.places()).first().accounts.first().outgoing.user, QStringLiteral("b"));
}

void TestMutt::theProgramItselfAgrees_data() {
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("file");
    for (const char* file : {"single-imap-smtp", "switches-and-escapes", "variables", "hooks"})
        QTest::newRow(file) << QStringLiteral("mutt") << QString::fromLatin1(file);
    QTest::newRow("neomuttrc") << QStringLiteral("neomutt") << QStringLiteral("neomuttrc");
}

void TestMutt::theProgramItselfAgrees() {
    QFETCH(QString, program);
    QFETCH(QString, file);
    if (QStandardPaths::findExecutable(program).isEmpty()) QSKIP("the program is not installed");
    const ProgramHome home;
    putMutt(home, file);
    // Mutt refuses a source that leads back to itself; ours says so and goes on.
    home.put(QStringLiteral(".mutt/common"), "set ssl_starttls = yes\n");
    const MuttConfig config =
        readMuttConfig(home.places(), foundMutt(home).profile, muttFilesOf(home.places()));
    QCOMPARE(config.values.value("smtp_url").text, heldBy(program, home, "smtp_url"));
    QCOMPARE(config.values.value("from").text, heldBy(program, home, "from"));

    const Endpoint wanted = server("smtp9.example", 2525, Security::StartTls, "ann\"a\\ $b`c",
                                   foundMutt(home).accounts.first().outgoing.auth);
    const ChangePlan plan = planMutt(foundMutt(home), QStringLiteral("default"), {wanted, {}});
    if (file == QLatin1String("variables")) {
        QCOMPARE(plan.trouble, PlanTrouble::NotSupported);
        return;
    }
    QVERIFY2(plan.trouble == PlanTrouble::None, qPrintable(plan.detail));
    ProgramHome::write(plan);
    const auto url = parseMuttUrl(heldBy(program, home, "smtp_url"));
    QVERIFY(url);
    QCOMPARE(QString::fromUtf8(url->host), wanted.host);
    QCOMPARE(url->port, wanted.port);
}

QTEST_GUILESS_MAIN(TestMutt)
#include "tst_mutt.moc"
