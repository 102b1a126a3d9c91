// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "ui/address_form.h"
#include "ui/labels.h"
#include "ui/notice.h"
#include "ui/start_page.h"

using namespace outbox;
using namespace outbox::ui;

namespace {

FoundAccount found(const QString& address, int waiting = 0) {
    FoundAccount account;
    account.account.address = address;
    account.account.program = QStringLiteral("Thunderbird");
    account.name = QStringLiteral("Private");
    account.waiting = waiting;
    return account;
}

QList<FoundAccount> someAccounts(int count) {
    QList<FoundAccount> accounts;
    for (int index = 0; index < count; ++index) {
        accounts.append(found(QStringLiteral("person%1@example.org").arg(index)));
    }
    return accounts;
}

void show(QWidget& widget) {
    widget.resize(1000, 700);
    widget.show();
    widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

}  // namespace

class TestStartPage : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { qRegisterMetaType<outbox::ui::FoundAccount>(); }
    void continueWakes_data();
    void continueWakes();
    void slipIsOfferedAndTaken();
    void knownDomainIsLeftAlone();
    void explainsOnEnter_data();
    void explainsOnEnter();
    void wordsGoWhenItIsRight();
    void enterGivesTheAddress();
    void fieldHasTheFocusWhereNoAccountIs();
    void firstCardHasTheFocusElse();
    void keysMoveBetweenCards();
    void pressingACardChoosesIt();
    void cardSaysItself();
    void manyAccountsAreFiltered();
    void fromTheFilterTheArrowLeadsToTheCards();
    void aFilterWithoutAnAccountSaysSo();
    void whatIsTypedStaysWhenAccountsCome();
    void theFirstCardTakesTheFocusOfAnEmptyField();
    void aProgramWithoutAnAddressAsksForIt();
    void practiceNamesItsFault();
    void problemGoesWhenTheAddressIsTyped();
};

void TestStartPage::continueWakes_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("awake");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a name") << QStringLiteral("anna") << false;
    QTest::newRow("a name and an at") << QStringLiteral("anna@") << false;
    QTest::newRow("an address") << QStringLiteral("anna@example.org") << true;
    QTest::newRow("blanks around it") << QStringLiteral("  anna@example.org ") << true;
    QTest::newRow("two ats") << QStringLiteral("anna@berger@example.org") << false;
    QTest::newRow("a blank inside") << QStringLiteral("anna berger@example.org") << false;
}

void TestStartPage::continueWakes() {
    QFETCH(QString, typed);
    QFETCH(bool, awake);
    AddressForm form(AddressForm::Size::Large);
    form.field()->setText(typed);
    QCOMPARE(form.continueButton()->isEnabled(), awake);
}

void TestStartPage::slipIsOfferedAndTaken() {
    AddressForm form(AddressForm::Size::Large);
    form.field()->setText(QStringLiteral("anna@gmial.com"));
    QVERIFY(!form.suggestion()->isHidden());
    QVERIFY(form.suggestion()->text().contains(QStringLiteral("gmail.com")));
    form.suggestion()->click();
    QCOMPARE(form.address(), QStringLiteral("anna@gmail.com"));
    QVERIFY(form.suggestion()->isHidden());
}

void TestStartPage::knownDomainIsLeftAlone() {
    AddressForm form(AddressForm::Size::Large);
    for (const QString& address :
         {QStringLiteral("anna@gmail.com"), QStringLiteral("anna@rowing-club.example")}) {
        form.field()->setText(address);
        QVERIFY2(form.suggestion()->isHidden(), qPrintable(address));
    }
}

void TestStartPage::explainsOnEnter_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("explained");
    QTest::newRow("no at") << QStringLiteral("anna") << true;
    QTest::newRow("no name") << QStringLiteral("@example.org") << true;
    QTest::newRow("no domain") << QStringLiteral("anna@") << true;
    QTest::newRow("impossible domain") << QStringLiteral("anna@exa mple") << true;
    QTest::newRow("nothing typed yet") << QString() << false;
}

