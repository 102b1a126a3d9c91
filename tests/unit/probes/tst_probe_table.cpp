// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QSet>
#include <QTest>

#include "core/diagnosis/diagnosis.h"
#include "core/probes/probe_table.h"

using namespace outbox;

class TestProbeTable : public QObject {
    Q_OBJECT
  private slots:
    void everyProbeStandsOnce();
    void everyProbeFeedsAKnownCheck();
    void everyBudgetEndsInsideTheRun();
};

void TestProbeTable::everyProbeStandsOnce() {
    QSet<QByteArray> ids;
    for (const Probe& probe : probeTable()) {
        QVERIFY2(!ids.contains(probe.id), probe.id);
        ids.insert(probe.id);
    }
}

void TestProbeTable::everyProbeFeedsAKnownCheck() {
    QSet<QString> checks;
    for (const CheckState& state : judgeChecks(Evidence(), false)) checks.insert(state.id);
    for (const Probe& probe : probeTable()) {
        QVERIFY2(probe.feeds.front(), probe.id);
        for (const char* check : probe.feeds)
            if (check) QVERIFY2(checks.contains(QLatin1String(check)), check);
    }
}

void TestProbeTable::everyBudgetEndsInsideTheRun() {
    const Limits limits;
    for (const Probe& probe : probeTable()) QVERIFY2(probe.budget(limits) <= limits.run(), probe.id);
}

QTEST_GUILESS_MAIN(TestProbeTable)
#include "tst_probe_table.moc"
