// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "change_sandbox.h"

using namespace outbox;
using outbox::test::ChangeSandbox;

namespace {
const QByteArray found = "port = 25\r\n# caf\xe9\r\n";
const QByteArray cured = "port = 465\r\n";
const QByteArray rewritten = "port = 465\nlast-start = now\n";

QString iniName() {
    return QStringLiteral("settings.ini");
}
}  // namespace

/// Given a change that was applied, what undoing gives back, and what it refuses.
class TestChangeUndo : public QObject {
    Q_OBJECT
  private slots:
    void everythingIsAsItWas();
    void aFileThatWasMadeIsTakenAway();
    void undoneTwiceIsUndoneOnce();
    void whatWasHadBackIsUndoneAgainByName();
    void changesAreUndoneFromTheNewestOn();
    void whatTheProgramWroteSinceIsKept();
    void aFileThatWasDeletedSinceComesBack();
    void nothingIsGivenBackWhileTheProgramRuns();
    void nothingIsKeptWhereTheProgramStartsMeanwhile();
    void aBackupOfAnotherHomeStays();
    void aNameThatIsNoBackup_data();
    void aNameThatIsNoBackup();
    void aDamagedBackupChangesNothing_data();
    void aDamagedBackupChangesNothing();
    void aManifestThatLeadsElsewhereChangesNothing_data();
    void aManifestThatLeadsElsewhereChangesNothing();
    void aProfileOutsideOfTheHomeIsGivenBackWhereItsProgramNamesIt();
    void aProfileThatIsGoneIsSaidToBeGone();
    void unfinishedBackupsAreCleanedAway();
};

void TestChangeUndo::everythingIsAsItWas() {
    ChangeSandbox box;
    const QString path = box.inProfile(iniName());
    box.write(path, found);
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(then, QFileDevice::FileModificationTime));
    file.close();
    const auto mode = QFile::permissions(path);

    const Applied applied = box.apply(box.plan({{iniName(), cured}}));
    QVERIFY(applied.applied());
    const Undone undone = undoChange(box.world);
    QCOMPARE(undone.outcome, ChangeOutcome::Done);
    QCOMPARE(undone.backup, applied.backup);
    QCOMPARE(undone.files, QStringList{path});
    QVERIFY(undone.kept.isEmpty());
    QCOMPARE(box.read(path), found);
    QCOMPARE(QFile::permissions(path), mode);
    QCOMPARE(QFileInfo(path).lastModified().toUTC(), then);
    QCOMPARE(box.names(box.profile), QStringList{iniName()});
    QCOMPARE(box.world.backups.list().value(0).state, BackupState::Undone);
}

void TestChangeUndo::aFileThatWasMadeIsTakenAway() {
    ChangeSandbox box;
    box.write(box.inProfile(iniName()), found);
    QVERIFY(box.apply(box.plan({{iniName(), cured}, {QStringLiteral("new.ini"), cured}})).applied());
    QCOMPARE(undoChange(box.world).outcome, ChangeOutcome::Done);
    QCOMPARE(box.names(box.profile), QStringList{iniName()});
    QCOMPARE(box.read(box.inProfile(iniName())), found);
}

void TestChangeUndo::undoneTwiceIsUndoneOnce() {
    ChangeSandbox box;
    box.write(box.inProfile(iniName()), found);
    const Applied applied = box.apply(box.plan({{iniName(), cured}}));
    QCOMPARE(undoChange(box.world).outcome, ChangeOutcome::Done);
    box.write(box.inProfile(iniName()), rewritten);
    QCOMPARE(undoChange(box.world).outcome, ChangeOutcome::WrittenSinceUndone);
    QCOMPARE(box.read(box.inProfile(iniName())), rewritten);
    box.write(box.inProfile(iniName()), found);
    box.runs = [](int) { return true; };
    for (const QString& id : {QString(), applied.backup}) {
        const Undone again = undoChange(box.world, id);
        QCOMPARE(again.outcome, ChangeOutcome::UndoneAlready);
        QCOMPARE(again.backup, applied.backup);
    }
    QCOMPARE(box.read(box.inProfile(iniName())), found);
}

