// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/diagnosis_page.h"

#include <QKeySequence>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include "core/session/explained_report.h"
#include "core/session/test_message.h"
#include "core/words/explained.h"
#include "ui/compare_card.h"
#include "ui/cure_card.h"
#include "ui/diagnosis_all.h"
#include "ui/diagnosis_words.h"
#include "ui/explained_card.h"
#include "ui/labels.h"
#include "ui/page_layout.h"
#include "ui/road_panel.h"
#include "ui/test_message_card.h"
#include "ui/withheld_note.h"

namespace outbox::ui {
namespace {

constexpr qreal cureWidth = 113;
constexpr qreal lowHeight = 165;  // of the window

}  // namespace

DiagnosisPage::DiagnosisPage(QWidget* parent)
    : Page(parent),
      m_scroll(new PageScroll(this)),
      m_road(new RoadPanel(RoadSize::Compact, RoadPanel::Details::OnChoice)),
      m_words(new DiagnosisWords),
      m_cure(new CureCard),
      m_withheld(new WithheldNote),
      m_explained(new ExplainedCard),
      m_all(new AllChecked),
      m_again(new QPushButton(tr("Check again"), this)),
      m_compareCard(new CompareCard),
      m_compare(new QPushButton(tr("Compare with another network…"), this)),
      m_reportButton(new IconButton(QStringLiteral("report"), tr("Report…"), this)),
      m_testCard(new TestMessageCard),
      m_test(new IconButton(QStringLiteral("paper-plane"), tr("Send a test message…"), this)) {
    m_columns = new TwoColumns(m_words, m_cure, cureWidth, TwoColumns::WhenNarrow::SecondAbove);
    m_scroll->setEdges(5, 4);
    m_scroll->setSpacingUnits(4.5);
    m_scroll->column()->addWidget(m_road);
    m_scroll->column()->addWidget(m_columns, 1);
    m_scroll->column()->addWidget(m_withheld);
    m_scroll->column()->addWidget(m_explained);
    m_scroll->column()->addWidget(m_compareCard);
    m_scroll->column()->addWidget(m_testCard);
    m_scroll->column()->addWidget(m_all);
    for (QWidget* closed :
         std::initializer_list<QWidget*>{m_compareCard, m_testCard, m_all, m_explained, m_compare, m_test})
        closed->hide();
    m_compare->setAutoDefault(true);
    m_test->setAutoDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);

    m_again->setAutoDefault(true);
    m_again->setShortcut(QKeySequence(Qt::Key_F5));
    connect(m_again, &QPushButton::clicked, this, &DiagnosisPage::checkAgainRequested);
    connect(m_withheld, &WithheldNote::insisted, this, &DiagnosisPage::signInAnywayRequested);
    connect(m_reportButton, &QPushButton::clicked, this, &DiagnosisPage::reportRequested);
    connect(m_cure, &CureCard::checkAgainRequested, this, &DiagnosisPage::checkAgainRequested);
    connect(m_cure, &CureCard::checkAccountRequested, this, &DiagnosisPage::checkAccountRequested);
    connect(m_cure, &CureCard::reportRequested, this, &DiagnosisPage::reportRequested);
    connect(m_cure, &CureCard::exportRequested, this, &DiagnosisPage::exportRequested);
    connect(m_cure, &CureCard::applyRequested, this, &DiagnosisPage::applyRequested);
    connect(m_cure, &CureCard::undoRequested, this, &DiagnosisPage::undoRequested);
    connect(m_cure, &CureCard::openProgramRequested, this, &DiagnosisPage::openProgramRequested);
    connect(m_cure, &CureCard::otherWayRequested, this, &DiagnosisPage::showOtherWay);
    connect(m_words, &DiagnosisWords::moreRequested, this, &DiagnosisPage::showAll);
    connect(m_all, &AllChecked::closeRequested, this, [this] {
        m_all->hide();
        if (QWidget* first = firstFocus()) first->setFocus(Qt::OtherFocusReason);
    });
    connect(m_compare, &QPushButton::clicked, this, &DiagnosisPage::askForContrast);
    connect(m_cure, &CureCard::compareRequested, this, &DiagnosisPage::askForContrast);
    connect(m_compareCard, &CompareCard::wanted, this, [this](Contrast contrast) {
        m_compareCard->hide();
        emit compareRequested(contrast);
    });
    connect(m_compareCard, &CompareCard::declined, this, [this] {
        m_compareCard->hide();
        m_compare->setFocus(Qt::OtherFocusReason);
    });
    connect(m_test, &QPushButton::clicked, this, &DiagnosisPage::askForTest);
    connect(m_testCard, &TestMessageCard::agreed, this, [this](const TestMessage& message) {
        m_testCard->hide();
        emit testAgreed(message);
    });
    connect(m_testCard, &TestMessageCard::declined, this, [this] {
        m_testCard->hide();
        m_test->setFocus(Qt::OtherFocusReason);
    });
    connect(m_road, &RoadPanel::formChanged, this, &DiagnosisPage::placeRoad);
}

QString DiagnosisPage::heading() const {
    return m_report.headline.isEmpty() ? tr("Diagnosis") : m_report.headline;
}

QWidget* DiagnosisPage::firstFocus() const {
    QWidget* main = m_cure->mainButton();
    if (main && main->isEnabled()) return main;
    return m_readOnly || m_fromText ? m_reportButton : m_again;
}