void TestStartPage::explainsOnEnter() {
    QFETCH(QString, typed);
    QFETCH(bool, explained);
    AddressForm form(AddressForm::Size::Large);
    QSignalSpy given(&form, &AddressForm::addressGiven);
    form.field()->setText(typed);
    QVERIFY(form.explanation().isEmpty());
    QTest::keyClick(form.field(), Qt::Key_Return);
    QCOMPARE(!form.explanation().isEmpty(), explained);
    QCOMPARE(given.count(), 0);
}

void TestStartPage::wordsGoWhenItIsRight() {
    AddressForm form(AddressForm::Size::Large);
    form.field()->setText(QStringLiteral("anna"));
    QTest::keyClick(form.field(), Qt::Key_Return);
    QVERIFY(!form.explanation().isEmpty());
    QTest::keyClicks(form.field(), QStringLiteral("@example.org"));
    QVERIFY(form.explanation().isEmpty());
}

void TestStartPage::enterGivesTheAddress() {
    StartPage page;
    QSignalSpy chosen(&page, &StartPage::addressChosen);
    page.addressForm()->field()->setText(QStringLiteral(" Anna@EXAMPLE.org "));
    QTest::keyClick(page.addressForm()->field(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("Anna@example.org"));
}

void TestStartPage::fieldHasTheFocusWhereNoAccountIs() {
    const StartPage page;
    QCOMPARE(page.firstFocus(), page.addressForm()->field());
}

void TestStartPage::firstCardHasTheFocusElse() {
    StartPage page;
    page.setAccounts(someAccounts(3), QString());
    QCOMPARE(page.firstFocus(), page.accountList()->visibleCards().first());
    QVERIFY(page.accountList()->filterField()->isHidden());
}

void TestStartPage::keysMoveBetweenCards() {
    StartPage page;
    page.setAccounts(someAccounts(3), QString());
    show(page);
    const QList<AccountCard*> cards = page.accountList()->visibleCards();
    cards.first()->setFocus();
    QTest::keyClick(cards.at(0), Qt::Key_Down);
    QVERIFY(cards.at(1)->hasFocus());
    QTest::keyClick(cards.at(1), Qt::Key_End);
    QVERIFY(cards.at(2)->hasFocus());
    QTest::keyClick(cards.at(2), Qt::Key_Up);
    QVERIFY(cards.at(1)->hasFocus());
    QTest::keyClick(cards.at(1), Qt::Key_Home);
    QVERIFY(cards.at(0)->hasFocus());
}

void TestStartPage::pressingACardChoosesIt() {
    StartPage page;
    page.setAccounts(someAccounts(2), QString());
    QSignalSpy chosen(&page, &StartPage::accountChosen);
    QTest::keyClick(page.accountList()->visibleCards().at(1), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<FoundAccount>().account.address,
             QStringLiteral("person1@example.org"));
}

void TestStartPage::cardSaysItself() {
    AccountCard card(found(QStringLiteral("anna@example.org"), 3));
    card.setPlace(1, 3);
    QVERIFY(card.accessibleName().startsWith(QStringLiteral("anna@example.org, Thunderbird")));
    QVERIFY(card.accessibleName().contains(QLatin1Char('3')));
    QCOMPARE(card.accessibleDescription(), QStringLiteral("1 of 3"));
}

void TestStartPage::manyAccountsAreFiltered() {
    StartPage page;
    page.setAccounts(someAccounts(6), QString());
    QVERIFY(!page.accountList()->filterField()->isHidden());
    page.accountList()->filterField()->setText(QStringLiteral("PERSON4"));
    const QList<AccountCard*> left = page.accountList()->visibleCards();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first()->accessibleDescription(), QStringLiteral("1 of 1"));
}

void TestStartPage::fromTheFilterTheArrowLeadsToTheCards() {
    StartPage page;
    page.setAccounts(someAccounts(6), QString());
    show(page);
    QLineEdit* filter = page.accountList()->filterField();
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("person"));
    QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(page.accountList()->visibleCards().first()->hasFocus());
}

