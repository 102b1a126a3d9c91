// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QTest>

#include "change_sandbox.h"

using namespace outbox;
using outbox::test::ChangeSandbox;

namespace {
const QByteArray oldText = "port = 25\n";
const QByteArray newText = "port = 465\n";

QString settingsName() {
    return QStringLiteral("settings.ini");
}
}  // namespace

/// Given a plan, what stands on the disk afterwards, and what is refused.
class TestProgramChanges : public QObject {
    Q_OBJECT
  private slots:
    void aPlanIsCarriedOutAndBackedUp();
    void aFileThatWasNotThereIsMade();
    void modeAndOwnerStay();
    void aLinkedFileIsWrittenThrough();
    void nothingIsWrittenWhileTheProgramRuns();
    void nothingIsWrittenWhereTheProgramStartsDuringTheBackup();
    void nothingIsWrittenWhereAFileChangedSinceItWasRead();
    void nothingIsWrittenWhereAFileChangesDuringTheBackup();
    void nothingIsWrittenOutsideOfTheProfile_data();
    void nothingIsWrittenOutsideOfTheProfile();
    void allFilesOrNone();
    void aReadOnlyFileStays();
    void withoutABackupNothingChanges();
    void onlyOneRunAtATime();
    void aPlanThatChangesNothingMakesNoBackup();
    void aPlanWithTroubleIsNotCarriedOut();
    void everyOutcomeHasANameAndASentence();
};

void TestProgramChanges::aPlanIsCarriedOutAndBackedUp() {
    ChangeSandbox box;
    box.write(box.inProfile(settingsName()), oldText);
    const Applied applied = box.apply(box.plan({{settingsName(), newText}}));
    QVERIFY2(applied.applied(), qPrintable(applied.detail));
    QCOMPARE(box.read(box.inProfile(settingsName())), newText);
    QCOMPARE(box.names(box.profile), QStringList{settingsName()});

    const QList<Backup> backups = box.world.backups.list();
    QCOMPARE(backups.size(), 1);
    const Backup& backup = backups.first();
    QCOMPARE(backup.id, applied.backup);
    QVERIFY(backup.id.endsWith(QLatin1String("Z-letterbox-account1")));
    QCOMPARE(backup.state, BackupState::Applied);
    QCOMPARE(backup.program, QStringLiteral("letterbox"));
    QCOMPARE(backup.account, QStringLiteral("account1"));
    QCOMPARE(backup.files.size(), 1);
    QCOMPARE(*backup.files[0].beforeSha256, contentSha256(oldText));
    QCOMPARE(*backup.files[0].afterSha256, contentSha256(newText));
    QCOMPARE(*box.world.backups.bytes(backup, 0), oldText);
    QCOMPARE(backup.fields.value(0).now, QStringLiteral("465"));
#ifdef Q_OS_UNIX
    // Settings may hold passwords.
    const QString folder = box.world.backups.folder() + u'/' + backup.id;
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                        QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(!(QFile::permissions(folder) & others));
    for (const QString& name : box.names(folder))
        QVERIFY(!(QFile::permissions(folder + u'/' + name) & others));
#endif
}

void TestProgramChanges::aFileThatWasNotThereIsMade() {
    ChangeSandbox box;
    const Applied applied = box.apply(box.plan({{settingsName(), newText}}));
    QVERIFY2(applied.applied(), qPrintable(applied.detail));
    QCOMPARE(box.read(box.inProfile(settingsName())), newText);
    QVERIFY(!box.world.backups.list().value(0).files.value(0).beforeSha256);
}

void TestProgramChanges::modeAndOwnerStay() {
#ifdef Q_OS_UNIX
    ChangeSandbox box;
    const QString path = box.inProfile(settingsName());
    box.write(path, oldText);
    const auto mode = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup;
    QVERIFY(QFile::setPermissions(path, mode));
    const QFileInfo before(path);
    QVERIFY(box.apply(box.plan({{settingsName(), newText}})).applied());
    const QFileInfo after(path);
    QCOMPARE(after.ownerId(), before.ownerId());
    QCOMPARE(after.groupId(), before.groupId());
    QVERIFY(after.permission(QFileDevice::ReadGroup));
    QVERIFY(!after.permission(QFileDevice::WriteGroup));
    QVERIFY(!after.permission(QFileDevice::ReadOther));
#else
    QSKIP("POSIX rights only");
#endif
}

void TestProgramChanges::aLinkedFileIsWrittenThrough() {
    ChangeSandbox box;
    const QString real = box.inProfile(QStringLiteral("real/kept.ini"));
    box.write(real, oldText);
    QVERIFY(QFile::link(real, box.inProfile(settingsName())));
    QVERIFY(box.apply(box.plan({{settingsName(), newText}})).applied());
    QVERIFY(QFileInfo(box.inProfile(settingsName())).isSymLink());
    QCOMPARE(box.read(real), newText);
}

