// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "ui/found_accounts.h"

using namespace outbox;
using namespace outbox::ui;

namespace {

ProgramAccount programAccount(const char* id, const char* address) {
    ProgramAccount account;
    account.id = QString::fromLatin1(id);
    account.name = QStringLiteral("Private");
    account.addresses = {QString::fromLatin1(address)};
    account.outgoing.host = QStringLiteral("smtp.example.org");
    account.outgoing.port = 587;
    account.outgoing.security = Security::StartTls;
    return account;
}

MailProgram thunderbird() {
    MailProgram program;
    program.program = QStringLiteral("thunderbird");
    program.name = QStringLiteral("Thunderbird");
    program.profile = QStringLiteral("/home/anna/.thunderbird/x.default");
    program.accounts = {programAccount("account1", "anna@example.org"),
                        programAccount("account2", "club@example.org")};
    return program;
}

MailProgram damaged(ProgramTrouble trouble) {
    MailProgram program = thunderbird();
    program.accounts.clear();
    program.problems = {{QStringLiteral("prefs.js"), trouble, QString()}};
    return program;
}

}  // namespace

class TestFoundAccounts : public QObject {
    Q_OBJECT
  private slots:
    void eachAccountSaysWhereItIsFrom();
    void aCheckHearsOfTheProgram();
    void whatWaitsStandsAtTheDefaultAccount();
    void anAccountThatCannotSendSaysSo();
    void whatTheSettingsShowIsOneCalmLine();
    void anAddressIsTakenFromTheUserName();
    void anUnreadableProgramKeepsItsCard_data();
    void anUnreadableProgramKeepsItsCard();
    void aProgramWithoutAccountsHasNoCard();
    void theMakersCloudIsExplained();
    void aMakersCloudGoesAlongWithoutAnAccount();
    void namesFromOutsideAreCleaned();
    void whereWasLookedNamesEachProgramOnce();
};

void TestFoundAccounts::eachAccountSaysWhereItIsFrom() {
    const QList<FoundAccount> found = foundAccounts({thunderbird()});
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.first().account.address, QStringLiteral("anna@example.org"));
    QCOMPARE(found.first().account.source, QStringLiteral("thunderbird:account1"));
    QCOMPARE(found.first().account.program, QStringLiteral("Thunderbird"));
    QCOMPARE(found.first().account.outgoing.host, QStringLiteral("smtp.example.org"));
    QCOMPARE(found.first().accountId, QStringLiteral("account1"));
    QVERIFY(found.first().program);
    QVERIFY(found.first().problem.isEmpty() && found.first().note.isEmpty());
}

void TestFoundAccounts::aCheckHearsOfTheProgram() {
    const QList<FoundAccount> found = foundAccounts({thunderbird()});
    const auto imported = importedFrom(found.last());
    QVERIFY(imported);
    QCOMPARE(imported->accountId, QStringLiteral("account2"));
    QCOMPARE(imported->program.accounts.size(), 2);
    QVERIFY(!imported->abilities.currentSince.isEmpty());
    FoundAccount typed;
    typed.account.address = QStringLiteral("anna@example.org");
    QVERIFY(!importedFrom(typed));
}

void TestFoundAccounts::whatWaitsStandsAtTheDefaultAccount() {
    MailProgram program = thunderbird();
    program.waitingMessages = 3;
    program.accounts.last().defaultOutgoing = true;
    const QList<FoundAccount> found = foundAccounts({program});
    QCOMPARE(found.first().waiting, 0);
    QCOMPARE(found.last().waiting, 3);
}

void TestFoundAccounts::anAccountThatCannotSendSaysSo() {
    MailProgram program = thunderbird();
    program.accounts.first().outgoing = Endpoint();
    const QList<FoundAccount> found = foundAccounts({program});
    QCOMPARE(found.first().problem, QStringLiteral("It has no server for sending."));
    QVERIFY(found.last().problem.isEmpty());
}

