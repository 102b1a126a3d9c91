// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QAccessible>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "core/words/words.h"
#include "sample_reports.h"
#include "ui/check_details.h"
#include "ui/check_page.h"
#include "ui/labels.h"
#include "ui/road_widget.h"
#include "ui_text_checks.h"

using namespace outbox;
using namespace outbox::ui;

namespace {

std::unique_ptr<CheckPage> runningPage(bool wordy = false) {
    auto page = std::make_unique<CheckPage>();
    page->setAccount(samples::account(wordy));
    page->setRunning(true);
    page->setChecks(samples::runningChecks(wordy), samples::runningProgress());
    return page;
}

RoadPlace outgoing(Station station) {
    return {Side::Outgoing, station};
}

QAccessibleInterface* stationOf(RoadWidget* road, const RoadPlace& place) {
    return QAccessible::queryAccessibleInterface(road)->child(int(road->places().indexOf(place)));
}

QAbstractButton* buttonNamed(const CheckPage& page, const QString& text) {
    for (QAbstractButton* button : page.trailingButtons()) {
        if (button->text() == text) return button;
    }
    return nullptr;
}

}  // namespace

class TestCheckPage : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { useTestLook(); }
    void cleanup();
    void detailsFollowTheRunningStation();
    void arrowKeysMoveAlongTheRoad_data();
    void arrowKeysMoveAlongTheRoad();
    void spaceFollowsAgain();
    void clickChoosesAndSecondClickLetsGo();
    void stationsHaveNamesAndStates();
    void assistiveTechnologyCanOpenAStation();
    void stopWorksByButtonAndByEscape_data();
    void stopWorksByButtonAndByEscape();
    void afterAStopThePageOffersBothWays();
    void technicalDetailUnfolds();
    void theScrollBarTakesNoRoomFromTheRoad();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void uprightRoadTakesTheDetailsIn();
};

void TestCheckPage::cleanup() {
    QApplication::setLayoutDirection(Qt::LeftToRight);
    useTestLook();
}

void TestCheckPage::detailsFollowTheRunningStation() {
    const auto page = runningPage();
    QCOMPARE(page->road()->shown(), std::optional(outgoing(Station::Server)));
    QList<Check> checks = samples::runningChecks();
    for (Check& check : checks) {
        if (check.station == Station::Server) check.light = Light::Green;
        if (check.station == Station::Encryption) check.light = Light::Running;
    }
    page->setChecks(checks, samples::runningProgress());
    QCOMPARE(page->road()->shown(), std::optional(outgoing(Station::Encryption)));
    page->road()->choose(outgoing(Station::Network));
    page->setChecks(samples::runningChecks(), samples::runningProgress());
    QCOMPARE(page->road()->shown(), std::optional(outgoing(Station::Network)));
}

void TestCheckPage::arrowKeysMoveAlongTheRoad_data() {
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("station");
    const auto out = int(Side::Outgoing), in = int(Side::Incoming);
    QTest::newRow("onward") << false << QList<int>{Qt::Key_Right} << out << int(Station::Encryption);
    QTest::newRow("back") << false << QList<int>{Qt::Key_Left} << out << int(Station::NameLookUp);
    QTest::newRow("onward, mirrored") << true << QList<int>{Qt::Key_Left} << out << int(Station::Encryption);
    QTest::newRow("first") << false << QList<int>{Qt::Key_Home} << out << int(Station::Computer);
    QTest::newRow("not past the first")
        << false << QList<int>{Qt::Key_Home, Qt::Key_Left} << out << int(Station::Computer);
    QTest::newRow("last") << false << QList<int>{Qt::Key_End, Qt::Key_Right} << out << int(Station::Arrival);
    QTest::newRow("down to the incoming road")
        << false << QList<int>{Qt::Key_Down} << in << int(Station::Server);
    QTest::newRow("along it") << false << QList<int>{Qt::Key_Down, Qt::Key_Right} << in
                              << int(Station::Encryption);
    QTest::newRow("and up again") << false << QList<int>{Qt::Key_Down, Qt::Key_Right, Qt::Key_Up} << out
                                  << int(Station::Encryption);
    QTest::newRow("nearest incoming light")
        << false << QList<int>{Qt::Key_End, Qt::Key_Down} << in << int(Station::SignIn);
}

