// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QProcess>
#include <QStandardPaths>

#include "tests/unit/programs/outlook_home.h"

using namespace outbox;
using namespace outbox::programs_test;

/// A registry that is none of ours: Wine's, with Wine's reg.exe. Skipped where Wine is not installed.
class TestOutlookRegistry : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void readsBackWhatWasImported();
    void takesWhatWasPlanned();
    void changesAndUndoesInIt();
    void cleanupTestCase();

  private:
    bool import(const QByteArray& bytes) {
        m_home.put(QStringLiteral("in.reg"), bytes);
        return runs(m_wine, {QStringLiteral("reg"), QStringLiteral("import"),
                             QLatin1String("Z:") + m_home.path(QStringLiteral("in.reg"))});
    }
    static bool runs(const QString& program, const QStringList& arguments) {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished(90'000) && process.exitCode() == 0;
    }
    [[nodiscard]] QList<MailProgram> programs() const { return findOwnOutlook(m_command); }

    ProgramHome m_home;
    QString m_wine;
    RegistryCommand m_command;
    QByteArray m_captured;
};

void TestOutlookRegistry::initTestCase() {
    m_wine = QStandardPaths::findExecutable(QStringLiteral("wine"));
    if (m_wine.isEmpty()) QSKIP("Wine is not installed");
    qputenv("WINEPREFIX", m_home.path(QStringLiteral("prefix")).toUtf8());
    qputenv("WINEDEBUG", "-all");
    qunsetenv("DISPLAY");
    qputenv("HOME", m_home.path().toUtf8());
    m_command = {m_wine, {QStringLiteral("reg")}};
    m_captured = sample(QStringLiteral("outlook/outlook-profiles.reg"));
    if (!import(m_captured)) QSKIP("Wine does not run here");
}

void TestOutlookRegistry::readsBackWhatWasImported() {
    QCOMPARE(programs().size(), 3);
    QCOMPARE(inLines(programs().first()), inLines(foundOutlook(m_home, m_captured).first()));
}

void TestOutlookRegistry::takesWhatWasPlanned() {
    const Endpoint wanted = outgoingServer(QStringLiteral("smtp.example.org"), 465, Security::Tls,
                                           QStringLiteral("ann\"a\\ä@example.org"));
    const MailProgram captured = foundOutlook(m_home, m_captured).first();
    const ChangePlan plan = planOutlook(captured, QStringLiteral("Home/00000002"), {wanted, {}});
    QVERIFY(import(plan.files.first().after));
    QCOMPARE(inWords(programs().first().accounts.at(1).outgoing), inWords(wanted));
}

void TestOutlookRegistry::changesAndUndoesInIt() {
    QVERIFY(import(m_captured));
    RegistryCommand::replace(m_command);
    changesAndUndoes(m_home);
}

void TestOutlookRegistry::cleanupTestCase() {
    if (!m_wine.isEmpty()) runs(QStringLiteral("wineserver"), {QStringLiteral("-k")});
}

QTEST_GUILESS_MAIN(TestOutlookRegistry)
#include "tst_outlook_registry.moc"
