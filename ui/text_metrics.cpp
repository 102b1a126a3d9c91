// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text_metrics.h"

#include <QEvent>

namespace outbox::ui {

int widestWord(const QFontMetrics& metrics, const QString& text) {
    int widest = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !text.at(i).isSpace() && text.at(i) != QChar(0x200B)) continue;
        widest = qMax(widest, metrics.horizontalAdvance(text.mid(start, i - start)));
        start = i + 1;
    }
    return widest + 1;
}

QRect wrappedRect(const QFontMetrics& metrics, int width, const QString& text) {
    return metrics.boundingRect(QRect(0, 0, qMax(1, width), 100000), Qt::TextWordWrap | Qt::AlignLeft, text);
}

bool changesLook(const QEvent* event) {
    return event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange ||
           event->type() == QEvent::StyleChange;
}

}  // namespace outbox::ui