void TestProgramChanges::nothingIsWrittenWhileTheProgramRuns() {
    ChangeSandbox box;
    box.write(box.inProfile(settingsName()), oldText);
    box.runs = [](int) { return true; };
    const Applied applied = box.apply(box.plan({{settingsName(), newText}}));
    QCOMPARE(applied.outcome, ChangeOutcome::ProgramRuns);
    QVERIFY(applied.backup.isEmpty());
    QCOMPARE(box.read(box.inProfile(settingsName())), oldText);
    QVERIFY(box.world.backups.ids().isEmpty());
}

void TestProgramChanges::nothingIsWrittenWhereTheProgramStartsDuringTheBackup() {
    ChangeSandbox box;
    box.write(box.inProfile(settingsName()), oldText);
    box.runs = [](int question) { return question == 2; };
    QCOMPARE(box.apply(box.plan({{settingsName(), newText}})).outcome, ChangeOutcome::ProgramRuns);
    QCOMPARE(box.read(box.inProfile(settingsName())), oldText);
    QVERIFY(box.world.backups.ids().isEmpty());
}

void TestProgramChanges::nothingIsWrittenWhereAFileChangedSinceItWasRead() {
    ChangeSandbox box;
    box.write(box.inProfile(settingsName()), oldText);
    const ChangePlan plan = box.plan({{settingsName(), newText}});
    box.write(box.inProfile(settingsName()), "port = 26\n");
    const Applied applied = box.apply(plan);
    QCOMPARE(applied.outcome, ChangeOutcome::FileChanged);
    QCOMPARE(applied.file, box.inProfile(settingsName()));
    QCOMPARE(box.read(box.inProfile(settingsName())), QByteArray("port = 26\n"));

    // The same where it is gone, or where one came that was not there.
    QVERIFY(QFile::remove(box.inProfile(settingsName())));
    QCOMPARE(box.apply(plan).outcome, ChangeOutcome::FileChanged);
    const ChangePlan making = box.plan({{settingsName(), newText}});
    box.write(box.inProfile(settingsName()), oldText);
    QCOMPARE(box.apply(making).outcome, ChangeOutcome::FileChanged);
    QCOMPARE(box.read(box.inProfile(settingsName())), oldText);
    QVERIFY(box.world.backups.ids().isEmpty());
}

void TestProgramChanges::nothingIsWrittenWhereAFileChangesDuringTheBackup() {
    ChangeSandbox box;
    box.write(box.inProfile(settingsName()), oldText);
    box.runs = [&box](int question) {
        if (question == 2) box.write(box.inProfile(settingsName()), "port = 26\n");
        return false;
    };
    QCOMPARE(box.apply(box.plan({{settingsName(), newText}})).outcome, ChangeOutcome::FileChanged);
    QCOMPARE(box.read(box.inProfile(settingsName())), QByteArray("port = 26\n"));
    QCOMPARE(box.names(box.profile), QStringList{settingsName()});
    QVERIFY(box.world.backups.ids().isEmpty());
}

void TestProgramChanges::nothingIsWrittenOutsideOfTheProfile_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("a link that leads out") << QStringLiteral("out.ini");
    QTest::newRow("a folder that leads out") << QStringLiteral("away/other.ini");
    QTest::newRow("a new file behind a folder that leads out") << QStringLiteral("away/new.ini");
    QTest::newRow("a link to nowhere") << QStringLiteral("nowhere.ini");
    QTest::newRow("dots") << QStringLiteral("../other.ini");
    QTest::newRow("dots at the end") << QStringLiteral("sub/..");
    QTest::newRow("a neighbour with the same beginning") << QStringLiteral("../.letterbox2/settings.ini");
}

void TestProgramChanges::nothingIsWrittenOutsideOfTheProfile() {
    QFETCH(QString, name);
    ChangeSandbox box;
    box.write(box.inProfile(settingsName()), oldText);
    box.write(box.inProfile(QStringLiteral("sub/x")), oldText);
    const QString other = box.home + QLatin1String("/other.ini");
    box.write(other, oldText);
    box.write(box.home + QLatin1String("/.letterbox2/settings.ini"), oldText);
    QVERIFY(QFile::link(other, box.inProfile(QStringLiteral("out.ini"))));
    QVERIFY(QFile::link(box.home, box.inProfile(QStringLiteral("away"))));
    QVERIFY(QFile::link(box.home + QLatin1String("/none"), box.inProfile(QStringLiteral("nowhere.ini"))));
    const QStringList before = box.names(box.home);

    const Applied applied = box.apply(box.plan({{settingsName(), newText}, {name, newText}}));
    QCOMPARE(applied.outcome, ChangeOutcome::OutsideProfile);
    QCOMPARE(box.names(box.home), before);
    QCOMPARE(box.read(other), oldText);
    QCOMPARE(box.read(box.home + QLatin1String("/.letterbox2/settings.ini")), oldText);
    QCOMPARE(box.read(box.inProfile(settingsName())), oldText);
}

