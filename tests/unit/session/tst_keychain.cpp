// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/session/keychain.h"

using namespace outbox;

/// Against a real Secret Service (with_keyring.sh starts one), or without any: OUTBOX_TEST_KEYRING says
/// which.
class TestKeychain : public QObject {
    Q_OBJECT
  private slots:
    void keepsAndForgets();
    void aMissingEntryIsNoError();
    void withoutAKeychainItSaysSo();
};

namespace {

constexpr int answerMs = 10000;
const QString address = QStringLiteral("Anna@Example.ORG");

bool hasKeyring() {
    return qEnvironmentVariableIsSet("OUTBOX_TEST_KEYRING");
}

std::optional<Keychain::Answer> readNow(Keychain& keychain) {
    std::optional<Keychain::Answer> answer;
    keychain.read(address, [&answer](const Keychain::Answer& given) { answer = given; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, answerMs)) return std::nullopt;
    return answer;
}

std::optional<Keychain::Outcome> waitFor(
    const std::function<void(std::function<void(Keychain::Outcome)>)>& start) {
    std::optional<Keychain::Outcome> outcome;
    start([&outcome](Keychain::Outcome given) { outcome = given; });
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, answerMs)) return std::nullopt;
    return outcome;
}

}  // namespace

void TestKeychain::keepsAndForgets() {
    if (!hasKeyring()) QSKIP("no keyring in this session; the test with_keyring brings one");
    Keychain keychain;
    const QByteArray password = QByteArrayLiteral(
        "Sesam \xC3\xB6"
        "ffne dich");
    const auto kept = waitFor([&](auto done) { keychain.write(address, Secret(password), done); });
    QCOMPARE(kept, std::optional(Keychain::Outcome::Done));
    const auto answer = readNow(keychain);
    QVERIFY(answer);
    QCOMPARE(answer->outcome, Keychain::Outcome::Done);
    QCOMPARE(answer->secret.reveal(), password);
    const auto gone = waitFor([&](auto done) { keychain.remove(address, done); });
    QCOMPARE(gone, std::optional(Keychain::Outcome::Done));
    QCOMPARE(readNow(keychain)->outcome, Keychain::Outcome::NotFound);
}

void TestKeychain::aMissingEntryIsNoError() {
    if (!hasKeyring()) QSKIP("no keyring in this session; the test with_keyring brings one");
    Keychain keychain;
    QCOMPARE(readNow(keychain)->outcome, Keychain::Outcome::NotFound);
    const auto gone = waitFor([&](auto done) { keychain.remove(address, done); });
    QCOMPARE(gone, std::optional(Keychain::Outcome::Done));
}

void TestKeychain::withoutAKeychainItSaysSo() {
    if (hasKeyring()) QSKIP("this session has a keyring; the test without one runs too");
    Keychain keychain;
    const auto answer = readNow(keychain);
    QVERIFY(answer);
    QCOMPARE(answer->outcome, Keychain::Outcome::Unavailable);
    QVERIFY(answer->secret.isEmpty());
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
