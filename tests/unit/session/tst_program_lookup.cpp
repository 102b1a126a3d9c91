// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <memory>

#include "core/session/program_lookup.h"

using namespace outbox;

namespace {

QList<MailProgram> programOf(const QString& kind) {
    MailProgram program;
    program.program = kind;
    return {program};
}

QStringList kinds() {
    return {QStringLiteral("first"), QStringLiteral("second")};
}

}  // namespace

class TestProgramLookup : public QObject {
    Q_OBJECT
  private slots:
    void allKindsComeTogetherInTheirOrder();
    void whoAsksGoesOnAtOnce();
    void leavingEndsItAfterTheKindThatIsRead();
};

void TestProgramLookup::allKindsComeTogetherInTheirOrder() {
    ProgramLookup lookup({kinds(), programOf});
    QSignalSpy found(&lookup, &ProgramLookup::found);
    lookup.start();
    QVERIFY(found.wait());
    const auto programs = found.first().first().value<QList<MailProgram>>();
    QCOMPARE(programs.size(), 2);
    QCOMPARE(programs.last().program, QStringLiteral("second"));
    QCOMPARE(found.count(), 1);
}

void TestProgramLookup::whoAsksGoesOnAtOnce() {
    // given a disk that takes its time
    QSemaphore disk;
    ProgramLookup lookup({kinds(), [&disk](const QString& kind) {
                              disk.acquire();
                              return programOf(kind);
                          }});
    QSignalSpy found(&lookup, &ProgramLookup::found);
    // when the look-up is started, then it returns although nothing can be read yet
    lookup.start();
    QCOMPARE(found.count(), 0);
    disk.release(2);
    QVERIFY(found.wait());
}

void TestProgramLookup::leavingEndsItAfterTheKindThatIsRead() {
    // given a kind that is being read until nobody waits for it any more
    QStringList read;
    QSemaphore begun;
    auto lookup = std::make_unique<ProgramLookup>(
        ProgramSources{kinds(), [&](const QString& kind) {
                           read.append(kind);
                           begun.release();
                           while (!QThread::currentThread()->isInterruptionRequested())
                               QThread::yieldCurrentThread();
                           return programOf(kind);
                       }});
    QSignalSpy found(lookup.get(), &ProgramLookup::found);
    lookup->start();
    begun.acquire();
    // when it is left
    lookup.reset();
    // then the next kind is not begun, and nothing comes
    QCOMPARE(read, QStringList{QStringLiteral("first")});
    QCoreApplication::processEvents();
    QCOMPARE(found.count(), 0);
}

QTEST_GUILESS_MAIN(TestProgramLookup)
#include "tst_program_lookup.moc"
