// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QFontMetricsF>

#include "ui/road_geometry.h"

namespace outbox::ui {
namespace {

// All in units, from the mock of the upright road.
constexpr qreal uprightHead = 6.5;
constexpr qreal uprightRow = 11.25;
constexpr qreal outgoingLane = 7.75;
constexpr qreal incomingLane = 18.25;
constexpr qreal textAfterBoth = 25.75;
constexpr qreal textAfterOne = 15.25;
constexpr qreal textEdge = 5;
constexpr qreal uprightIcon = 4.75;
constexpr qreal iconGap = 2.25;
constexpr qreal pillRoom = 8.5;
constexpr qreal barrierRoom = 3.5;
constexpr qreal detailBottom = 2.5;

qreal textStartOf(const RoadModel& road) {
    return road.incoming.isEmpty() ? textAfterOne : textAfterBoth;
}

}  // namespace

qreal uprightDetailWidth(const RoadModel& road, const RoadSetting& setting) {
    return setting.width - (textStartOf(road) + textEdge) * setting.unit;
}

UprightGeometry::UprightGeometry(const RoadModel& road, const RoadSetting& setting,
                                 std::optional<Station> open, qreal openHeight)
    : width(setting.width),
      u(setting.unit),
      mirrored(setting.mirrored),
      hasIncoming(!road.incoming.isEmpty()),
      headHeight(uprightHead * u),
      outgoingX(outgoingLane * u),
      incomingX(incomingLane * u),
      textStart(textStartOf(road) * u),
      textEnd(setting.width - textEdge * u),
      iconSize(uprightIcon * u),
      radius(2.75 * u),
      thickness(4.5 * u),
      incomingRadius(1.9 * u),
      incomingThickness(1.6 * u) {
    const QFontMetricsF body(setting.font);
    qreal y = headHeight;
    for (qsizetype i = 0; i < road.outgoing.size(); ++i) {
        const RoadStation& station = road.outgoing.at(i);
        Row row;
        row.name = {station.name};
        const qreal nameStart = textStart + iconSize + iconGap * u;
        QFont bold = setting.font;
        bold.setWeight(QFont::DemiBold);
        const qreal needed = QFontMetricsF(bold).horizontalAdvance(station.name) + 2 * u +
                             QFontMetricsF(bold).horizontalAdvance(station.word);
        row.wordBelow = nameStart + needed > textEnd;
        qreal tall = uprightRow * u + (row.wordBelow ? body.lineSpacing() : 0);
        row.lightY = y + uprightRow * u / 2;
        if (int(i) == road.breakAt && road.breakAt > 0) {
            // The barrier stands in the row of the stop, clear of both lights.
            row.barrierY = y + barrierRoom / 2 * u;
            row.lightY += barrierRoom * u;
            tall += barrierRoom * u;
        }
        if (road.wayRound && int(i) == road.breakAt) {
            row.pillY = y + tall + (pillRoom / 2 - 1.5) * u;
            tall += pillRoom * u;
        }
        if (open && static_cast<int>(*open) == int(i) && openHeight > 0) {
            row.details =
                QRectF(mirrored ? width - textEnd : textStart, y + tall, textEnd - textStart, openHeight);
            tall += openHeight + detailBottom * u;
        }
        row.rect = QRectF(0, y, width, tall);
        y += tall;
        rows.append(row);
    }
    m_height = y;
}

QRectF UprightGeometry::across(qreal from, qreal to, qreal y, qreal tall) const {
    return {mirrored ? width - to : from, y, to - from, tall};
}

QRectF UprightGeometry::rectOf(const RoadPlace& place) const {
    const Row row = rows.value(static_cast<int>(place.station));
    if (place.side == Side::Outgoing) return row.rect;
    const qreal half = incomingRadius + 1.5 * u;
    return across(incomingX - half, incomingX + half, row.lightY - half, 2 * half);
}

}  // namespace outbox::ui
