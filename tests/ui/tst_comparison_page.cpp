// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include "sample_reports.h"
#include "ui/compare_card.h"
#include "ui/comparison_page.h"
#include "ui/cure_card.h"
#include "ui/diagnosis_page.h"
#include "ui/difference_card.h"
#include "ui/main_window.h"
#include "ui/notice.h"
#include "ui/reading_order.h"
#include "ui/road_panel.h"
#include "ui/technical_comparison.h"
#include "ui/technical_model.h"
#include "ui/technical_pairs.h"
#include "ui/waterfall_table.h"
#include "ui_text_checks.h"

using namespace outbox;
using namespace outbox::ui;

namespace {

Report later(Report report) {
    report.startedAt = report.startedAt.addSecs(600);
    return report;
}

/// Blocked here, and it leaves elsewhere.
Comparison twoNetworks(bool wordy = false) {
    const Report here = samples::blockedPort(wordy);
    return compareReports(here, samples::elsewhere(here), Contrast::OtherNetwork);
}

std::unique_ptr<DiagnosisPage> diagnosisOf(const Report& report) {
    auto page = std::make_unique<DiagnosisPage>();
    page->setReport(report);
    page->setComparePossible(true);
    layOut(*page, {1040, 610});
    return page;
}

QStringList namesOf(const QList<TechnicalRow>& rows) {
    QStringList names;
    for (const TechnicalRow& row : rows) names.append(row.name());
    return names;
}

}  // namespace

class TestComparisonPage : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { useTestLook(); }
    void cleanup() { useTestLook(); }
    void theCardAsksHowAndThePersonGoesOn();
    void theCardGoesByKeyboardAlone();
    void declinedTheFocusIsWhereItWas();
    void isNotOfferedWhereNothingCanBeChecked();
    void withoutADiagnosisTheCureOffersIt();
    void differencesStandFirstAndTheRoadsBelow();
    void theScreenReaderHearsWhatFollows();
    void alikeIsSaid();
    void pausedSoftwareIsRememberedToBeSwitchedOn();
    void copiedTextIsShortened();
    void pairsStandTogetherAndDifferencesFirst();
    void onlyInOneOfTheRuns();
    void bothTablesHaveOneTimeAxis();
    void keyboardReachesBothTables();
    void nothingIsClipped_data();
    void nothingIsClipped();
};

void TestComparisonPage::theCardAsksHowAndThePersonGoesOn() {
    const auto page = diagnosisOf(samples::blockedPort());
    QSignalSpy wanted(page.get(), &DiagnosisPage::compareRequested);
    QVERIFY(page->leadingButtons().contains(page->compareButton()));
    page->compareButton()->click();
    CompareCard* card = page->compareCard();
    QVERIFY(card->isVisible());
    QCOMPARE(card->contrast(), Contrast::OtherNetwork);
    QVERIFY(card->goButton()->accessibleDescription().contains(QStringLiteral("hotspot")));
    QCOMPARE(wanted.count(), 0);
    card->goButton()->click();
    QCOMPARE(wanted.at(0).at(0).value<Contrast>(), Contrast::OtherNetwork);
    QVERIFY(card->isHidden());

    page->compareButton()->click();
    card->securityChoice()->click();
    QVERIFY(!card->goButton()->accessibleDescription().contains(QStringLiteral("hotspot")));
    card->goButton()->click();
    QCOMPARE(wanted.at(1).at(0).value<Contrast>(), Contrast::SecurityPaused);
}

