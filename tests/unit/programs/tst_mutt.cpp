// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QProcess>
#include <QStandardPaths>

#include "core/programs/mutt_account.h"
#include "core/programs/mutt_program.h"
#include "core/programs/mutt_url.h"
#include "tests/unit/programs/program_home.h"

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
    void changesOnlyWhatDiffers_data();
    void changesOnlyWhatDiffers();
    void changesTheIncomingSideToo();
    void changesMsmtpWhereMailGoesThroughIt();
    void picksTheAccountThatMsmtpPicks_data();
    void picksTheAccountThatMsmtpPicks();
    void leavesTheMsmtpAccountOfAnotherAddressAlone();
    void changesTheFileThatMsmtpIsToldToRead();
    void anAccountInTheLineOfAHookIsNotWritable();
    void refusesWhatCannotBeWritten_data();
    void refusesWhatCannotBeWritten();
    void theProgramItselfAgrees_data();
    void theProgramItselfAgrees();
};

namespace {
void putMutt(const ProgramHome& home, const QString& file) {
    const bool neo = file == QLatin1String("neomuttrc");
    home.put(neo ? QStringLiteral(".config/neomutt/neomuttrc") : QStringLiteral(".muttrc"),
             sample(QStringLiteral("mutt/") + file));
    for (const QString& part : {QStringLiteral("common"), QStringLiteral("work"), QStringLiteral("home")})
        home.put(QStringLiteral(".mutt/") + part, sample(QStringLiteral("mutt/") + part));
    home.put(QStringLiteral(".mutt/password"), "set my_pass=made-up-secret\n");
    home.put(QStringLiteral(".msmtprc"), sample(QStringLiteral("msmtp/manual-example")));
}

MailProgram foundMutt(const ProgramHome& home) {
    const QList<MailProgram> programs = findMutt(home.places()) + findNeoMutt(home.places());
    return programs.isEmpty() ? MailProgram() : programs.first();
}

Endpoint server(const char* host, quint16 port, Security security, const char* user,
                AuthMethod auth = AuthMethod::Password) {
    return outgoingServer(QString::fromLatin1(host), port, security, QString::fromLatin1(user), auth);
}

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

void TestMutt::changesOnlyWhatDiffers_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("account");
    QTest::addColumn<Endpoint>("wanted");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QByteArrayList>("touched");
    const QString standard = QStringLiteral("default");
    QTest::newRow("nothing") << QStringLiteral("single-imap-smtp") << standard
                             << server("smtp.mail.example", 465, Security::Tls, "anna@mail.example")
                             << QString() << QByteArrayList{};
    QTest::newRow("port and encryption; the user stays as written")
        << QStringLiteral("single-imap-smtp") << standard
        << server("smtp.mail.example", 587, Security::StartTls, "anna@mail.example")
        << QStringLiteral(".muttrc")
        << QByteArrayList{"-set smtp_url = \"smtps://anna@mail.example@smtp.mail.example:465/\"",
                          "+set smtp_url = \"smtp://anna@mail.example@smtp.mail.example:587/\""};
    QTest::newRow("another user, written so that every Mutt reads it")
        << QStringLiteral("single-imap-smtp") << standard
        << server("smtp.mail.example", 465, Security::Tls, "anna.b@mail.example") << QStringLiteral(".muttrc")
        << QByteArrayList{"-set smtp_url = \"smtps://anna@mail.example@smtp.mail.example:465/\"",
                          "+set smtp_url = \"smtps://anna.b%40mail.example@smtp.mail.example:465/\""};
    QTest::newRow("STARTTLS that was switched off, below its line")
        << QStringLiteral("switches-and-escapes") << standard
        << server("mail.old.example", 587, Security::StartTls, "anna@old.example")
        << QStringLiteral(".muttrc")
        << QByteArrayList{
               "-set from=Anna\\ Berger\\ <anna@old.example> nomove smtp_url=smtp://anna%40old.example\\",
               "-@mail.old.example:25 \\",
               "+set from=Anna\\ Berger\\ <anna@old.example> nomove "
               "smtp_url=\"smtp://anna%40old.example@mail.old.example:587\" \\",
               "+set ssl_starttls=\"yes\""};
    QTest::newRow("in the file that a hook sources")
        << QStringLiteral("hooks") << QStringLiteral("home")
        << server("smtp.home.example", 465, Security::Tls, "anna") << QStringLiteral(".mutt/home")
        << QByteArrayList{"-set smtp_url = \"smtp://anna@smtp.home.example\"",
                          "-set smtp_authenticators = \"xoauth2\"",
                          "+set smtp_url = \"smtps://anna@smtp.home.example\"",
                          "+set smtp_authenticators = \"plain:login\""};
    QTest::newRow("the user of NeoMutt's own variable")
        << QStringLiteral("neomuttrc") << standard
        << server("smtp.neo.example", 587, Security::StartTls, "anna", AuthMethod::OAuth2)
        << QStringLiteral(".config/neomutt/neomuttrc")
        << QByteArrayList{"-set smtp_user = \"anna@neo.example\"", "+set smtp_user = \"anna\""};
}

