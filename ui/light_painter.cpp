// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/light_painter.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>
#include <numbers>

namespace outbox::ui {
namespace {

/// Where one light is drawn: everything is said in shares of the radius.
struct LightSpot {
    QPainter& painter;
    QPointF centre;
    qreal r;
    qreal stroke;  ///< of the mark

    [[nodiscard]] QPointF at(qreal x, qreal y) const { return centre + QPointF(x * r, y * r); }
    [[nodiscard]] QPen roundPen(const QColor& colour, qreal width) const {
        return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
    }
    void disc(qreal radius, const QColor& fill) const {
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawEllipse(centre, radius, radius);
    }
};

void drawWorks(const LightSpot& spot, const Tokens& set) {
    spot.disc(spot.r, set.green);
    spot.painter.setBrush(Qt::NoBrush);
    spot.painter.setPen(spot.roundPen(set.ongreen, spot.stroke));
    spot.painter.drawPolyline(QPolygonF{spot.at(-.43, .04), spot.at(-.1, .37), spot.at(.47, -.34)});
}

void drawWarning(const LightSpot& spot, const Tokens& set) {
    const QPolygonF triangle{spot.at(0, -.98), spot.at(1, .74), spot.at(-1, .74)};
    const qreal round = spot.r * .34;
    spot.painter.setPen(spot.roundPen(set.amberline, round + qMax(1.6, spot.r * .16)));
    spot.painter.setBrush(set.amberline);
    spot.painter.drawPolygon(triangle);
    spot.painter.setPen(spot.roundPen(set.amber, round));
    spot.painter.setBrush(set.amber);
    spot.painter.drawPolygon(triangle);
    spot.painter.setPen(spot.roundPen(set.onamber, spot.stroke));
    spot.painter.drawLine(spot.at(0, -.36), spot.at(0, .2));
    spot.painter.setPen(Qt::NoPen);
    spot.painter.setBrush(set.onamber);
    spot.painter.drawEllipse(spot.at(0, .55), spot.stroke * .6, spot.stroke * .6);
}

void drawStop(const LightSpot& spot, const Tokens& set) {
    QPolygonF octagon;
    for (int corner = 0; corner < 8; ++corner) {
        const qreal angle = (22.5 + 45 * corner) * std::numbers::pi / 180;
        octagon << spot.at(1.14 * std::cos(angle), 1.14 * std::sin(angle));
    }
    spot.painter.setPen(spot.roundPen(set.red, spot.r * .1));
    spot.painter.setBrush(set.red);
    spot.painter.drawPolygon(octagon);
    spot.painter.setPen(spot.roundPen(set.onred, spot.stroke * 1.08));
    spot.painter.drawLine(spot.at(-.36, -.36), spot.at(.36, .36));
    spot.painter.drawLine(spot.at(.36, -.36), spot.at(-.36, .36));
}

void drawRunning(const LightSpot& spot, qreal phase, const Tokens& set) {
    const qreal radius = spot.r - spot.stroke / 2;
    const QRectF box(spot.centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    spot.painter.setBrush(set.surface);
    spot.painter.setPen(QPen(set.idle, spot.stroke));
    spot.painter.drawEllipse(box);
    spot.painter.setBrush(Qt::NoBrush);
    spot.painter.setPen(spot.roundPen(set.accent, spot.stroke * 1.15));
    // Qt counts angles in sixteenths of a degree, against the clock, from three o'clock.
    spot.painter.drawArc(box, qRound((90 - 360 * phase) * 16), -130 * 16);
    spot.disc(spot.r * .2, set.accent);
}

void drawWaiting(const LightSpot& spot, const Tokens& set) {
    spot.painter.setBrush(set.surface);
    spot.painter.setPen(QPen(set.control, qMax(1.5, spot.r * .09)));
    spot.painter.drawEllipse(spot.centre, spot.r - 1, spot.r - 1);
    spot.painter.setPen(Qt::NoPen);
    spot.painter.setBrush(set.control);
    const qreal dot = qMax(1.0, spot.r * .09);
    for (const qreal x : {-.36, 0., .36}) spot.painter.drawEllipse(spot.at(x, 0), dot, dot);
}

void drawNotRun(const LightSpot& spot, const Tokens& set) {
    const qreal radius = spot.r - 1;
    const qreal width = qMax(1.5, spot.r * .09);
    QPen ring(set.control, width);
    ring.setCapStyle(Qt::FlatCap);
    const qreal dash = 2 * std::numbers::pi * radius / 24 / width;
    ring.setDashPattern({dash, dash});
    spot.painter.setBrush(set.surface);
    spot.painter.setPen(ring);
    spot.painter.drawEllipse(spot.centre, radius, radius);
    spot.painter.setPen(spot.roundPen(set.control, spot.stroke));
    spot.painter.drawLine(spot.at(-.36, 0), spot.at(.36, 0));
}

void drawLightShape(const LightSpot& spot, Light light, qreal phase, const Tokens& set) {
    spot.painter.save();
    spot.painter.setRenderHint(QPainter::Antialiasing);
    switch (light) {
        case Light::Green:
            drawWorks(spot, set);
            break;
        case Light::Yellow:
            drawWarning(spot, set);
            break;
        case Light::Red:
            drawStop(spot, set);
            break;
        case Light::Running:
            drawRunning(spot, phase, set);
            break;
        case Light::Waiting:
            drawWaiting(spot, set);
            break;
        case Light::NotRun:
            drawNotRun(spot, set);
            break;
    }
    spot.painter.restore();
}

qreal markStroke(qreal radius) {
    return qMax(1.5, radius * 0.19);
}

}  // namespace

void paintLight(QPainter& painter, const QRectF& rect, Light light, qreal phase, const Tokens& tokens) {
    const qreal side = qMin(rect.width(), rect.height());
    // The triangle with its round corners reaches 1.25 radii to the sides and higher above its centre than
    // below.
    const bool triangle = light == Light::Yellow;
    const qreal radius = triangle ? side * 0.4 : qMin(side / 2 - 1.5, side * 0.455);
    const QPointF centre = rect.center() + QPointF(0, triangle ? radius * 0.12 : 0);
    drawLightShape({painter, centre, radius, markStroke(radius)}, light, phase, tokens);
}

void paintLightAt(QPainter& painter, const QPointF& centre, qreal radius, Light light, qreal phase,
                  const Tokens& tokens) {
    const qreal r = light == Light::Red ? radius * 1.12 : radius;
    drawLightShape({painter, centre, r, markStroke(r)}, light, phase, tokens);
}

void paintLightChange(QPainter& painter, const QPointF& centre, qreal radius, Light from, Light to,
                      qreal share, qreal phase, const Tokens& tokens) {
    if (from == to || share >= 1) return paintLightAt(painter, centre, radius, to, phase, tokens);
    painter.save();
    const qreal opacity = painter.opacity();
    painter.setOpacity(opacity * (1 - share));
    paintLightAt(painter, centre, radius, from, phase, tokens);
    painter.setOpacity(opacity * share);
    paintLightAt(painter, centre, radius, to, phase, tokens);
    painter.restore();
}

QColor lightWordColour(Light light, const Tokens& tokens) {
    switch (light) {
        case Light::Green:
            return tokens.greentext;
        case Light::Yellow:
            return tokens.ambertext;
        case Light::Red:
            return tokens.redtext;
        case Light::Running:
            return tokens.accent;
        case Light::Waiting:
        case Light::NotRun:
            break;
    }
    return tokens.text2;
}

}  // namespace outbox::ui
