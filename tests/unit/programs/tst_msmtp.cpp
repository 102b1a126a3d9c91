// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include "core/programs/msmtp_program.h"
#include "tests/unit/programs/program_home.h"

using namespace outbox;
using namespace outbox::programs_test;

class TestMsmtp : public QObject {
    Q_OBJECT
  private slots:
    void readsAccounts_data();
    void readsAccounts();
    void aPatternIsNoAddress_data();
    void aPatternIsNoAddress();
    void namesWhereThePasswordIsKept();
    void manyAccountsOfManyCommandsStaySmall();
    void readsNoPassword();
    void brokenFilesAreAProblem_data();
    void brokenFilesAreAProblem();
    void theFileInTheHomeComesFirst();
    void aLinkInsideTheHomeIsFollowed();
    void aLinkOutOfTheHomeIsRefused();
    void messagesInTheQueueAreCounted();
    void changesOnlyWhatDiffers_data();
    void changesOnlyWhatDiffers();
    void refusesWhatCannotBeWritten_data();
    void refusesWhatCannotBeWritten();
    void theProgramItselfAgrees_data();
    void theProgramItselfAgrees();
};

namespace {
MailProgram found(const ProgramHome& home) {
    const QList<MailProgram> programs = findMsmtp(home.places());
    return programs.isEmpty() ? MailProgram() : programs.first();
}

const Endpoint cured = outgoingServer(QStringLiteral("smtp.freemail.example"), 465, Security::Tls,
                                      QStringLiteral("joe_smith@freemail.example"));

/// What msmtp says it would do with an account ("--pretend" connects to nobody).
QString pretended(const ProgramHome& home, const QString& account) {
    QProcess msmtp;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    msmtp.setProcessEnvironment(environment);
    msmtp.start(QStringLiteral("msmtp"),
                {QStringLiteral("--pretend"), QStringLiteral("-a"), account, QStringLiteral("x@y.example")});
    msmtp.closeWriteChannel();
    msmtp.waitForFinished();
    const QString said = QString::fromUtf8(msmtp.readAllStandardOutput());
    const auto value = [&](const QString& name) {
        for (const QString& line : said.split(u'\n'))
            if (line.startsWith(name + u' ')) return line.section(u'=', 1).trimmed();
        return QString();
    };
    const bool tls = value(QStringLiteral("tls")) == QLatin1String("on");
    const bool startTls = value(QStringLiteral("tls_starttls")) == QLatin1String("on");
    const QString security = !tls       ? QStringLiteral("none")
                             : startTls ? QStringLiteral("starttls")
                                        : QStringLiteral("tls");
    const QString auth = value(QStringLiteral("auth"));
    const QString method = auth == QLatin1String("none") ? auth
                           : auth == QLatin1String("OAUTHBEARER") || auth == QLatin1String("oauthbearer")
                               ? QStringLiteral("oauth2")
                               : QStringLiteral("password");
    const QString user = value(QStringLiteral("user"));
    return value(QStringLiteral("host")) + u':' + value(QStringLiteral("port")) + u'/' + security + u' ' +
           (user == QLatin1String("(not set)") ? QString() : user) + u' ' + method;
}
}  // namespace

void TestMsmtp::readsAccounts_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("expected");
    QTest::newRow("defaults, a copy, a default by name")
        << QStringLiteral("manual-example")
        << QStringLiteral(
               "freemail* | joe_smith@freemail.example | smtp.freemail.example:587/starttls joe.smith "
               "password\n"
               "freemail2 | joey@freemail.example | smtp.freemail.example:587/starttls joe.smith password\n"
               "isp | smithjoe@isp.example | mail.isp.example:587/starttls 12345 password");
    QTest::newRow("tabs, quotation marks, TLS from the first byte")
        << QStringLiteral("indented-tls-wrapper")
        << QStringLiteral("work* | anna@work.example | smtp.work.example:465/tls anna.berger password");
    QTest::newRow("before there were accounts")
        << QStringLiteral("no-account-line-crlf")
        << QStringLiteral("default* | old@old.example | mail.old.example:25/none  none");
    QTest::newRow("tokens, commands and a copy of two")
        << QStringLiteral("oauth-and-eval")
        << QStringLiteral(
               "google | anna@gmail.example | smtp.gmail.example:587/starttls anna@gmail.example oauth2\n"
               "computed |  | \n"
               "child | anna@gmail.example | relay.gmail.example:587/starttls anna@gmail.example oauth2");
}