void TestFoundAccounts::whatTheSettingsShowIsOneCalmLine() {
    MailProgram program = thunderbird();
    program.waitingMessages = 2;
    program.accounts.first().outgoing.port = 465;
    const QList<FoundAccount> found = foundAccounts({program});
    QCOMPARE(found.first().note,
             QStringLiteral("Seen in its settings: The kind of encryption does not fit the port"));
    QVERIFY(found.first().problem.isEmpty());
    // Messages that wait have a line of their own.
    QCOMPARE(found.last().note, QString());
    program.offline = true;
    QCOMPARE(foundAccounts({program}).first().note, QStringLiteral("Thunderbird is set to work offline."));
}

void TestFoundAccounts::anAddressIsTakenFromTheUserName() {
    MailProgram program = thunderbird();
    program.accounts.first().addresses.clear();
    program.accounts.first().outgoing.user = QStringLiteral("anna.berger@example.org");
    program.accounts.last().addresses = {QStringLiteral("no address")};
    const QList<FoundAccount> found = foundAccounts({program});
    QCOMPARE(found.first().account.address, QStringLiteral("anna.berger@example.org"));
    QVERIFY(found.last().account.address.isEmpty());
    QCOMPARE(found.last().problem, QStringLiteral("It has no e-mail address."));
}

void TestFoundAccounts::anUnreadableProgramKeepsItsCard_data() {
    QTest::addColumn<ProgramTrouble>("trouble");
    for (int i = 0; i <= static_cast<int>(ProgramTrouble::TooMany); ++i) {
        const auto trouble = static_cast<ProgramTrouble>(i);
        QTest::newRow(qPrintable(programTroubleName(trouble))) << trouble;
    }
}

void TestFoundAccounts::anUnreadableProgramKeepsItsCard() {
    QFETCH(ProgramTrouble, trouble);
    const QList<FoundAccount> found = foundAccounts({damaged(trouble)});
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().account.address.isEmpty());
    QVERIFY(found.first().problem.endsWith(QLatin1Char('.')));
    QCOMPARE(found.first().account.program, QStringLiteral("Thunderbird"));
}

void TestFoundAccounts::aProgramWithoutAccountsHasNoCard() {
    MailProgram program = thunderbird();
    program.accounts.clear();
    QVERIFY(foundAccounts({program}).isEmpty());
}

void TestFoundAccounts::theMakersCloudIsExplained() {
    MailProgram program = thunderbird();
    program.name = QStringLiteral("Outlook (new)");
    program.vendorCloud = true;
    program.accounts.first().outgoing = Endpoint();
    QList<FoundAccount> found = foundAccounts({program});
    QVERIFY(found.first().problem.isEmpty());
    QVERIFY(found.first().note.startsWith(QStringLiteral("Outlook (new) sends through its maker’s servers")));
    program.accounts.clear();
    found = foundAccounts({program});
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().problem.isEmpty() && !found.first().note.isEmpty());
}

void TestFoundAccounts::aMakersCloudGoesAlongWithoutAnAccount() {
    MailProgram cloud = thunderbird();
    cloud.vendorCloud = true;
    cloud.accounts.clear();
    QVERIFY(importedFrom(foundAccounts({cloud}).first())->program.vendorCloud);
}

void TestFoundAccounts::namesFromOutsideAreCleaned() {
    MailProgram program = thunderbird();
    program.accounts.first().name = QStringLiteral("a\u202Eb\nc") + QString(100000, QLatin1Char('x'));
    const QString name = foundAccounts({program}).first().name;
    QVERIFY(name.size() <= 100);
    QVERIFY(!name.contains(QLatin1Char('\n')) && !name.contains(QChar(0x202E)));
}

void TestFoundAccounts::whereWasLookedNamesEachProgramOnce() {
    MailProgram other = thunderbird();
    other.name = QStringLiteral("Evolution");
    const QString looked = whereWasLooked({thunderbird(), thunderbird(), other});
    QCOMPARE(looked.count(QStringLiteral("Thunderbird")), 1);
    QVERIFY(looked.contains(QStringLiteral("Evolution")));
    QVERIFY(whereWasLooked({}).isEmpty());
}

QTEST_MAIN(TestFoundAccounts)
#include "tst_found_accounts.moc"
