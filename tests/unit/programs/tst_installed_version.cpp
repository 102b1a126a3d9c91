// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/installed_version.h"
#include "tests/unit/programs/program_home.h"

using namespace outbox;
using namespace outbox::programs_test;

/// Versions out of the lists of package managers.
class TestInstalledVersion : public QObject {
    Q_OBJECT
  private slots:
    void readsTheLists_data();
    void readsTheLists();
    void aProgramThatNamesNoneHasThatOfItsPackage();
    void anotherHomeHasNone();
};

namespace {
const QString dpkg = QStringLiteral("var/lib/dpkg/status");
const QString apk = QStringLiteral("lib/apk/db/installed");

QByteArray dpkgEntry(const QByteArray& package, const QByteArray& status, const QByteArray& version) {
    return "Package: " + package + "\nStatus: " + status + "\nPriority: optional\nVersion: " + version +
           "\nDescription: mail\n of some kind\n\n";
}
const QByteArray installed("install ok installed");
}  // namespace

void TestInstalledVersion::readsTheLists_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("version");
    const QByteArray other = dpkgEntry("mutt-wizard", installed, "9.9");
    QTest::newRow("dpkg") << dpkg << other + dpkgEntry("mutt", installed, "2.2.9-1+b1")
                          << QStringLiteral("2.2.9");
    QTest::newRow("dpkg, the first of all")
        << dpkg << dpkgEntry("mutt", installed, "2.2.9-1") + other << QStringLiteral("2.2.9");
    QTest::newRow("dpkg, with an epoch and a cleaned source")
        << dpkg << dpkgEntry("mutt", installed, "1:20220429+dfsg1-4.1") << QStringLiteral("20220429");
    QTest::newRow("dpkg, removed, its settings kept")
        << dpkg << dpkgEntry("mutt", "deinstall ok config-files", "2.2.9-1") << QString();
    QTest::newRow("dpkg, another package") << dpkg << other << QString();
    QTest::newRow("dpkg, no version in it")
        << dpkg << QByteArray("Package: mutt\nStatus: install ok installed\n\nVersion: 1.0\n") << QString();
    QTest::newRow("dpkg, words for a version") << dpkg << dpkgEntry("mutt", installed, "new") << QString();
    QTest::newRow("dpkg, cut off") << dpkg << QByteArray("Package: mutt\nStatus: install ok inst")
                                   << QString();
    QTest::newRow("apk") << apk
                         << QByteArray("C:Q1abc=\nP:mutt\nV:2.2.9-r0\nA:x86_64\n\nC:Q1d=\nP:x\nV:1\n\n")
                         << QStringLiteral("2.2.9");
    QTest::newRow("pacman") << QStringLiteral("var/lib/pacman/local/mutt-2.2.9-1/desc") << QByteArray("x")
                            << QStringLiteral("2.2.9");
    QTest::newRow("pacman, another package")
        << QStringLiteral("var/lib/pacman/local/mutt-2-theme-1.0-1/desc") << QByteArray("x") << QString();
}

void TestInstalledVersion::readsTheLists() {
    QFETCH(QString, file);
    QFETCH(QByteArray, list);
    QFETCH(QString, version);
    const ProgramHome root;
    root.put(file, list);
    QCOMPARE(installedVersion(root.path(), QStringLiteral("mutt")), version);
}

void TestInstalledVersion::aProgramThatNamesNoneHasThatOfItsPackage() {
    const ProgramHome root;
    root.put(dpkg, dpkgEntry("msmtp", installed, "1.8.23-1") + dpkgEntry("kmail", installed, "1.0-1") +
                       dpkgEntry("geary", installed, "43.0-1"));
    const ProgramHome home;
    home.put(QStringLiteral(".msmtprc"), sample(QStringLiteral("msmtp/manual-example")));
    home.putTree(QStringLiteral("kmail/kontact"));
    home.putTree(QStringLiteral("geary/flatpak"));
    ProgramPlaces places = home.places();
    places.systemRoot = root.path();
    QCOMPARE(findPrograms(places, QStringLiteral("msmtp")).first().version, QStringLiteral("1.8.23"));
    // KMail says it itself, and Flatpak has another Geary.
    QVERIFY(
        findPrograms(places, QStringLiteral("kmail")).first().version.startsWith(QLatin1String("5.22.3")));
    QCOMPARE(findPrograms(places, QStringLiteral("geary")).first().version, QString());
}

void TestInstalledVersion::anotherHomeHasNone() {
    const ProgramHome home;
    QVERIFY(home.places().systemRoot.isEmpty());
    QCOMPARE(installedVersion(QString(), QStringLiteral("mutt")), QString());
}

QTEST_GUILESS_MAIN(TestInstalledVersion)
#include "tst_installed_version.moc"