void TestMutt::changesOnlyWhatDiffers() {
    QFETCH(QString, file);
    QFETCH(QString, account);
    QFETCH(Endpoint, wanted);
    QFETCH(QString, where);
    QFETCH(QByteArrayList, touched);
    const ProgramHome home;
    putMutt(home, file);

    const ChangePlan plan = planMutt(foundMutt(home), account, {wanted, {}});

    QVERIFY2(plan.trouble == PlanTrouble::None, qPrintable(plan.detail));
    QCOMPARE(plan.files.size(), touched.isEmpty() ? 0 : 1);
    if (touched.isEmpty()) return;
    QCOMPARE(plan.files.first().path, QFileInfo(home.path(where)).canonicalFilePath());
    QCOMPARE(touchedLines(plan.files.first().before, plan.files.first().after), touched);
    ProgramHome::write(plan);
    QCOMPARE(inWords(accountIn(foundMutt(home), account).outgoing), inWords(wanted));
}

void TestMutt::changesTheIncomingSideToo() {
    const ProgramHome home;
    putMutt(home, QStringLiteral("single-imap-smtp"));
    const MailProgram program = foundMutt(home);
    WantedSettings wanted{program.accounts.first().outgoing, program.accounts.first().incoming};
    wanted.incoming->host = QStringLiteral("imap2.mail.example");

    const ChangePlan plan = planMutt(program, QStringLiteral("default"), wanted);

    QVERIFY2(plan.trouble == PlanTrouble::None, qPrintable(plan.detail));
    QCOMPARE(touchedLines(plan.files.first().before, plan.files.first().after),
             (QByteArrayList{"-set folder = \"imaps://imap.mail.example:993\"",
                             "+set folder = \"imaps://imap2.mail.example:993\""}));
    QCOMPARE(plan.fields.size(), 1);
    QCOMPARE(plan.fields.first().field, QStringLiteral("incoming.host"));
}

void TestMutt::changesMsmtpWhereMailGoesThroughIt() {
    const ProgramHome home;
    putMutt(home, QStringLiteral("through-msmtp"));
    const Endpoint wanted = server("mail.isp.example", 465, Security::Tls, "12345");

    const ChangePlan plan = planMutt(foundMutt(home), QStringLiteral("isp"), {wanted, {}});

    QVERIFY2(plan.trouble == PlanTrouble::None, qPrintable(plan.detail));
    QCOMPARE(QFileInfo(plan.files.first().path).fileName(), QStringLiteral(".msmtprc"));
    ProgramHome::write(plan);
    QCOMPARE(inWords(accountIn(foundMutt(home), QStringLiteral("isp")).outgoing), inWords(wanted));
    QCOMPARE(inWords(accountIn(foundMutt(home), QStringLiteral("default")).outgoing),
             QStringLiteral("smtp.freemail.example:587/starttls joe.smith password"));
}

