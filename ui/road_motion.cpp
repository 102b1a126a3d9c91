// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/road_motion.h"

namespace outbox::ui {
namespace {

constexpr int headMs = 300;
constexpr int fadeMs = 150;
constexpr int ringMs = 1200;
constexpr int wayMs = 500;

}  // namespace

RoadMotion::RoadMotion(QObject* parent) : QObject(parent) {
    const auto drive = [this](QVariantAnimation& animation, int duration, qreal* value) {
        animation.setDuration(duration);
        connect(&animation, &QVariantAnimation::valueChanged, this, [this, value](const QVariant& now) {
            *value = now.toReal();
            emit moved();
        });
    };
    drive(m_head, headMs, &m_headNow);
    m_head.setEasingCurve(QEasingCurve::InOutCubic);
    drive(m_fade, fadeMs, &m_fadeNow);
    drive(m_ring, ringMs, &m_phaseNow);
    m_ring.setStartValue(0.0);
    m_ring.setEndValue(1.0);
    m_ring.setLoopCount(-1);
    drive(m_way, wayMs, &m_wayNow);
    m_way.setEasingCurve(QEasingCurve::InOutCubic);
}

void RoadMotion::follow(const RoadModel& from, const RoadModel& to, bool still) {
    m_still = still;
    m_running = false;
    QHash<Key, Light> leaving;
    for (const auto* side : {&to.outgoing, &to.incoming}) {
        for (const RoadStation& station : *side) {
            m_running = m_running || station.light == Light::Running;
            const RoadStation* before = from.at(station.place);
            if (before && before->light != station.light) leaving.insert(keyOf(station.place), before->light);
        }
    }
    turnRing();

    const bool jump = still || from.outgoing.isEmpty();
    const auto go = [jump](QVariantAnimation& animation, qreal* now, qreal start, qreal end) {
        animation.stop();
        *now = jump ? end : start;
        if (jump || qFuzzyCompare(start + 1, end + 1)) return;
        animation.setStartValue(start);
        animation.setEndValue(end);
        animation.start();
    };
    if (jump || !qFuzzyCompare(from.head + 1, to.head + 1)) go(m_head, &m_headNow, m_headNow, to.head);
    if (jump || !leaving.isEmpty()) {
        m_leaving = leaving;
        go(m_fade, &m_fadeNow, 0, 1);
    }
    if (jump) m_wayNow = 1;
    if (!jump && to.wayRound && !from.wayRound) go(m_way, &m_wayNow, 0, 1);
}

void RoadMotion::setVisible(bool visible) {
    m_visible = visible;
    turnRing();
}

void RoadMotion::turnRing() {
    const bool turn = m_running && !m_still && m_visible;
    if (turn && m_ring.state() != QAbstractAnimation::Running) m_ring.start();
    if (!turn && m_ring.state() == QAbstractAnimation::Running) m_ring.stop();
    if (!turn) m_phaseNow = 0;
}

RoadMotion::Change RoadMotion::changeAt(const RoadStation& station) const {
    const auto leaving = m_leaving.constFind(keyOf(station.place));
    if (leaving == m_leaving.constEnd() || m_fadeNow >= 1) return {station.light, 1};
    return {*leaving, m_fadeNow};
}

}  // namespace outbox::ui
