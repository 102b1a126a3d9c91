// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include "ui/light_painter.h"
#include "ui/road_marks.h"
#include "ui/road_strokes.h"

namespace outbox::ui {
namespace {

/// One painting of the upright form.
class UprightPainting {
  public:
    UprightPainting(QPainter& painter, const RoadModel& road, const UprightGeometry& place,
                    const RoadLook& look)
        : p(painter), m_road(road), g(place), m_look(look), t(look.tokens) {}

    void paint() {
        drawHead();
        for (qsizetype i = 0; i < g.rows.size(); ++i) drawGround(int(i));
        drawOutgoingLane();
        if (g.hasIncoming) drawIncomingLane();
        if (m_road.wayRound) drawWayRound();
        for (qsizetype i = 0; i < g.rows.size(); ++i) drawRow(int(i));
        for (const RoadStation& station : m_road.incoming) drawIncomingLight(station);
        if (m_look.focused) drawRoadFocus(p, focusRect(*m_look.focused), g.u, t);
    }

  private:
    void drawHead() {
        const qreal middle = g.headHeight / 2;
        drawRoadIcon(p, QStringLiteral("paper-plane"), {g.x(g.outgoingX), middle}, 4 * g.u, t.text,
                     m_look.ratio, g.mirrored);
        if (g.hasIncoming) {
            drawRoadIcon(p, QStringLiteral("inbox"), {g.x(g.incomingX), middle}, 4 * g.u, t.text,
                         m_look.ratio, false);
        }
        drawText(g.hasIncoming ? QCoreApplication::translate("Road", "Outgoing and incoming mail")
                               : QCoreApplication::translate("Road", "Outgoing mail"),
                 g.textStart, g.textEnd, 0, g.headHeight, m_look.fonts.caption, t.text2, false);
        p.fillRect(QRectF(0, g.headHeight - 1, g.width, 1), t.border);
    }

    void drawText(const QString& text, qreal from, qreal to, qreal y, qreal tall, const QFont& font,
                  const QColor& colour, bool atEnd) {
        p.setFont(font);
        p.setPen(colour);
        useDirectionOf(p, text);
        const bool left = atEnd == g.mirrored;
        p.drawText(g.across(from, to, y, tall),
                   int(Qt::AlignVCenter | Qt::AlignAbsolute) | int(left ? Qt::AlignLeft : Qt::AlignRight),
                   text);
    }

    [[nodiscard]] RoadPlace placeOf(int row) const { return {Side::Outgoing, static_cast<Station>(row)}; }
    /// Rows fill the card, so the ring stands inside of one; an incoming light has it around.
    [[nodiscard]] QRectF focusRect(const RoadPlace& place) const {
        const qreal in = place.side == Side::Outgoing ? g.u : 0;
        return g.rectOf(place).adjusted(in, in, -in, -in);
    }
    /// The row in which details are open, whichever side they belong to.
    [[nodiscard]] bool isChosen(int row) const {
        return m_look.chosen && static_cast<int>(m_look.chosen->station) == row;
    }

    void drawGround(int index) {
        const QRectF rect = g.rows.at(index).rect;
        if (isChosen(index)) p.fillRect(rect.adjusted(1, 0, -1, -1), t.accenttint);
        const bool last = index == g.rows.size() - 1;
        if (!last) p.fillRect(QRectF(0, rect.bottom() - 1, g.width, 1), t.border);
    }

    /// Along the lane is down the page; mirrored lanes need no turning but their place.
    void turnDown(qreal laneX) {
        p.translate(g.x(laneX), 0);
        p.rotate(90);
    }

    [[nodiscard]] qreal laneAt(qreal station) const {
        const int lower = qBound(0, int(station), int(g.rows.size()) - 1),
                  upper = qMin(lower + 1, int(g.rows.size()) - 1);
        return g.rows.at(lower).lightY +
               (g.rows.at(upper).lightY - g.rows.at(lower).lightY) * (station - lower);
    }

    void drawOutgoingLane() {
        LanePlan plan;
        for (const UprightGeometry::Row& row : g.rows) plan.stations.append(row.lightY);
        // Rows stand closer than columns: the head keeps clear of the light's ring, and there is no room for
        // the plane.
        plan.head = laneAt(m_look.motion.head()) - (m_look.motion.head() > 0 ? g.u : 0);
        if (m_road.breakAt > 0) plan.breakAt = g.rows.at(m_road.breakAt).barrierY;
        plan.gap = 1.5;
        plan.barrierOver = 3;
        plan.lightRadius = g.radius;
        plan.planeAtHead = plan.planeAtBreak = false;
        p.save();
        turnDown(g.outgoingX);
        RoadStrokes strokes(p, t, g.u, g.thickness);
        paintLane(strokes, plan, t, g.u);
        p.restore();
    }

