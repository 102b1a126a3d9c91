// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTest>

#include "core/programs/mozilla_plan.h"
#include "core/programs/mozilla_prefs_edit.h"
#include "core/programs/mozilla_programs.h"
#include "tests/unit/programs/mozilla_home.h"

using namespace outbox;
using namespace outbox::programs_test;

namespace {
const QString anna = QStringLiteral("anna@example.org");

/// A second account that sends through smtp1 as well, as somebody of this address.
QByteArray secondAccount(const QByteArray& address) {
    return "user_pref(\"mail.account.account3.identities\", \"id3\");\n"
           "user_pref(\"mail.account.account3.server\", \"server3\");\n"
           "user_pref(\"mail.accountmanager.accounts\", \"account1,account2,account3\");\n"
           "user_pref(\"mail.identity.id3.smtpServer\", \"smtp1\");\n"
           "user_pref(\"mail.identity.id3.useremail\", \"" +
           address +
           "\");\n"
           "user_pref(\"mail.server.server3.hostname\", \"imap.elsewhere.example\");\n"
           "user_pref(\"mail.server.server3.type\", \"imap\");\n";
}

/// One Thunderbird in a home of its own, with what a plan for it does.
class Bird {
  public:
    explicit Bird(const QByteArray& further = {}, const QByteArray& userJs = {}) {
        putThunderbird(m_home, further);
        if (!userJs.isEmpty()) m_home.put(QStringLiteral(".thunderbird/abcd.default/user.js"), userJs);
    }
    void putPrefs(const QByteArray& bytes) const {
        m_home.put(QStringLiteral(".thunderbird/abcd.default/prefs.js"), bytes);
    }
    [[nodiscard]] MailProgram program() const {
        return findMozilla(MozillaMember::Thunderbird, m_home.places()).value(0);
    }
    [[nodiscard]] ProgramAccount account(const QString& id = QStringLiteral("account1")) const {
        for (const ProgramAccount& account : program().accounts)
            if (account.id == id) return account;
        return {};
    }
    [[nodiscard]] ChangePlan plan(const WantedSettings& wanted,
                                  const QString& id = QStringLiteral("account1")) const {
        return planMozilla(program(), id, wanted);
    }
    [[nodiscard]] ChangePlan plan(const Endpoint& outgoing) const {
        return plan(WantedSettings{outgoing, {}, false});
    }

  private:
    ProgramHome m_home;
};

QByteArray prefsWithoutServer() {
    QByteArray text;
    for (const QByteArray& line : usualPrefs().split('\n'))
        if (!line.contains("smtp")) text += line + '\n';
    return text;
}

QString fieldsOf(const ChangePlan& plan) {
    QStringList words;
    for (const FieldChange& field : plan.fields)
        words.append(field.field + u'=' + field.old + QLatin1String("->") + field.now);
    return words.join(u' ');
}

QByteArrayList touchedBy(const ChangePlan& plan, qsizetype file = 0) {
    return touchedLines(plan.files.value(file).before, plan.files.value(file).after);
}

Endpoint tls465(const QString& host = QStringLiteral("smtp.example.org"), const QString& user = anna) {
    return outgoingServer(host, 465, Security::Tls, user);
}
}  // namespace

/// Given a profile of Thunderbird and settings that are wanted, what would be written into its files.
class TestMozillaPlan : public QObject {
    Q_OBJECT
  private slots:
    void onlyTheValuesThatDifferChange();
    void whatIsSetAlreadyNeedsNothing();
    void everyOtherOctetStays();
    void aMissingPreferenceComesBesideItsSiblings();
    void theLastOfTwoLinesCounts();
    void userJsThatOverrulesIsChangedToo();
    void userJsOfSomethingElseStays();
    void aServerSharedWithAnotherProviderIsLeftToIt();
    void aServerSharedWithinTheProviderIsMended();
    void anAccountOnAnothersServerGoesToItsOwn();
    void theWrongServersAccountKeepsIt();
    void anAccountWithoutServerGetsOne();
    void signInMethods_data();
    void signInMethods();
    void theIncomingSideChangesInItsPlace();
    void foldersFollowARenamedIncomingServer();
    void anOlderProfileKeepsItsFirstNames();
    void anotherIncomingProtocolIsNotWritten();
    void workingOfflineEnds();
    void whatCannotBePlanned_data();
    void whatCannotBePlanned();
    void afterwardsTheProgramIsSetAsWanted();
};

