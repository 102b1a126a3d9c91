// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/model/connect_times.h"

using namespace outbox;

namespace {

const QHostAddress here(QStringLiteral("198.51.100.1"));
const QHostAddress there(QStringLiteral("198.51.100.2"));

ReachObservation attempt(const QHostAddress& address, quint16 port, qint64 ms,
                         Failure failure = Failure::None) {
    ReachObservation seen;
    seen.address = address;
    seen.port = port;
    seen.span.durationMs = ms;
    seen.fault.kind = failure;
    return seen;
}

DialogueObservation connected(DialogueRole role, qint64 ms) {
    DialogueObservation seen;
    seen.role = role;
    seen.peer = here;
    seen.endpoint.port = 465;
    seen.reached = Step::Connect;
    seen.times = {{Step::Connect, 0, ms}};
    return seen;
}

}  // namespace

class TestConnectTimes : public QObject {
    Q_OBJECT
  private slots:
    void aSteadyLineIsEvenHoweverLong_data() {
        QTest::addColumn<qint64>("roundTrip");
        for (const qint64 ms : {1, 40, 600, 2000}) QTest::addRow("%lld ms", ms) << ms;
    }
    void aSteadyLineIsEvenHoweverLong() {
        QFETCH(const qint64, roundTrip);
        Evidence evidence;
        for (int i = 0; i < 8; ++i) evidence.reach.append(attempt(here, 587, roundTrip + 10 * i));
        QCOMPARE(connectTimes(evidence, here).tried(), 8);
        QCOMPARE(connectTimes(evidence, here).uneven(), 0);
    }

    void aFirstPacketSentTwiceStandsOutOnAnyLine() {
        for (const qint64 roundTrip : {1, 40, 600}) QVERIFY(isUneven(roundTrip + 1000, roundTrip));
    }

    void silenceIsALossOnlyOnAPortThatAnsweredOnce() {
        Evidence evidence;
        evidence.reach = {attempt(here, 587, 20), attempt(here, 587, 4000, Failure::TimedOut),
                          attempt(here, 25, 8000, Failure::TimedOut),
                          attempt(there, 587, 8000, Failure::TimedOut)};
        QCOMPARE(connectTimes(evidence, here).lost, 1);
        QCOMPARE(connectTimes(evidence, there).lost, 0);
    }

    void whatWasGivenUpSaysNothing() {
        Evidence evidence;
        evidence.reach = {attempt(here, 587, 20), attempt(here, 587, 900, Failure::Cancelled)};
        QCOMPARE(connectTimes(evidence, here).tried(), 1);
    }

    void theDialogueAsSetIsCountedOnceAndOthersToo() {
        Evidence evidence;
        evidence.reach = {attempt(here, 587, 20)};  // noted from the dialogue as set
        evidence.dialogues = {connected(DialogueRole::AsSet, 20), connected(DialogueRole::Candidate, 1030)};
        QCOMPARE(connectTimes(evidence, here).tried(), 2);
        QCOMPARE(connectTimes(evidence, here).uneven(), 1);
    }

    void nobodysAddressIsNoPlace() {
        Evidence evidence;
        evidence.reach = {attempt(here, 587, 20), attempt(there, 587, 1)};
        evidence.reach.last().role = ReachRole::Nowhere;
        QCOMPARE(addressesTried(evidence), QList<QHostAddress>{here});
    }
};

QTEST_GUILESS_MAIN(TestConnectTimes)
#include "tst_connect_times.moc"