void TestMutt::picksTheAccountThatMsmtpPicks_data() {
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QString>("expected");
    const QString ofA = QStringLiteral("smtp.a.example:587/starttls a password");
    const QString ofB = QStringLiteral("smtp.b.example:587/starttls b password");
    QTest::newRow("the envelope sender's")
        << QByteArray("set sendmail=\"/usr/bin/msmtp\" use_envelope_from=yes from=B@b.example\n") << ofB;
    QTest::newRow("of the address that is named for it")
        << QByteArray(
               "set sendmail=msmtp use_envelope_from from=a@a.example "
               "envelope_from_address=b@b.example\n")
        << ofB;
    QTest::newRow("of the sender in the message")
        << QByteArray("set sendmail=\"msmtp --read-envelope-from -t\" from=b@b.example\n") << ofB;
    QTest::newRow("of the address behind -f")
        << QByteArray("set sendmail=\"msmtp -f b@b.example\" from=b@b.example\n") << ofB;
    QTest::newRow("of a pattern") << QByteArray(
                                         "set sendmail=msmtp use_envelope_from from=anna@club.example\n")
                                  << QStringLiteral("smtp.club.example:587/starttls c password");
    QTest::newRow("the default one where no sender is handed on")
        << QByteArray("set sendmail=msmtp from=b@b.example\n") << ofA;
    QTest::newRow("the default one where none is the sender's")
        << QByteArray("set sendmail=msmtp use_envelope_from from=c@c.example\n") << ofA;
    QTest::newRow("the named one, whoever sends")
        << QByteArray("set sendmail=\"msmtp -a b\" use_envelope_from from=a@a.example\n") << ofB;
    QTest::newRow("another name of an account")
        << QByteArray("set sendmail=\"msmtp -aother\" from=b@b.example\n") << ofB;
    QTest::newRow("none where the command names the server")
        << QByteArray("set sendmail=\"msmtp --host=smtp.c.example\" from=b@b.example\n") << QString();
}

namespace {
const QByteArray twoPeople =
    "defaults\nport 587\ntls on\nauth on\n"
    "account a\nhost smtp.a.example\nfrom a@a.example\nuser a\n"
    "account b\nhost smtp.b.example\nfrom b@b.example\nuser b\n"
    "account other : b\n"
    "account club\nhost smtp.club.example\nfrom *@club.example\nuser c\n"
    "account default : a\n";
}  // namespace

void TestMutt::picksTheAccountThatMsmtpPicks() {
    QFETCH(QByteArray, settings);
    QFETCH(QString, expected);
    const ProgramHome home;
    home.put(QStringLiteral(".muttrc"), settings);
    home.put(QStringLiteral(".msmtprc"), twoPeople);
    QCOMPARE(inWords(foundMutt(home).accounts.first().outgoing), expected);
}

void TestMutt::leavesTheMsmtpAccountOfAnotherAddressAlone() {
    const ProgramHome home;
    home.put(QStringLiteral(".msmtprc"), twoPeople);
    const Endpoint wanted = server("smtp.b.example", 465, Security::Tls, "b");
    const QString standard = QStringLiteral("default");

    home.put(QStringLiteral(".muttrc"), "set sendmail=msmtp from=b@b.example\n");
    QVERIFY(!foundMutt(home).accounts.first().writable);
    const ChangePlan refused = planMutt(foundMutt(home), standard, {wanted, {}});
    QCOMPARE(refused.trouble, PlanTrouble::NotSupported);
    QVERIFY2(refused.detail.contains(QStringLiteral("“a”")), qPrintable(refused.detail));

    home.put(QStringLiteral(".muttrc"), "set sendmail=msmtp use_envelope_from from=b@b.example\n");
    QVERIFY(foundMutt(home).accounts.first().writable);
    const ChangePlan plan = planMutt(foundMutt(home), standard, {wanted, {}});
    QVERIFY2(plan.trouble == PlanTrouble::None, qPrintable(plan.detail));
    ProgramHome::write(plan);
    const MailProgram msmtp = findMsmtp(home.places()).first();
    QCOMPARE(inWords(accountIn(msmtp, QStringLiteral("b")).outgoing), inWords(wanted));
    QCOMPARE(inWords(accountIn(msmtp, QStringLiteral("a")).outgoing),
             QStringLiteral("smtp.a.example:587/starttls a password"));
}

