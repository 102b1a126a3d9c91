// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>
#include <QRect>

class QColor;
class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComplex;
class QWidget;

namespace outbox::ui {

// How the controls are drawn on Fusion: plain fills, edges of one pixel. ThemeStyle says which one where.

inline constexpr int focusRingWidth = 2;
inline constexpr int focusRingGap = 2;

[[nodiscard]] qreal styleUnit(const QStyleOption* option, const QWidget* widget);
void drawFocusRing(const QStyleOption* option, QPainter* painter, const QWidget* widget);
void drawButtonPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget);
/// A tool stands on the ground itself until it is on, pressed or beneath the pointer.
void drawToolPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget);
/// Icon and text in the middle, with air between them; in several lines where the button is made for it.
void drawButtonLabel(const QStyleOptionButton& button, QPainter* painter, const QWidget* widget);
void drawFieldPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget);
void drawCheckIndicator(const QStyleOption* option, QPainter* painter, const QWidget* widget);
void drawRadioIndicator(const QStyleOption* option, QPainter* painter);
void drawDownMark(QPainter* painter, const QPointF& centre, qreal half, const QColor& colour);
/// Fusion puts the mark of a tool's menu into the lower corner; beside the text it stands in the middle.
[[nodiscard]] QPointF downMarkCentre(const QStyleOption* option, const QWidget* widget);
void drawHeaderSection(const QStyleOption* option, QPainter* painter);
void drawScrollBar(const QStyleOptionComplex* option, const QRect& slider, QPainter* painter);

}  // namespace outbox::ui