void TestChangeUndo::whatWasHadBackIsUndoneAgainByName() {
    ChangeSandbox box;
    box.write(box.inProfile(iniName()), found);
    const Applied applied = box.apply(box.plan({{iniName(), cured}}));
    box.write(box.inProfile(iniName()), rewritten);
    const Undone first = undoChange(box.world);
    QCOMPARE(undoChange(box.world, first.kept).outcome, ChangeOutcome::Done);
    QCOMPARE(box.read(box.inProfile(iniName())), rewritten);

    // The kept state is no change: the newest one is the one that stands in the file again.
    const Undone plain = undoChange(box.world);
    QCOMPARE(plain.outcome, ChangeOutcome::WrittenSinceUndone);
    QCOMPARE(plain.backup, applied.backup);
    QCOMPARE(box.read(box.inProfile(iniName())), rewritten);
    const Undone named = undoChange(box.world, applied.backup);
    QCOMPARE(named.outcome, ChangeOutcome::Done);
    QCOMPARE(box.read(box.inProfile(iniName())), found);
    const auto kept = box.world.backups.open(named.kept);
    QVERIFY(kept);
    QCOMPARE(*box.world.backups.bytes(*kept, 0), rewritten);
}

void TestChangeUndo::changesAreUndoneFromTheNewestOn() {
    ChangeSandbox box;
    box.write(box.inProfile(iniName()), found);
    const Applied first = box.apply(box.plan({{iniName(), cured}}));
    const Applied second = box.apply(box.plan({{iniName(), rewritten}}));
    QVERIFY(first.backup != second.backup);
    QCOMPARE(undoChange(box.world).backup, second.backup);
    QCOMPARE(box.read(box.inProfile(iniName())), cured);
    QCOMPARE(undoChange(box.world, first.backup).outcome, ChangeOutcome::Done);
    QCOMPARE(box.read(box.inProfile(iniName())), found);
}

void TestChangeUndo::whatTheProgramWroteSinceIsKept() {
    ChangeSandbox box;
    box.write(box.inProfile(iniName()), found);
    const Applied applied = box.apply(box.plan({{iniName(), cured}}));
    box.write(box.inProfile(iniName()), rewritten);
    const Undone undone = undoChange(box.world);
    QCOMPARE(undone.outcome, ChangeOutcome::Done);
    QCOMPARE(box.read(box.inProfile(iniName())), found);
    const auto kept = box.world.backups.open(undone.kept);
    QVERIFY(kept);
    QCOMPARE(kept->state, BackupState::Kept);
    QCOMPARE(*box.world.backups.bytes(*kept, 0), rewritten);

    // It is not what "the newest change" means, and it can be had back by its name.
    QCOMPARE(undoChange(box.world).backup, applied.backup);
    QCOMPARE(undoChange(box.world, undone.kept).outcome, ChangeOutcome::Done);
    QCOMPARE(box.read(box.inProfile(iniName())), rewritten);
}

void TestChangeUndo::aFileThatWasDeletedSinceComesBack() {
    ChangeSandbox box;
    box.write(box.inProfile(iniName()), found);
    QVERIFY(box.apply(box.plan({{iniName(), cured}})).applied());
    QVERIFY(QFile::remove(box.inProfile(iniName())));
    const Undone undone = undoChange(box.world);
    QCOMPARE(undone.outcome, ChangeOutcome::Done);
    QVERIFY(undone.kept.isEmpty());
    QCOMPARE(box.read(box.inProfile(iniName())), found);
}

void TestChangeUndo::nothingIsGivenBackWhileTheProgramRuns() {
    ChangeSandbox box;
    box.write(box.inProfile(iniName()), found);
    QVERIFY(box.apply(box.plan({{iniName(), cured}})).applied());
    box.runs = [](int) { return true; };
    QCOMPARE(undoChange(box.world).outcome, ChangeOutcome::ProgramRuns);
    QCOMPARE(box.read(box.inProfile(iniName())), cured);
}

void TestChangeUndo::nothingIsKeptWhereTheProgramStartsMeanwhile() {
    ChangeSandbox box;
    box.write(box.inProfile(iniName()), found);
    QVERIFY(box.apply(box.plan({{iniName(), cured}})).applied());
    box.write(box.inProfile(iniName()), rewritten);
    box.runs = [](int question) { return question == 4; };
    QCOMPARE(undoChange(box.world).outcome, ChangeOutcome::ProgramRuns);
    QCOMPARE(box.read(box.inProfile(iniName())), rewritten);
    QCOMPARE(box.world.backups.ids().size(), 1);
}

