// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/road_paint.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

#include "ui/light_painter.h"
#include "ui/road_marks.h"
#include "ui/road_strokes.h"

namespace outbox::ui {
namespace {

/// Draws one text with its middle at x, on a base line.
void drawCentred(QPainter& painter, qreal x, qreal baseLine, const QString& text, const QFont& font,
                 const QColor& colour) {
    painter.setFont(font);
    painter.setPen(colour);
    useDirectionOf(painter, text);
    painter.drawText(QPointF(x - QFontMetricsF(font).horizontalAdvance(text) / 2, baseLine), text);
}

/// One painting of the level form.
class LevelPainting {
  public:
    LevelPainting(QPainter& painter, const RoadModel& road, const LevelGeometry& place, const RoadLook& look)
        : p(painter), m_road(road), g(place), m_look(look), t(look.tokens) {}

    void paint() {
        drawChoice();
        drawCaption(g.captionY, QCoreApplication::translate("Road", "Outgoing mail"),
                    g.large ? m_road.outgoingTarget : m_road.outgoingLine);
        drawOutgoingRoad();
        for (int i = 0; i < m_road.outgoing.size(); ++i) drawStation(i);
        if (g.hasWayRound) drawWayRound();
        if (g.hasIncoming) drawIncoming();
        if (m_look.focused) drawRoadFocus(p, g.rectOf(*m_look.focused).adjusted(-3, -3, 3, 3), g.u, t);
    }

  private:
    void drawChoice() {
        if (!m_look.chosen || !m_road.at(*m_look.chosen)) return;
        p.setPen(Qt::NoPen);
        p.setBrush(t.accenttint);
        p.drawRoundedRect(g.rectOf(*m_look.chosen), 2 * g.u, 2 * g.u);
    }

    [[nodiscard]] QColor groundOf(const RoadPlace& place) const {
        return m_look.chosen == place ? t.accenttint : t.surface;
    }

    /// "Outgoing mail  to smtp.example.org": only the address may be shortened, in the middle.
    void drawCaption(qreal baseLine, const QString& title, const QString& target) {
        QFont bold = m_look.fonts.caption;
        bold.setWeight(QFont::DemiBold);
        const QFontMetricsF metrics(m_look.fonts.caption);
        const qreal first = QFontMetricsF(bold).horizontalAdvance(title), gap = 1.75 * g.u;
        const qreal room = g.width - 2 * g.edge - first - gap;
        const QString shown = metrics.elidedText(target, Qt::ElideMiddle, qMax(0.0, room));
        const qreal second = metrics.horizontalAdvance(shown);
        p.setFont(bold);
        p.setPen(t.text);
        useDirectionOf(p, title);
        p.drawText(QPointF(g.mirrored ? g.width - g.edge - first : g.edge, baseLine), title);
        p.setFont(m_look.fonts.caption);
        p.setPen(t.text2);
        useDirectionOf(p, shown);
        const qreal at = g.edge + first + gap;
        p.drawText(QPointF(g.mirrored ? g.width - at - second : at, baseLine), shown);
    }

    void turnAlong(qreal y) {
        p.translate(g.mirrored ? g.width : 0, y);
        if (g.mirrored) p.scale(-1, 1);
    }

    /// The head keeps clear of the ring around the light that it waits for, however narrow the columns are.
    [[nodiscard]] qreal headAt(qreal station) const {
        const qreal next = std::ceil(station);
        if (next <= station) return g.raw(station);
        return qMin(g.raw(station), g.raw(next) - g.radius * 1.26 - 0.75 * g.u);
    }

    void drawOutgoingRoad() {
        LanePlan plan;
        for (int i = 0; i < StationCount; ++i) plan.stations.append(g.raw(i));
        plan.head = headAt(m_look.motion.head());
        plan.breakAt = m_road.breakAt > 0 ? g.raw(m_road.breakAt - 0.5) : -1;
        plan.gap = g.large ? 4 : 3.5;
        plan.lightRadius = g.radius;
        plan.planeAtBreak = g.column >= 27 * g.u;
        p.save();
        turnAlong(g.roadY);
        RoadStrokes strokes(p, t, g.u, g.thickness);
        paintLane(strokes, plan, t, g.u);
        p.restore();
    }

    void drawStation(int index) {
        const RoadStation& station = m_road.outgoing.at(index);
        const qreal x = g.stationX(index);
        const bool faint = station.light == Light::Waiting || station.light == Light::NotRun;
        if (g.large) {
            drawRoadIcon(p, stationIcon(station.place.station), QPointF(x, g.iconY), 6 * g.u,
                         faint ? t.text2 : t.text, m_look.ratio, g.mirrored);
        }
        drawFreeLight(p, QPointF(x, g.roadY), g.radius, station, groundOf(station.place), m_look);

        const QStringList name = g.names.value(index);
        // A shorter name stands near its word, not near the road.
        qreal y = g.nameY;
        for (const QString& line : name) {
            drawCentred(p, x, y, line, m_look.fonts.name, t.text);
            y += g.nameLine;
        }
        const bool stop = station.light == Light::Red;
        drawCentred(p, x, y - g.nameLine + (g.wordY - lastNameY()), station.word,
                    stop ? m_look.fonts.stopWord : m_look.fonts.word, lightWordColour(station.light, t));
        y += g.wordY - lastNameY() - g.nameLine;
        for (const QString& line : g.facts.value(index)) {
            y += y == g.wordY ? g.factY - g.wordY : g.factLine;
            drawCentred(p, x, y, line, m_look.fonts.fact, t.text2);
        }
    }