void TestProgramChanges::allFilesOrNone() {
    ChangeSandbox box;
    const QStringList names{QStringLiteral("a.ini"), QStringLiteral("b.ini"), QStringLiteral("c.ini")};
    for (const QString& name : names) box.write(box.inProfile(name), oldText);
    const ChangePlan plan = box.plan({{names[0], newText}, {names[1], newText}, {names[2], newText}});
    QVERIFY(box.apply(plan).applied());
    for (const QString& name : names) QCOMPARE(box.read(box.inProfile(name)), newText);

    ChangePlan second = box.plan({{names[0], oldText}, {names[1], oldText}, {names[2], oldText}});
    second.files[2].before = "something else";
    QCOMPARE(box.apply(second).outcome, ChangeOutcome::FileChanged);
    for (const QString& name : names) QCOMPARE(box.read(box.inProfile(name)), newText);
}

void TestProgramChanges::aReadOnlyFileStays() {
    ChangeSandbox box;
    const QString path = box.inProfile(settingsName());
    box.write(path, oldText);
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner));
    if (QFileInfo(path).isWritable()) QSKIP("root may write everything");
    QCOMPARE(box.apply(box.plan({{settingsName(), newText}})).outcome, ChangeOutcome::NotWritable);
    QCOMPARE(box.read(path), oldText);
}

void TestProgramChanges::withoutABackupNothingChanges() {
    ChangeSandbox box;
    box.write(box.inProfile(settingsName()), oldText);
    box.write(box.path(QStringLiteral("data")), "a file where the folder for backups should be");
    const Applied applied = box.apply(box.plan({{settingsName(), newText}}));
    QCOMPARE(applied.outcome, ChangeOutcome::BackupFailed);
    QCOMPARE(box.read(box.inProfile(settingsName())), oldText);
}

void TestProgramChanges::onlyOneRunAtATime() {
    ChangeSandbox box;
    box.write(box.inProfile(settingsName()), oldText);
    QVERIFY(box.world.backups.prepare());
    QLockFile other(box.world.backups.folder() + QLatin1String("/lock"));
    QVERIFY(other.lock());
    const ChangePlan plan = box.plan({{settingsName(), newText}});
    QCOMPARE(box.apply(plan).outcome, ChangeOutcome::Busy);
    QCOMPARE(undoChange(box.world).outcome, ChangeOutcome::Busy);
    QCOMPARE(box.read(box.inProfile(settingsName())), oldText);
    other.unlock();
    QVERIFY(box.apply(plan).applied());
}

void TestProgramChanges::aPlanThatChangesNothingMakesNoBackup() {
    ChangeSandbox box;
    box.write(box.inProfile(settingsName()), oldText);
    QCOMPARE(box.apply(box.plan({{settingsName(), oldText}})).outcome, ChangeOutcome::NothingToChange);
    QCOMPARE(box.apply({}).outcome, ChangeOutcome::NothingToChange);
    QVERIFY(box.world.backups.ids().isEmpty());
}

void TestProgramChanges::aPlanWithTroubleIsNotCarriedOut() {
    ChangeSandbox box;
    box.write(box.inProfile(settingsName()), oldText);
    ChangePlan plan = box.plan({{settingsName(), newText}});
    plan.trouble = PlanTrouble::NotSupported;
    plan.detail = QStringLiteral("user.js");
    const Applied applied = box.apply(plan);
    QCOMPARE(applied.outcome, ChangeOutcome::NotPlanned);
    QCOMPARE(applied.detail, QStringLiteral("user.js"));
    // One file under two names.
    box.write(box.inProfile(QStringLiteral("sub/x")), oldText);
    plan = box.plan({{settingsName(), newText}, {QStringLiteral("sub/../settings.ini"), "port = 26\n"}});
    QCOMPARE(box.apply(plan).outcome, ChangeOutcome::NotPlanned);
    plan.root = QStringLiteral("/");
    QCOMPARE(box.apply(plan).outcome, ChangeOutcome::OutsideProfile);
    QCOMPARE(box.read(box.inProfile(settingsName())), oldText);
}

void TestProgramChanges::everyOutcomeHasANameAndASentence() {
    QStringList names;
    for (int i = 0; i <= static_cast<int>(ChangeOutcome::UndoneAlready); ++i) {
        const auto outcome = static_cast<ChangeOutcome>(i);
        const QString name = changeOutcomeName(outcome);
        QVERIFY(!name.isEmpty());
        QVERIFY(!names.contains(name));
        names.append(name);
        const QString sentence = changeSentence(outcome, QStringLiteral("P%1"), QStringLiteral("F\x1b%2"));
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(name));
        QVERIFY(!sentence.contains(QChar(0x1b)));
        // A name that looks like a place for another one stays what it is.
        QCOMPARE(sentence.count(QLatin1String("%1")), sentence.count(QLatin1String("P%1")));
    }
}

QTEST_GUILESS_MAIN(TestProgramChanges)
#include "tst_program_changes.moc"
