// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <atomic>

#include "core/session/program_cure.h"

using namespace outbox;

namespace {

MailProgram thunderbird(const QString& version = {}) {
    MailProgram program;
    program.program = QStringLiteral("thunderbird");
    program.version = version;
    return program;
}

/// Does what it is told without touching a disk.
struct FakeEngine {
    std::atomic<bool> runs = false;
    ChangeOutcome outcome = ChangeOutcome::Done;
    QString ordered, undone;

    [[nodiscard]] CureEngine engine() {
        CureEngine made;
        made.apply = [this](const CureOrder& order) {
            ordered = order.accountId;
            return Applied{outcome, QStringLiteral("backup-1"), {}, {}};
        };
        made.undo = [this](const QString& backup) {
            undone = backup;
            Undone how;
            how.outcome = outcome;
            return how;
        };
        made.running = [this](const MailProgram&) { return runs.load(); };
        made.askAgainMs = 1;
        made.readAgain = [](const MailProgram&) { return thunderbird(QStringLiteral("read again")); };
        return made;
    }
};

}  // namespace

class TestProgramCure : public QObject {
    Q_OBJECT
  private slots:
    void aChangeSaysHowItEndedAndWhatIsSetNow();
    void undoingTakesTheBackupOfThatName();
    void aProgramThatIsClosedIsNoticed();
    void nobodyLooksAfterWatchingStopped();
    void whatHasBegunIsCarriedToItsEnd();
};

void TestProgramCure::aChangeSaysHowItEndedAndWhatIsSetNow() {
    FakeEngine fake;
    ProgramCure cure(fake.engine());
    QSignalSpy applied(&cure, &ProgramCure::applied);
    cure.apply({thunderbird(), QStringLiteral("account1"), {}});
    QVERIFY(applied.wait());
    QCOMPARE(fake.ordered, QStringLiteral("account1"));
    QVERIFY(applied.first().at(0).value<Applied>().applied());
    QCOMPARE(applied.first().at(1).value<std::optional<MailProgram>>()->version,
             QStringLiteral("read again"));
}

void TestProgramCure::undoingTakesTheBackupOfThatName() {
    FakeEngine fake;
    ProgramCure cure(fake.engine());
    QSignalSpy undone(&cure, &ProgramCure::undone);
    cure.undo(QStringLiteral("backup-1"), thunderbird());
    QVERIFY(undone.wait());
    QCOMPARE(fake.undone, QStringLiteral("backup-1"));
}

void TestProgramCure::aProgramThatIsClosedIsNoticed() {
    // given a program that runs
    FakeEngine fake;
    fake.runs = true;
    ProgramCure cure(fake.engine());
    QSignalSpy running(&cure, &ProgramCure::runningChanged);
    cure.watch(thunderbird());
    QVERIFY(running.wait());
    QVERIFY(running.takeFirst().first().toBool());
    // when it is closed, then that is said by itself, once
    fake.runs = false;
    QVERIFY(running.wait());
    QVERIFY(!running.takeFirst().first().toBool());
    QVERIFY(running.isEmpty());
}

void TestProgramCure::nobodyLooksAfterWatchingStopped() {
    FakeEngine fake;
    std::atomic<int> looks = 0;
    CureEngine engine = fake.engine();
    engine.running = [&looks](const MailProgram&) { return ++looks > 0; };
    ProgramCure cure(engine);
    QSignalSpy running(&cure, &ProgramCure::runningChanged);
    cure.watch(thunderbird());
    QVERIFY(running.wait());
    cure.stopWatching();
    // The order after it is carried out when that one was.
    QSignalSpy applied(&cure, &ProgramCure::applied);
    cure.apply({thunderbird(), {}, {}});
    QVERIFY(applied.wait());
    const int before = looks;
    for (int round = 0; round < 20; ++round) {
        cure.apply({thunderbird(), {}, {}});
        QVERIFY(applied.wait());
    }
    QCOMPARE(looks.load(), before);
}

void TestProgramCure::whatHasBegunIsCarriedToItsEnd() {
    // given a change that is being written
    FakeEngine fake;
    QSemaphore begun, disk;
    std::atomic<bool> written = false;
    CureEngine engine = fake.engine();
    engine.apply = [&](const CureOrder&) {
        begun.release();
        disk.acquire();
        written = true;
        return Applied();
    };
    auto cure = std::make_unique<ProgramCure>(engine);
    cure->apply({thunderbird(), {}, {}});
    begun.acquire();
    disk.release();
    // when the window is closed meanwhile, then it is written all the same
    cure.reset();
    QVERIFY(written);
}

QTEST_GUILESS_MAIN(TestProgramCure)
#include "tst_program_cure.moc"