void TestCheckPage::arrowKeysMoveAlongTheRoad() {
    QFETCH(bool, mirrored);
    QFETCH(QList<int>, keys);
    QFETCH(int, side);
    QFETCH(int, station);
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    const auto page = runningPage();
    layOut(*page, {1040, 600});
    RoadWidget* road = page->road();
    road->setCurrent(outgoing(Station::Server));
    for (const int key : keys) QTest::keyClick(road, Qt::Key(key));
    const RoadPlace expected{Side(side), Station(station)};
    QCOMPARE(road->current(), expected);
    QCOMPARE(road->shown(), std::optional(expected));
}

void TestCheckPage::spaceFollowsAgain() {
    const auto page = runningPage();
    layOut(*page, {1040, 600});
    QTest::keyClick(page->road(), Qt::Key_Home);
    QVERIFY(page->road()->chosen());
    QTest::keyClick(page->road(), Qt::Key_Space);
    QVERIFY(!page->road()->chosen());
    QCOMPARE(page->road()->shown(), std::optional(outgoing(Station::Server)));
}

void TestCheckPage::clickChoosesAndSecondClickLetsGo() {
    const auto page = runningPage();
    layOut(*page, {1040, 600});
    RoadWidget* road = page->road();
    const QPoint network = road->rectOf(outgoing(Station::Network)).center();
    QTest::mouseClick(road, Qt::LeftButton, Qt::NoModifier, network);
    QCOMPARE(road->chosen(), std::optional(outgoing(Station::Network)));
    QTest::mouseClick(road, Qt::LeftButton, Qt::NoModifier, network);
    QVERIFY(!road->chosen());
}

void TestCheckPage::stationsHaveNamesAndStates() {
    const auto page = runningPage();
    layOut(*page, {1040, 600});
    RoadWidget* road = page->road();
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(road);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), road->places().size());
    for (const RoadPlace& place : road->places()) {
        QAccessibleInterface* station = stationOf(road, place);
        QVERIFY(station && station->isValid());
        QCOMPARE(list->indexOfChild(station), road->places().indexOf(place));
        QVERIFY(station->text(QAccessible::Name).contains(words::stationTitle(place.station)));
        QVERIFY(station->text(QAccessible::Name).contains(road->road().at(place)->word));
        QVERIFY(station->state().focusable);
        QVERIFY(!station->rect().isEmpty());
    }
    QVERIFY(stationOf(road, outgoing(Station::Network))
                ->text(QAccessible::Description)
                .contains(QStringLiteral("IPv6")));
    QVERIFY(!stationOf(road, outgoing(Station::Arrival))->text(QAccessible::Description).isEmpty());
    QVERIFY(stationOf(road, outgoing(Station::Server))->state().selected);
    QVERIFY(stationOf(road, outgoing(Station::Server))->state().busy);
}

void TestCheckPage::assistiveTechnologyCanOpenAStation() {
    const auto page = runningPage();
    layOut(*page, {1040, 600});
    QSignalSpy opened(page->road(), &RoadWidget::detailsRequested);
    QAccessibleActionInterface* actions =
        stationOf(page->road(), outgoing(Station::NameLookUp))->actionInterface();
    QVERIFY(actions);
    actions->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(opened.count(), 1);
    QCOMPARE(page->road()->chosen(), std::optional(outgoing(Station::NameLookUp)));
}

void TestCheckPage::stopWorksByButtonAndByEscape_data() {
    QTest::addColumn<bool>("byKey");
    QTest::newRow("button") << false;
    QTest::newRow("Escape") << true;
}