void TestMozillaPlan::onlyTheValuesThatDifferChange() {
    const Bird bird;
    const ChangePlan plan = bird.plan(tls465());
    QCOMPARE(plan.trouble, PlanTrouble::None);
    QCOMPARE(plan.files.size(), 1);
    QVERIFY(plan.files[0].path.endsWith(QLatin1String("/prefs.js")));
    QCOMPARE(plan.files[0].before, usualPrefs());
    QCOMPARE(touchedBy(plan), (QByteArrayList{"-user_pref(\"mail.smtpserver.smtp1.port\", 587);",
                                              "-user_pref(\"mail.smtpserver.smtp1.try_ssl\", 2);",
                                              "+user_pref(\"mail.smtpserver.smtp1.port\", 465);",
                                              "+user_pref(\"mail.smtpserver.smtp1.try_ssl\", 3);"}));
    QCOMPARE(fieldsOf(plan), QStringLiteral("outgoing.port=587->465 outgoing.security=starttls->tls"));
    QCOMPARE(plan.fields[0].file, plan.files[0].path);
}

void TestMozillaPlan::whatIsSetAlreadyNeedsNothing() {
    const Bird bird;
    for (const QString& user : {anna, QString()}) {
        const ChangePlan plan =
            bird.plan(outgoingServer(QStringLiteral("smtp.example.org"), 587, Security::StartTls, user));
        QCOMPARE(plan.trouble, PlanTrouble::None);
        QVERIFY(plan.files.isEmpty());
        QVERIFY(plan.fields.isEmpty());
    }
}

void TestMozillaPlan::everyOtherOctetStays() {
    const Bird bird;
    QByteArray odd =
        "\xEF\xBB\xBF# Mozilla \xff\xfe\r\n/* user_pref(\"mail.smtpserver.smtp1.port\", 1);\r\n*/\r\n" +
        usualPrefs().replace('\n', "\r\n");
    odd.replace("user_pref(\"mail.smtpserver.smtp1.port\", 587);",
                "\tuser_pref ( 'mail.smtpserver.smtp1.port' ,\r\n 587 ) ; // why \xe9");
    odd.chop(2);
    bird.putPrefs(odd);
    const ChangePlan plan = bird.plan(tls465());
    QByteArray expected = odd;
    expected.replace(" 587 )", " 465 )").replace("try_ssl\", 2)", "try_ssl\", 3)");
    QCOMPARE(plan.files.value(0).after, expected);
}

void TestMozillaPlan::aMissingPreferenceComesBesideItsSiblings() {
    const Bird bird;
    QByteArray text = usualPrefs();
    text.replace("user_pref(\"mail.smtpserver.smtp1.port\", 587);\n", "");
    text.replace("user_pref(\"mail.smtpserver.smtp1.authMethod\", 3);\n", "");
    text.replace('\n', "\r\n");
    bird.putPrefs(text);
    const ChangePlan plan = bird.plan(outgoingServer(QStringLiteral("smtp.example.org"), 2525,
                                                     Security::StartTls, anna, AuthMethod::OAuth2));
    QByteArray expected = text;
    const QByteArray sibling = "user_pref(\"mail.smtpserver.smtp1.username\", \"anna@example.org\");\r\n";
    expected.replace(sibling, sibling + "user_pref(\"mail.smtpserver.smtp1.port\", 2525);\r\n" +
                                  "user_pref(\"mail.smtpserver.smtp1.authMethod\", 10);\r\n");
    QCOMPARE(plan.files.value(0).after, expected);

    // Where the sibling is the last of a file without a line end, and where a comment follows it.
    for (const QByteArray& tail : QByteArrayList{"", " /* goes on\nand on */"}) {
        QByteArray end = usualPrefs() + "user_pref(\"mail.smtpserver.smtp1.zz\", 1);" + tail;
        end.replace("user_pref(\"mail.smtpserver.smtp1.port\", 587);\n", "");
        bird.putPrefs(end);
        const QByteArray after = bird.plan(tls465()).files.value(0).after;
        QVERIFY2(after.contains("smtp1.zz\", 1);\nuser_pref(\"mail.smtpserver.smtp1.port\", 465);" + tail),
                 after.constData());
    }
}