QList<QAbstractButton*> DiagnosisPage::leadingButtons() const {
    if (m_readOnly || m_fromText) return {};
    QList<QAbstractButton*> buttons{m_again};
    if (m_canCompare) buttons.append(m_compare);
    if (m_canTest) buttons.append(m_test);
    return buttons;
}

QList<QAbstractButton*> DiagnosisPage::trailingButtons() const {
    return {m_reportButton};
}

void DiagnosisPage::setReport(const Report& report) {
    m_report = report;
    m_road->road()->choose(std::nullopt);
    m_road->showRoad(finishedRoad(report), report.checks, report.durationMs);
    m_words->setReport(report);
    m_withheld->setReport(report, !m_readOnly);
    m_all->setReport(report);
    m_all->hide();
    m_compareCard->hide();
    m_testCard->hide();
    showCure(0);
    m_scroll->ensureVisible(0, 0);
}

void DiagnosisPage::setApplyPossible(bool possible) {
    m_canApply = possible;
    showCure(m_fixIndex);
}

void DiagnosisPage::setCureProgress(const CureProgress& progress) {
    m_progress = progress;
    showCure(m_fixIndex);
}

void DiagnosisPage::setTestPossible(bool possible) {
    m_canTest = possible;
    if (!possible) m_testCard->hide();
    offerChecks();
}

void DiagnosisPage::setComparePossible(bool possible) {
    m_canCompare = possible;
    if (!possible) m_compareCard->hide();
    showCure(m_fixIndex);
    offerChecks();
}

void DiagnosisPage::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    offerChecks();
}

void DiagnosisPage::setExplanation(const std::optional<Explanation>& explanation) {
    m_fromText = explanation.has_value();
    m_explained->hide();
    m_settledBy.clear();
    if (explanation) {
        m_settledBy = explanation->settledBy;
        m_explained->setExplanation(*explanation);
        m_words->setReport(m_report, explanation->conclusion ? QString() : withoutCause(*explanation).why);
    }
    showCure(0);
    offerChecks();
}

void DiagnosisPage::offerChecks() {
    const QList<QAbstractButton*> offered = leadingButtons();
    for (QPushButton* button : {m_again, m_compare, m_test}) button->setVisible(offered.contains(button));
    emit footerChanged();
}

CureContent DiagnosisPage::cureOfReport() const {
    const Finding* lead = leadingFinding(m_report);
    if (lead && !lead->fixes.isEmpty()) {
        // What was proven is the first way; the program is changed to no other.
        return cureOf(m_report, *lead, m_fixIndex, m_canApply && !m_readOnly && m_fixIndex == 0);
    }
    if (m_fromText) return accountCheckCure(words::wouldTell(m_settledBy));
    if (m_report.light == Light::Green || m_report.light == Light::Yellow) return allGreenCure(m_report);
    CureContent cure = unexplainedCure();
    if (m_canCompare && !m_readOnly) cure.compareWords = m_compare->text();
    return cure;
}

CureContent DiagnosisPage::cureHere() const {
    const CureContent cure = cureOfReport();
    if (m_fromText) return cureFromText(cure);
    if (m_readOnly) return cureToRead(cure);
    return withProgress(cure, m_progress, m_report.light == Light::Red);
}

void DiagnosisPage::showCure(int fixIndex) {
    m_fixIndex = fixIndex;
    m_cure->setCure(cureHere());
    if (QWidget* main = m_cure->mainButton()) main->setAccessibleDescription(m_words->spoken());
}

void DiagnosisPage::showOtherWay(const QString& title) {
    const Finding* lead = leadingFinding(m_report);
    if (!lead) return;
    for (int i = 0; i < lead->fixes.size(); ++i) {
        if (lead->fixes.at(i).title == title) return showCure(i);
    }
}

void DiagnosisPage::showAll() {
    m_all->show();
    m_all->firstFocus()->setFocus(Qt::OtherFocusReason);
    bringIntoView(m_all);
}

void DiagnosisPage::askForTest() {
    m_compareCard->hide();
    m_testCard->ask(testMessageFor(m_report.account));
    m_testCard->show();
    m_testCard->sendButton()->setFocus(Qt::OtherFocusReason);
    bringIntoView(m_testCard);
}

void DiagnosisPage::askForContrast() {
    m_testCard->hide();
    m_compareCard->begin();
    m_compareCard->show();
    m_compareCard->networkChoice()->setFocus(Qt::OtherFocusReason);
    bringIntoView(m_compareCard);
}

void DiagnosisPage::bringIntoView(QWidget* card) {
    // The card finds its place once the layout has run.
    QMetaObject::invokeMethod(
        this,
        [this, card] {
            m_scroll->ensureVisible(0, card->geometry().bottom(), 0, 0);
            m_scroll->ensureVisible(0, card->geometry().top(), 0, units(this, 2));
        },
        Qt::QueuedConnection);
}

void DiagnosisPage::placeRoad() {
    // Upright it is tall: the cure comes first then, and what was withheld or read.
    QVBoxLayout* column = m_scroll->column();
    column->removeWidget(m_road);
    column->insertWidget(m_road->road()->isUpright() ? column->indexOf(m_explained) + 1 : 0, m_road);
}

void DiagnosisPage::resizeEvent(QResizeEvent* event) {
    const bool low = window()->height() < units(this, lowHeight);
    m_cure->setLow(low);
    m_scroll->setEdges(low ? 3 : 5, low ? 3 : 4);
    m_scroll->setSpacingUnits(low ? 3 : 4.5);
    Page::resizeEvent(event);
}

}  // namespace outbox::ui