void TestMsmtp::readsAccounts() {
    QFETCH(QString, file);
    QFETCH(QString, expected);
    const ProgramHome home;
    home.put(QStringLiteral(".msmtprc"), sample(QStringLiteral("msmtp/") + file));

    const MailProgram program = found(home);

    QCOMPARE(sendersInWords(program), expected);
    QCOMPARE(program.program, QStringLiteral("msmtp"));
    QVERIFY(!program.running);
}

void TestMsmtp::aPatternIsNoAddress_data() {
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QStringList>("addresses");
    const QStringList user{QStringLiteral("anna@x.example")};
    QTest::newRow("any name") << QByteArray("from *@x.example\nuser anna@x.example\n") << user;
    QTest::newRow("any character") << QByteArray("from ann?@x.example\nuser anna@x.example\n") << user;
    QTest::newRow("the login name") << QByteArray("from %U@x.example\nuser anna@x.example\n") << user;
    QTest::newRow("and the user is none") << QByteArray("from %U@x.example\nuser anna\n") << QStringList();
    QTest::newRow("an address") << QByteArray("from a+b@x.example\nuser anna@x.example\n")
                                << QStringList{QStringLiteral("a+b@x.example")};
}

void TestMsmtp::aPatternIsNoAddress() {
    QFETCH(QByteArray, lines);
    QFETCH(QStringList, addresses);
    const ProgramHome home;
    home.put(QStringLiteral(".msmtprc"), "account x\nhost smtp.x.example\n" + lines);
    QCOMPARE(found(home).accounts.first().addresses, addresses);
}

void TestMsmtp::namesWhereThePasswordIsKept() {
    const ProgramHome home;
    home.put(QStringLiteral(".msmtprc"), sample(QStringLiteral("msmtp/manual-example")));
    const MailProgram program = found(home);
    QCOMPARE(accountIn(program, QStringLiteral("freemail")).passwordKeptIn, PasswordPlace::Command);
    QCOMPARE(accountIn(program, QStringLiteral("isp")).passwordKeptIn, PasswordPlace::SettingsFile);
}

/// Every account copies the one before and adds to it: what is kept must not grow with what is copied.
void TestMsmtp::manyAccountsOfManyCommandsStaySmall() {
    QByteArray bytes = "account a0\nhost h.example\n";
    for (int i = 0; i < 5000; ++i) bytes += "made_up_" + QByteArray::number(i) + " x\n";
    for (int i = 1; i < 400; ++i)
        bytes += "account a" + QByteArray::number(i) + " : a" + QByteArray::number(i - 1) + "\nuser u\n";
    const MsmtpText text = parseMsmtp(bytes);
    QCOMPARE(text.accounts.size(), 200);
    QVERIFY(!text.error.isEmpty());
    QCOMPARE(text.accounts.last().values.size(), 2);
}

void TestMsmtp::readsNoPassword() {
    const MsmtpText text = parseMsmtp(sample(QStringLiteral("msmtp/manual-example")));
    for (const MsmtpAccount& account : text.accounts) QVERIFY(account.argument("password").isEmpty());
}

