// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/check_options.h"
#include "tests/unit/programs/mozilla_home.h"

using namespace outbox;
using namespace outbox::app;
using namespace outbox::programs_test;

class TestProgramAccount : public QObject {
    Q_OBJECT
  private slots:
    void takesAllOfItFromTheAccount();
    void takesAnotherAddressOfTheAccount();
    void takesASenderBesides();
    void findsAnAccountOfAnotherProfile();
    void saysWhereNoAddressIsNamed();
};

namespace {
Outcome<CheckOptions> options(const ProgramHome& home, const QStringList& more) {
    const auto arguments = parseArguments(
        QStringList{QStringLiteral("--home"), home.path(), QStringLiteral("--no-sign-in")} + more,
        checkOptionTable() + commonOptions());
    if (!arguments) return arguments.problem;
    return readCheckOptions(*arguments, false);
}

const QString first = QStringLiteral("--account=thunderbird:account1");
}  // namespace

void TestProgramAccount::takesAllOfItFromTheAccount() {
    const ProgramHome home;
    putThunderbird(home, "user_pref(\"mail.smtpserver.smtp1.authMethod\", 10);\n");
    const auto read = options(home, {first});
    QVERIFY2(read, qPrintable(read.problem.message));
    const Account& account = read->account;
    QCOMPARE(account.address, QStringLiteral("anna@example.org"));
    QCOMPARE(account.source, QStringLiteral("thunderbird:account1"));
    QCOMPARE(account.program, QStringLiteral("Thunderbird"));
    QCOMPARE(inWords(account.outgoing),
             QStringLiteral("smtp.example.org:587/starttls anna@example.org oauth2"));
    QVERIFY(account.incoming);
    QCOMPARE(inWords(*account.incoming),
             QStringLiteral("imap.example.org:993/tls anna@example.org password"));
    QVERIFY(read->imported);
    QCOMPARE(read->imported->accountId, QStringLiteral("account1"));
    QCOMPARE(read->imported->program.accounts.size(), 1);
}

void TestProgramAccount::takesAnotherAddressOfTheAccount() {
    const ProgramHome home;
    putThunderbird(home,
                   "user_pref(\"mail.account.account1.identities\", \"id1,id2\");\n"
                   "user_pref(\"mail.identity.id2.useremail\", \"info@example.org\");\n");
    const auto read = options(home, {first, QStringLiteral("info@example.org")});
    QVERIFY2(read, qPrintable(read.problem.message));
    QCOMPARE(read->account.address, QStringLiteral("info@example.org"));
}

void TestProgramAccount::takesASenderBesides() {
    const ProgramHome home;
    putThunderbird(home);
    const auto read = options(home, {first, QStringLiteral("--from=chef@example.org")});
    QVERIFY2(read, qPrintable(read.problem.message));
    QCOMPARE(read->account.from, QStringLiteral("chef@example.org"));
}

void TestProgramAccount::findsAnAccountOfAnotherProfile() {
    const ProgramHome home;
    home.put(QStringLiteral(".thunderbird/profiles.ini"), usualProfileList());
    home.put(QStringLiteral(".thunderbird/abcd.default/prefs.js"), usualPrefs());
    home.put(QStringLiteral(".thunderbird/old.profile/prefs.js"),
             usualPrefs() + "user_pref(\"mail.smtpserver.smtp1.port\", 25);\n");
    const auto read = options(home, {QStringLiteral("--account=thunderbird:old.profile/account1")});
    QVERIFY2(read, qPrintable(read.problem.message));
    QCOMPARE(read->account.outgoing.port, quint16(25));
    QCOMPARE(read->account.source, QStringLiteral("thunderbird:old.profile/account1"));
}

void TestProgramAccount::saysWhereNoAddressIsNamed() {
    const ProgramHome home;
    putThunderbird(home,
                   "user_pref(\"mail.identity.id1.useremail\", \"\");\n"
                   "user_pref(\"mail.smtpserver.smtp1.username\", \"anna\");\n"
                   "user_pref(\"mail.server.server1.userName\", \"anna\");\n");
    const auto read = options(home, {first});
    QVERIFY(!read);
    QCOMPARE(read.problem.status, ExitStatus::BadInput);
}

QTEST_GUILESS_MAIN(TestProgramAccount)
#include "tst_program_account.moc"
