// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "cure_situations.h"
#include "ui/cure_card.h"
#include "ui/cure_flow.h"
#include "ui/diagnosis_page.h"
#include "ui/notice.h"
#include "ui_text_checks.h"

using namespace outbox;
using namespace outbox::ui;

namespace {

/// The page of a red report with a proven fix, of an account that Thunderbird has.
struct Situation {
    FakeCures cures;
    Report report = samples::blockedPort();
    DiagnosisPage page;
    CureFlow flow{&page, cures.engine()};

    void begin() {
        flow.begin(importedAccount(report));
        show(report);
        page.resize(1000, 700);
        page.show();
    }
    void show(const Report& shown) {
        page.setReport(shown);
        flow.setReport(shown);
    }
    [[nodiscard]] const CureContent& card() const { return page.cureCard()->cure(); }
    [[nodiscard]] QPushButton* button() const {
        return qobject_cast<QPushButton*>(page.cureCard()->mainButton());
    }
    void change() {
        QSignalSpy wanted(&flow, &CureFlow::checkWanted);
        button()->click();
        QVERIFY(wanted.wait());
    }
    [[nodiscard]] LinkButton* link(const QString& part) const {
        for (LinkButton* one : page.cureCard()->findChildren<LinkButton*>())
            if (one->isVisibleTo(&page) && one->text().contains(part)) return one;
        return nullptr;
    }
};

}  // namespace

class TestCureFlow : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { useTestLook(); }
    void oneClickChangesTheProgramAndChecksAgain();
    void aReportThatComesInBetweenChangesNothing();
    void whatAnotherAccountWasToldIsLeft();
    void afterTheCheckTheCardSaysWhatItIsNow();
    void stillRedShowsTheNextCureAndTheWayBack();
    void undoGivesTheOldSettingsBack();
    void undoWhileItRunsSaysSo();
    void aProgramThatRunsMustBeClosedFirst();
    void theButtonWakesByItself();
    void nobodyLooksWhenThePageIsLeft();
    void itRunsAfterAll();
    void aFailureHasItsReasonAndTheStepsByHand_data();
    void aFailureHasItsReasonAndTheStepsByHand();
    void halfAChangeCanBeTakenBack();
    void onlyTheProvenWayChangesTheProgram();
    void whatCannotBeWrittenIsNotOffered_data();
    void whatCannotBeWrittenIsNotOffered();
    void whatChangedIsSaidByTheSettingThatMatters_data();
    void whatChangedIsSaidByTheSettingThatMatters();
};

void TestCureFlow::oneClickChangesTheProgramAndChecksAgain() {
    Situation now;
    now.begin();
    QCOMPARE(now.button()->text(), QStringLiteral("Change it in Thunderbird"));
    QSignalSpy changed(&now.flow, &CureFlow::settingsChanged);
    QSignalSpy wanted(&now.flow, &CureFlow::checkWanted);
    now.button()->click();
    // While it is written, nothing can be pressed twice.
    QVERIFY(!now.button()->isEnabled());
    QVERIFY(wanted.wait());
    QCOMPARE(now.cures.order.accountId, QStringLiteral("account1"));
    QCOMPARE(now.cures.order.wanted.outgoing, now.report.recommendedOutgoing);
    QVERIFY(!now.cures.order.wanted.incoming);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().value<FoundAccount>().account.outgoing, now.report.recommendedOutgoing);
}

void TestCureFlow::aReportThatComesInBetweenChangesNothing() {
    Situation now;
    now.begin();
    QSignalSpy wanted(&now.flow, &CureFlow::checkWanted);
    now.button()->click();
    // One without any finding, while the program's settings are being written.
    now.show(samples::allGreen());
    QVERIFY(wanted.wait());
    QCOMPARE(now.card().title, QStringLiteral("Thunderbird now sends through port 465"));
}

void TestCureFlow::whatAnotherAccountWasToldIsLeft() {
    Situation now;
    now.begin();
    QSignalSpy wanted(&now.flow, &CureFlow::checkWanted);
    now.button()->click();
    now.flow.begin(FoundAccount());
    now.show(now.report);
    // The change is carried to its end, and its answer is for nobody.
    QVERIFY(!wanted.wait(200));
    QCOMPARE(now.card().action, CureAction::Export);
}

