// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include "change_sandbox.h"

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#endif

using namespace outbox;
using outbox::test::ChangeSandbox;

/// Given a disk or a run that fails in the middle of a change, that nothing is lost. POSIX only.
class TestChangeInterrupted : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void aFullDiskLosesNothing_data();
    void aFullDiskLosesNothing();
    void aFileThatCannotBeReplacedTakesTheOthersBack();
    void aKilledRunCanBeUndone();
};

void TestChangeInterrupted::initTestCase() {
#ifndef Q_OS_UNIX
    QSKIP("uses POSIX limits and signals");
#endif
}

#ifdef Q_OS_UNIX
namespace {

const QByteArray small = "port = 25\n";

/// Files may grow no further than this while it lives: what a full disk is to a writer.
class FileLimit {
  public:
    explicit FileLimit(rlim_t octets) {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const struct rlimit limit { octets, m_before.rlim_max };
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    FileLimit(const FileLimit&) = delete;
    FileLimit& operator=(const FileLimit&) = delete;
    ~FileLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }

  private:
    struct rlimit m_before {};
};

QString numbered(int number) {
    return QStringLiteral("%1.ini").arg(number, 2, 10, QChar(u'0'));
}

ChangePlan planForMany(const ChangeSandbox& box, int count, const QByteArray& after) {
    QList<std::pair<QString, QByteArray>> files;
    for (int i = 0; i < count; ++i) files.append({numbered(i), after});
    return box.plan(files);
}

int countHolding(const ChangeSandbox& box, int count, const QByteArray& bytes) {
    int found = 0;
    for (int i = 0; i < count; ++i) found += box.read(box.inProfile(numbered(i))) == bytes;
    return found;
}

/// Applies in a process of its own, which is killed as soon as `when` says so.
template <typename When>
void applyAndKill(const ChangeSandbox& box, const ChangePlan& plan, When when) {
    const pid_t child = fork();
    if (child == 0) {
        (void)box.apply(plan);
        _exit(0);
    }
    int status = 0;
    while (waitpid(child, &status, WNOHANG) == 0) {
        if (!when()) continue;
        kill(child, SIGKILL);
        waitpid(child, &status, 0);
        break;
    }
}
}  // namespace

void TestChangeInterrupted::aFullDiskLosesNothing_data() {
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<ChangeOutcome>("outcome");
    const QByteArray large(100'000, 'x');
    QTest::newRow("at the new version") << small << large << ChangeOutcome::DiskFull;
    QTest::newRow("at the backup") << large << small << ChangeOutcome::BackupFailed;
}

void TestChangeInterrupted::aFullDiskLosesNothing() {
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(ChangeOutcome, outcome);
    ChangeSandbox box;
    for (int i = 0; i < 3; ++i) box.write(box.inProfile(numbered(i)), before);
    ChangePlan plan = planForMany(box, 3, after);
    plan.files[0].after = "port = 465\n";
    Applied applied;
    {
        const FileLimit limit(50'000);
        applied = box.apply(plan);
    }
    QCOMPARE(applied.outcome, outcome);
    QVERIFY(!applied.detail.isEmpty());
    QCOMPARE(countHolding(box, 3, before), 3);
    QCOMPARE(box.names(box.profile).size(), 3);
    QVERIFY(box.names(box.world.backups.folder()).filter(QLatin1String("letterbox")).isEmpty());
}

void TestChangeInterrupted::aFileThatCannotBeReplacedTakesTheOthersBack() {
    ChangeSandbox box;
    for (int i = 0; i < 3; ++i) box.write(box.inProfile(numbered(i)), small);
    const ChangePlan plan = planForMany(box, 3, "port = 465\n");
    // A mount point can be written, and cannot be replaced.
    const QString busy = box.inProfile(numbered(2));
    if (geteuid() != 0 ||
        QProcess::execute(QStringLiteral("mount"), {QStringLiteral("--bind"), busy, busy}) != 0)
        QSKIP("needs root and mounts");
    const Applied applied = box.apply(plan);
    const int unmounted = QProcess::execute(QStringLiteral("umount"), {busy});
    QCOMPARE(unmounted, 0);
    QCOMPARE(applied.outcome, ChangeOutcome::WriteFailed);
    QCOMPARE(applied.file, busy);
    QCOMPARE(countHolding(box, 3, small), 3);
    QCOMPARE(box.names(box.profile).size(), 3);
    QVERIFY(box.world.backups.ids().isEmpty());
}

/// Killed at the first file that changed, again and again: half-changed profiles come about, and each can be
/// undone.
void TestChangeInterrupted::aKilledRunCanBeUndone() {
    constexpr int files = 12;
    int halves = 0;
    for (int round = 0; round < 200 && halves == 0; ++round) {
        ChangeSandbox box;
        for (int i = 0; i < files; ++i) box.write(box.inProfile(numbered(i)), small);
        const ChangePlan plan = planForMany(box, files, "port = 465\n");
        const QByteArray first = QFile::encodeName(box.inProfile(numbered(0)));
        struct stat before {};
        QCOMPARE(stat(first.constData(), &before), 0);
        applyAndKill(box, plan, [&first, &before] {
            struct stat now {};
            return stat(first.constData(), &now) == 0 && now.st_ino != before.st_ino;
        });
        const int unchanged = countHolding(box, files, small);
        QCOMPARE(unchanged + countHolding(box, files, "port = 465\n"), files);
        halves += unchanged != 0 && unchanged != files;

        const QList<Backup> backups = box.world.backups.list();
        QCOMPARE(backups.size(), 1);
        if (unchanged != 0) QCOMPARE(backups.first().state, BackupState::Begun);
        QCOMPARE(undoChange(box.world).outcome, ChangeOutcome::Done);
        QCOMPARE(countHolding(box, files, small), files);
        QCOMPARE(box.names(box.profile).size(), files);
    }
    QVERIFY(halves > 0);
}
#else
void TestChangeInterrupted::aFullDiskLosesNothing_data() {}
void TestChangeInterrupted::aFullDiskLosesNothing() {}
void TestChangeInterrupted::aFileThatCannotBeReplacedTakesTheOthersBack() {}
void TestChangeInterrupted::aKilledRunCanBeUndone() {}
#endif

QTEST_GUILESS_MAIN(TestChangeInterrupted)
#include "tst_change_interrupted.moc"
