// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/difference_card.h"

#include <QGridLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

#include "core/words/words.h"
#include "ui/compared_runs.h"
#include "ui/page_layout.h"

namespace outbox::ui {
namespace {

constexpr qreal leastWide = 150;  // of the card; below it the rows stand beneath each other

/// The light's word, and what the check found where it says more.
QString resultWords(Light light, const QString& summary) {
    const QString word = words::lightWord(light);
    if (summary.isEmpty() || light == Light::NotRun) return summary.isEmpty() ? word : summary;
    //: Result of a check in a word, then what it found: “Works: the server answers”
    return DifferenceCard::tr("%1: %2").arg(word, summary);
}

QString oldWords(const ChangedCheck& check) {
    return resultWords(check.old, check.oldSummary);
}

QString nowWords(const ChangedCheck& check) {
    return resultWords(check.now, check.nowSummary);
}

}  // namespace

DifferenceCard::DifferenceCard(QWidget* parent) : CardFrame(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(units(this, 5), units(this, 4), units(this, 5), units(this, 4));
    m_column->setSpacing(units(this, 2.5));
    m_column->addWidget(cardHeading(tr("What differs"), this));
}

void DifferenceCard::setComparison(const Comparison& comparison) {
    m_comparison = comparison;
    rebuild();
}

QStringList DifferenceCard::spoken() const {
    QStringList rows;
    for (const ChangedCheck& check : m_comparison.changed)
        //: Said by the screen reader: title of a check, its result in the earlier and in the newer run
        rows.append(tr("%1 Earlier: %2. Newer: %3.").arg(check.title, oldWords(check), nowWords(check)));
    return rows;
}

void DifferenceCard::rebuild() {
    QVBoxLayout* rows = renewContent(this, m_content, 2);
    if (m_comparison.changed.isEmpty()) {
        rows->addWidget(new TextLabel(tr("All lights are the same in both checks."), TextRole::Body,
                                      Tone::Secondary, m_content));
    } else {
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(units(this, 2));
        grid->setVerticalSpacing(units(this, 2));
        m_narrow ? addNarrow(grid) : addWide(grid);
        rows->addLayout(grid);
    }
    m_column->addWidget(m_content);
    m_content->show();
}

TextLabel* DifferenceCard::headOf(bool newer) {
    auto* head = new TextLabel(checkNamed(m_comparison, newer), TextRole::Small, Tone::Secondary, m_content);
    head->setSemibold(true);
    return head;
}

void DifferenceCard::addResult(QGridLayout* grid, int row, int column, const ChangedCheck& check,
                               bool newer) {
    auto* words =
        new TextLabel(newer ? nowWords(check) : oldWords(check), TextRole::Small, Tone::Text, m_content);
    auto* light = new LightLabel(newer ? check.now : check.old, 4.5, m_content);
    light->setBesideLine(words->font());
    grid->addWidget(light, row, column, Qt::AlignTop);
    grid->addWidget(words, row, column + 1, Qt::AlignTop);
}

void DifferenceCard::addWide(QGridLayout* grid) {
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(2, 4);
    grid->setColumnStretch(4, 4);
    grid->addWidget(headOf(false), 0, 2);
    grid->addWidget(headOf(true), 0, 4);
    int row = 1;
    for (const ChangedCheck& check : m_comparison.changed) {
        grid->addWidget(new Rule(m_content), row++, 0, 1, 5);
        grid->addWidget(new TextLabel(check.title, TextRole::Small, Tone::Text, m_content), row, 0,
                        Qt::AlignTop);
        addResult(grid, row, 1, check, false);
        addResult(grid, row++, 3, check, true);
    }
}

void DifferenceCard::addNarrow(QGridLayout* grid) {
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const ChangedCheck& check : m_comparison.changed) {
        if (row > 0) grid->addWidget(new Rule(m_content), row++, 0, 1, 2);
        auto* title = new TextLabel(check.title, TextRole::Body, Tone::Text, m_content);
        title->setSemibold(true);
        grid->addWidget(title, row++, 0, 1, 2);
        for (const bool newer : {false, true}) {
            grid->addWidget(headOf(newer), row++, 0, 1, 2);
            addResult(grid, row++, 0, check, newer);
        }
    }
}

void DifferenceCard::resizeEvent(QResizeEvent* event) {
    CardFrame::resizeEvent(event);
    const bool narrow = width() < units(this, leastWide);
    if (narrow == m_narrow) return;
    m_narrow = narrow;
    // Not within the layout that brought this size.
    QMetaObject::invokeMethod(this, &DifferenceCard::rebuild, Qt::QueuedConnection);
}

}  // namespace outbox::ui