void TestMsmtp::brokenFilesAreAProblem_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("accounts");
    QTest::newRow("a copy of itself") << QByteArray("account a : a\nhost h.example\n") << 0;
    QTest::newRow("a copy of a later one")
        << QByteArray("account a : b\nhost h.example\naccount b : a\nhost i.example\n") << 0;
    QTest::newRow("twice the same name")
        << QByteArray("account a\nhost h.example\naccount a\nhost i.example\n") << 1;
    QTest::newRow("a port that is none") << QByteArray("account a\nhost h.example\nport many\n") << 1;
    QTest::newRow("a line without an end")
        << QByteArray("account a\nhost h.example\nuser ") + QByteArray(600, 'x') << 1;
    QTest::newRow("UTF-16") << QByteArray(
                                   "\xFF\xFE"
                                   "a\0c\0c\0o\0u\0n\0t\0 \0a\0\n\0",
                                   22) +
                                   QByteArray(700, '\0')
                            << 0;
}

void TestMsmtp::brokenFilesAreAProblem() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, accounts);
    const ProgramHome home;
    home.put(QStringLiteral(".msmtprc"), bytes);

    const MailProgram program = found(home);

    QCOMPARE(program.accounts.size(), accounts);
    QCOMPARE(program.problems.size(), 1);
    QCOMPARE(program.problems.first().trouble, ProgramTrouble::Malformed);
    const ChangePlan plan = planMsmtp(program, QStringLiteral("a"), {cured, {}});
    QCOMPARE(plan.trouble, PlanTrouble::NotReadable);
    QVERIFY(plan.files.isEmpty());
}

void TestMsmtp::theFileInTheHomeComesFirst() {
    const ProgramHome home;
    home.put(QStringLiteral(".config/msmtp/config"), "account b\nhost b.example\n");
    QCOMPARE(sendersInWords(found(home)), QStringLiteral("b |  | b.example:25/none  none"));
    home.put(QStringLiteral(".msmtprc"), "account a\nhost a.example\n");
    QCOMPARE(sendersInWords(found(home)), QStringLiteral("a |  | a.example:25/none  none"));
}

void TestMsmtp::aLinkInsideTheHomeIsFollowed() {
    const ProgramHome home;
    home.put(QStringLiteral("dotfiles/msmtp"), sample(QStringLiteral("msmtp/manual-example")));
    QVERIFY(QDir().mkpath(home.path(QStringLiteral(".config/msmtp"))));
    QVERIFY(QFile::link(home.path(QStringLiteral("dotfiles/msmtp")),
                        home.path(QStringLiteral(".config/msmtp/config"))));

    const MailProgram program = found(home);
    const ChangePlan plan = planMsmtp(program, QStringLiteral("freemail"), {cured, {}});

    QCOMPARE(program.accounts.size(), 3);
    QCOMPARE(plan.trouble, PlanTrouble::None);
    QCOMPARE(plan.files.first().path,
             QFileInfo(home.path(QStringLiteral("dotfiles/msmtp"))).canonicalFilePath());
}

void TestMsmtp::aLinkOutOfTheHomeIsRefused() {
    const ProgramHome home;
    QVERIFY(QFile::link(QStringLiteral("/etc/passwd"), home.path(QStringLiteral(".msmtprc"))));
    const MailProgram program = found(home);
    QVERIFY(program.accounts.isEmpty());
    QCOMPARE(program.problems.first().trouble, ProgramTrouble::OutsideProfile);
}

void TestMsmtp::messagesInTheQueueAreCounted() {
    const ProgramHome home;
    home.put(QStringLiteral(".msmtprc"), "account a\nhost a.example\n");
    QVERIFY(!found(home).waitingMessages);
    home.put(QStringLiteral(".msmtp.queue/2026-11-21-10.00.00.mail"), "To: x@y.example\n\nHi\n");
    home.put(QStringLiteral(".msmtp.queue/2026-11-21-10.00.00.msmtp"), "-- x@y.example\n");
    QCOMPARE(found(home).waitingMessages, std::optional<int>(1));
}

