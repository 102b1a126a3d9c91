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
    void oneClickSetsWhatWasProven();
    void oneClickEndsAnOfflineMode_data();
    void oneClickEndsAnOfflineMode();
};

namespace {
/// A program with one account, which may be written.
MailProgram withAccount(const char* id) {
    MailProgram program;
    program.program = QLatin1String(id);
    ProgramAccount account;
    account.id = QStringLiteral("account1");
    account.writable = true;
    account.outgoing = {Protocol::Smtp,
                        QStringLiteral("smtp.example.org"),
                        587,
                        Security::StartTls,
                        QStringLiteral("anna"),
                        AuthMethod::Password};
    program.accounts = {account};
    return program;
}

Finding offlineFinding() {
    Finding finding;
    finding.id = QStringLiteral("program.offline-mode");
    Fix fix;
    fix.id = QStringLiteral("go-online");
    finding.fixes = {fix};
    return finding;
}
}  // namespace

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

void TestProgramCure::oneClickSetsWhatWasProven() {
    // given a fix that was tried, for sending alone
    Report report;
    report.recommendedOutgoing = {
        Protocol::Smtp,      QStringLiteral("smtp.example.org"), 465, Security::Tls, QStringLiteral("anna"),
        AuthMethod::Password};
    Finding finding;
    finding.id = QStringLiteral("port.blocked");
    Fix fix;
    fix.changes = {{QStringLiteral("outgoing.port"), 587, 465}};
    finding.fixes = {fix};
    MailProgram program = withAccount("thunderbird");
    const auto cure = [&] { return oneClickCure(report, finding, program, QStringLiteral("account1")); };
    QVERIFY(!cure());
    finding.fixes.first().proven = true;
    QVERIFY(cure());
    QCOMPARE(cure()->outgoing, report.recommendedOutgoing);
    QVERIFY(!cure()->incoming && !cure()->online);
    // then an account that is not there, may not be written, or sends through its maker's servers has none
    QVERIFY(!oneClickCure(report, finding, program, QStringLiteral("account2")));
    program.vendorCloud = true;
    QVERIFY(!cure());
    program = withAccount("thunderbird");
    program.accounts.first().writable = false;
    QVERIFY(!cure());
}

void TestProgramCure::oneClickEndsAnOfflineMode_data() {
    QTest::addColumn<QByteArray>("program");
    QTest::addColumn<bool>("offered");
    for (const char* id : {"thunderbird", "betterbird", "seamonkey", "kmail", "claws-mail", "sylpheed"})
        QTest::newRow(id) << QByteArray(id) << true;
    // Nothing can be written there that the program would read.
    for (const char* id : {"evolution", "outlook", "apple-mail", "nobody-knows-it"})
        QTest::newRow(id) << QByteArray(id) << false;
}

void TestProgramCure::oneClickEndsAnOfflineMode() {
    QFETCH(QByteArray, program);
    QFETCH(bool, offered);
    MailProgram offline = withAccount(program.constData());
    const QString account = QStringLiteral("account1");
    // A finding of before is not the state of now.
    QVERIFY(!oneClickCure({}, offlineFinding(), offline, account));
    offline.offline = true;
    const auto cure = oneClickCure({}, offlineFinding(), offline, account);
    QCOMPARE(cure.has_value(), offered);
    if (!cure) return;
    QVERIFY(cure->online);
    QCOMPARE(cure->outgoing, offline.accounts.first().outgoing);
    QVERIFY(!cure->incoming);
}

QTEST_GUILESS_MAIN(TestProgramCure)
#include "tst_program_cure.moc"