void TestMozillaPlan::theLastOfTwoLinesCounts() {
    const Bird bird("user_pref(\"mail.smtpserver.smtp1.port\", 578);\n");
    const ChangePlan plan =
        bird.plan(outgoingServer(QStringLiteral("smtp.example.org"), 587, Security::StartTls, anna));
    QCOMPARE(touchedBy(plan), (QByteArrayList{"-user_pref(\"mail.smtpserver.smtp1.port\", 578);",
                                              "+user_pref(\"mail.smtpserver.smtp1.port\", 587);"}));
}

void TestMozillaPlan::userJsThatOverrulesIsChangedToo() {
    const QByteArray own = "// mine\nuser_pref(\"mail.smtpserver.smtp1.port\", 578); // typed\n";
    const Bird bird({}, own);
    QCOMPARE(bird.account().outgoing.port, quint16(578));
    const ChangePlan plan = bird.plan(tls465());
    QCOMPARE(plan.files.size(), 2);
    QVERIFY(plan.files[1].path.endsWith(QLatin1String("/user.js")));
    QCOMPARE(plan.files[1].after, QByteArray(own).replace("578", "465"));
    QVERIFY(plan.files[0].after.contains("smtp1.port\", 465)"));
    QCOMPARE(fieldsOf(plan), QStringLiteral("outgoing.port=578->465 outgoing.security=starttls->tls"));
    // Each setting with the file that the program goes by.
    QCOMPARE(plan.fields[0].file, plan.files[1].path);
    QCOMPARE(plan.fields[1].file, plan.files[0].path);
}

void TestMozillaPlan::userJsOfSomethingElseStays() {
    const Bird bird({}, "user_pref(\"mail.smtpserver.smtp9.port\", 1);\n");
    QCOMPARE(bird.plan(tls465()).files.size(), 1);
}

void TestMozillaPlan::aServerSharedWithAnotherProviderIsLeftToIt() {
    const Bird bird(secondAccount("anna@elsewhere.example"));
    const Endpoint wanted = tls465(QStringLiteral("mail.example.net"));
    const ChangePlan plan = bird.plan(wanted);
    QCOMPARE(touchedBy(plan),
             (QByteArrayList{"-user_pref(\"mail.identity.id1.smtpServer\", \"smtp1\");",
                             "-user_pref(\"mail.smtpservers\", \"smtp1\");",
                             "+user_pref(\"mail.identity.id1.smtpServer\", \"smtp2\");",
                             "+user_pref(\"mail.smtpservers\", \"smtp1,smtp2\");",
                             "+user_pref(\"mail.smtpserver.smtp2.hostname\", \"mail.example.net\");",
                             "+user_pref(\"mail.smtpserver.smtp2.port\", 465);",
                             "+user_pref(\"mail.smtpserver.smtp2.try_ssl\", 3);",
                             "+user_pref(\"mail.smtpserver.smtp2.authMethod\", 3);",
                             "+user_pref(\"mail.smtpserver.smtp2.username\", \"anna@example.org\");"}));
    const QString before = inWords(bird.account(QStringLiteral("account3")).outgoing);
    ProgramHome::write(plan);
    QCOMPARE(inWords(bird.account().outgoing), inWords(wanted));
    QCOMPARE(inWords(bird.account(QStringLiteral("account3")).outgoing), before);
}