void TestMsmtp::changesOnlyWhatDiffers_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("account");
    QTest::addColumn<Endpoint>("wanted");
    QTest::addColumn<QByteArrayList>("touched");
    const QString manual = QStringLiteral("manual-example");
    const QString work = QStringLiteral("indented-tls-wrapper");
    QTest::newRow("nothing") << manual << QStringLiteral("isp")
                             << outgoingServer(QStringLiteral("mail.isp.example"), 587, Security::StartTls,
                                               QStringLiteral("12345"))
                             << QByteArrayList{};
    QTest::newRow("the user, in its own line")
        << manual << QStringLiteral("isp")
        << outgoingServer(QStringLiteral("mail.isp.example"), 587, Security::StartTls,
                          QStringLiteral("smithjoe@isp.example"))
        << QByteArrayList{"-user 12345", "+user smithjoe@isp.example"};
    QTest::newRow("port and encryption of defaults that others use, in the account's own block")
        << manual << QStringLiteral("isp")
        << outgoingServer(QStringLiteral("mail.isp.example"), 465, Security::Tls, QStringLiteral("12345"))
        << QByteArrayList{"+tls_starttls off", "+port 465"};
    QTest::newRow("in defaults, where nobody else uses them; quotation marks stay")
        << work << QStringLiteral("work")
        << outgoingServer(QStringLiteral("smtp2.work.example"), 587, Security::StartTls,
                          QStringLiteral("anna.berger"))
        << QByteArrayList{
               "-\ttls_starttls   off", "-\thost           \"smtp.work.example\"",  "-\tport           465",
               "+\ttls_starttls   on",  "+\thost           \"smtp2.work.example\"", "+\tport           587"};
    QTest::newRow("a sign-in switched on, line ends stay")
        << QStringLiteral("no-account-line-crlf") << QStringLiteral("default")
        << outgoingServer(QStringLiteral("mail.old.example"), 587, Security::StartTls,
                          QStringLiteral("old@old.example"))
        << QByteArrayList{"-port 25\r", "-auth off\r", "+port 587\r",
                          "+auth on\r", "+tls on\r",   "+user old@old.example\r"};
    QTest::newRow("a further sender of the same mailbox moves along")
        << manual << QStringLiteral("freemail")
        << outgoingServer(QStringLiteral("smtp2.freemail.example"), 587, Security::StartTls,
                          QStringLiteral("joe.smith"))
        << QByteArrayList{"-host smtp.freemail.example", "+host smtp2.freemail.example"};
}

void TestMsmtp::changesOnlyWhatDiffers() {
    QFETCH(QString, file);
    QFETCH(QString, account);
    QFETCH(Endpoint, wanted);
    QFETCH(QByteArrayList, touched);
    const ProgramHome home;
    const QByteArray before = sample(QStringLiteral("msmtp/") + file);
    home.put(QStringLiteral(".msmtprc"), before);

    const ChangePlan plan = planMsmtp(found(home), account, {wanted, {}});

    QCOMPARE(plan.trouble, PlanTrouble::None);
    QCOMPARE(plan.files.isEmpty(), touched.isEmpty());
    QCOMPARE(plan.fields.isEmpty(), touched.isEmpty());
    if (touched.isEmpty()) return;
    QCOMPARE(plan.files.first().before, before);
    QByteArrayList really = touchedLines(before, plan.files.first().after);
    std::sort(really.begin(), really.end());
    std::sort(touched.begin(), touched.end());
    QCOMPARE(really, touched);
    ProgramHome::write(plan);
    QCOMPARE(inWords(accountIn(found(home), account).outgoing), inWords(wanted));
}

