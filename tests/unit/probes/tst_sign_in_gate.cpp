// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/probes/sign_in_gate.h"

using namespace outbox;

class TestSignInGate : public QObject {
    Q_OBJECT
  private slots:
    void letsTwoInAtOnceAndNoThird();
    void acceptedAttemptsCostNothing();
    void aThirdWaitsForTheOutcomeOfTheFirst();
    void twoRefusalsCloseIt();
    void aNamedCauseClosesIt();
    void aBrokenOffAttemptCounts();
    void whatWasRefusedIsNotLetInAgain();
    void anotherTryOnTheSameLineCounts();
};

namespace {
bool tryNow(SignInGate& gate, const QString& who = {}) {
    Task<bool> entry = gate.enter(who);
    entry.start();
    return entry.isDone() && entry.take();
}
}  // namespace

void TestSignInGate::letsTwoInAtOnceAndNoThird() {
    SignInGate gate(2);
    QVERIFY(tryNow(gate));
    QVERIFY(tryNow(gate));
    QVERIFY(!tryNow(gate));
}

void TestSignInGate::acceptedAttemptsCostNothing() {
    SignInGate gate(2);
    for (int i = 0; i < 5; ++i) {
        QVERIFY(tryNow(gate));
        gate.leave(SignInOutcome::Accepted);
    }
    QCOMPARE(gate.failures(), 0);
}

void TestSignInGate::aThirdWaitsForTheOutcomeOfTheFirst() {
    SignInGate gate(2);
    QVERIFY(tryNow(gate));
    QVERIFY(tryNow(gate));
    Task<bool> third = gate.enter();
    third.start();
    QVERIFY(!third.isDone());
    gate.leave(SignInOutcome::Accepted);
    QTRY_VERIFY(third.isDone());
    QVERIFY(third.take());
}

void TestSignInGate::twoRefusalsCloseIt() {
    SignInGate gate(2);
    QVERIFY(tryNow(gate));
    gate.leave(SignInOutcome::Refused);
    QVERIFY(tryNow(gate));
    gate.leave(SignInOutcome::Refused);
    QVERIFY(!tryNow(gate));
    QCOMPARE(gate.failures(), 2);
}

void TestSignInGate::aNamedCauseClosesIt() {
    SignInGate gate(2);
    QVERIFY(tryNow(gate));
    gate.close();
    gate.leave(SignInOutcome::Refused);
    QVERIFY(!tryNow(gate));
}

void TestSignInGate::aBrokenOffAttemptCounts() {
    SignInGate gate(2);
    QVERIFY(tryNow(gate));
    {
        const SignInOutcome unknown = SignInOutcome::NotTried;
        SignInGate::Pass pass(gate, unknown);
    }
    QCOMPARE(gate.failures(), 1);
}

void TestSignInGate::whatWasRefusedIsNotLetInAgain() {
    const QString anna = QStringLiteral("sending example anna");
    SignInGate gate(2);
    QVERIFY(tryNow(gate, anna));
    {
        const SignInOutcome refused = SignInOutcome::Refused;
        SignInGate::Pass pass(gate, refused, anna);
    }
    QVERIFY(!tryNow(gate, anna));
    QVERIFY(tryNow(gate, QStringLiteral("receiving example anna")));
}

void TestSignInGate::anotherTryOnTheSameLineCounts() {
    SignInGate gate(2);
    QVERIFY(tryNow(gate));
    QVERIFY(gate.again());
    QCOMPARE(gate.failures(), 1);
    QVERIFY(!gate.again());
    gate.leave(SignInOutcome::Refused);
    QCOMPARE(gate.failures(), 2);

    SignInGate shared(2);
    QVERIFY(tryNow(shared));
    QVERIFY(tryNow(shared));
    QVERIFY(!shared.again());  // the other attempt may fail, too
}

QTEST_GUILESS_MAIN(TestSignInGate)
#include "tst_sign_in_gate.moc"