void TestCureFlow::afterTheCheckTheCardSaysWhatItIsNow() {
    Situation now;
    now.begin();
    now.change();
    now.show(samples::allGreen());
    QCOMPARE(now.card().title, QStringLiteral("Thunderbird now sends through port 465"));
    QCOMPARE(now.card().action, CureAction::Undo);
    QVERIFY(now.button()->isEnabled());
}

void TestCureFlow::stillRedShowsTheNextCureAndTheWayBack() {
    Situation now;
    now.begin();
    now.change();
    now.show(samples::appPassword());
    QCOMPARE(now.card().title, samples::appPassword().findings.first().fixes.first().title);
    QVERIFY(now.link(QStringLiteral("Undo the change in Thunderbird")));
}

void TestCureFlow::undoGivesTheOldSettingsBack() {
    Situation now;
    now.begin();
    now.change();
    now.show(samples::allGreen());
    QSignalSpy changed(&now.flow, &CureFlow::settingsChanged);
    now.button()->click();
    QVERIFY(changed.wait());
    QCOMPARE(changed.first().first().value<FoundAccount>().account.outgoing, now.report.account.outgoing);
    QCOMPARE(now.card().title, QStringLiteral("Thunderbird is set as it was before"));
    QCOMPARE(now.card().action, CureAction::CheckAgain);
    // A new check begins anew.
    now.show(now.report);
    QCOMPARE(now.card().action, CureAction::Apply);
}

void TestCureFlow::undoWhileItRunsSaysSo() {
    Situation now;
    now.begin();
    now.change();
    now.show(samples::allGreen());
    now.cures.undoes = ChangeOutcome::ProgramRuns;
    now.button()->click();
    QTRY_VERIFY(!now.card().problem.isEmpty());
    QVERIFY(now.card().problem.contains(QStringLiteral("Close it")));
    QCOMPARE(now.card().action, CureAction::Undo);
    QVERIFY(now.button()->isEnabled());
}

void TestCureFlow::aProgramThatRunsMustBeClosedFirst() {
    Situation now;
    now.cures.runs = true;
    now.begin();
    QTRY_COMPARE(now.card().actionWords, QStringLiteral("Close Thunderbird, then change"));
    QVERIFY(!now.button()->isEnabled());
    QVERIFY(now.page.firstFocus() != now.button());
}

void TestCureFlow::theButtonWakesByItself() {
    Situation now;
    now.cures.runs = true;
    now.begin();
    QTRY_VERIFY(!now.button()->isEnabled());
    now.cures.runs = false;
    QTRY_VERIFY(now.button()->isEnabled());
    QCOMPARE(now.card().actionWords, QStringLiteral("Change it in Thunderbird"));
}

void TestCureFlow::nobodyLooksWhenThePageIsLeft() {
    Situation now;
    now.begin();
    QTRY_VERIFY(now.cures.looks > 0);
    QVERIFY(now.flow.isWatching());
    now.page.hide();
    QTRY_VERIFY(!now.flow.isWatching());
    now.page.show();
    QTRY_VERIFY(now.flow.isWatching());
}

void TestCureFlow::itRunsAfterAll() {
    // given a program that is started just before the button is pressed
    Situation now;
    now.begin();
    now.cures.applies = ChangeOutcome::ProgramRuns;
    now.cures.runs = true;
    now.button()->click();
    QTRY_COMPARE(now.card().actionWords, QStringLiteral("Close Thunderbird, then change"));
    // then the button waits for it as if it had run from the start
    now.cures.runs = false;
    QTRY_VERIFY(now.button()->isEnabled());
}

void TestCureFlow::aFailureHasItsReasonAndTheStepsByHand_data() {
    QTest::addColumn<ChangeOutcome>("outcome");
    for (const ChangeOutcome outcome :
         {ChangeOutcome::NothingToChange, ChangeOutcome::NotPlanned, ChangeOutcome::FileChanged,
          ChangeOutcome::OutsideProfile, ChangeOutcome::NotWritable, ChangeOutcome::BackupFailed,
          ChangeOutcome::DiskFull, ChangeOutcome::WriteFailed, ChangeOutcome::Busy})
        QTest::newRow(qPrintable(changeOutcomeName(outcome))) << outcome;
}

