// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/practice_band.h"

#include <QHBoxLayout>
#include <QPainter>

#include "ui/labels.h"
#include "ui/theme.h"

namespace outbox::ui {

PracticeBand::PracticeBand(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(units(this, 6), units(this, 1.5), units(this, 6), units(this, 1.5));
    row->setSpacing(units(this, 2));
    auto* words = new TextLabel(tr("Practice: nothing leaves this computer"), TextRole::Small);
    words->setSemibold(true);
    row->addWidget(new IconLabel(QStringLiteral("practice"), 4.5, Tone::Accent));
    row->addWidget(words, 1);
}

void PracticeBand::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& set = tokens(palette());
    painter.fillRect(rect(), set.accenttint);
    painter.fillRect(0, height() - 1, width(), 1, set.border);
}

}  // namespace outbox::ui
