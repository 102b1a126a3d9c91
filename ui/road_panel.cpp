// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/road_panel.h"

#include <QVBoxLayout>

#include "ui/check_details.h"
#include "ui/labels.h"

namespace outbox::ui {

RoadPanel::RoadPanel(RoadSize size, Details details, QWidget* parent)
    : QWidget(parent),
      m_road(new RoadWidget(size)),
      m_details(new CheckDetails),
      m_detailCard(new CardFrame),
      m_when(details) {
    auto* roadCard = new CardFrame;
    auto* roadColumn = new QVBoxLayout(roadCard);
    roadColumn->setContentsMargins(0, 0, 0, 0);
    roadColumn->addWidget(m_road);

    auto* detailColumn = new QVBoxLayout(m_detailCard);
    detailColumn->setContentsMargins(units(this, 5), units(this, 3), units(this, 5), units(this, 3));
    detailColumn->addWidget(m_details);
    detailColumn->addStretch(1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(units(this, 3.5));
    column->addWidget(roadCard);
    column->addWidget(m_detailCard, 1);

    m_road->setFollowing(details == Details::Always);
    m_detailCard->setVisible(details == Details::Always);
    connect(m_road, &RoadWidget::shownChanged, this, &RoadPanel::refresh);
    connect(m_road, &RoadWidget::formChanged, this, &RoadPanel::takeForm);
}

void RoadPanel::setGapUnits(qreal gap) {
    layout()->setSpacing(units(this, gap));
}

void RoadPanel::showRoad(const RoadModel& road, const QList<Check>& checks, qint64 elapsedMs) {
    m_checks = checks;
    m_elapsedMs = elapsedMs;
    m_road->setRoad(road);
    refresh();
}

void RoadPanel::refresh() {
    std::optional<RoadPlace> place = m_road->shown();
    const RoadModel& road = m_road->road();
    if (m_when == Details::OnChoice) {
        m_detailCard->setVisible(place && !m_road->isUpright());
    } else if (!place) {
        // Nothing runs: the card tells of where the mail got to, or of the beginning.
        place = road.breakAt >= 0 ? road.outgoing.at(road.breakAt).place : RoadPlace{};
    }
    const RoadStation* station = place ? road.at(*place) : nullptr;
    if (station) m_details->showStation(*station, checksAt(m_checks, station->place), m_elapsedMs);
    emit shownChanged();
}

void RoadPanel::takeForm(bool upright) {
    // One widget shows the details in both forms.
    m_details->setHeadingVisible(!upright);
    if (upright) {
        m_details->setParent(m_road);
        m_road->setDetails(m_details);
    } else {
        m_road->setDetails(nullptr);
        static_cast<QVBoxLayout*>(m_detailCard->layout())->insertWidget(0, m_details);
        m_details->show();
    }
    m_detailCard->setVisible(!upright && (m_when == Details::Always || m_road->shown()));
    emit formChanged(upright);
}

QRect RoadPanel::shownRect() const {
    const QRect rect = m_road->shownRect();
    return rect.isEmpty() ? QRect() : QRect(m_road->mapTo(this, rect.topLeft()), rect.size());
}

}  // namespace outbox::ui