void TestChangeUndo::aBackupOfAnotherHomeStays() {
    ChangeSandbox box;
    box.write(box.inProfile(iniName()), found);
    const Applied applied = box.apply(box.plan({{iniName(), cured}}));
    ChangeWorld elsewhere = box.world;
    box.write(box.path(QStringLiteral("other/x")), "");
    elsewhere.places = ProgramPlaces::ofFolder(box.path(QStringLiteral("other")));
    for (const QString& id : {QString(), applied.backup}) {
        const Undone undone = undoChange(elsewhere, id);
        QCOMPARE(undone.outcome, ChangeOutcome::OtherHome);
        QCOMPARE(undone.file, box.home);
    }
    QCOMPARE(box.read(box.inProfile(iniName())), cured);
}

void TestChangeUndo::aNameThatIsNoBackup_data() {
    QTest::addColumn<QString>("id");
    QTest::newRow("none") << QString();
    QTest::newRow("unknown") << QStringLiteral("2026-01-31T093000Z-letterbox-account1");
    QTest::newRow("dots") << QStringLiteral("../backups");
    QTest::newRow("a path") << QStringLiteral("/etc");
    QTest::newRow("a form of ours with a path") << QStringLiteral("2026-01-31T093000Z-a/../../x");
    QTest::newRow("very long") << QString(5000, u'a');
}

void TestChangeUndo::aNameThatIsNoBackup() {
    QFETCH(QString, id);
    ChangeSandbox box;
    QCOMPARE(undoChange(box.world, id).outcome, ChangeOutcome::NoBackup);
}

void TestChangeUndo::aDamagedBackupChangesNothing_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a copy that was changed") << QStringLiteral("file-0") << QByteArray("port = 1\n");
    QTest::newRow("an empty copy") << QStringLiteral("file-0") << QByteArray();
    QTest::newRow("an empty manifest") << QStringLiteral("manifest.json") << QByteArray();
    QTest::newRow("half a manifest") << QStringLiteral("manifest.json") << QByteArray("{\"schema\":");
    QTest::newRow("a list") << QStringLiteral("manifest.json") << QByteArray("[1,2]");
    QTest::newRow("a huge manifest") << QStringLiteral("manifest.json") << QByteArray(2 * 1024 * 1024, ' ');
}

void TestChangeUndo::aDamagedBackupChangesNothing() {
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    ChangeSandbox box;
    box.write(box.inProfile(iniName()), found);
    const Applied older = box.apply(box.plan({{iniName(), rewritten}}));
    const Applied applied = box.apply(box.plan({{iniName(), cured}}));
    box.write(box.world.backups.folder() + u'/' + applied.backup + u'/' + file, bytes);
    for (const QString& id : {QString(), applied.backup}) {
        const Undone undone = undoChange(box.world, id);
        QCOMPARE(undone.outcome, ChangeOutcome::BackupDamaged);
        QCOMPARE(undone.backup, applied.backup);
    }
    QCOMPARE(box.read(box.inProfile(iniName())), cured);
    QVERIFY(box.world.backups.open(older.backup));
}

void TestChangeUndo::aManifestThatLeadsElsewhereChangesNothing_data() {
    QTest::addColumn<QString>("root");
    QTest::addColumn<QString>("path");
    QTest::newRow("a path beside the root")
        << QStringLiteral("home/.letterbox") << QStringLiteral("target.ini");
    QTest::newRow("a root outside of the home")
        << QStringLiteral("outside") << QStringLiteral("outside/target.ini");
    QTest::newRow("dots") << QStringLiteral("home/.letterbox")
                          << QStringLiteral("home/.letterbox/../../target.ini");
    QTest::newRow("a link within the root")
        << QStringLiteral("home/.letterbox") << QStringLiteral("home/.letterbox/away/target.ini");
    QTest::newRow("a root that is a link")
        << QStringLiteral("home/.letterbox/away") << QStringLiteral("home/.letterbox/away/target.ini");
    QTest::newRow("the home's neighbour") << QStringLiteral("home2") << QStringLiteral("home2/target.ini");
    QTest::newRow("everything") << QStringLiteral("/") << QStringLiteral("target.ini");
}