void TestMsmtp::refusesWhatCannotBeWritten_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Endpoint>("wanted");
    QTest::addColumn<PlanTrouble>("trouble");
    QTest::newRow("a host that a command prints")
        << QByteArray("account a\neval echo host `hostname`\n") << cured << PlanTrouble::NotSupported;
    QTest::newRow("a fingerprint of the present server")
        << QByteArray("account a\nhost h.example\ntls on\ntls_fingerprint 00:11\n") << cured
        << PlanTrouble::NotSupported;
    QTest::newRow("no such account") << QByteArray("account b\nhost h.example\n") << cured
                                     << PlanTrouble::NoSuchAccount;
    QTest::newRow("a token, which only a command of the person gives")
        << QByteArray("account a\nhost h.example\n")
        << outgoingServer(QStringLiteral("h.example"), 587, Security::StartTls, QStringLiteral("a"),
                          AuthMethod::OAuth2)
        << PlanTrouble::NotSupported;
    QTest::newRow("another person's copy of the account's own lines")
        << QByteArray("account a\nhost h.example\nauth on\nuser anna\naccount b : a\nuser bert\n") << cured
        << PlanTrouble::Shared;
    QTest::newRow("a user of two lines")
        << QByteArray("account a\nhost h.example\n")
        << outgoingServer(QStringLiteral("h.example"), 587, Security::StartTls,
                          QStringLiteral("a\nhost evil.example"))
        << PlanTrouble::NotSupported;
    QTest::newRow("a shortened user") << QByteArray("account a\nhost h.example\n")
                                      << outgoingServer(QStringLiteral("h.example"), 587, Security::StartTls,
                                                        QStringLiteral("a…a@h.example"))
                                      << PlanTrouble::NotSupported;
}

void TestMsmtp::refusesWhatCannotBeWritten() {
    QFETCH(QByteArray, bytes);
    QFETCH(Endpoint, wanted);
    QFETCH(PlanTrouble, trouble);
    const ProgramHome home;
    home.put(QStringLiteral(".msmtprc"), bytes);
    const ChangePlan plan = planMsmtp(found(home), QStringLiteral("a"), {wanted, {}});
    QCOMPARE(plan.trouble, trouble);
    QVERIFY(plan.files.isEmpty());
}

void TestMsmtp::theProgramItselfAgrees_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("account");
    QTest::newRow("freemail") << QStringLiteral("manual-example") << QStringLiteral("freemail");
    QTest::newRow("a copy") << QStringLiteral("manual-example") << QStringLiteral("freemail2");
    QTest::newRow("isp") << QStringLiteral("manual-example") << QStringLiteral("isp");
    QTest::newRow("work") << QStringLiteral("indented-tls-wrapper") << QStringLiteral("work");
    QTest::newRow("old") << QStringLiteral("no-account-line-crlf") << QStringLiteral("default");
}

void TestMsmtp::theProgramItselfAgrees() {
    if (QStandardPaths::findExecutable(QStringLiteral("msmtp")).isEmpty()) QSKIP("msmtp is not installed");
    QFETCH(QString, file);
    QFETCH(QString, account);
    const ProgramHome home;
    // msmtp runs the command even where it only pretends.
    const QString text = QString::fromUtf8(sample(QStringLiteral("msmtp/") + file))
                             .replace(QRegularExpression(QStringLiteral("(passwordeval +).*")),
                                      QStringLiteral("\\1echo made-up"));
    home.put(QStringLiteral(".msmtprc"), text.toUtf8());
    QFile::setPermissions(home.path(QStringLiteral(".msmtprc")), QFile::ReadOwner | QFile::WriteOwner);
    const auto host = [](QString words) {
        return words.replace(QLatin1String("Mail.Old.Example."), QLatin1String("mail.old.example"));
    };
    QCOMPARE(host(pretended(home, account)), inWords(accountIn(found(home), account).outgoing));

    const ChangePlan plan = planMsmtp(found(home), account, {cured, {}});
    if (plan.trouble == PlanTrouble::Shared) return;
    QCOMPARE(plan.trouble, PlanTrouble::None);
    ProgramHome::write(plan);
    QCOMPARE(pretended(home, account), inWords(cured));
}

QTEST_GUILESS_MAIN(TestMsmtp)
#include "tst_msmtp.moc"