void TestStartPage::aFilterWithoutAnAccountSaysSo() {
    StartPage page;
    page.setAccounts(someAccounts(6), QString());
    show(page);
    QLineEdit* filter = page.accountList()->filterField();
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("nobody"));
    QVERIFY(page.accountList()->visibleCards().isEmpty());
    QVERIFY(!filter->accessibleDescription().isEmpty());
    QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(filter->hasFocus());
    // Whoever comes back to the page finds the focus on something that is there.
    QVERIFY(page.firstFocus()->isVisible());
    filter->clear();
    QVERIFY(filter->accessibleDescription().isEmpty());
    QCOMPARE(page.accountList()->visibleCards().size(), 6);
}

void TestStartPage::whatIsTypedStaysWhenAccountsCome() {
    // given an address half typed while the programs are still being read
    StartPage page;
    show(page);
    page.addressForm()->field()->setFocus();
    QTest::keyClicks(page.addressForm()->field(), QStringLiteral("anna@exa"));
    // when their accounts come
    page.setAccounts(someAccounts(2), QString());
    // then it is in the field that is shown now, and typing goes on
    QCOMPARE(page.addressForm()->field()->text(), QStringLiteral("anna@exa"));
    QVERIFY(page.addressForm()->field()->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("mple.org"));
    QCOMPARE(page.addressForm()->address(), QStringLiteral("anna@example.org"));
}

void TestStartPage::theFirstCardTakesTheFocusOfAnEmptyField() {
    StartPage page;
    show(page);
    page.addressForm()->field()->setFocus();
    page.setAccounts(someAccounts(2), QString());
    QVERIFY(page.accountList()->visibleCards().first()->hasFocus());
}

void TestStartPage::aProgramWithoutAnAddressAsksForIt() {
    // given a program whose accounts could not be read
    FoundAccount unknown = found(QString());
    unknown.account.program = QStringLiteral("Outlook (new)");
    unknown.problem = QStringLiteral("The file is damaged.");
    StartPage page;
    page.setAccounts({unknown, found(QStringLiteral("anna@example.org"))}, QString());
    show(page);
    QSignalSpy chosen(&page, &StartPage::accountChosen);
    QSignalSpy typed(&page, &StartPage::addressChosen);
    AccountCard* card = page.accountList()->visibleCards().first();
    QVERIFY(card->accessibleName().startsWith(QStringLiteral("Outlook (new)")));
    QVERIFY(card->accessibleName().contains(QStringLiteral("Type the settings instead")));
    // when it is pressed
    card->click();
    // then the address is asked for, and goes on as that program's account
    QCOMPARE(chosen.count(), 0);
    QVERIFY(page.addressForm()->field()->hasFocus());
    QTest::keyClicks(page.addressForm()->field(), QStringLiteral("eve@example.org"));
    QTest::keyClick(page.addressForm()->field(), Qt::Key_Return);
    QCOMPARE(typed.count(), 0);
    QCOMPARE(chosen.count(), 1);
    const auto given = chosen.first().first().value<FoundAccount>();
    QCOMPARE(given.account.address, QStringLiteral("eve@example.org"));
    QCOMPARE(given.account.program, QStringLiteral("Outlook (new)"));
}

void TestStartPage::practiceNamesItsFault() {
    StartPage page;
    page.setPracticeChoices(
        {{QString(), QStringLiteral("Nothing"), QStringLiteral("All is well.")},
         {QStringLiteral("wrong-password"), QStringLiteral("Password"), QStringLiteral("Refused.")}});
    QSignalSpy chosen(&page, &StartPage::practiceChosen);
    page.practiceCard()->startButton()->click();
    page.practiceCard()->faultBox()->setCurrentIndex(1);
    page.practiceCard()->startButton()->click();
    QCOMPARE(chosen.at(0).first().toString(), QString());
    QCOMPARE(chosen.at(1).first().toString(), QStringLiteral("wrong-password"));
    QCOMPARE(page.practiceCard()->faultBox()->accessibleDescription(), QStringLiteral("Refused."));
}

void TestStartPage::problemGoesWhenTheAddressIsTyped() {
    StartPage page;
    page.showProblem(QStringLiteral("This is no report."));
    const auto* notice = page.findChild<Notice*>();
    QCOMPARE(notice->words(), QStringLiteral("This is no report."));
    QTest::keyClicks(page.addressForm()->field(), QStringLiteral("a"));
    QVERIFY(notice->isHidden());
}

QTEST_MAIN(TestStartPage)
#include "tst_start_page.moc"
