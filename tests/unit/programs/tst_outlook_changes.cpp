// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/registry_place.h"
#include "core/programs/windows_process.h"
#include "tests/unit/programs/outlook_home.h"

using namespace outbox;
using namespace outbox::programs_test;

/// Changes in a registry that a script plays: its file is the registry, and what is imported is added at its
/// end, where it wins. tst_outlook_registry does the same in Wine's.
class TestOutlookChanges : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void init();
    void changesAndUndoesInIt();
    void refusedImportChangesNothing();
    void importThatGoesWrongIsPutBack();
    void changedMeanwhile();
    void nothingElseIsImported_data();
    void nothingElseIsImported();
    void placesAreAccountsAlone_data();
    void placesAreAccountsAlone();
    void runningIsAsked_data();
    void runningIsAsked();

  private:
    [[nodiscard]] QByteArray registry() const {
        QFile file(m_home.path(QStringLiteral("registry.reg")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void script(const QByteArray& import) {
        m_home.put(QStringLiteral("reg.sh"),
                   "here=$(dirname \"$0\")\n"
                   "case $1 in\n"
                   "export) case $2 in *\\\\15.0\\\\*|*Messaging*) exit 1 ;; esac; cp \"$here/registry.reg\" "
                   "\"$3\" ;;\n"
                   "import) " +
                       import + " ;;\nesac\n");
        RegistryCommand::replace({QStringLiteral("/bin/sh"), {m_home.path(QStringLiteral("reg.sh"))}});
    }
    [[nodiscard]] FileStep step() const {
        const QString place = registryPlace(m_home.path(), homeProfileKey + QLatin1String("\\00000002"));
        const auto now = readRegistryPlace(place);
        RegistryKey key = *parseRegistryFile(*now).tree.keys().begin();
        key.values.insert(QStringLiteral("smtp port"), RegistryValue::ofNumber(465));
        return {place, now, registryStateFile(key, outlookValueNames()), {}};
    }

    // Behind the mark and the first line, which are 78 octets in UTF-16.
    static constexpr const char* soundImport = "tail -c +79 \"$2\" >> \"$here/registry.reg\"";
    ProgramHome m_home;
};

void TestOutlookChanges::initTestCase() {
    if (!QFile::exists(QStringLiteral("/bin/sh"))) QSKIP("there is no sh");
    qputenv("HOME", m_home.path().toUtf8());
}

void TestOutlookChanges::init() {
    m_home.put(QStringLiteral("registry.reg"), sample(QStringLiteral("outlook/outlook-profiles.reg")));
    script(soundImport);
}

void TestOutlookChanges::changesAndUndoesInIt() {
    changesAndUndoes(m_home);
}

void TestOutlookChanges::refusedImportChangesNothing() {
    const QByteArray before = registry();
    script("exit 1");
    QCOMPARE(exchangeRegistryPlace(step()).trouble,
             WriteTrouble::HalfWritten);  // nor can anything be put back
    QCOMPARE(registry(), before);
}

void TestOutlookChanges::importThatGoesWrongIsPutBack() {
    const FileStep wanted = step();
    // The first import loses its end; the second is sound.
    script(QByteArray("[ -e \"$here/once\" ] || { touch \"$here/once\"; exit 0; }; ") + soundImport);
    QCOMPARE(exchangeRegistryPlace(wanted).trouble, WriteTrouble::Failed);
    QCOMPARE(readRegistryPlace(wanted.path), wanted.expected);
}

void TestOutlookChanges::changedMeanwhile() {
    FileStep wanted = step();
    m_home.put(QStringLiteral("registry.reg"), registry() + wide("[").mid(2) +
                                                   wide(qPrintable(homeProfileKey)).mid(2) +
                                                   wide("\\00000002]\r\n\"SMTP Port\"=dword:19\r\n").mid(2));
    QCOMPARE(exchangeRegistryPlace(wanted).trouble, WriteTrouble::Changed);
}

void TestOutlookChanges::nothingElseIsImported_data() {
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray header("Windows Registry Editor Version 5.00\r\n\r\n");
    QTest::newRow("another key") << wide(header + "[HKEY_CURRENT_USER\\Software\\Other]\r\n\"x\"=\"y\"\r\n");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a text") << QByteArray("run me");
}

void TestOutlookChanges::nothingElseIsImported() {
    QFETCH(QByteArray, bytes);
    const QByteArray before = registry();
    FileStep wanted = step();
    const QByteArray sound = *wanted.wanted;
    wanted.wanted = bytes;
    QCOMPARE(exchangeRegistryPlace(wanted).trouble, WriteTrouble::NotAllowed);
    wanted.wanted = sound + bytes + "x";
    QCOMPARE(exchangeRegistryPlace(wanted).trouble, WriteTrouble::NotAllowed);
    QCOMPARE(registry(), before);
}

void TestOutlookChanges::placesAreAccountsAlone_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("an account") << homeProfileKey + QLatin1String("\\00000002") << true;
    QTest::newRow("the section") << homeProfileKey << false;
    QTest::newRow("what starts with Windows")
        << QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run") << false;
    QTest::newRow("another hive") << QStringLiteral("HKEY_LOCAL_MACHINE\\Software\\Microsoft\\x") << false;
    QTest::newRow("a name that is no part of a path")
        << QStringLiteral(
               "HKEY_CURRENT_USER\\Software\\Microsoft\\a/b\\9375CFF0413111d3B88A00104B2A6676\\00000002")
        << false;
}

void TestOutlookChanges::placesAreAccountsAlone() {
    QFETCH(QString, key);
    QFETCH(bool, isOne);
    QCOMPARE(isRegistryPlace(registryPlace(m_home.path(), key)), isOne);
    RegistryCommand::replace({});
    QVERIFY(!isRegistryPlace(registryPlace(m_home.path(), key)));  // a system without a registry
}

void TestOutlookChanges::runningIsAsked_data() {
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<bool>("runs");
    QTest::newRow("it runs") << QByteArray("echo '\"outlook.exe\",\"4711\",\"Console\",\"1\",\"90,000 K\"'\n")
                             << true;
    QTest::newRow("it does not") << QByteArray("echo 'INFO: No tasks are running.'\n") << false;
    QTest::newRow("nobody can tell") << QByteArray("exit 1\n") << true;
}

void TestOutlookChanges::runningIsAsked() {
    QFETCH(QByteArray, script);
    QFETCH(bool, runs);
    m_home.put(QStringLiteral("tasklist"), "#!/bin/sh\n" + script);
    QFile::setPermissions(m_home.path(QStringLiteral("tasklist")),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(windowsProcessRuns(QStringLiteral("OUTLOOK.EXE"), m_home.path(QStringLiteral("tasklist"))),
             runs);
    QVERIFY(!windowsProcessRuns(QStringLiteral("OUTLOOK.EXE"), QString()));
}

QTEST_GUILESS_MAIN(TestOutlookChanges)
#include "tst_outlook_changes.moc"
