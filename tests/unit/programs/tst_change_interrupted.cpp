// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include "change_sandbox.h"

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#endif
#ifdef Q_OS_LINUX
#include <sys/ptrace.h>
#include <sys/syscall.h>
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
    void aKilledRunCanBeUndone_data();
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

#ifdef Q_OS_LINUX
bool isRename(quint64 call) {
#ifdef SYS_rename
    if (call == SYS_rename) return true;
#endif
    return call == SYS_renameat || call == SYS_renameat2;
}

bool entersRename(pid_t process) {
    struct __ptrace_syscall_info info {};
    const long got = ptrace(PTRACE_GET_SYSCALL_INFO, process, sizeof(info), &info);
    return got > 0 && info.op == PTRACE_SYSCALL_INFO_ENTRY && isRename(info.entry.nr);
}

/// Applies in a process of its own, which is killed where it is about to rename for the n-th time. The number
/// of renames that were made; nothing where processes may not be traced.
std::optional<int> applyAndKillAtRename(const ChangeSandbox& box, const ChangePlan& plan, int last) {
    constexpr int notAllowed = 77;
    const pid_t child = fork();
    if (child == 0) {
        if (ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0) _exit(notAllowed);
        raise(SIGSTOP);
        (void)box.apply(plan);
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    if (!WIFSTOPPED(status)) return std::nullopt;
    ptrace(PTRACE_SETOPTIONS, child, nullptr, PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL);
    int renames = 0;
    while (WIFSTOPPED(status)) {
        if (entersRename(child) && ++renames == last) kill(child, SIGKILL);
        ptrace(PTRACE_SYSCALL, child, nullptr, nullptr);
        waitpid(child, &status, 0);
    }
    return renames == last ? renames - 1 : renames;
}
#endif
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

/// The first rename puts the manifest in its place, the last one says that all is done; the files stand
/// between.
void TestChangeInterrupted::aKilledRunCanBeUndone_data() {
    QTest::addColumn<int>("rename");
    QTest::addColumn<int>("changed");
    QTest::addColumn<ChangeOutcome>("undone");
    QTest::newRow("before the backup") << 1 << 0 << ChangeOutcome::NoBackup;
    QTest::newRow("before the first file") << 2 << 0 << ChangeOutcome::UndoneAlready;
    QTest::newRow("after the first file") << 3 << 1 << ChangeOutcome::Done;
    QTest::newRow("before the last file") << 5 << 3 << ChangeOutcome::Done;
    QTest::newRow("after the last file") << 6 << 4 << ChangeOutcome::Done;
}

void TestChangeInterrupted::aKilledRunCanBeUndone() {
#ifdef Q_OS_LINUX
    QFETCH(int, rename);
    QFETCH(int, changed);
    QFETCH(ChangeOutcome, undone);
    constexpr int files = 4;
    ChangeSandbox box;
    for (int i = 0; i < files; ++i) box.write(box.inProfile(numbered(i)), small);
    const auto renames = applyAndKillAtRename(box, planForMany(box, files, "port = 465\n"), rename);
    if (!renames) QSKIP("processes may not be traced here");
    QCOMPARE(*renames, rename - 1);
    QCOMPARE(countHolding(box, files, "port = 465\n"), changed);
    QCOMPARE(countHolding(box, files, small), files - changed);
    for (const Backup& backup : box.world.backups.list()) QCOMPARE(backup.state, BackupState::Begun);

    QCOMPARE(undoChange(box.world).outcome, undone);
    QCOMPARE(countHolding(box, files, small), files);
    // What waited beside its file is gone as well, once there was a backup that knew of it.
    QCOMPARE(box.names(box.profile).size(), files);
#else
    QSKIP("traces processes as Linux does");
#endif
}
#else
void TestChangeInterrupted::aFullDiskLosesNothing_data() {}
void TestChangeInterrupted::aFullDiskLosesNothing() {}
void TestChangeInterrupted::aFileThatCannotBeReplacedTakesTheOthersBack() {}
void TestChangeInterrupted::aKilledRunCanBeUndone_data() {}
void TestChangeInterrupted::aKilledRunCanBeUndone() {}
#endif

QTEST_GUILESS_MAIN(TestChangeInterrupted)
#include "tst_change_interrupted.moc"
