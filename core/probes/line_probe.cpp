// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "core/model/connect_times.h"
#include "core/probes/probes.h"
#include "core/probes/reach.h"

namespace outbox {

namespace {

/// With those that a run makes anyway, enough to tell a line that loses every fifth packet from an even one.
constexpr int repeats = 6;
/// Enough for an unhurried second; no server takes it for a storm.
constexpr Milliseconds betweenRepeats{120};

/// One name server that answered quickly at one time and late or never at another.
bool namesComeUnevenly(const Evidence& evidence) {
    QHash<QString, QList<qint64>> answered;
    QSet<QString> silent;
    for (const NameObservation& name : evidence.names)
        for (const QList<DnsAnswer>* answers : {&name.configured, &name.reference})
            for (const DnsAnswer& answer : *answers) {
                if (answer.answered()) answered[answer.server].append(answer.durationMs);
                if (answer.status == DnsStatus::TimedOut) silent.insert(answer.server);
            }
    for (auto server = answered.cbegin(); server != answered.cend(); ++server) {
        const auto [quickest, slowest] = std::minmax_element(server->begin(), server->end());
        if (silent.contains(server.key()) || isUneven(*slowest, *quickest)) return true;
    }
    return false;
}

/// An attempt that was given up while a neighbour on the same address had long answered. Ports that are
/// closed everywhere (25, 2525) say nothing.
bool waitedInVain(const Evidence& evidence, const ReachObservation& reach) {
    if (reach.fault.kind != Failure::Cancelled || (reach.port != 587 && reach.port != 465)) return false;
    const ConnectTimes times = connectTimes(evidence, reach.address);
    constexpr int farTooLong = 10;
    return !times.ms.isEmpty() && reach.span.durationMs > farTooLong * (times.ms.first() + 1);
}

bool connectionsComeUnevenly(const Evidence& evidence) {
    qint64 quickest = -1;
    for (const QHostAddress& address : addressesTried(evidence)) {
        const ConnectTimes times = connectTimes(evidence, address);
        if (times.uneven() > 0) return true;
        for (const qint64 ms : times.ms) quickest = quickest < 0 ? ms : std::min(quickest, ms);
    }
    // Whoever was connected to only once is measured by the others: far away is one thing, a second another.
    return std::any_of(evidence.reach.begin(), evidence.reach.end(), [&](const ReachObservation& reach) {
        return waitedInVain(evidence, reach) ||
               (!reach.fault.failed() && isUneven(reach.span.durationMs, quickest));
    });
}

/// A connection to repeat: somebody else's line tells the way from the server.
ReachObservation somebodyElse(const Evidence& evidence) {
    const QHostAddress own = setAddress(evidence);
    for (const ReachObservation& reach : evidence.reach)
        if (reach.role == ReachRole::Control && !reach.fault.failed() && reach.address != own) return reach;
    return {};
}

Task<void> repeatOnce(Run& run, ReachRole role, QString host, QHostAddress address, quint16 port,
                      Milliseconds after) {
    co_await rest(after);
    co_await reachOne(run, role, host, address, port, run.limits.answer / 2);
}

}  // namespace

Task<void> observeLine(Run& run) {
    Broadcast::Waiter ended(run.outgoingEnded);
    co_await ended;
    const QHostAddress address = setAddress(run.evidence());
    const bool suspect = namesComeUnevenly(run.evidence()) || connectionsComeUnevenly(run.evidence());
    if (address.isNull() || !suspect) co_return;
    const Endpoint set = run.evidence().account.outgoing;
    const ReachObservation other = somebodyElse(run.evidence());
    std::vector<Task<void>> more;
    for (int i = 0; i < repeats; ++i) {
        const Milliseconds after = betweenRepeats * i;
        more.push_back(repeatOnce(run, ReachRole::Repeat, set.host, address, set.port, after));
        if (!other.address.isNull())
            more.push_back(repeatOnce(run, ReachRole::Control, other.host, other.address, other.port, after));
    }
    co_await whenAllDone(std::move(more));
}

}  // namespace outbox
