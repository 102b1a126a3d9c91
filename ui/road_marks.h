// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainterPath>

#include "ui/road_paint.h"

namespace outbox::ui {

/// What stands on and beside the road in both forms.
/// A text is set in its own direction: "38 ms" stays so on a mirrored page.
void useDirectionOf(QPainter& painter, const QString& text);
void drawRoadFocus(QPainter& painter, const QRectF& around, qreal unit, const Tokens& tokens);
void drawRoadIcon(QPainter& painter, const QString& name, const QPointF& centre, qreal size,
                  const QColor& colour, qreal ratio, bool mirrored);
/// A light with a ring of the ground's colour around it, so that it stands free of the road.
void drawFreeLight(QPainter& painter, const QPointF& centre, qreal radius, const RoadStation& station,
                   const QColor& ground, const RoadLook& look);

/// The green line, drawn up to a share of its length.
void drawGreenWay(QPainter& painter, const QPainterPath& path, qreal unit, qreal share, const Tokens& tokens);
[[nodiscard]] qreal wayPillWidth(const QString& words, const RoadFonts& fonts, qreal unit);
void drawWayPill(QPainter& painter, const QRectF& rect, const QString& words, bool mirrored, qreal unit,
                 const RoadLook& look);

/// The incoming road in lane coordinates: this computer at `from`, the mailbox beyond `to`.
struct IncomingLane {
    qreal from = 0, to = 0;
    QList<qreal> stations;
    qreal thickness = 0;
    qreal column = 0;  ///< between two chevrons, which stand half of it beside the stations
};
void paintIncomingLane(QPainter& painter, const QList<RoadStation>& stations, const IncomingLane& lane,
                       qreal unit, const Tokens& tokens);

}  // namespace outbox::ui
