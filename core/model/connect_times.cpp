// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/connect_times.h"

#include <QSet>
#include <algorithm>

namespace outbox {

namespace {

/// Above the spread that an ordinary wireless or satellite line, or a busy computer, shows; below the second
/// after which a lost packet is sent again.
constexpr qint64 ordinarySpreadMs = 800;

bool isSilence(Failure failure) {
    return failure == Failure::TimedOut || failure == Failure::HostUnreachable;
}

/// What a dialogue took to connect; -1 where it did not. The one as set stands among the attempts already.
qint64 connectMs(const DialogueObservation& dialogue) {
    if (dialogue.role == DialogueRole::AsSet || !dialogue.passed(Step::Connect)) return -1;
    for (const DialogueObservation::StepTime& time : dialogue.times)
        if (time.step == Step::Connect) return time.durationMs;
    return -1;
}

}  // namespace

bool isUneven(qint64 ms, qint64 quickestMs) {
    return ms > quickestMs + quickestMs / 4 + ordinarySpreadMs;
}

int ConnectTimes::uneven() const {
    if (ms.isEmpty()) return 0;
    const qint64 quickest = *std::min_element(ms.begin(), ms.end());
    const auto late =
        std::count_if(ms.begin(), ms.end(), [quickest](qint64 one) { return isUneven(one, quickest); });
    return lost + static_cast<int>(late);
}

ConnectTimes connectTimes(const Evidence& evidence, const QHostAddress& address) {
    ConnectTimes times;
    QSet<quint16> open;
    QList<quint16> silent;
    for (const ReachObservation& reach : evidence.reach) {
        if (reach.address != address) continue;
        if (isSilence(reach.fault.kind)) silent.append(reach.port);
        if (reach.fault.failed()) continue;
        open.insert(reach.port);
        times.ms.append(reach.span.durationMs);
    }
    for (const DialogueObservation& dialogue : evidence.dialogues) {
        const qint64 ms = dialogue.peer == address ? connectMs(dialogue) : -1;
        if (ms < 0) continue;
        open.insert(dialogue.endpoint.port);
        times.ms.append(ms);
    }
    times.lost = static_cast<int>(
        std::count_if(silent.begin(), silent.end(), [&open](quint16 port) { return open.contains(port); }));
    return times;
}

QList<QHostAddress> addressesTried(const Evidence& evidence) {
    QList<QHostAddress> tried;
    const auto note = [&tried](const QHostAddress& address) {
        if (!address.isNull() && !tried.contains(address)) tried.append(address);
    };
    for (const ReachObservation& reach : evidence.reach)
        if (reach.role != ReachRole::Nowhere) note(reach.address);
    for (const DialogueObservation& dialogue : evidence.dialogues) note(dialogue.peer);
    return tried;
}

QHostAddress setAddress(const Evidence& evidence) {
    const DialogueObservation* set = evidence.asSet();
    if (set && set->passed(Step::Connect) && !set->peer.isNull()) return set->peer;
    for (const ReachObservation& reach : evidence.reach)
        if (reach.role == ReachRole::AsSet && !reach.fault.failed()) return reach.address;
    for (const ReachObservation& reach : evidence.reach)
        if (reach.host == evidence.account.outgoing.host && !reach.fault.failed()) return reach.address;
    return {};
}

}  // namespace outbox