void TestComparisonPage::theCardGoesByKeyboardAlone() {
    MainWindow window;
    auto* page = new DiagnosisPage(&window);
    page->setReport(samples::blockedPort());
    page->setComparePossible(true);
    window.addPage(page);
    window.showPage(page, ui::Step::Diagnosis);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy wanted(page, &DiagnosisPage::compareRequested);
    page->compareButton()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(page->compareButton(), Qt::Key_Return);
    CompareCard* card = page->compareCard();
    QVERIFY(card->networkChoice()->hasFocus());
    QTest::keyClick(card->networkChoice(), Qt::Key_Down);
    QVERIFY(card->securityChoice()->hasFocus());
    QVERIFY(card->securityChoice()->isChecked());
    QTest::keyClick(card->securityChoice(), Qt::Key_Tab);
    QVERIFY(card->goButton()->hasFocus());
    QTest::keyClick(card->goButton(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
}

void TestComparisonPage::declinedTheFocusIsWhereItWas() {
    MainWindow window;
    auto* page = new DiagnosisPage(&window);
    page->setReport(samples::blockedPort());
    page->setComparePossible(true);
    window.addPage(page);
    window.showPage(page, ui::Step::Diagnosis);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    page->compareButton()->click();
    page->compareCard()->closeButton()->click();
    QVERIFY(page->compareCard()->isHidden());
    QVERIFY(page->compareButton()->hasFocus());
}

void TestComparisonPage::isNotOfferedWhereNothingCanBeChecked() {
    const auto page = diagnosisOf(samples::blockedPort());
    page->setReadOnly(true);
    QVERIFY(!page->leadingButtons().contains(page->compareButton()));
    QVERIFY(page->compareButton()->isHidden());
    page->setReadOnly(false);
    page->setExplanation(Explanation());
    QVERIFY(page->compareButton()->isHidden());
    page->setExplanation(std::nullopt);
    QVERIFY(!page->compareButton()->isHidden());
    page->compareButton()->click();
    page->setComparePossible(false);
    QVERIFY(page->compareCard()->isHidden());
    QVERIFY(page->compareButton()->isHidden());
}

void TestComparisonPage::withoutADiagnosisTheCureOffersIt() {
    const auto page = diagnosisOf(samples::unexplained());
    const auto links = page->cureCard()->findChildren<LinkButton*>();
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.first()->text(), page->compareButton()->text());
    links.first()->click();
    QVERIFY(page->compareCard()->isVisible());
    page->setReadOnly(true);
    page->setReport(samples::unexplained());
    for (const LinkButton* link : page->cureCard()->findChildren<LinkButton*>()) QVERIFY(!link->isVisible());
}

void TestComparisonPage::differencesStandFirstAndTheRoadsBelow() {
    ComparisonPage page;
    page.setComparison(twoNetworks());
    layOut(page, {1040, 610});
    QVERIFY(!page.comparison().changed.isEmpty());
    const auto top = [&page](const QWidget* part) { return part->mapTo(&page, QPoint(0, 0)).y(); };
    QVERIFY(top(page.differences()) < top(page.earlierRoad()));
    QVERIFY(top(page.earlierRoad()) < top(page.newerRoad()));
    QCOMPARE(page.earlierRoad()->road()->road().breakAt, 3);
    QCOMPARE(page.newerRoad()->road()->road().breakAt, -1);
    const QList<QWidget*> order = readingOrder(&page);
    QVERIFY(order.indexOf(page.earlierRoad()->road()) < order.indexOf(page.newerRoad()->road()));
}

void TestComparisonPage::theScreenReaderHearsWhatFollows() {
    ComparisonPage page;
    const Comparison comparison = twoNetworks();
    page.setComparison(comparison);
    layOut(page, {1040, 610});
    const QString said = page.firstFocus()->accessibleDescription();
    QVERIFY(said.startsWith(comparison.text));
    for (const ChangedCheck& check : comparison.changed)
        QVERIFY2(said.contains(check.title), qPrintable(said));
    const auto nameOf = [](QWidget* widget) {
        return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
    };
    QVERIFY(!nameOf(page.earlierRoad()->road()).isEmpty());
    QVERIFY(nameOf(page.earlierRoad()->road()) != nameOf(page.newerRoad()->road()));
}

void TestComparisonPage::alikeIsSaid() {
    ComparisonPage page;
    page.setComparison(compareReports(samples::blockedPort(), later(samples::blockedPort())));
    QVERIFY(page.differences()->spoken().isEmpty());
    const auto labels = page.differences()->findChildren<TextLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const TextLabel* label) {
        return label->words().contains(QStringLiteral("the same in both"));
    }));
}

void TestComparisonPage::pausedSoftwareIsRememberedToBeSwitchedOn() {
    ComparisonPage page;
    layOut(page, {1040, 610});
    page.setComparison(twoNetworks());
    QVERIFY(page.findChild<Notice*>()->isHidden());
    page.setComparison(
        compareReports(samples::blockedPort(), later(samples::allGreen()), Contrast::SecurityPaused));
    QVERIFY(page.findChild<Notice*>()->isVisible());
}

void TestComparisonPage::copiedTextIsShortened() {
    Report old = samples::blockedPort();
    old.checks[3].summary = QStringLiteral("Refused for %1").arg(old.account.address);
    ComparisonPage page;
    page.setComparison(compareReports(old, later(samples::allGreen())));
    qobject_cast<QPushButton*>(page.leadingButtons().first())->click();
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.contains(page.comparison().text.section(QLatin1Char(' '), 0, 3)));
    QVERIFY2(!copied.contains(old.account.address), qPrintable(copied));

    TechnicalComparison technical;
    technical.setComparison(page.comparison());
    QVERIFY(!technical.everything().contains(old.account.address));
}