    void drawIncomingLane() {
        QList<qreal> stations;
        for (const RoadStation& station : m_road.incoming) {
            stations.append(g.rows.at(static_cast<int>(station.place.station)).lightY);
        }
        const qreal row = g.rows.size() > 1 ? g.rows.at(1).lightY - g.rows.at(0).lightY : 0;
        p.save();
        turnDown(g.incomingX);
        paintIncomingLane(
            p, m_road.incoming,
            {g.rows.first().lightY, g.rows.last().lightY - 3.5 * g.u, stations, g.incomingThickness, row},
            g.u, t);
        p.restore();
        drawRoadIcon(p, QStringLiteral("inbox"), {g.x(g.incomingX), g.rows.last().lightY}, 4 * g.u, t.text,
                     m_look.ratio, false);
    }

    void drawWayRound() {
        const UprightGeometry::Row& stopped = g.rows.at(m_road.breakAt);
        const qreal side = g.outgoingX - g.radius - 3.25 * g.u, round = 1.5 * g.u;
        const qreal leave = stopped.barrierY - 3.75 * g.u,
                    arrive = g.rows.at(m_road.wayRound->reached).lightY;
        const qreal tip = g.outgoingX - g.radius - 0.4 * g.u;
        QPainterPath path(QPointF(g.x(g.outgoingX - g.thickness / 2), leave));
        path.lineTo(g.x(side + round), leave);
        path.quadTo(g.x(side), leave, g.x(side), leave + round);
        path.lineTo(g.x(side), arrive - round);
        path.quadTo(g.x(side), arrive, g.x(side + round * 0.75), arrive);
        drawGreenWay(p, path, g.u * 0.9, m_look.motion.wayShare(), t);
        if (m_look.motion.wayShare() >= 1) {
            p.setPen(Qt::NoPen);
            p.setBrush(t.green);
            p.drawPolygon(QPolygonF{{g.x(tip - 1.5 * g.u), arrive - 1.5 * g.u},
                                    {g.x(tip - 1.5 * g.u), arrive + 1.5 * g.u},
                                    {g.x(tip), arrive}});
        }
        const qreal wide =
            qMin(wayPillWidth(m_road.wayRound->words, m_look.fonts, g.u), g.textEnd - g.textStart);
        drawWayPill(p, g.across(g.textStart, g.textStart + wide, stopped.pillY - 3.25 * g.u, 6.5 * g.u),
                    m_road.wayRound->words, g.mirrored, g.u, m_look);
    }

    void drawRow(int index) {
        const RoadStation& station = m_road.outgoing.at(index);
        const UprightGeometry::Row& row = g.rows.at(index);
        const bool faint = station.light == Light::Waiting || station.light == Light::NotRun;
        drawFreeLight(p, QPointF(g.x(g.outgoingX), row.lightY), g.radius, station,
                      isChosen(index) ? t.accenttint : t.surface, m_look);
        const qreal iconMiddle = g.textStart + g.iconSize / 2;
        drawRoadIcon(p, stationIcon(station.place.station), {g.x(iconMiddle), row.lightY}, g.iconSize,
                     faint ? t.text2 : t.text, m_look.ratio, g.mirrored);

        QFont name = m_look.fonts.body;
        name.setWeight(QFont::DemiBold);
        QFont word = m_look.fonts.body;
        if (station.light == Light::Red) word.setWeight(QFont::DemiBold);
        const qreal start = g.textStart + g.iconSize + 2.25 * g.u, tall = QFontMetricsF(name).lineSpacing();
        const qreal middle = row.lightY - tall / 2;
        drawText(station.name, start, g.textEnd, middle, tall, name, t.text, false);
        drawText(station.word, start, g.textEnd, middle + (row.wordBelow ? tall : 0), tall, word,
                 lightWordColour(station.light, t), !row.wordBelow);
    }

    void drawIncomingLight(const RoadStation& station) {
        const int index = static_cast<int>(station.place.station);
        drawFreeLight(p, QPointF(g.x(g.incomingX), g.rows.at(index).lightY), g.incomingRadius, station,
                      isChosen(index) ? t.accenttint : t.surface, m_look);
    }

    QPainter& p;
    const RoadModel& m_road;
    const UprightGeometry& g;
    const RoadLook& m_look;
    const Tokens& t;
};

}  // namespace

void paintUprightRoad(QPainter& painter, const RoadModel& road, const UprightGeometry& place,
                      const RoadLook& look) {
    painter.setRenderHint(QPainter::Antialiasing);
    UprightPainting(painter, road, place, look).paint();
}

}  // namespace outbox::ui
