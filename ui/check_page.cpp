// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/check_page.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include "ui/labels.h"
#include "ui/page_layout.h"
#include "ui/progress_line.h"
#include "ui/road_panel.h"

namespace outbox::ui {
namespace {

constexpr int tickMs = 250;
constexpr int lastLightMs = 600;

}  // namespace

CheckPage::CheckPage(QWidget* parent)
    : Page(parent),
      m_head(new QWidget(this)),
      m_headRow(new QHBoxLayout),
      m_heading(pageHeading(QString(), m_head)),
      m_count(new TextLabel(QString(), TextRole::Body, Tone::Text, m_head)),
      m_clock(new TextLabel(QString(), TextRole::Body, Tone::Secondary, m_head)),
      m_bar(new ProgressLine(m_head)),
      m_scroll(new PageScroll(this)),
      m_panel(new RoadPanel(RoadSize::Large, RoadPanel::Details::Always)),
      m_stop(new QPushButton(tr("Stop the check"), this)),
      m_continue(new QPushButton(tr("Continue the check"), this)),
      m_results(new PrimaryButton(tr("Show what was found"), this)) {
    m_count->setSemibold(true);
    m_count->setSingleLine();
    m_clock->setSingleLine();
    m_headRow->setSpacing(units(this, 3.5));
    m_headRow->addWidget(m_heading, 1);
    m_headRow->addWidget(m_count, 0, Qt::AlignBottom);
    m_headRow->addWidget(m_clock, 0, Qt::AlignBottom);
    auto* head = new QVBoxLayout(m_head);
    head->setSpacing(units(this, 2.5));
    head->addLayout(m_headRow);
    head->addWidget(m_bar);

    m_scroll->setMinimumHeight(units(this, 6));  // the head is never squeezed
    m_scroll->setEdges(3.5, 4);
    m_scroll->column()->addWidget(m_panel, 1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_scroll, 1);

    for (QPushButton* button : {m_stop, m_continue}) button->setAutoDefault(true);
    m_tick.setInterval(tickMs);
    m_leave.setSingleShot(true);
    m_leave.setInterval(lastLightMs);
    connect(&m_tick, &QTimer::timeout, this, &CheckPage::refresh);
    connect(&m_leave, &QTimer::timeout, this, [this] {
        if (isVisible() && m_state == State::Finished) emit showResultsRequested();
    });
    connect(m_stop, &QPushButton::clicked, this, &CheckPage::stop);
    // Wherever the focus is, the footer included; and only a stop that was asked for stays on this page.
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &CheckPage::stop);
    connect(m_continue, &QPushButton::clicked, this, &CheckPage::continueRequested);
    connect(m_results, &QPushButton::clicked, this, &CheckPage::showResultsRequested);
    connect(m_panel, &RoadPanel::shownChanged, this, &CheckPage::keepInView);
    connect(m_panel, &RoadPanel::formChanged, this, &CheckPage::takeForm);
    enter(State::Idle);
}

QString CheckPage::heading() const {
    return m_state == State::Stopped ? tr("Stopped") : tr("Following the road of your mail");
}

QWidget* CheckPage::firstFocus() const {
    return m_state == State::Stopped ? static_cast<QWidget*>(m_results) : road();
}

QString CheckPage::footerNote() const {
    if (m_state == State::Stopped) return tr("Stopped. What was checked so far is kept above.");
    //: In the footer at large text: "9 of 21 checks", "0:04"
    if (road()->isUpright()) return tr("%1, %2").arg(countWords(), clockWords());
    return tr("Usually done in 10 to 20 seconds. Choose a light to see what was tested.");
}

QList<QAbstractButton*> CheckPage::trailingButtons() const {
    switch (m_state) {
        case State::Running:
            return {m_stop};
        case State::Stopped:
            return {m_continue, m_results};
        case State::Finished:
            return {m_results};
        case State::Idle:
            break;
    }
    return {};
}

void CheckPage::setAccount(const Account& account) {
    m_account = account;
    refresh();
}

void CheckPage::setChecks(const QList<Check>& checks, const Progress& progress) {
    m_checks = checks;
    m_progress = progress;
    m_sinceProgress.start();
    refresh();
}

void CheckPage::setRunning(bool running) {
    if (running) {
        m_stopAsked = false;
        road()->choose(std::nullopt);
        enter(State::Running);
        return;
    }
    if (m_state != State::Running) return;
    enter(m_stopAsked ? State::Stopped : State::Finished);
    if (m_state == State::Finished) m_leave.start();
}

void CheckPage::enter(State state) {
    m_state = state;
    if (state == State::Running) {
        m_tick.start();
    } else {
        m_tick.stop();
        m_leave.stop();
    }
    m_stop->setVisible(state == State::Running);
    m_continue->setVisible(state == State::Stopped);
    m_results->setVisible(state == State::Stopped || state == State::Finished);
    m_heading->setWords(heading());
    refresh();
    emit footerChanged();
    if (state == State::Stopped && isVisible()) m_results->setFocus(Qt::OtherFocusReason);
}

void CheckPage::stop() {
    if (m_state != State::Running || m_stopAsked) return;
    m_stopAsked = true;
    emit stopRequested();
}

qint64 CheckPage::elapsedMs() const {
    const bool ticking = m_state == State::Running && m_tick.isActive() && m_sinceProgress.isValid();
    return m_progress.elapsedMs + (ticking ? m_sinceProgress.elapsed() : 0);
}

QString CheckPage::countWords() const {
    //: Progress: checks done, checks in all
    return tr("%1 of %n checks", nullptr, m_progress.total).arg(m_progress.done);
}

QString CheckPage::clockWords() const {
    const qint64 seconds = elapsedMs() / 1000;
    return isolated(QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')));
}

void CheckPage::refresh() {
    m_count->setWords(m_progress.total > 0 ? countWords() : QString());
    m_clock->setWords(clockWords());
    m_bar->setRange(0, qMax(1, m_progress.total));
    m_bar->setValue(m_progress.done);
    m_bar->setAccessibleName(m_progress.total > 0 ? countWords() : heading());
    m_panel->showRoad(liveRoad(m_checks, m_account, elapsedMs()), m_checks, elapsedMs());
    if (road()->isUpright() && m_saidBelow != footerNote()) {
        m_saidBelow = footerNote();
        emit footerChanged();
    }
}

RoadWidget* CheckPage::road() const {
    return m_panel->road();
}

void CheckPage::keepInView() {
    const std::optional<RoadPlace> place = road()->shown();
    if (!road()->isUpright() || !place || place == m_inView) return;
    m_inView = place;
    // Rows find their place once the layout has run.
    QMetaObject::invokeMethod(this, &CheckPage::scrollToShown, Qt::QueuedConnection);
}

void CheckPage::scrollToShown() {
    const QRect shown = m_panel->shownRect();
    if (shown.isEmpty()) return;
    const QPoint top = m_panel->mapTo(m_scroll->widget(), shown.topLeft());
    m_scroll->ensureVisible(top.x(), top.y() + shown.height(), 0, units(this, 2));
    m_scroll->ensureVisible(top.x(), top.y(), 0, units(this, 2));
}

void CheckPage::takeForm(bool upright) {
    m_count->setVisible(!upright);
    m_clock->setVisible(!upright);
    emit footerChanged();
}

void CheckPage::resizeEvent(QResizeEvent* event) {
    const int side = pageSide(this, width());
    m_head->layout()->setContentsMargins(side, units(this, 5), side, 0);
    m_inView.reset();
    keepInView();
    Page::resizeEvent(event);
}

}  // namespace outbox::ui