void TestMozillaPlan::aServerSharedWithinTheProviderIsMended() {
    // Another address of the same domain, another name of the server.
    const Bird colleague(secondAccount("info@example.org"));
    QVERIFY(
        !colleague.plan(tls465(QStringLiteral("mail.example.org"))).files.value(0).after.contains("smtp2"));
    // Another provider, and only port and encryption of the line that both use.
    const Bird stranger(secondAccount("anna@elsewhere.example"));
    const ChangePlan plan = stranger.plan(tls465());
    QVERIFY(!plan.files.value(0).after.contains("smtp2"));
    // The user of a server that somebody else signs in to as well.
    const ChangePlan other =
        colleague.plan(tls465(QStringLiteral("smtp.example.org"), QStringLiteral("a.b")));
    QVERIFY(other.files.value(0).after.contains("smtp2"));
}

void TestMozillaPlan::anAccountOnAnothersServerGoesToItsOwn() {
    const Bird bird(
        "user_pref(\"mail.smtpserver.smtp2.hostname\", \"SMTP.elsewhere.example\");\n"
        "user_pref(\"mail.smtpserver.smtp2.port\", 587);\n"
        "user_pref(\"mail.smtpserver.smtp2.try_ssl\", 2);\n"
        "user_pref(\"mail.smtpserver.smtp2.username\", \"anna@elsewhere.example\");\n"
        "user_pref(\"mail.smtpservers\", \"smtp1,smtp2\");\n");
    const Endpoint wanted = outgoingServer(QStringLiteral("smtp.elsewhere.example"), 587, Security::StartTls,
                                           QStringLiteral("anna@elsewhere.example"));
    const ChangePlan plan = bird.plan(wanted);
    QCOMPARE(touchedBy(plan), (QByteArrayList{"-user_pref(\"mail.identity.id1.smtpServer\", \"smtp1\");",
                                              "+user_pref(\"mail.identity.id1.smtpServer\", \"smtp2\");"}));
    ProgramHome::write(plan);
    QCOMPARE(inWords(bird.account().outgoing), inWords(wanted));
}

void TestMozillaPlan::theWrongServersAccountKeepsIt() {
    // Its identity names no server, so that the default one counts: an own name for it is the cure.
    QByteArray text = usualPrefs() + secondAccount("berta@elsewhere.example");
    text.replace("user_pref(\"mail.identity.id1.smtpServer\", \"smtp1\");\n", "");
    text.replace("user_pref(\"mail.identity.id3.smtpServer\", \"smtp1\");\n", "");
    const Bird bird;
    bird.putPrefs(text);
    const Endpoint wanted = outgoingServer(QStringLiteral("smtp.elsewhere.example"), 587, Security::StartTls,
                                           QStringLiteral("berta@elsewhere.example"));
    const ChangePlan plan = bird.plan({wanted, {}, false}, QStringLiteral("account3"));
    ProgramHome::write(plan);
    QCOMPARE(inWords(bird.account(QStringLiteral("account3")).outgoing), inWords(wanted));
    QCOMPARE(bird.account().outgoing.host, QStringLiteral("smtp.example.org"));
    QVERIFY(bird.account().defaultOutgoing);
}

void TestMozillaPlan::anAccountWithoutServerGetsOne() {
    const Bird bird;
    bird.putPrefs(prefsWithoutServer());
    QVERIFY(!bird.account().outgoing.isSet());
    ProgramHome::write(bird.plan(tls465()));
    QCOMPARE(inWords(bird.account().outgoing), inWords(tls465()));
    QVERIFY(bird.account().defaultOutgoing);
}

void TestMozillaPlan::signInMethods_data() {
    QTest::addColumn<int>("present");
    QTest::addColumn<AuthMethod>("wanted");
    QTest::addColumn<int>("written");
    QTest::newRow("password to the browser") << 3 << AuthMethod::OAuth2 << 10;
    QTest::newRow("none to password") << 1 << AuthMethod::Password << 3;
    QTest::newRow("the browser to password") << 10 << AuthMethod::Password << 3;
    QTest::newRow("password to none") << 3 << AuthMethod::None << 1;
    QTest::newRow("encrypted password stays one") << 4 << AuthMethod::Password << 4;
}

