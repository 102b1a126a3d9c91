// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "ui/labels.h"
#include "ui/password_field.h"
#include "ui/sign_in_card.h"

using namespace outbox;
using namespace outbox::ui;

class TestPasswordField : public QObject {
    Q_OBJECT
  private slots:
    void hidesWhatIsTyped();
    void eyeShowsItWhilePressed();
    void pastedBlanksArePointedOutAtOnce_data();
    void pastedBlanksArePointedOutAtOnce();
    void typingIsNotInterrupted();
    void blanksArePointedOutBeforeAnythingIsSent();
    void capsLockIsPointedOut_data();
    void capsLockIsPointedOut();
    void missingPasswordIsSaid();
};

void TestPasswordField::hidesWhatIsTyped() {
    PasswordField password;
    QTest::keyClicks(password.field(), QStringLiteral("secret"));
    QCOMPARE(password.field()->echoMode(), QLineEdit::Password);
    QVERIFY(!password.field()->displayText().contains(QLatin1Char('s')));
    QCOMPARE(password.secret().reveal(), QByteArray("secret"));
}

void TestPasswordField::eyeShowsItWhilePressed() {
    PasswordField password;
    password.field()->setText(QStringLiteral("secret"));
    QTest::mousePress(password.eye(), Qt::LeftButton);
    QCOMPARE(password.field()->displayText(), QStringLiteral("secret"));
    QTest::mouseRelease(password.eye(), Qt::LeftButton);
    QCOMPARE(password.field()->echoMode(), QLineEdit::Password);
    QVERIFY(!password.eye()->accessibleName().isEmpty());
}

void TestPasswordField::pastedBlanksArePointedOutAtOnce_data() {
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<bool>("pointedOut");
    QTest::newRow("before") << QStringLiteral(" secret") << true;
    QTest::newRow("after") << QStringLiteral("secret ") << true;
    QTest::newRow("both") << QStringLiteral("\tsecret ") << true;
    QTest::newRow("only blanks") << QStringLiteral("   ") << true;
    QTest::newRow("what nobody sees") << QStringLiteral("sec\u200Bret") << true;
    QTest::newRow("inside") << QStringLiteral("abcd efgh") << false;
    QTest::newRow("none") << QStringLiteral("secret") << false;
}

void TestPasswordField::pastedBlanksArePointedOutAtOnce() {
    QFETCH(QString, pasted);
    QFETCH(bool, pointedOut);
    PasswordField password;
    QGuiApplication::clipboard()->setText(pasted);
    password.field()->paste();
    QCOMPARE(!password.hint().isEmpty(), pointedOut);
    QCOMPARE(password.field()->text(), pasted);
}

void TestPasswordField::typingIsNotInterrupted() {
    PasswordField password;
    QTest::keyClicks(password.field(), QStringLiteral("correct "));
    QVERIFY(password.hint().isEmpty());
    QTest::keyClicks(password.field(), QStringLiteral("horse"));
    QVERIFY(!password.pointOutBlanks());
}

void TestPasswordField::blanksArePointedOutBeforeAnythingIsSent() {
    SignInCard card;
    PasswordField* password = card.passwordField();
    QTest::keyClicks(password->field(), QStringLiteral("secret "));
    QVERIFY(!card.ready());
    QVERIFY(!password->hint().isEmpty());
    QVERIFY2(card.ready(), "Whoever was told and goes on means it so.");
    QCOMPARE(card.secret()->reveal(), QByteArray("secret "));
    password->withoutBlanks()->click();
    QVERIFY(card.ready());
    QCOMPARE(card.secret()->reveal(), QByteArray("secret"));
    QVERIFY(password->hint().isEmpty());
}

void TestPasswordField::capsLockIsPointedOut_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("shift");
    QTest::addColumn<bool>("pointedOut");
    QTest::newRow("capital without Shift") << QStringLiteral("A") << false << true;
    QTest::newRow("small with Shift") << QStringLiteral("a") << true << true;
    QTest::newRow("capital with Shift") << QStringLiteral("A") << true << false;
    QTest::newRow("small") << QStringLiteral("a") << false << false;
    QTest::newRow("a digit tells nothing") << QStringLiteral("1") << false << false;
}

void TestPasswordField::capsLockIsPointedOut() {
    QFETCH(QString, key);
    QFETCH(bool, shift);
    QFETCH(bool, pointedOut);
    PasswordField password;
    const auto* words = password.findChild<TextLabel*>(QStringLiteral("capsLock"));
    QVERIFY(words);
    QTest::sendKeyEvent(QTest::Press, password.field(), Qt::Key_A, key,
                        shift ? Qt::ShiftModifier : Qt::NoModifier);
    QCOMPARE(!words->isHidden(), pointedOut);
    QTest::keyClick(password.field(), Qt::Key_CapsLock);
    QVERIFY(words->isHidden());
}

void TestPasswordField::missingPasswordIsSaid() {
    SignInCard card;
    QVERIFY(!card.ready());
    QVERIFY(!card.passwordField()->hint().isEmpty());
    card.setChoice(SignInChoice::Without);
    QVERIFY(card.ready());
    QVERIFY(!card.secret());
}

QTEST_MAIN(TestPasswordField)
#include "tst_password_field.moc"