void TestCureFlow::aFailureHasItsReasonAndTheStepsByHand() {
    QFETCH(ChangeOutcome, outcome);
    Situation now;
    now.report.findings.first().fixes.first().steps = {QStringLiteral("Open the account settings.")};
    now.begin();
    now.cures.applies = outcome;
    now.button()->click();
    QTRY_VERIFY(!now.card().problem.isEmpty());
    QCOMPARE(now.card().problem,
             changeSentence(outcome, QStringLiteral("Thunderbird"), QStringLiteral("prefs.js")));
    QCOMPARE(now.card().steps.size(), 1);
    QCOMPARE(now.button()->text(), QStringLiteral("Try again"));
    QVERIFY(!now.link(QStringLiteral("Undo")));
    now.cures.applies = ChangeOutcome::Done;
    now.change();
    QCOMPARE(now.card().action, CureAction::Undo);
}

void TestCureFlow::halfAChangeCanBeTakenBack() {
    Situation now;
    now.begin();
    now.cures.applies = ChangeOutcome::HalfWritten;
    now.button()->click();
    QTRY_VERIFY(now.link(QStringLiteral("Undo the change in Thunderbird")));
    now.link(QStringLiteral("Undo the change in Thunderbird"))->click();
    QTRY_COMPARE(now.card().title, QStringLiteral("Thunderbird is set as it was before"));
}

void TestCureFlow::onlyTheProvenWayChangesTheProgram() {
    Situation now;
    Fix other = now.report.findings.first().fixes.first();
    other.title = QStringLiteral("Another server");
    now.report.findings.first().fixes.append(other);
    now.begin();
    QTRY_VERIFY(now.cures.looks > 0);
    now.link(QStringLiteral("Another server"))->click();
    QCOMPARE(now.card().action, CureAction::Export);
}

void TestCureFlow::whatCannotBeWrittenIsNotOffered_data() {
    QTest::addColumn<int>("situation");
    QTest::newRow("typed address") << 0;
    QTest::newRow("a program that is only read") << 1;
    QTest::newRow("a program that sends through its maker") << 2;
    QTest::newRow("a fix without proof") << 3;
    QTest::newRow("nothing is wrong") << 4;
}

void TestCureFlow::whatCannotBeWrittenIsNotOffered() {
    QFETCH(int, situation);
    Situation now;
    FoundAccount found = importedAccount(now.report);
    if (situation == 0) found.program.reset();
    if (situation == 1) found.program->accounts.first().writable = false;
    if (situation == 2) found.program->vendorCloud = true;
    if (situation == 3) now.report = samples::blockedUnproven();
    if (situation == 4) now.report = samples::allGreen();
    now.flow.begin(found);
    now.show(now.report);
    now.page.show();
    QVERIFY(now.card().action != CureAction::Apply);
    emit now.page.applyRequested();
    QVERIFY(now.card().actionWords != QStringLiteral("Changing the settings…"));
}

void TestCureFlow::whatChangedIsSaidByTheSettingThatMatters_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("to");
    QTest::addColumn<QString>("part");
    QTest::newRow("port") << QStringLiteral("outgoing.port") << QJsonValue(465) << QStringLiteral("port 465");
    QTest::newRow("server") << QStringLiteral("outgoing.host")
                            << QJsonValue(QStringLiteral("smtp.example.org"))
                            << QStringLiteral("smtp.example.org");
    QTest::newRow("user name") << QStringLiteral("outgoing.user") << QJsonValue(QStringLiteral("anna"))
                               << QStringLiteral("has the new settings");
}

void TestCureFlow::whatChangedIsSaidByTheSettingThatMatters() {
    QFETCH(QString, field);
    QFETCH(QJsonValue, to);
    QFETCH(QString, part);
    Fix fix;
    fix.changes = {{field, QJsonValue(), to}};
    QVERIFY(changedSentence(QStringLiteral("Thunderbird"), fix).contains(part));
}

QTEST_MAIN(TestCureFlow)
#include "tst_cure_flow.moc"
