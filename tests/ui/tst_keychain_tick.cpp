// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QCheckBox>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include "core/session/keychain.h"
#include "tests/ui/own_settings.h"
#include "ui/keychain_tick.h"
#include "ui/labels.h"

using namespace outbox;
using namespace outbox::ui;

/// With a real Secret Service (with_keyring.sh starts one), or without any: OUTBOX_TEST_KEYRING says which.
class TestKeychainTick : public QObject {
    Q_OBJECT
  private slots:
    void init() { QSettings().clear(); }
    void isOffUntilThePersonTicksIt();
    void withoutAKeychainItSaysSoAndStaysOff();
    void keepsGivesBackAndForgets();
    void keepsNothingThatIsNotTicked();
    void aTokenIsNotKept();
    void eachAccountHasItsOwn();

  private:
    OwnSettings m_settings;
};

namespace {

constexpr int answerMs = 10000;
const QString anna = QStringLiteral("anna@example.org");

bool hasKeyring() {
    return qEnvironmentVariableIsSet("OUTBOX_TEST_KEYRING");
}

Secret password() {
    return Secret(QByteArray("Sesam-oeffne-dich"));
}

/// The next note that is not empty.
QString noteAfter(KeychainTick& tick, const std::function<void()>& act) {
    QString heard;
    const auto connection = QObject::connect(&tick, &KeychainTick::said, [&heard](const QString& note) {
        if (!note.isEmpty()) heard = note;
    });
    act();
    const bool said = QTest::qWaitFor([&heard] { return !heard.isEmpty(); }, answerMs);
    QObject::disconnect(connection);
    return said ? heard : QStringLiteral("nothing was said");
}

std::optional<Keychain::Answer> readNow() {
    Keychain keychain;
    std::optional<Keychain::Answer> answer;
    keychain.read(anna, [&answer](const Keychain::Answer& given) { answer = given; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, answerMs)) return std::nullopt;
    return answer;
}

}  // namespace

void TestKeychainTick::isOffUntilThePersonTicksIt() {
    KeychainTick tick;
    tick.setAddress(anna);
    QVERIFY(!tick.isOn());
    QVERIFY(tick.useKept()->isHidden());
    QCOMPARE(tick.note(), QString());
}

void TestKeychainTick::withoutAKeychainItSaysSoAndStaysOff() {
    if (hasKeyring()) QSKIP("this session has a keyring; the test without one runs too");
    KeychainTick tick;
    tick.setAddress(anna);
    const QString note = noteAfter(tick, [&tick] { tick.box()->click(); });
    QVERIFY2(note.contains(QLatin1String("no keychain")), qPrintable(note));
    QVERIFY(!tick.isOn());
}

void TestKeychainTick::keepsGivesBackAndForgets() {
    if (!hasKeyring()) QSKIP("no keyring in this session; the test with_keyring brings one");
    {
        KeychainTick tick;
        tick.setAddress(anna);
        noteAfter(tick, [&tick] { tick.box()->click(); });
        QVERIFY(tick.isOn());
        QCOMPARE(readNow()->outcome, Keychain::Outcome::NotFound);  // a tick alone keeps nothing
        noteAfter(tick, [&tick] { tick.keep(password()); });
        QCOMPARE(readNow()->secret.reveal(), QByteArray("Sesam-oeffne-dich"));
    }
    KeychainTick later;
    later.setAddress(anna);
    QVERIFY(later.isOn());
    QVERIFY(!later.useKept()->isHidden());
    QSignalSpy taken(&later, &KeychainTick::taken);
    later.useKept()->click();
    QVERIFY(taken.wait(answerMs));
    QCOMPARE(taken.first().first().value<Secret>().reveal(), QByteArray("Sesam-oeffne-dich"));
    noteAfter(later, [&later] { later.box()->click(); });
    QVERIFY(!later.isOn());
    QVERIFY(later.useKept()->isHidden());
    QCOMPARE(readNow()->outcome, Keychain::Outcome::NotFound);
    QVERIFY(QSettings().allKeys().isEmpty());
}

void TestKeychainTick::keepsNothingThatIsNotTicked() {
    if (!hasKeyring()) QSKIP("no keyring in this session; the test with_keyring brings one");
    KeychainTick tick;
    tick.setAddress(anna);
    tick.keep(password());
    QCOMPARE(readNow()->outcome, Keychain::Outcome::NotFound);
}

void TestKeychainTick::aTokenIsNotKept() {
    if (!hasKeyring()) QSKIP("no keyring in this session; the test with_keyring brings one");
    KeychainTick tick;
    tick.setAddress(anna);
    noteAfter(tick, [&tick] { tick.box()->click(); });
    tick.keep(Secret(QByteArray("ya29.a0"), SecretKind::Token));
    QCOMPARE(readNow()->outcome, Keychain::Outcome::NotFound);
}

void TestKeychainTick::eachAccountHasItsOwn() {
    QSettings().setValue(QStringLiteral("other"), 1);
    KeychainTick tick;
    tick.setAddress(anna);
    tick.box()->setChecked(true);
    tick.setAddress(QStringLiteral("bert@example.org"));
    QVERIFY(!tick.isOn());
    for (const QString& key : QSettings().allKeys()) QVERIFY(!key.contains(QLatin1String("anna")));
}

Q_DECLARE_METATYPE(outbox::Secret)
QTEST_MAIN(TestKeychainTick)
#include "tst_keychain_tick.moc"