    [[nodiscard]] qreal lastNameY() const {
        qsizetype lines = 1;
        for (const QStringList& name : g.names) lines = qMax(lines, name.size());
        return g.nameY + (lines - 1) * g.nameLine;
    }

    /// On the line, or beside it where the line is too short to be seen around the pill.
    [[nodiscard]] qreal pillMiddle(qreal leave, qreal arrive, qreal wide) const {
        const qreal s = g.mirrored ? -1 : 1, beside = wide / 2 + 3.5 * g.u;
        const auto inside = [&](qreal middle) {
            return middle - wide / 2 >= g.edge && middle + wide / 2 <= g.width - g.edge;
        };
        if (wide + 10 * g.u <= qAbs(arrive - leave)) return (leave + arrive) / 2;
        for (const qreal middle : {arrive + s * beside, leave - s * beside}) {
            if (inside(middle)) return middle;
        }
        return qBound(g.edge + wide / 2, (leave + arrive) / 2, g.width - g.edge - wide / 2);
    }

    void drawWayRound() {
        const int reached = m_road.wayRound->reached, before = m_road.breakAt - 1;
        const qreal s = g.mirrored ? -1 : 1, round = 3 * g.u;
        const qreal line = g.roadY - g.thickness / 2 - 6 * g.u;
        const qreal leave = g.x(g.raw(before) + g.column / 2 - 6.5 * g.u), arrive = g.stationX(reached);
        const qreal tip = g.roadY - g.radius - 1.25 * g.u;
        QPainterPath path(QPointF(leave, g.roadY - g.thickness / 2));
        path.lineTo(leave, line + round);
        path.quadTo(leave, line, leave + round * s, line);
        path.lineTo(arrive - round * s, line);
        path.quadTo(arrive, line, arrive, line + round);
        path.lineTo(arrive, tip - 2 * g.u);
        drawGreenWay(p, path, g.u, m_look.motion.wayShare(), t);
        if (m_look.motion.wayShare() >= 1) {
            p.setPen(Qt::NoPen);
            p.setBrush(t.green);
            p.drawPolygon(QPolygonF{
                {arrive - 2 * g.u, tip - 2.5 * g.u}, {arrive + 2 * g.u, tip - 2.5 * g.u}, {arrive, tip}});
        }
        p.save();
        p.setOpacity(m_look.motion.wayShare());
        const qreal wide = wayPillWidth(m_road.wayRound->words, m_look.fonts, g.u);
        drawWayPill(p, QRectF(pillMiddle(leave, arrive, wide) - wide / 2, line - 3.25 * g.u, wide, 6.5 * g.u),
                    m_road.wayRound->words, g.mirrored, g.u, m_look);
        p.restore();
    }

    void drawIncoming() {
        drawCaption(g.incomingCaptionY, QCoreApplication::translate("Road", "Incoming mail"),
                    g.large ? m_road.incomingTarget : m_road.incomingLine);
        const qreal from = g.raw(0) + (g.large ? 5 : 4) * g.u, to = g.raw(7) - (g.large ? 6 : 5) * g.u;
        QList<qreal> stations;
        for (const RoadStation& station : m_road.incoming) stations.append(g.raw(int(station.place.station)));
        p.save();
        turnAlong(g.incomingY);
        paintIncomingLane(p, m_road.incoming, {from, to, stations, g.incomingThickness, g.column}, g.u, t);
        p.restore();

        const QColor words = t.text2;
        drawRoadIcon(p, QStringLiteral("inbox"), QPointF(g.stationX(7), g.incomingY),
                     (g.large ? 5.5 : 4.5) * g.u, t.text, m_look.ratio, g.mirrored);
        drawCentred(p, g.stationX(7), g.incomingWordY, QCoreApplication::translate("Road", "Mailbox"),
                    m_look.fonts.fact, words);
        drawCentred(p, g.stationX(0), g.incomingWordY, m_road.outgoing.first().name, m_look.fonts.fact,
                    words);
        for (const RoadStation& station : m_road.incoming) {
            const qreal x = g.stationX(int(station.place.station));
            drawFreeLight(p, QPointF(x, g.incomingY), g.incomingRadius, station, groundOf(station.place),
                          m_look);
            QFont font = m_look.fonts.fact;
            if (station.light == Light::Red) font.setWeight(QFont::DemiBold);
            drawCentred(p, x, g.incomingWordY, station.word, font, lightWordColour(station.light, t));
        }
    }

    QPainter& p;
    const RoadModel& m_road;
    const LevelGeometry& g;
    const RoadLook& m_look;
    const Tokens& t;
};

}  // namespace

QString stationIcon(Station station) {
    static constexpr const char* names[StationCount] = {"computer", "network", "name-look-up", "server",
                                                        "lock",     "key",     "paper-plane",  "inbox"};
    return QLatin1String(names[static_cast<int>(station)]);
}

void paintLevelRoad(QPainter& painter, const RoadModel& road, const LevelGeometry& place,
                    const RoadLook& look) {
    painter.setRenderHint(QPainter::Antialiasing);
    LevelPainting(painter, road, place, look).paint();
}

}  // namespace outbox::ui