void TestComparisonPage::pairsStandTogetherAndDifferencesFirst() {
    const PairedRows paired = pairedRows(twoNetworks());
    QVERIFY(!paired.differing.isEmpty());
    for (qsizetype i = 0; i < paired.alike.size(); i += 2) {
        QCOMPARE(paired.alike.at(i).run, 1);
        QCOMPARE(paired.alike.at(i + 1).run, 2);
        QCOMPARE(paired.alike.at(i).check, paired.alike.at(i + 1).check);
        QCOMPARE(paired.alike.at(i).observed, paired.alike.at(i + 1).observed);
    }
    QStringList changed;
    for (const TechnicalRow& row : paired.differing) changed.append(row.check);
    QVERIFY(changed.contains(QStringLiteral("port")));
    for (const TechnicalRow& row : paired.alike) QVERIFY(!changed.contains(row.check));
}

void TestComparisonPage::onlyInOneOfTheRuns() {
    Report old = samples::blockedPort(), now = later(samples::blockedPort());
    now.checks.removeIf([](const Check& check) { return check.id == QLatin1String("port"); });
    const PairedRows paired = pairedRows(compareReports(old, now));
    const QStringList names = namesOf(paired.differing);
    QVERIFY(!names.isEmpty());
    for (const QString& name : names) QVERIFY2(name.startsWith(QStringLiteral("1: ")), qPrintable(name));
}

void TestComparisonPage::bothTablesHaveOneTimeAxis() {
    TechnicalComparison page;
    page.setComparison(twoNetworks());
    layOut(page, {1040, 610});
    const auto lastOf = [](const WaterfallTable* table) { return table->lastMs(); };
    QCOMPARE(lastOf(page.differing()), lastOf(page.alike()));
    QVERIFY(lastOf(page.differing()) >= 8000);
    for (int column = 0; column < TechnicalModel::ColumnCount; ++column)
        QCOMPARE(page.differing()->columnViewportPosition(column),
                 page.alike()->columnViewportPosition(column));
    // Each table shows all of its rows: the page scrolls, not the table.
    for (const WaterfallTable* table : {page.differing(), page.alike()})
        QVERIFY(table->height() >= table->rows().size() * units(table, 7));
}

void TestComparisonPage::keyboardReachesBothTables() {
    TechnicalComparison page;
    page.setComparison(twoNetworks());
    layOut(page, {1040, 610});
    QCOMPARE(page.firstFocus(), page.differing());
    const QList<QWidget*> order = readingOrder(&page);
    QVERIFY(order.indexOf(page.differing()) >= 0);
    QVERIFY(order.indexOf(page.differing()) < order.indexOf(page.alike()));
    QTest::keyClick(page.differing(), Qt::Key_C, Qt::ControlModifier);
    page.setComparison(compareReports(samples::blockedPort(), later(samples::blockedPort())));
    QCOMPARE(page.firstFocus(), page.alike());
}

void TestComparisonPage::nothingIsClipped_data() {
    QTest::addColumn<double>("scale");
    QTest::addColumn<QSize>("size");
    QTest::newRow("least window") << 1.0 << QSize(900, 490);
    QTest::newRow("150 %") << 1.5 << QSize(1040, 560);
    QTest::newRow("200 %") << 2.0 << QSize(1040, 500);
    QTest::newRow("300 %") << 3.0 << QSize(1040, 400);
}

void TestComparisonPage::nothingIsClipped() {
    QFETCH(double, scale);
    QFETCH(QSize, size);
    useTestLook(scale);
    const auto diagnosis = diagnosisOf(samples::blockedPort(true));
    diagnosis->compareButton()->click();
    ComparisonPage roads;
    roads.setComparison(twoNetworks(true));
    TechnicalComparison waterfalls;
    waterfalls.setComparison(twoNetworks(true));
    for (Page* page :
         {static_cast<Page*>(diagnosis.get()), static_cast<Page*>(&roads), static_cast<Page*>(&waterfalls)}) {
        layOut(*page, size);
        QCOMPARE(clippedTexts(*page), QString());
        QCOMPARE(besideThePage(*page), QString());
    }
}

QTEST_MAIN(TestComparisonPage)
#include "tst_comparison_page.moc"
