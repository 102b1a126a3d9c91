// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "core/model/report.h"
#include "ui/road_widget.h"

namespace outbox::ui {

class CardFrame;
class CheckDetails;

/// The road on its card, and what was tested at the shown station: in a card beneath it, or in the station's
/// row where the road stands upright.
class RoadPanel : public QWidget {
    Q_OBJECT
  public:
    /// Always: the card beneath is part of the page. OnChoice: it opens for a chosen station and closes
    /// again.
    enum class Details { Always, OnChoice };
    RoadPanel(RoadSize size, Details details, QWidget* parent = nullptr);

    void showRoad(const RoadModel& road, const QList<Check>& checks, qint64 elapsedMs);
    [[nodiscard]] RoadWidget* road() const { return m_road; }
    [[nodiscard]] CheckDetails* details() const { return m_details; }
    /// In this widget's coordinates, empty while no station is shown.
    [[nodiscard]] QRect shownRect() const;
    void setGapUnits(qreal gap);

  signals:
    void shownChanged();
    void formChanged(bool upright);

  private:
    void refresh();
    void takeForm(bool upright);
    RoadWidget* m_road;
    CheckDetails* m_details;
    CardFrame* m_detailCard;
    Details m_when;
    QList<Check> m_checks;
    qint64 m_elapsedMs = 0;
};

}  // namespace outbox::ui