void TestChangeUndo::aManifestThatLeadsElsewhereChangesNothing() {
    QFETCH(QString, root);
    QFETCH(QString, path);
    ChangeSandbox box;
    const QString base = QFileInfo(box.home).path() + u'/';
    const QByteArray precious = "nobody's business\n";
    const QStringList targets{base + QLatin1String("target.ini"), base + QLatin1String("outside/target.ini"),
                              base + QLatin1String("home2/target.ini")};
    for (const QString& target : targets) box.write(target, precious);
    box.write(box.inProfile(iniName()), found);
    QVERIFY(QFile::link(base + QLatin1String("outside"), box.inProfile(QStringLiteral("away"))));
    const Applied applied = box.apply(box.plan({{iniName(), cured}}));

    const QString manifest =
        box.world.backups.folder() + u'/' + applied.backup + QLatin1String("/manifest.json");
    QByteArray text = box.read(manifest);
    text.replace('"' + box.inProfile(iniName()).toUtf8() + '"', '"' + (base + path).toUtf8() + '"');
    const QString newRoot = root == QLatin1String("/") ? root : base + root;
    text.replace('"' + box.profile.toUtf8() + "\",\n    \"schema",
                 '"' + newRoot.toUtf8() + "\",\n    \"schema");
    QCOMPARE(QJsonDocument::fromJson(text).object().value(QLatin1String("root")).toString(), newRoot);
    box.write(manifest, text);

    const Undone undone = undoChange(box.world, applied.backup);
    QVERIFY(undone.outcome == ChangeOutcome::OutsideProfile ||
            undone.outcome == ChangeOutcome::BackupDamaged);
    for (const QString& target : targets) QCOMPARE(box.read(target), precious);
    QCOMPARE(box.read(box.inProfile(iniName())), cured);
    QVERIFY(box.names(base).contains(QStringLiteral("home2")));
}

namespace {
QString farProfile;
QList<MailProgram> findFar(const ProgramPlaces&) {
    MailProgram program;
    program.profile = farProfile;
    return {program};
}
}  // namespace

/// profiles.ini may name a folder on another disk.
void TestChangeUndo::aProfileOutsideOfTheHomeIsGivenBackWhereItsProgramNamesIt() {
    ChangeSandbox box;
    farProfile = QFileInfo(box.home).path() + QLatin1String("/far");
    const QString path = farProfile + u'/' + iniName();
    box.write(path, found);
    ChangePlan plan = box.plan({{path, cured}});
    plan.root = farProfile;
    box.program.profile = farProfile;
    QVERIFY(box.apply(plan).applied());
    QCOMPARE(undoChange(box.world).outcome, ChangeOutcome::OutsideProfile);
    const ProgramKind known{"letterbox", "Letterbox", findFar, nullptr, nullptr, nullptr};
    box.world.kind = [&known](const QString&) { return &known; };
    QCOMPARE(undoChange(box.world).outcome, ChangeOutcome::Done);
    QCOMPARE(box.read(path), found);
}

void TestChangeUndo::aProfileThatIsGoneIsSaidToBeGone() {
    ChangeSandbox box;
    box.write(box.inProfile(iniName()), found);
    QVERIFY(box.apply(box.plan({{iniName(), cured}})).applied());
    QVERIFY(QDir(box.profile).removeRecursively());
    const Undone undone = undoChange(box.world);
    QCOMPARE(undone.outcome, ChangeOutcome::FolderGone);
    QCOMPARE(undone.file, box.profile);
    QVERIFY(!QFileInfo::exists(box.profile));
    QCOMPARE(box.world.backups.list().value(0).state, BackupState::Applied);
}

void TestChangeUndo::unfinishedBackupsAreCleanedAway() {
    ChangeSandbox box;
    const QString unfinished =
        box.world.backups.folder() + QLatin1String("/2026-01-31T093000Z-letterbox-account1");
    const QString foreign = box.world.backups.folder() + QLatin1String("/mine");
    box.write(unfinished + QLatin1String("/file-0"), found);
    box.write(foreign + QLatin1String("/file-0"), found);
    box.write(box.inProfile(iniName()), found);
    QVERIFY(box.world.backups.ids().isEmpty());
    QVERIFY(box.apply(box.plan({{iniName(), cured}})).applied());
    QVERIFY(!QFileInfo::exists(unfinished));
    QVERIFY(QFileInfo::exists(foreign));
    QCOMPARE(box.world.backups.ids().size(), 1);
}

QTEST_GUILESS_MAIN(TestChangeUndo)
#include "tst_change_undo.moc"