void TestCheckPage::stopWorksByButtonAndByEscape() {
    QFETCH(bool, byKey);
    const auto page = runningPage();
    layOut(*page, {1040, 600});
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    QSignalSpy stopped(page.get(), &CheckPage::stopRequested);
    for (int twice = 0; twice < 2; ++twice) {
        if (byKey) {
            QTest::keyClick(page.get(), Qt::Key_Escape);
        } else {
            buttonNamed(*page, CheckPage::tr("Stop the check"))->click();
        }
    }
    QCOMPARE(stopped.count(), 1);
}

void TestCheckPage::afterAStopThePageOffersBothWays() {
    const auto page = runningPage();
    buttonNamed(*page, CheckPage::tr("Stop the check"))->click();
    page->setRunning(false);
    QVERIFY(page->isStopped());
    QSignalSpy onward(page.get(), &CheckPage::continueRequested);
    QSignalSpy results(page.get(), &CheckPage::showResultsRequested);
    buttonNamed(*page, CheckPage::tr("Continue the check"))->click();
    buttonNamed(*page, CheckPage::tr("Show what was found"))->click();
    QCOMPARE(onward.count(), 1);
    QCOMPARE(results.count(), 1);
    QVERIFY(page->hasBack());
    page->setRunning(true);
    QVERIFY(!page->isStopped());
    QVERIFY(!page->hasBack());
}

void TestCheckPage::technicalDetailUnfolds() {
    const auto page = runningPage();
    page->road()->choose(outgoing(Station::NameLookUp));
    layOut(*page, {1040, 600});
    auto* details = page->findChild<CheckDetails*>();
    const auto holds = [&](const QString& text) {
        for (const TextLabel* label : details->findChildren<TextLabel*>()) {
            if (label->isVisible() && label->words().contains(text)) return true;
        }
        return false;
    };
    QVERIFY(!holds(QStringLiteral("192.0.2.53")));
    details->findChild<LinkButton*>()->click();
    QVERIFY(holds(QStringLiteral("resolver: 192.0.2.53")));
}

void TestCheckPage::theScrollBarTakesNoRoomFromTheRoad() {
    // With long names the road stands upright or level within the width of a scroll bar.
    CheckPage page;
    page.setAccount(samples::account(true));
    page.setChecks(samples::smtpDisabled(true).checks, {21, 21, 3400});
    for (int width = 900; width <= 1300; width += 20) {
        layOut(page, {width, 490});
        const int withBar = page.road()->width();
        layOut(page, {width, 1600});
        QCOMPARE(page.road()->width(), withBar);
    }
}

void TestCheckPage::nothingIsClipped_data() {
    QTest::addColumn<double>("scale");
    QTest::addColumn<QSize>("size");
    QTest::newRow("least window") << 1.0 << QSize(900, 490);
    QTest::newRow("as it opens") << 1.0 << QSize(1040, 610);
    QTest::newRow("150 %") << 1.5 << QSize(1040, 560);
    QTest::newRow("200 %") << 2.0 << QSize(1040, 500);
    QTest::newRow("300 %") << 3.0 << QSize(1040, 400);
}

void TestCheckPage::nothingIsClipped() {
    QFETCH(double, scale);
    QFETCH(QSize, size);
    useTestLook(scale);
    const auto page = runningPage(true);
    layOut(*page, size);
    QCOMPARE(clippedTexts(*page), QString());
    QCOMPARE(besideThePage(*page), QString());
    QVERIFY(page->road()->height() >= page->road()->heightForWidth(page->road()->width()));
}

void TestCheckPage::uprightRoadTakesTheDetailsIn() {
    useTestLook(2);
    const auto page = runningPage();
    layOut(*page, {1040, 500});
    auto* details = page->findChild<CheckDetails*>();
    QVERIFY(page->road()->isUpright());
    QCOMPARE(details->parentWidget(), page->road());
    QVERIFY(details->isVisible());
    QVERIFY(page->footerNote().contains(QStringLiteral("9")));
    layOut(*page, {2400, 900});
    QVERIFY(!page->road()->isUpright());
    QVERIFY(details->parentWidget() != page->road());
    QVERIFY(details->isVisible());
}

QTEST_MAIN(TestCheckPage)
#include "tst_check_page.moc"
