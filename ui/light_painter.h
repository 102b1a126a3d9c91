// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>

#include "core/model/light.h"
#include "ui/theme.h"

class QPainter;

namespace outbox::ui {

/// Draws a light so that all of it lies inside `rect` (14 to 48 px, the shorter side counts). Shape and mark
/// suffice without colour. `phase` is the turn of the running ring, 0 to 1; 0 is at rest.
void paintLight(QPainter& painter, const QRectF& rect, Light light, qreal phase, const Tokens& tokens);

/// The same around a centre, where `radius` is that of the full circle; a stop is 12 % larger.
void paintLightAt(QPainter& painter, const QPointF& centre, qreal radius, Light light, qreal phase,
                  const Tokens& tokens);

/// A light on its way from one state to another; `share` 0 shows the first, 1 the second.
void paintLightChange(QPainter& painter, const QPointF& centre, qreal radius, Light from, Light to,
                      qreal share, qreal phase, const Tokens& tokens);

/// Colour of the word beside a light.
[[nodiscard]] QColor lightWordColour(Light light, const Tokens& tokens);

}  // namespace outbox::ui
