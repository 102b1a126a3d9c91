// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QWidget>
#include <algorithm>

#include "ui/page.h"
#include "ui/theme.h"

namespace outbox::ui {

/// The pages as they look on Linux, with the type that the pictures are drawn in.
inline void useTestLook(double scale = 1) {
    applyTheme(*qApp, ColourScheme::Light);
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(qRound(14 * scale));
    QApplication::setFont(font);
}

/// Shows a page at a size and lets its layouts come to rest.
inline void layOut(QWidget& page, const QSize& size) {
    page.resize(size);
    page.show();
    for (int round = 0; round < 4; ++round) QApplication::processEvents();
}

/// The footer belongs to the window: a page alone has nowhere to put these buttons.
inline bool isForTheFooter(const Page& page, const QWidget* widget) {
    const QList<QAbstractButton*> buttons = page.leadingButtons() + page.trailingButtons();
    return std::any_of(buttons.begin(), buttons.end(),
                       [widget](const QAbstractButton* b) { return b == widget; });
}

/// Texts of visible labels and buttons that do not fit the room they were given, each with its size.
inline QString clippedTexts(const Page& page) {
    QStringList clipped;
    const auto note = [&](const QWidget* widget, const QString& text, const QSize& needed) {
        if (widget->width() >= needed.width() && widget->height() >= needed.height()) return;
        clipped.append(QStringLiteral("%1: has %2x%3, needs %4x%5")
                           .arg(text)
                           .arg(widget->width())
                           .arg(widget->height())
                           .arg(needed.width())
                           .arg(needed.height()));
    };
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty()) continue;
        const int tall =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        note(label, label->text(), {label->minimumSizeHint().width(), tall});
    }
    for (const QAbstractButton* button : page.findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || button->text().isEmpty() || isForTheFooter(page, button)) continue;
        const bool wraps = button->hasHeightForWidth();
        const QSize needed =
            wraps ? QSize(button->minimumSizeHint().width(), button->heightForWidth(button->width()))
                  : button->sizeHint();
        note(button, button->text(), needed);
    }
    return clipped.join(QLatin1Char('\n'));
}

/// Visible labels and buttons that reach beyond the page's sides: a page never scrolls sideways.
inline QString besideThePage(const Page& page) {
    QStringList outside;
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        const bool text = qobject_cast<const QLabel*>(widget) || qobject_cast<const QAbstractButton*>(widget);
        if (!text || !widget->isVisible() || isForTheFooter(page, widget)) continue;
        const int left = widget->mapTo(&page, QPoint(0, 0)).x();
        if (left < 0 || left + widget->width() > page.width())
            outside.append(QString::fromLatin1(widget->metaObject()->className()));
    }
    return outside.join(QLatin1Char('\n'));
}

}  // namespace outbox::ui
