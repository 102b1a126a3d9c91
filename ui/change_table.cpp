// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/change_table.h"

#include <QGridLayout>

namespace outbox::ui {
namespace {

constexpr int fieldShare = 34, valueShare = 33;

TextLabel* changeCell(const QString& text, TextRole role, Tone tone, QWidget* parent) {
    auto* label = new TextLabel(text, role, tone, parent);
    label->setReadingWidth(false);
    return label;
}

QString changesInOneLine(const QList<CureContent::Change>& changes, bool mirrored) {
    const QString arrow = mirrored ? QStringLiteral("←") : QStringLiteral("→");
    QStringList parts;
    for (const CureContent::Change& change : changes) {
        parts.append(QStringLiteral("%1 %2 %3 %4").arg(change.field, change.from, arrow, change.to));
    }
    return parts.join(QStringLiteral(", "));
}

}  // namespace

ChangeTable::ChangeTable(const QList<CureContent::Change>& changes, QWidget* parent) : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(units(this, 2));
    grid->setVerticalSpacing(units(this, 1));
    grid->setColumnStretch(0, fieldShare);
    grid->setColumnStretch(1, valueShare);
    grid->setColumnStretch(2, valueShare);
    grid->addWidget(changeCell(tr("Now"), TextRole::Small, Tone::Secondary, this), 0, 1);
    grid->addWidget(changeCell(tr("Afterwards"), TextRole::Small, Tone::Secondary, this), 0, 2);
    int row = 1;
    for (const CureContent::Change& change : changes) {
        grid->addWidget(new Rule(this), row++, 0, 1, 3);
        grid->addWidget(changeCell(change.field, TextRole::Body, Tone::Secondary, this), row, 0);
        grid->addWidget(changeCell(change.from, TextRole::Body, Tone::Secondary, this), row, 1);
        auto* after = changeCell(change.to, TextRole::Body, Tone::Text, this);
        after->setSemibold(true);
        grid->addWidget(after, row++, 2);
    }
}

ChangeLine::ChangeLine(const QList<CureContent::Change>& changes, QWidget* parent)
    : TextLabel(changesInOneLine(changes, parent && parent->layoutDirection() == Qt::RightToLeft),
                TextRole::Body, Tone::Text, parent) {
    setReadingWidth(false);
}

}  // namespace outbox::ui
