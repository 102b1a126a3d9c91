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

QTEST_MAIN(TestCureOnDisk)
#include "tst_cure_on_disk.moc"
