// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/mutt_account.h"
#include "tests/unit/programs/mutt_home.h"

using namespace outbox;
using namespace outbox::programs_test;

/// What is written into the files of Mutt, and of msmtp where its mail goes through that.
class TestMuttChanges : public QObject {
    Q_OBJECT
  private slots:
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
};

void TestMuttChanges::changesOnlyWhatDiffers_data() {
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

void TestMuttChanges::changesOnlyWhatDiffers() {
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

void TestMuttChanges::changesTheIncomingSideToo() {
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

void TestMuttChanges::changesMsmtpWhereMailGoesThroughIt() {
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

void TestMuttChanges::picksTheAccountThatMsmtpPicks_data() {
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

void TestMuttChanges::picksTheAccountThatMsmtpPicks() {
    QFETCH(QByteArray, settings);
    QFETCH(QString, expected);
    const ProgramHome home;
    home.put(QStringLiteral(".muttrc"), settings);
    home.put(QStringLiteral(".msmtprc"), twoPeople);
    QCOMPARE(inWords(foundMutt(home).accounts.first().outgoing), expected);
}

void TestMuttChanges::leavesTheMsmtpAccountOfAnotherAddressAlone() {
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

void TestMuttChanges::changesTheFileThatMsmtpIsToldToRead() {
    const ProgramHome home;
    const QByteArray elsewhere =
        "account b\nhost smtp.old.example\nport 25\ntls on\nauth on\nuser b\nfrom b@b.example\n";
    home.put(QStringLiteral(".msmtprc"), twoPeople);
    home.put(QStringLiteral(".mutt/msmtprc"), elsewhere);
    const Endpoint wanted = server("smtp.b.example", 465, Security::Tls, "b");
    const QString standard = QStringLiteral("default");
    for (const char* option :
         {"-C $HOME/.mutt/msmtprc", "-C$HOME/.mutt/msmtprc", "--file=$HOME/.mutt/msmtprc"}) {
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
    for (const char* file : {"/etc/passwd", "msmtprc", "~/.mutt/msmtprc", "$HOME/missing"}) {
        home.put(QStringLiteral(".muttrc"),
                 QByteArray("set sendmail=\"msmtp -C ") + file + " -a b\" from=b@b.example\n");
        QVERIFY2(!foundMutt(home).accounts.first().writable, file);
        QCOMPARE(foundMutt(home).problems.size(), *file == '~' ? 1 : 0);
        QVERIFY2(planMutt(foundMutt(home), standard, {wanted, {}}).trouble != PlanTrouble::None, file);
    }
}

void TestMuttChanges::anAccountInTheLineOfAHookIsNotWritable() {
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

void TestMuttChanges::refusesWhatCannotBeWritten_data() {
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

void TestMuttChanges::refusesWhatCannotBeWritten() {
    QFETCH(QByteArray, bytes);
    QFETCH(Endpoint, wanted);
    QFETCH(PlanTrouble, trouble);
    const ProgramHome home;
    home.put(QStringLiteral(".muttrc"), bytes);
    const ChangePlan plan = planMutt(foundMutt(home), QStringLiteral("default"), {wanted, {}});
    QCOMPARE(plan.trouble, trouble);
    QVERIFY(plan.fields.isEmpty());
}

QTEST_GUILESS_MAIN(TestMuttChanges)
#include "tst_mutt_changes.moc"