void TestMozillaPlan::signInMethods() {
    QFETCH(int, present);
    QFETCH(AuthMethod, wanted);
    QFETCH(int, written);
    const QByteArray line = "user_pref(\"mail.smtpserver.smtp1.authMethod\", ";
    const Bird bird(line + QByteArray::number(present) + ");\n");
    const ChangePlan plan =
        bird.plan(outgoingServer(QStringLiteral("smtp.example.org"), 587, Security::StartTls, anna, wanted));
    const QByteArray after = plan.files.isEmpty() ? line + QByteArray::number(present) : plan.files[0].after;
    QVERIFY(after.contains(line + QByteArray::number(written)));
    QCOMPARE(plan.files.isEmpty(), present == written);
}

void TestMozillaPlan::theIncomingSideChangesInItsPlace() {
    const Bird bird(
        "user_pref(\"mail.server.server1.socketType\", 0);\n"
        "user_pref(\"mail.server.server1.port\", 143);\n");
    WantedSettings wanted{bird.account().outgoing, bird.account().incoming, false};
    wanted.incoming->port = 993;
    wanted.incoming->security = Security::Tls;
    const ChangePlan plan = bird.plan(wanted);
    QCOMPARE(fieldsOf(plan), QStringLiteral("incoming.port=143->993 incoming.security=none->tls"));
    QCOMPARE(touchedBy(plan), (QByteArrayList{"-user_pref(\"mail.server.server1.socketType\", 0);",
                                              "-user_pref(\"mail.server.server1.port\", 143);",
                                              "+user_pref(\"mail.server.server1.socketType\", 3);",
                                              "+user_pref(\"mail.server.server1.port\", 993);"}));
}

void TestMozillaPlan::foldersFollowARenamedIncomingServer() {
    const Bird bird(
        "user_pref(\"mail.identity.id1.fcc_folder\", \"imap://anna%40example.org@imap.example.org/Sent\");\n"
        "user_pref(\"mail.identity.id1.draft_folder\", "
        "\"imap://anna%40example.net@imap.example.org/Drafts\");\n");
    WantedSettings wanted{bird.account().outgoing, bird.account().incoming, false};
    wanted.incoming->host = QStringLiteral("mail.example.org");
    const ChangePlan plan = bird.plan(wanted);
    QCOMPARE(touchedBy(plan),
             (QByteArrayList{"-user_pref(\"mail.server.server1.hostname\", \"imap.example.org\");",
                             "-user_pref(\"mail.identity.id1.fcc_folder\", "
                             "\"imap://anna%40example.org@imap.example.org/Sent\");",
                             "+user_pref(\"mail.server.server1.hostname\", \"mail.example.org\");",
                             "+user_pref(\"mail.identity.id1.fcc_folder\", "
                             "\"imap://anna%40example.org@mail.example.org/Sent\");"}));
}

void TestMozillaPlan::anOlderProfileKeepsItsFirstNames() {
    const Bird bird(
        "user_pref(\"mail.server.server1.realhostname\", \"imap2.example.org\");\n"
        "user_pref(\"mail.identity.id1.fcc_folder\", "
        "\"imap://anna%40example.org@imap.example.org/Sent\");\n");
    WantedSettings wanted{bird.account().outgoing, bird.account().incoming, false};
    QCOMPARE(wanted.incoming->host, QStringLiteral("imap2.example.org"));
    wanted.incoming->host = QStringLiteral("mail.example.org");
    QCOMPARE(touchedBy(bird.plan(wanted)),
             (QByteArrayList{"-user_pref(\"mail.server.server1.realhostname\", \"imap2.example.org\");",
                             "+user_pref(\"mail.server.server1.realhostname\", \"mail.example.org\");"}));
}

