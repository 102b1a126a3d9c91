// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>
#include <optional>

#include "core/model/report.h"
#include "ui/road_model.h"

class QVBoxLayout;

namespace outbox::ui {

class LightLabel;
class LinkButton;
class Rule;
class TextLabel;

/// One check in the card: light, what it found, how long it took, and beneath it the technical level.
class CheckRow : public QWidget {
    Q_OBJECT
  public:
    explicit CheckRow(QWidget* parent = nullptr);
    /// `next`: the first of those that wait behind a running one.
    void showCheck(const Check& check, qint64 elapsedMs, bool next, bool technical);
    void setPhase(qreal phase);

  private:
    LightLabel* m_light;
    TextLabel* m_words;
    TextLabel* m_time;
    TextLabel* m_reason;
    TextLabel* m_technical;
};

/// What was tested at one station.
class CheckDetails : public QWidget {
    Q_OBJECT
  public:
    explicit CheckDetails(QWidget* parent = nullptr);

    void showStation(const RoadStation& station, const QList<Check>& checks, qint64 elapsedMs);
    /// Without its heading where the row that it stands in bears the name.
    void setHeadingVisible(bool visible);
    void setTechnical(bool technical);
    [[nodiscard]] bool isTechnical() const { return m_technical; }

  private:
    void refresh();
    TextLabel* m_heading;
    LinkButton* m_link;
    QVBoxLayout* m_column;
    QList<CheckRow*> m_rows;
    QList<Rule*> m_rules;
    TextLabel* m_empty;
    RoadStation m_station;
    QList<Check> m_checks;
    qint64 m_elapsedMs = 0;
    bool m_technical = false;
};

}  // namespace outbox::ui
