// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/progress_line.h"

#include <QPainter>

#include "ui/theme.h"

namespace outbox::ui {

ProgressLine::ProgressLine(QWidget* parent) : QProgressBar(parent) {
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ProgressLine::sizeHint() const {
    return {units(this, 20), units(this, 1)};
}

void ProgressLine::paintEvent(QPaintEvent*) {
    const Tokens& set = tokens(palette());
    const qreal corner = height() / 2.0;
    const qreal range = qMax(1, maximum() - minimum());
    const qreal share = qBound(0.0, (value() - minimum()) / range, 1.0);
    QRectF done(0, 0, width() * share, height());
    if (layoutDirection() == Qt::RightToLeft) done.moveRight(width());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(set.idle);
    painter.drawRoundedRect(rect(), corner, corner);
    painter.setBrush(set.accent);
    if (share > 0) painter.drawRoundedRect(done, corner, corner);
}

}  // namespace outbox::ui
