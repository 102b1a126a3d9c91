// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/comparison_page.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/compared_runs.h"
#include "ui/difference_card.h"
#include "ui/labels.h"
#include "ui/notice.h"
#include "ui/page_layout.h"
#include "ui/road_panel.h"

namespace outbox::ui {

ComparisonPage::ComparisonPage(QWidget* parent)
    : Page(parent),
      m_scroll(new PageScroll(this)),
      m_sentence(new TextLabel(QString())),
      m_reminder(new Notice),
      m_differences(new DifferenceCard),
      m_copy(new IconButton(QStringLiteral("copy"), tr("Copy the comparison"), this)),
      m_diagnosis(new PrimaryButton(tr("See the diagnosis"), this)) {
    QVBoxLayout* column = m_scroll->column();
    auto* head = new QWidget;
    auto* lines = new QVBoxLayout(head);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(units(this, 1.5));
    lines->addWidget(pageHeading(ComparisonPage::heading()));
    lines->addWidget(m_sentence);
    column->addWidget(head);
    column->addWidget(m_reminder);
    column->addWidget(m_differences);
    m_old = addRun();
    m_now = addRun();
    column->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    m_old.road->road()->setAccessibleName(tr("The road of the earlier check"));
    m_now.road->road()->setAccessibleName(tr("The road of the newer check"));
    m_copy->setAutoDefault(true);
    connect(m_copy, &QPushButton::clicked, this, &ComparisonPage::copy);
    connect(m_diagnosis, &QPushButton::clicked, this, &ComparisonPage::diagnosisRequested);
}

ComparisonPage::Run ComparisonPage::addRun() {
    auto* part = new QWidget;
    auto* rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(units(this, 1.5));
    auto* row = new QHBoxLayout;
    row->setSpacing(units(this, 2));
    Run run{new LightLabel(Light::NotRun), new TextLabel(QString()),
            new RoadPanel(RoadSize::Compact, RoadPanel::Details::OnChoice)};
    run.caption->setSemibold(true);
    run.caption->setReadingWidth(false);
    run.light->setBesideLine(run.caption->font());
    row->addWidget(run.light, 0, Qt::AlignTop);
    row->addWidget(run.caption, 1);
    rows->addLayout(row);
    rows->addWidget(run.road);
    m_scroll->column()->addWidget(part);
    return run;
}

QString ComparisonPage::heading() const {
    return tr("Two checks compared");
}

QWidget* ComparisonPage::firstFocus() const {
    return m_diagnosis;
}

QList<QAbstractButton*> ComparisonPage::leadingButtons() const {
    return {m_copy};
}

QList<QAbstractButton*> ComparisonPage::trailingButtons() const {
    return {m_diagnosis};
}

void ComparisonPage::setComparison(const Comparison& comparison) {
    m_comparison = comparison;
    m_sentence->setWords(comparison.text);
    const bool paused = comparison.contrast == Contrast::SecurityPaused;
    m_reminder->setWords(paused ? tr("Switch your security software on again now.") : QString());
    m_differences->setComparison(comparison);
    showRun(m_old, false);
    showRun(m_now, true);
    m_diagnosis->setAccessibleDescription(
        (QStringList{comparison.text} + m_differences->spoken()).join(QLatin1Char(' ')));
    m_copy->setText(tr("Copy the comparison"));
    m_scroll->ensureVisible(0, 0);
}

void ComparisonPage::showRun(const Run& run, bool newer) {
    const Report& report = newer ? m_comparison.now : m_comparison.old;
    run.light->setLight(report.light);
    //: Which check, then its headline: “Earlier check, 31/01/2026 09:30: Your mail leaves”
    run.caption->setWords(tr("%1: %2").arg(checkNamed(m_comparison, newer), report.headline));
    run.road->road()->choose(std::nullopt);
    run.road->showRoad(finishedRoad(report), report.checks, report.durationMs);
}

void ComparisonPage::copy() {
    QApplication::clipboard()->setText(comparisonText(leavingComparison(m_comparison)));
    m_copy->setText(tr("Copied"));
}

}  // namespace outbox::ui
