// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <cstdlib>

#include "ui/road_widget.h"

namespace outbox::ui {
namespace {

/// What a key means, whatever form the road has and whichever way it runs.
enum class RoadMove { None, Onward, Back, OtherSide, First, Last };

struct RoadKeys {
    bool upright, mirrored, incoming;
};

RoadMove moveOf(int key, const RoadKeys& road) {
    const int ahead = road.mirrored ? Qt::Key_Left : Qt::Key_Right;
    const int behind = road.mirrored ? Qt::Key_Right : Qt::Key_Left;
    if (key == Qt::Key_Home) return RoadMove::First;
    if (key == Qt::Key_End) return RoadMove::Last;
    if (road.upright) {
        // The incoming road stands after the outgoing one.
        if (key == Qt::Key_Down) return RoadMove::Onward;
        if (key == Qt::Key_Up) return RoadMove::Back;
        if (key == ahead) return road.incoming ? RoadMove::None : RoadMove::OtherSide;
        if (key == behind) return road.incoming ? RoadMove::OtherSide : RoadMove::None;
        return RoadMove::None;
    }
    if (key == ahead) return RoadMove::Onward;
    if (key == behind) return RoadMove::Back;
    if (key == Qt::Key_Down) return road.incoming ? RoadMove::None : RoadMove::OtherSide;
    if (key == Qt::Key_Up) return road.incoming ? RoadMove::OtherSide : RoadMove::None;
    return RoadMove::None;
}

/// The station of a side that lies nearest to another one.
std::optional<RoadPlace> nearestOn(const QList<RoadStation>& side, Station station) {
    std::optional<RoadPlace> best;
    for (const RoadStation& candidate : side) {
        const auto away = [&](const RoadPlace& place) { return std::abs(int(place.station) - int(station)); };
        if (!best || away(candidate.place) < away(*best)) best = candidate.place;
    }
    return best;
}

}  // namespace

std::optional<RoadPlace> RoadWidget::beside(int key) const {
    const bool incoming = m_current.side == Side::Incoming;
    const QList<RoadStation>& own = incoming ? m_road.incoming : m_road.outgoing;
    const RoadStation* here = m_road.at(m_current);
    const qsizetype index = here ? here - own.data() : -1;
    if (index < 0) return std::nullopt;
    switch (moveOf(key, {m_upright, layoutDirection() == Qt::RightToLeft, incoming})) {
        case RoadMove::Onward:
            return index + 1 < own.size() ? own.at(index + 1).place : m_current;
        case RoadMove::Back:
            return index > 0 ? own.at(index - 1).place : m_current;
        case RoadMove::First:
            return own.first().place;
        case RoadMove::Last:
            return own.last().place;
        case RoadMove::OtherSide:
            return nearestOn(incoming ? m_road.outgoing : m_road.incoming, m_current.station);
        case RoadMove::None:
            break;
    }
    return std::nullopt;
}

void RoadWidget::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Space:
            if (m_following) return choose(std::nullopt);
            return choose(m_chosen == m_current ? std::nullopt : std::optional(m_current));
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose(m_current);
            emit detailsRequested();
            return;
        default:
            break;
    }
    if (const auto next = beside(event->key())) {
        setCurrent(*next);
        // The card shows where the keys are; above a diagnosis it opens on Enter alone.
        if (m_following) choose(*next);
        return;
    }
    QWidget::keyPressEvent(event);
}

std::optional<RoadPlace> RoadWidget::placeAt(const QPoint& point) const {
    // Incoming lights lie upon the rows of the upright form, so they are asked first.
    for (const auto* side : {&m_road.incoming, &m_road.outgoing}) {
        for (const RoadStation& station : *side) {
            if (rectOf(station.place).contains(point)) return station.place;
        }
    }
    return std::nullopt;
}

void RoadWidget::mousePressEvent(QMouseEvent* event) {
    const auto place =
        event->button() == Qt::LeftButton ? placeAt(event->position().toPoint()) : std::nullopt;
    if (!place) return QWidget::mousePressEvent(event);
    if (m_chosen == place) return choose(std::nullopt);
    choose(place);
    emit detailsRequested();
}

void RoadWidget::mouseMoveEvent(QMouseEvent* event) {
    setCursor(placeAt(event->position().toPoint()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QWidget::mouseMoveEvent(event);
}

QString RoadWidget::tipOf(const RoadPlace& place) const {
    const RoadStation* station = m_road.at(place);
    if (!station) return {};
    const QString more = station->description();
    const QString tip = more.isEmpty() ? station->spoken() : station->spoken() + QLatin1Char('\n') + more;
    // Tips take anything that looks like markup for it; what comes from outside is text.
    return tip.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
}

bool RoadWidget::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) takeForm();
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto place = placeAt(help->pos());
    if (place) {
        QToolTip::showText(help->globalPos(), QStringLiteral("<qt>%1</qt>").arg(tipOf(*place)), this,
                           rectOf(*place));
    } else {
        QToolTip::hideText();
        event->ignore();
    }
    return true;
}

}  // namespace outbox::ui
