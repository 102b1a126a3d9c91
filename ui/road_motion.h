// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>
#include <QVariantAnimation>

#include "ui/road_model.h"

namespace outbox::ui {

/// Where the moving parts of the road are at this moment. Nothing waits for it, and without motion (the
/// system's wish, or a style whose animations last 0 ms) every part is where it belongs at once.
class RoadMotion : public QObject {
    Q_OBJECT
  public:
    explicit RoadMotion(QObject* parent = nullptr);

    /// Goes from what is shown to the new road; with `still` everything jumps.
    void follow(const RoadModel& from, const RoadModel& to, bool still);
    void setVisible(bool visible);

    [[nodiscard]] qreal head() const { return m_headNow; }
    [[nodiscard]] qreal phase() const { return m_phaseNow; }
    /// Share of the way round that is drawn, 0 to 1.
    [[nodiscard]] qreal wayShare() const { return m_wayNow; }
    /// The light that a station leaves, and how far the change is.
    struct Change {
        Light from;
        qreal share;
    };
    [[nodiscard]] Change changeAt(const RoadStation& station) const;

  signals:
    void moved();

  private:
    struct Key {
        int side, station;
        friend bool operator==(const Key&, const Key&) = default;
        friend size_t qHash(const Key& key, size_t seed) { return qHashMulti(seed, key.side, key.station); }
    };
    static Key keyOf(const RoadPlace& place) { return {int(place.side), int(place.station)}; }
    void turnRing();

    QVariantAnimation m_head, m_fade, m_ring, m_way;
    QHash<Key, Light> m_leaving;
    qreal m_headNow = 0, m_fadeNow = 1, m_phaseNow = 0, m_wayNow = 1;
    bool m_running = false, m_still = true, m_visible = false;
};

}  // namespace outbox::ui
