// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/button_wrap.h"

#include <QAbstractButton>
#include <QEvent>
#include <QFontMetrics>
#include <QStyle>

namespace outbox::ui {
namespace {

/// The words with line ends, no line wider than `width` unless a single word is.
QString inLines(const QString& words, const QFontMetrics& metrics, int width) {
    QString lines, line;
    for (const QString& word : words.split(QLatin1Char(' '))) {
        const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        if (line.isEmpty() || metrics.horizontalAdvance(longer) <= width) {
            line = longer;
            continue;
        }
        lines += line + QLatin1Char('\n');
        line = word;
    }
    return lines + line;
}

}  // namespace

ButtonWrap::ButtonWrap(QAbstractButton* button) : QObject(button), m_button(button), m_words(button->text()) {
    button->setAccessibleName(m_words);
    button->installEventFilter(this);
    // Its layout may make it narrower than its words in one line.
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
}

bool ButtonWrap::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_button && event->type() == QEvent::Resize) wrap();
    return QObject::eventFilter(watched, event);
}

void ButtonWrap::wrap() {
    const QStyle* style = m_button->style();
    const int sign = style->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, m_button) +
                     style->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, m_button);
    const QString text = inLines(m_words, m_button->fontMetrics(), m_button->width() - sign);
    if (text == m_button->text()) return;
    m_button->setText(text);
    m_button->updateGeometry();
}

}  // namespace outbox::ui
