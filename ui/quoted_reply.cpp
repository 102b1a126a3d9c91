// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/quoted_reply.h"

#include <QPainter>
#include <QVBoxLayout>

#include "ui/labels.h"

namespace outbox::ui {

QuotedReply::QuotedReply(const QString& text, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(units(this, 3.25), 0, 0, 0);
    column->addWidget(new TextLabel(text, TextRole::Protocol));
}

void QuotedReply::paintEvent(QPaintEvent*) {
    const int bar = qMax(2, units(this, 0.75));
    QPainter painter(this);
    painter.fillRect(layoutDirection() == Qt::RightToLeft ? QRect(width() - bar, 0, bar, height())
                                                          : QRect(0, 0, bar, height()),
                     tokens(palette()).control);
}

}  // namespace outbox::ui