void TestMozillaPlan::anotherIncomingProtocolIsNotWritten() {
    const Bird bird;
    WantedSettings wanted{bird.account().outgoing, bird.account().incoming, false};
    wanted.incoming->protocol = Protocol::Pop3;
    const ChangePlan plan = bird.plan(wanted);
    QCOMPARE(plan.trouble, PlanTrouble::NotSupported);
    QVERIFY(plan.files.isEmpty());
}

void TestMozillaPlan::workingOfflineEnds() {
    const Bird bird("user_pref(\"network.online\", false);\nuser_pref(\"offline.startup_state\", 3);\n");
    QVERIFY(bird.program().offline);
    WantedSettings wanted{bird.account().outgoing, {}, false};
    QVERIFY(bird.plan(wanted).files.isEmpty());
    wanted.online = true;
    const ChangePlan plan = bird.plan(wanted);
    QCOMPARE(fieldsOf(plan), QStringLiteral("program.offline=true->false"));
    ProgramHome::write(plan);
    QVERIFY(!bird.program().offline);

    const Bird own({}, "user_pref(\"network.online\", false);\n");
    const ChangePlan overruled = own.plan(wanted);
    QCOMPARE(overruled.fields.size(), 1);
    QVERIFY(overruled.fields.first().file.endsWith(QLatin1String("/user.js")));
}

void TestMozillaPlan::whatCannotBePlanned_data() {
    QTest::addColumn<QByteArray>("prefs");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("user");
    QTest::addColumn<PlanTrouble>("trouble");
    const QString first = QStringLiteral("account1");
    QTest::newRow("no such account") << usualPrefs() << QStringLiteral("account9") << anna
                                     << PlanTrouble::NoSuchAccount;
    QTest::newRow("local folders") << usualPrefs() << QStringLiteral("account2") << anna
                                   << PlanTrouble::NoSuchAccount;
    QTest::newRow("half a file") << usualPrefs().chopped(20) << first << anna << PlanTrouble::NotReadable;
    QTest::newRow("JavaScript") << usualPrefs() + "if (x) { user_pref(\"a\", 1); }\n"
                                << first << anna << PlanTrouble::NotReadable;
    QTest::newRow("an open comment") << prefsWithoutServer() + "/* open\n"
                                     << first << anna << PlanTrouble::NotReadable;
    QTest::newRow("a user name of two lines")
        << usualPrefs() << first << QStringLiteral("a\n\");x(") << PlanTrouble::NotSupported;
    QTest::newRow("a shortened user name")
        << usualPrefs() << first << QStringLiteral("a…@example.org") << PlanTrouble::NotSupported;
}

void TestMozillaPlan::whatCannotBePlanned() {
    QFETCH(QByteArray, prefs);
    QFETCH(QString, account);
    QFETCH(QString, user);
    QFETCH(PlanTrouble, trouble);
    const Bird bird;
    const MailProgram program = bird.program();
    bird.putPrefs(prefs);
    const ChangePlan plan =
        planMozilla(program, account, {tls465(QStringLiteral("smtp.example.org"), user), {}, false});
    QCOMPARE(plan.trouble, trouble);
    QVERIFY(plan.files.isEmpty());
    QVERIFY(plan.fields.isEmpty());
}

void TestMozillaPlan::afterwardsTheProgramIsSetAsWanted() {
    const QStringList users{anna, QStringLiteral("a\"b\\c'd"), QStringLiteral("jürgen"),
                            QStringLiteral("x y")};
    for (const QString& user : users) {
        for (const Security security : {Security::None, Security::StartTls, Security::Tls}) {
            for (const AuthMethod auth : {AuthMethod::Password, AuthMethod::OAuth2}) {
                const Bird bird;
                const Endpoint wanted =
                    outgoingServer(QStringLiteral("mx.example.org"), 4711, security, user, auth);
                ProgramHome::write(bird.plan(wanted));
                QCOMPARE(inWords(bird.account().outgoing), inWords(wanted));
                QVERIFY(bird.plan(wanted).files.isEmpty());
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestMozillaPlan)
#include "tst_mozilla_plan.moc"
