// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/profile_file.h"

#include <sys/stat.h>

#include "tests/unit/programs/program_home.h"

using namespace outbox;
using namespace outbox::programs_test;

/// Files of other programs' folders, which may be anything by the time they are opened.
class TestProfileFile : public QObject {
    Q_OBJECT
  private slots:
    void readsAnOrdinaryFile();
    void opensNothingElse_data();
    void opensNothingElse();
    void aFileIsReadUpToItsBound();
    void aLinkIsFollowedInsideAlone();
};

void TestProfileFile::readsAnOrdinaryFile() {
    const ProgramHome home;
    home.put(QStringLiteral("settings"), "port = 587\n");
    QFile file;
    QVERIFY(openOrdinaryFile(file, home.path(QStringLiteral("settings"))));
    QCOMPARE(file.readAll(), QByteArray("port = 587\n"));
    QCOMPARE(readProfileFile(home.path(), home.path(QStringLiteral("settings"))).bytes,
             QByteArray("port = 587\n"));
}

void TestProfileFile::opensNothingElse_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<ProgramTrouble>("trouble");
    // A pipe without another end would be waited for, and this test would not end.
    QTest::newRow("a pipe") << QStringLiteral("pipe") << ProgramTrouble::NotAFile;
    QTest::newRow("a folder") << QStringLiteral("folder") << ProgramTrouble::NotAFile;
    QTest::newRow("nothing") << QStringLiteral("absent") << ProgramTrouble::Missing;
    QTest::newRow("a link to a device") << QStringLiteral("device") << ProgramTrouble::OutsideProfile;
}

void TestProfileFile::opensNothingElse() {
    QFETCH(QString, name);
    QFETCH(ProgramTrouble, trouble);
    const ProgramHome home;
    QCOMPARE(::mkfifo(QFile::encodeName(home.path(QStringLiteral("pipe"))).constData(), 0600), 0);
    QVERIFY(QDir(home.path()).mkdir(QStringLiteral("folder")));
    QVERIFY(QFile::link(QStringLiteral("/dev/zero"), home.path(QStringLiteral("device"))));
    QFile file;
    QVERIFY(!openOrdinaryFile(file, home.path(name)));
    QVERIFY(!file.isOpen());
    const ProfileFile read = readProfileFile(home.path(), home.path(name));
    QVERIFY(!read);
    QCOMPARE(read.problem->trouble, trouble);
}

void TestProfileFile::aFileIsReadUpToItsBound() {
    const ProgramHome home;
    home.put(QStringLiteral("settings"), QByteArray(100, 'x'));
    const QString path = home.path(QStringLiteral("settings"));
    QCOMPARE(readProfileFile(home.path(), path, 100).bytes.size(), 100);
    QCOMPARE(readProfileFile(home.path(), path, 99).problem->trouble, ProgramTrouble::TooLarge);
}

void TestProfileFile::aLinkIsFollowedInsideAlone() {
    const ProgramHome home;
    const ProgramHome other;
    home.put(QStringLiteral("dotfiles/settings"), "mine");
    other.put(QStringLiteral("settings"), "theirs");
    const QString inside = home.path(QStringLiteral("inside")),
                  outside = home.path(QStringLiteral("outside"));
    QVERIFY(QFile::link(home.path(QStringLiteral("dotfiles/settings")), inside));
    QVERIFY(QFile::link(other.path(QStringLiteral("settings")), outside));
    QCOMPARE(readProfileFile(home.path(), inside).bytes, QByteArray("mine"));
    QCOMPARE(readProfileFile(home.path(), outside).problem->trouble, ProgramTrouble::OutsideProfile);
    QFile file;
    QVERIFY(!openOrdinaryFile(file, inside));  // by then it would be the real file's name
}

QTEST_GUILESS_MAIN(TestProfileFile)
#include "tst_profile_file.moc"
