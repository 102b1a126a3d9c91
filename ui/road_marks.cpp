// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/road_marks.h"

#include <QFontMetricsF>
#include <QPainter>

#include "ui/light_painter.h"

namespace outbox::ui {
namespace {

constexpr qreal wayWidth = 1;
constexpr qreal pillStart = 1.75, pillLight = 4.5, pillGap = 2, pillEnd = 3;

/// Icons that point along the road; wifi, signpost and the like stay as they are.
bool pointsAlong(const QString& icon) {
    return icon == QLatin1String("paper-plane") || icon == QLatin1String("key");
}

}  // namespace

void useDirectionOf(QPainter& painter, const QString& text) {
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
}

void drawRoadFocus(QPainter& painter, const QRectF& around, qreal unit, const Tokens& tokens) {
    painter.setPen(QPen(tokens.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(around, 2 * unit + 3, 2 * unit + 3);
}

void drawRoadIcon(QPainter& painter, const QString& name, const QPointF& centre, qreal size,
                  const QColor& colour, qreal ratio, bool mirrored) {
    const int side = qRound(size);
    const QPixmap pixmap = iconPixmap(name, side, colour, ratio, mirrored && pointsAlong(name));
    // On whole device pixels, so that the thin lines stay sharp.
    const auto whole = [ratio](qreal value) { return qRound(value * ratio) / ratio; };
    painter.drawPixmap(QPointF(whole(centre.x() - side / 2.0), whole(centre.y() - side / 2.0)), pixmap);
}

void drawFreeLight(QPainter& painter, const QPointF& centre, qreal radius, const RoadStation& station,
                   const QColor& ground, const RoadLook& look) {
    const qreal own = station.light == Light::Red ? radius * 1.12 : radius;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    const qreal ring = own + qMax(3.0, own * 0.26);
    painter.drawEllipse(centre, ring, ring);
    const RoadMotion::Change change = look.motion.changeAt(station);
    paintLightChange(painter, centre, radius, change.from, station.light, change.share, look.motion.phase(),
                     look.tokens);
}

void drawGreenWay(QPainter& painter, const QPainterPath& path, qreal unit, qreal share,
                  const Tokens& tokens) {
    const qreal width = wayWidth * unit;
    QPen pen(tokens.green, width, Qt::SolidLine, Qt::FlatCap);
    if (share < 1) pen.setDashPattern({qMax(0.01, path.length() * share / width), path.length() / width + 1});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

qreal wayPillWidth(const QString& words, const RoadFonts& fonts, qreal unit) {
    return QFontMetricsF(fonts.stopWord).horizontalAdvance(words) +
           (pillStart + pillLight + pillGap + pillEnd) * unit;
}

void drawWayPill(QPainter& painter, const QRectF& rect, const QString& words, bool mirrored, qreal unit,
                 const RoadLook& look) {
    painter.setPen(QPen(look.tokens.green, 0.375 * unit));
    painter.setBrush(look.tokens.surface);
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    QRectF light(rect.left() + pillStart * unit, rect.top(), pillLight * unit, rect.height());
    if (mirrored) light.moveRight(rect.right() - pillStart * unit);
    paintLightAt(painter, light.center(), 2 * unit, Light::Green, 0, look.tokens);
    const qreal wide = QFontMetricsF(look.fonts.stopWord).horizontalAdvance(words);
    const qreal start = mirrored ? light.left() - pillGap * unit - wide : light.right() + pillGap * unit;
    painter.setFont(look.fonts.stopWord);
    painter.setPen(look.tokens.greentext);
    useDirectionOf(painter, words);
    painter.drawText(QRectF(start, rect.top(), wide + 2, rect.height()),
                     Qt::AlignAbsolute | Qt::AlignLeft | Qt::AlignVCenter, words);
}

void paintIncomingLane(QPainter& painter, const QList<RoadStation>& stations, const IncomingLane& lane,
                       qreal unit, const Tokens& tokens) {
    qsizetype open = 0;
    while (open < stations.size() &&
           (stations.at(open).light == Light::Green || stations.at(open).light == Light::Yellow)) {
        ++open;
    }
    const bool whole = open == stations.size();
    const qreal reached = whole ? lane.to : lane.stations.at(open);
    const auto line = [&](qreal to, const QColor& colour, Qt::PenCapStyle cap) {
        painter.setPen(QPen(colour, lane.thickness, Qt::SolidLine, cap));
        painter.drawLine(QPointF(lane.from + 1.5 * unit, 0), QPointF(to, 0));
    };
    if (!whole) line(lane.to, tokens.idle, Qt::RoundCap);
    line(reached, tokens.road, whole ? Qt::RoundCap : Qt::FlatCap);

    const qreal half = lane.thickness > 2 * unit ? 2.5 * unit : 2 * unit;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.road);
    painter.drawPolygon(
        QPolygonF{{lane.from - 2.5 * unit, 0}, {lane.from + 2 * unit, -half}, {lane.from + 2 * unit, half}});

    // Small chevrons say which way this mail goes.
    painter.setPen(QPen(tokens.roadmark, 0.375 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const qreal first = lane.stations.isEmpty() ? lane.from : lane.stations.first() - 1.5 * lane.column;
    for (qreal at = first; at < reached - unit; at += lane.column) {
        if (at < lane.from + 2 * unit) continue;
        painter.drawPolyline(QPolygonF{
            {at + 0.75 * unit, -0.8 * unit}, {at - 0.25 * unit, 0}, {at + 0.75 * unit, 0.8 * unit}});
    }
}

}  // namespace outbox::ui
