// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QFontMetrics>
#include <QIcon>
#include <QPalette>
#include <QPixmap>
#include <QWidget>

class QApplication;

namespace outbox::ui {

/// The colours of the visual language; one set for light, one for dark.
struct Tokens {
    QColor window, surface, sunken, border, control, text, text2, accent, onaccent, accenttint;
    QColor green, ongreen, greentext, greentint, amber, onamber, amberline, ambertext, ambertint;
    QColor red, onred, redtext, redtint, road, roadmark, idle, idleline, idlemark, unreached;
};

/// The set that fits a palette: dark when its window colour is darker than its text.
[[nodiscard]] const Tokens& tokens(const QPalette& palette);
[[nodiscard]] bool isDark(const QPalette& palette);

enum class ColourScheme { System, Light, Dark };
/// Sets style and palette once at start (Fusion and the tokens on Linux; elsewhere the system's own stay).
void applyTheme(QApplication& application, ColourScheme scheme = ColourScheme::System);

/// The unit of every length: a fifth of the line spacing, about 4 px at 100 %.
[[nodiscard]] qreal unit(const QWidget* widget);
[[nodiscard]] int units(const QWidget* widget, qreal count);  ///< rounded to whole pixels

enum class TextRole { Small, Body, CardHeading, PageHeading, Protocol };
[[nodiscard]] QFont roleFont(const QFont& base, TextRole role);

/// One of our icons ("paper-plane") in a palette colour. `mirrored` for right-to-left where the icon points.
[[nodiscard]] QPixmap iconPixmap(const QString& name, int size, const QColor& colour, qreal ratio,
                                 bool mirrored = false);
[[nodiscard]] QIcon icon(const QString& name, const QColor& colour, const QWidget* widget);

}  // namespace outbox::ui
