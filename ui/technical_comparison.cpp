// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/technical_comparison.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/compared_runs.h"
#include "ui/labels.h"
#include "ui/page_layout.h"
#include "ui/technical_pairs.h"
#include "ui/waterfall.h"
#include "ui/waterfall_table.h"

namespace outbox::ui {

TechnicalComparison::TechnicalComparison(QWidget* parent)
    : Page(parent),
      m_scroll(new PageScroll(this)),
      m_sentence(new TextLabel(QString())),
      m_runs(smallText(QString())),
      m_nothing(new TextLabel(tr("Nothing else was observed: at most the times differ."), TextRole::Body,
                              Tone::Secondary)),
      m_copy(new IconButton(QStringLiteral("copy"), tr("Copy everything"), this)),
      m_run(new PrimaryButton(tr("Back to the one run"), this)) {
    m_scroll->setEdges(4, 3.5);
    m_scroll->setSpacingUnits(3.5);
    auto* head = new QWidget;
    auto* lines = new QVBoxLayout(head);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(units(this, 1));
    lines->addWidget(pageHeading(TechnicalComparison::heading()));
    lines->addWidget(m_sentence);
    lines->addWidget(m_runs);
    lines->addWidget(m_nothing);
    m_scroll->column()->addWidget(head);
    m_differing = addPart(tr("What differs"));
    m_alike = addPart(tr("The same in both"));
    m_differing.table->alignWith(m_alike.table);
    m_scroll->column()->addWidget(new WaterfallLegend);
    m_scroll->column()->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
    m_copy->setAutoDefault(true);
    connect(m_copy, &QPushButton::clicked, this, &TechnicalComparison::copy);
    connect(m_run, &QPushButton::clicked, this, &TechnicalComparison::runRequested);
}

TechnicalComparison::Part TechnicalComparison::addPart(const QString& heading) {
    Part part{new CardFrame, new WaterfallTable};
    auto* column = new QVBoxLayout(part.card);
    column->setContentsMargins(1, units(this, 3), 1, units(this, 2.5));
    column->setSpacing(units(this, 0.5));
    auto* title = new QHBoxLayout;
    title->setContentsMargins(units(this, 5), 0, units(this, 5), 0);
    title->addWidget(cardHeading(heading));
    column->addLayout(title);
    column->addWidget(part.table);
    part.table->setWhole();
    part.table->setAccessibleName(heading);
    m_scroll->column()->addWidget(part.card);
    return part;
}

QString TechnicalComparison::heading() const {
    return tr("Two runs compared");
}

QWidget* TechnicalComparison::firstFocus() const {
    return m_differing.card->isHidden() ? m_alike.table : m_differing.table;
}

QList<QAbstractButton*> TechnicalComparison::leadingButtons() const {
    return {m_copy};
}

QList<QAbstractButton*> TechnicalComparison::trailingButtons() const {
    return {m_run};
}

void TechnicalComparison::setComparison(const Comparison& comparison) {
    m_comparison = comparison;
    m_sentence->setWords(comparison.text);
    //: The two runs and the numbers that their rows bear
    m_runs->setWords(tr("1: %1. 2: %2.").arg(checkNamed(comparison, false), checkNamed(comparison, true)));
    const PairedRows paired = pairedRows(comparison);
    const qint64 last = qMax(lastMs(paired.differing), lastMs(paired.alike));
    const auto fill = [last](const Part& part, const QList<TechnicalRow>& rows) {
        part.table->setLeastMs(last);
        part.table->setRows(rows);
        part.card->setVisible(!rows.isEmpty());
    };
    fill(m_differing, paired.differing);
    fill(m_alike, paired.alike);
    m_nothing->setVisible(paired.differing.isEmpty());
    m_copy->setText(tr("Copy everything"));
    m_scroll->ensureVisible(0, 0);
}

QString TechnicalComparison::everything() const {
    const Comparison leaving = leavingComparison(m_comparison);
    const PairedRows paired = pairedRows(leaving);
    return comparisonText(leaving) + QLatin1Char('\n') + rowsAsText(paired.differing) + QLatin1Char('\n') +
           rowsAsText(paired.alike);
}

void TechnicalComparison::copy() {
    QApplication::clipboard()->setText(everything());
    m_copy->setText(tr("Copied"));
}

}  // namespace outbox::ui