void TestMutt::changesTheFileThatMsmtpIsToldToRead() {
    const ProgramHome home;
    const QByteArray elsewhere =
        "account b\nhost smtp.old.example\nport 25\ntls on\nauth on\nuser b\nfrom b@b.example\n";
    home.put(QStringLiteral(".msmtprc"), twoPeople);
    home.put(QStringLiteral(".mutt/msmtprc"), elsewhere);
    const Endpoint wanted = server("smtp.b.example", 465, Security::Tls, "b");
    const QString standard = QStringLiteral("default");
    for (const char* option : {"-C ~/.mutt/msmtprc", "-C~/.mutt/msmtprc", "--file=$HOME/.mutt/msmtprc"}) {
        home.put(QStringLiteral(".muttrc"),
                 QByteArray("set sendmail=\"msmtp ") + option + " -a b\" from=b@b.example\n");
        const MailProgram program = foundMutt(home);
        QCOMPARE(inWords(program.accounts.first().outgoing),
                 QStringLiteral("smtp.old.example:25/starttls b password"));
        const ChangePlan plan = planMutt(program, standard, {wanted, {}});
        QVERIFY2(plan.trouble == PlanTrouble::None, qPrintable(plan.detail));
        QCOMPARE(plan.files.size(), 1);
        QCOMPARE(plan.files.first().path,
                 QFileInfo(home.path(QStringLiteral(".mutt/msmtprc"))).canonicalFilePath());
    }
    for (const char* file : {"/etc/passwd", "msmtprc", "~/missing"}) {
        home.put(QStringLiteral(".muttrc"),
                 QByteArray("set sendmail=\"msmtp -C ") + file + " -a b\" from=b@b.example\n");
        QVERIFY2(!foundMutt(home).accounts.first().writable, file);
        QVERIFY2(planMutt(foundMutt(home), standard, {wanted, {}}).trouble != PlanTrouble::None, file);
    }
}

void TestMutt::anAccountInTheLineOfAHookIsNotWritable() {
    const ProgramHome home;
    putMutt(home, QStringLiteral("hooks"));
    const MailProgram program = foundMutt(home);
    const Endpoint wanted = server("smtp.club.example", 465, Security::Tls, "club");
    for (const ProgramAccount& account : program.accounts) {
        const bool inALine = account.id == QLatin1String("club");
        QCOMPARE(account.writable, !inALine);
        const bool refused = planMutt(program, account.id, {wanted, {}}).trouble != PlanTrouble::None;
        if (inALine) QVERIFY(refused);
    }
}

void TestMutt::refusesWhatCannotBeWritten_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Endpoint>("wanted");
    QTest::addColumn<PlanTrouble>("trouble");
    const Endpoint wanted = server("smtp.h.example", 465, Security::Tls, "anna");
    QTest::newRow("a server that a command names")
        << QByteArray("set smtp_url=`cat x`\n") << wanted << PlanTrouble::NotSupported;
    QTest::newRow("a local mail server")
        << QByteArray("set sendmail=\"/usr/sbin/sendmail -oi\"\n") << wanted << PlanTrouble::NotSupported;
    QTest::newRow("a password out of a variable")
        << QByteArray("set my_p=x\nset smtp_url=\"smtp://anna:$my_p@h.example\"\n") << wanted
        << PlanTrouble::NotSupported;
    QTest::newRow("no encryption any more")
        << QByteArray("set smtp_url=smtp://anna@h.example\n")
        << server("h.example", 25, Security::None, "anna") << PlanTrouble::NotSupported;
    QTest::newRow("a token") << QByteArray("set smtp_url=smtp://anna@h.example\n")
                             << server("h.example", 25, Security::StartTls, "anna", AuthMethod::OAuth2)
                             << PlanTrouble::NotSupported;
    QTest::newRow("NULs") << QByteArray("set smtp_url=smtp://a@h\0.example\n", 33) << wanted
                          << PlanTrouble::NotReadable;
}

void TestMutt::refusesWhatCannotBeWritten() {
    QFETCH(QByteArray, bytes);
    QFETCH(Endpoint, wanted);
    QFETCH(PlanTrouble, trouble);
    const ProgramHome home;
    home.put(QStringLiteral(".muttrc"), bytes);
    const ChangePlan plan = planMutt(foundMutt(home), QStringLiteral("default"), {wanted, {}});
    QCOMPARE(plan.trouble, trouble);
    QVERIFY(plan.fields.isEmpty());
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
