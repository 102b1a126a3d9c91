// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/programs/running_process.h"
#include "tests/unit/programs/program_home.h"

using namespace outbox;
using namespace outbox::programs_test;

/// Given a list of processes as Linux keeps it, which programs run.
class TestRunningProcess : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void aProcessIsKnownByItsName();
    void oneThatHasEndedDoesNotRun();
    void whatIsNoProcessIsPassedOver();
};

namespace {
void putProcess(const ProgramHome& proc, const QString& id, const QByteArray& name, char state) {
    proc.put(id + QStringLiteral("/comm"), name + '\n');
    // A name may hold brackets itself.
    proc.put(id + QStringLiteral("/stat"),
             id.toUtf8() + " (" + name + ") ) " + state + " 1 17 17 0 -1 4194304");
}
}  // namespace

void TestRunningProcess::initTestCase() {
#ifndef Q_OS_UNIX
    QSKIP("processes are told by /proc on Linux only");
#endif
}

void TestRunningProcess::aProcessIsKnownByItsName() {
    const ProgramHome proc;
    putProcess(proc, QStringLiteral("17"), "msmtp", 'S');
    putProcess(proc, QStringLiteral("18"), "evolution-alarm", 'R');
    QVERIFY(processRuns({QStringLiteral("mutt"), QStringLiteral("msmtp")}, proc.path()));
    // The system keeps fifteen octets.
    QVERIFY(processRuns({QStringLiteral("evolution-alarm-notify")}, proc.path()));
    QVERIFY(!processRuns({QStringLiteral("evolution")}, proc.path()));
}

void TestRunningProcess::oneThatHasEndedDoesNotRun() {
    const ProgramHome proc;
    putProcess(proc, QStringLiteral("17"), "claws-mail", 'Z');
    QVERIFY(!processRuns({QStringLiteral("claws-mail")}, proc.path()));
    putProcess(proc, QStringLiteral("18"), "claws-mail", 'D');
    QVERIFY(processRuns({QStringLiteral("claws-mail")}, proc.path()));
}

void TestRunningProcess::whatIsNoProcessIsPassedOver() {
    const ProgramHome proc;
    putProcess(proc, QStringLiteral("self"), "mutt", 'S');
    proc.put(QStringLiteral("19/other"), "mutt");
    QVERIFY(!processRuns({QStringLiteral("mutt")}, proc.path()));
    QVERIFY(!processRuns({QStringLiteral("mutt")}, proc.path(QStringLiteral("none"))));
}

QTEST_GUILESS_MAIN(TestRunningProcess)
#include "tst_running_process.moc"
