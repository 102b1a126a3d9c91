// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "sample_reports.h"
#include "tests/unit/programs/mozilla_home.h"
#include "ui/cure_card.h"
#include "ui/cure_flow.h"
#include "ui/diagnosis_page.h"
#include "ui_text_checks.h"

using namespace outbox;
using namespace outbox::ui;
using namespace outbox::programs_test;

/// The button of the diagnosis on a real profile of Thunderbird, with the engine that changes it.
class TestCureOnDisk : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { useTestLook(); }
    void thunderbirdIsChangedAndGivenBackByteForByte();
    void thunderbirdGoesOnlineAgain();
};

void TestCureOnDisk::thunderbirdIsChangedAndGivenBackByteForByte() {
    // given a Thunderbird that sends through port 587, and a check that proved 465
    const ProgramHome home;
    putThunderbird(home);
    const QString prefs = home.places().home + QStringLiteral("/.thunderbird/abcd.default/prefs.js");
    const auto bytes = [&prefs] {
        QFile file(prefs);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QTemporaryDir backups;
    ChangeWorld world = ChangeWorld::of(home.places());
    world.backups = BackupStore(backups.filePath(QStringLiteral("backups")));
    const FoundAccount found =
        foundAccounts(findPrograms(home.places(), QStringLiteral("thunderbird"))).value(0);
    QCOMPARE(found.account.outgoing.port, quint16(587));
    Report report = samples::blockedPort();
    report.account = found.account;
    report.recommendedOutgoing = found.account.outgoing;
    report.recommendedOutgoing.port = 465;
    report.recommendedOutgoing.security = Security::Tls;
    report.recommendedIncoming = found.account.incoming;
    DiagnosisPage page;
    CureFlow flow(&page, CureEngine::of(world));
    flow.begin(found);
    page.setReport(report);
    flow.setReport(report);
    page.show();
    const auto button = [&page] { return qobject_cast<QPushButton*>(page.cureCard()->mainButton()); };
    const QByteArray before = bytes();
    QVERIFY(!before.isEmpty());
    // when its button is pressed
    QSignalSpy wanted(&flow, &CureFlow::checkWanted);
    QTRY_VERIFY(button()->isEnabled());
    button()->click();
    QVERIFY(wanted.wait());
    // then the profile says so
    QVERIFY(bytes().contains("\"mail.smtpserver.smtp1.port\", 465"));
    QCOMPARE(
        foundAccounts(findPrograms(home.places(), QStringLiteral("thunderbird"))).value(0).account.outgoing,
        report.recommendedOutgoing);
    // and Undo gives every byte back
    QSignalSpy changed(&flow, &CureFlow::settingsChanged);
    page.setReport(samples::allGreen());
    flow.setReport(samples::allGreen());
    button()->click();
    QVERIFY(changed.wait());
    QCOMPARE(bytes(), before);
    QCOMPARE(page.cureCard()->cure().title, QStringLiteral("Thunderbird is set as it was before"));
}

void TestCureOnDisk::thunderbirdGoesOnlineAgain() {
    // given a Thunderbird that is set to start offline, whose servers are right
    const ProgramHome home;
    putThunderbird(home);
    const QString name = QStringLiteral(".thunderbird/abcd.default/prefs.js");
    QFile prefs(home.path(name));
    QVERIFY(prefs.open(QIODevice::ReadOnly));
    const QByteArray before = prefs.readAll() + "user_pref(\"offline.startup_state\", 3);\n";
    prefs.close();
    home.put(name, before);
    const QTemporaryDir backups;
    ChangeWorld world = ChangeWorld::of(home.places());
    world.backups = BackupStore(backups.filePath(QStringLiteral("backups")));
    const auto read = [&home] {
        return foundAccounts(findPrograms(home.places(), QStringLiteral("thunderbird"))).value(0);
    };
    const FoundAccount found = read();
    QVERIFY(found.program->offline);
    Report report = samples::allGreen();
    report.light = Light::Red;
    report.account = found.account;
    report.recommendedOutgoing = found.account.outgoing;
    report.recommendedIncoming = found.account.incoming;
    Finding offline;
    offline.id = QStringLiteral("program.offline-mode");
    Fix fix;
    fix.id = QStringLiteral("go-online");
    fix.steps = {QStringLiteral("Take the tick from “Work offline”.")};
    offline.fixes = {fix};
    report.findings = {offline};
    DiagnosisPage page;
    CureFlow flow(&page, CureEngine::of(world));
    flow.begin(found);
    page.setReport(report);
    flow.setReport(report);
    page.show();
    const auto button = [&page] { return qobject_cast<QPushButton*>(page.cureCard()->mainButton()); };
    QCOMPARE(page.cureCard()->cure().actionWords, QStringLiteral("Change it in Thunderbird"));
    // when its button is pressed
    QSignalSpy wanted(&flow, &CureFlow::checkWanted);
    QTRY_VERIFY(button()->isEnabled());
    button()->click();
    QVERIFY(wanted.wait());
    // then it works online, sends through the same server, and Undo gives every byte back
    QVERIFY(!read().program->offline);
    QCOMPARE(read().account.outgoing, found.account.outgoing);
    QCOMPARE(page.cureCard()->cure().title, QStringLiteral("Thunderbird works online again"));
    QSignalSpy changed(&flow, &CureFlow::settingsChanged);
    page.setReport(samples::allGreen());
    flow.setReport(samples::allGreen());
    button()->click();
    QVERIFY(changed.wait());
    QFile after(home.path(name));
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), before);
    // A program whose offline mode cannot be ended from here leaves the steps.
    FoundAccount other = found;
    other.program->program = QStringLiteral("evolution");
    flow.begin(other);
    page.setReport(report);
    flow.setReport(report);
    QVERIFY(page.cureCard()->cure().action != CureAction::Apply);
    QCOMPARE(page.cureCard()->cure().steps.size(), 1);
}

QTEST_MAIN(TestCureOnDisk)
#include "tst_cure_on_disk.moc"
