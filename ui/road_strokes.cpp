// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/road_strokes.h"

#include <QPainter>
#include <QPainterPath>

namespace outbox::ui {
namespace {

constexpr qreal edgeWidth = 0.35;
constexpr qreal markWidth = 0.55, markLength = 2.25, markGap = 2;
/// How far the torn edge goes to and fro, in units.
constexpr qreal tornSteps[] = {-0.25, 1.25, -0.5, 1.5, -0.25, 1};
constexpr qreal barrierWidth = 2.5, barrierEdge = 0.4;
constexpr qreal stripe = 3;
constexpr qreal headPlane = 4.5, breakPlane = 3.25;

}  // namespace

RoadStrokes::RoadStrokes(QPainter& painter, const Tokens& tokens, qreal unit, qreal thickness)
    : m_painter(painter), m_tokens(tokens), m_u(unit), m_thickness(thickness), m_half(thickness / 2) {}

void RoadStrokes::idle(qreal from, qreal to) {
    if (to <= from) return;
    m_painter.fillRect(QRectF(from, -m_half, to - from, m_thickness), m_tokens.idle);
    m_painter.setPen(QPen(m_tokens.idleline, edgeWidth * m_u, Qt::SolidLine, Qt::FlatCap));
    for (const qreal y : {-m_half, m_half}) m_painter.drawLine(QPointF(from, y), QPointF(to, y));
}

void RoadStrokes::travelled(qreal from, qreal to) {
    if (to <= from) return;
    const qreal over = edgeWidth * m_u / 2;
    m_painter.fillRect(QRectF(from, -m_half - over, to - from, m_thickness + 2 * over), m_tokens.road);
}

void RoadStrokes::roundedHead(qreal from, qreal to) {
    if (to <= from) return;
    const qreal over = edgeWidth * m_u / 2;
    const qreal round = m_half + over;
    travelled(from, to - round);
    QPainterPath head;
    head.moveTo(qMax(from, to - round), -round);
    head.arcTo(QRectF(to - 2 * round, -round, 2 * round, 2 * round), 90, -180);
    head.closeSubpath();
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_tokens.road);
    m_painter.drawPath(head);
}

void RoadStrokes::marks(qreal from, qreal to, const QColor& colour) {
    if (to <= from) return;
    QPen pen(colour, markWidth * m_u, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({markLength / markWidth, markGap / markWidth});
    m_painter.setPen(pen);
    m_painter.drawLine(QPointF(from, 0), QPointF(to, 0));
}

void RoadStrokes::plane(qreal at, qreal size) {
    // The outline of the paper plane's icon, turned from its diagonal onto the road.
    const QPolygonF shape{{21.25, 2.75}, {2.75, 9.9}, {10.35, 13.65}, {14.1, 21.25}};
    m_painter.save();
    m_painter.translate(at, 0);
    m_painter.scale(size / 24, size / 24);
    m_painter.rotate(45);
    m_painter.translate(-12, -12);
    m_painter.setPen(QPen(m_tokens.roadmark, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(m_tokens.roadmark);
    m_painter.drawPolygon(shape);
    m_painter.restore();
}

QPolygonF RoadStrokes::torn(qreal edge) const {
    QPolygonF line;
    for (int k = 0; k < 6; ++k) line << QPointF(edge + tornSteps[k] * m_u, -m_half + m_thickness * k / 5);
    return line;
}

void RoadStrokes::tornEnd(qreal from, qreal edge) {
    QPolygonF shape = torn(edge);
    shape.prepend(QPointF(from, -m_half));
    shape.append(QPointF(from, m_half));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_tokens.road);
    m_painter.drawPolygon(shape);
}

void RoadStrokes::unreached(qreal edge, qreal to) {
    QPolygonF outline = torn(edge);
    outline.prepend(QPointF(to, -m_half));
    outline.append(QPointF(to, m_half));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_tokens.unreached);
    m_painter.drawPolygon(outline);
    const qreal width = edgeWidth * m_u;
    QPen pen(m_tokens.idleline, width, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1.25 * m_u / width, m_u / width});
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(outline);
}

void RoadStrokes::barrier(qreal at, qreal over) {
    const qreal tall = m_thickness + over * m_u, wide = barrierWidth * m_u, edge = barrierEdge * m_u;
    const QRectF board(at - wide / 2, -tall / 2, wide, tall);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_tokens.red);
    m_painter.drawRoundedRect(board.adjusted(-edge, -edge, edge, edge), m_u, m_u);
    QPainterPath clip;
    clip.addRoundedRect(board, 0.6 * m_u, 0.6 * m_u);
    m_painter.save();
    m_painter.setClipPath(clip, Qt::IntersectClip);
    // White beside red by day; by night the ground itself shines through.
    m_painter.setBrush(m_tokens.roadmark);
    const qreal beside = m_u / 4;
    for (qreal y = board.top() - 2.5 * m_u; y < board.bottom() + 2.5 * m_u; y += stripe * m_u) {
        m_painter.drawPolygon(QPolygonF{{board.left() - beside, y + 2 * m_u},
                                        {board.right() + beside, y},
                                        {board.right() + beside, y + 1.5 * m_u},
                                        {board.left() - beside, y + 3.5 * m_u}});
    }
    m_painter.restore();
}

void paintLane(RoadStrokes& strokes, const LanePlan& plan, const Tokens& tokens, qreal unit) {
    const qreal start = plan.stations.first(), end = plan.stations.last();
    const bool broken = plan.breakAt >= 0;
    const qreal before = broken ? plan.breakAt - (plan.gap + 1) * unit : end;
    const qreal head = qMin(plan.head, before);
    const bool reachesBreak = broken && plan.head >= plan.breakAt - unit;
    const bool wholeWay = !broken && plan.head >= end;

    if (!reachesBreak && !wholeWay) {
        strokes.idle(start, before);
        const qreal afterHead = head + (head > start ? 1.5 * unit : 0);
        strokes.marks(afterHead, before, tokens.idlemark);
    }
    if (broken) strokes.unreached(plan.breakAt + (plan.gap + 0.5) * unit, end);
    if (reachesBreak) {
        strokes.tornEnd(start, before);
        strokes.marks(start, before - 2 * unit, tokens.roadmark);
    } else if (wholeWay) {
        strokes.travelled(start, end);
        strokes.marks(start, end, tokens.roadmark);
    } else if (head > start) {
        strokes.roundedHead(start, head);
        strokes.marks(start, head - 7.5 * unit, tokens.roadmark);
        if (plan.planeAtHead) strokes.plane(head - 3.75 * unit, headPlane * unit);
    }
    if (!broken) return;
    strokes.barrier(plan.breakAt, plan.barrierOver);
    if (!reachesBreak || !plan.planeAtBreak) return;
    // Between the last light and the torn edge, where there is room for it.
    qreal last = start;
    for (const qreal station : plan.stations) {
        if (station < plan.breakAt) last = station;
    }
    strokes.plane((last + plan.lightRadius * 1.26 + before) / 2 + unit / 4, breakPlane * unit);
}

}  // namespace outbox::ui
