// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/change_signal.h"
#include "core/probes/probes.h"
#include "core/probes/reach.h"

namespace outbox {

namespace {

/// Ports on which mail is submitted: RFC 6409, RFC 8314, RFC 5321, and the usual way round a blocked 587.
constexpr quint16 sendingPorts[] = {587, 465, 25, 2525};
constexpr quint16 webPort = 443;
/// A server that is there has answered by now; the system has sent its first packet twice.
constexpr Milliseconds patience{2000};
/// For what is on its way when the outgoing side is through: a connection, and a look-up before it.
constexpr Milliseconds afterSuccess{150};
constexpr Milliseconds lastAfterSuccess{300};

QList<QHostAddress> ofFamily(const QList<QHostAddress>& addresses,
                             QAbstractSocket::NetworkLayerProtocol family) {
    QList<QHostAddress> fitting;
    for (const QHostAddress& address : addresses)
        if (address.protocol() == family) fitting.append(address);
    return fitting;
}

/// As far as the run was allowed to go: what is still open compares for nothing.
bool outgoingWorks(const Evidence& evidence) {
    const DialogueObservation* set = evidence.asSet();
    if (!set || set->inProgress || set->fault.failed()) return false;
    if (set->senderReply.code >= 400 || set->recipientReply.code >= 400) return false;
    const bool signedIn = set->signIn.outcome == SignInOutcome::Accepted;
    const bool atTheDoor =
        !evidence.consent.signIn && set->encrypted() && !set->offered().mechanisms.isEmpty();
    return signedIn || atTheDoor;
}

struct Comparison {
    std::size_t open = 0;
    ChangeSignal changed;
};

Task<void> countDown(Comparison& comparison, Task<void> attempt) {
    co_await attempt;
    --comparison.open;
    comparison.changed.notify();
}

Task<void> tellOfEnd(Run& run, ChangeSignal& changed) {
    Broadcast::Waiter ended(run.outgoingEnded);
    co_await ended;
    changed.notify();
}

/// How long a change may still be waited for: briefly once the outgoing side was seen to work.
QDeadlineTimer whileItMatters(const Run& run, Milliseconds atMost, Milliseconds after) {
    const bool through = run.outgoingEnded.isRaised() && outgoingWorks(run.evidence());
    return QDeadlineTimer(through ? after : atMost);
}

struct Connection {
    ConnectResult result;
    bool over = false;
    ChangeSignal changed;
};

Task<void> connectTo(Run& run, QHostAddress address, quint16 port, Connection& connection) {
    const ConnectResult result =
        co_await run.tools.connector.connect(address, port, run.limits.answer, false);
    connection.result = result;
    connection.over = true;
    connection.changed.notify();
}

/// The web port of the set host tells a host that is gone from one that shuts its mail ports.
Task<void> knockAtWeb(Run& run, QString host, QHostAddress address) {
    const bool ended = co_await outgoingEndsWithin(run, patience);
    static_cast<void>(ended);
    const DialogueObservation* set = run.evidence().asSet();
    if (set && set->passed(Step::Connect)) co_return;
    co_await reachOne(run, ReachRole::HostWeb, host, address, webPort, run.limits.answer / 2);
}

}  // namespace

Task<void> rest(Milliseconds length) {
    ChangeSignal nobody;
    const QDeadlineTimer end(length);
    const bool notified = co_await nobody.wait(end);
    static_cast<void>(notified);
}

bool outgoingFailedEarly(const Evidence& evidence) {
    const DialogueObservation* set = evidence.asSet();
    if (!set || set->inProgress || set->encrypted()) return false;
    switch (set->fault.kind) {
        case Failure::None:
        case Failure::Cancelled:
        case Failure::BudgetSpent:
        case Failure::NoSafeLine:
            return false;
        default:
            return true;
    }
}

Task<bool> outgoingEndsWithin(Run& run, Milliseconds limit) {
    if (run.outgoingEnded.isRaised()) co_return true;
    ChangeSignal changed;
    Task<void> watch = tellOfEnd(run, changed);
    watch.start();
    const QDeadlineTimer end(limit);
    const bool ended = co_await changed.wait(end);
    co_return ended;
}

Task<void> compareWhileItMatters(Run& run, std::vector<Task<void>> attempts) {
    Comparison comparison;
    comparison.open = attempts.size();
    std::vector<Task<void>> counted;
    for (Task<void>& attempt : attempts) counted.push_back(countDown(comparison, std::move(attempt)));
    Task<void> watch = tellOfEnd(run, comparison.changed);
    for (Task<void>& one : counted) one.start();
    watch.start();
    while (comparison.open > 0) {
        const QDeadlineTimer end = whileItMatters(run, run.limits.run(), lastAfterSuccess);
        const bool changed = co_await comparison.changed.wait(end);
        if (!changed) break;
    }
    for (Task<void>& one : counted)
        if (one.isDone()) one.take();
}

Task<void> reachOne(Run& run, ReachRole role, QString host, QHostAddress address, quint16 port,
                    Milliseconds limit) {
    const qint64 started = run.now();
    const ConnectResult result = co_await run.tools.connector.connect(address, port, limit, false);
    run.add(ReachObservation{{started, result.durationMs}, role, host, address, port, result.fault});
}

Task<void> compareOne(Run& run, ReachRole role, QString host, QHostAddress address, quint16 port) {
    const qint64 started = run.now();
    Connection connection;
    Task<void> attempt = connectTo(run, address, port, connection);
    Task<void> watch = tellOfEnd(run, connection.changed);
    attempt.start();
    watch.start();
    while (!connection.over) {
        const QDeadlineTimer end = whileItMatters(run, run.limits.answer, afterSuccess);
        const bool changed = co_await connection.changed.wait(end);
        if (!changed) break;
    }
    ReachObservation seen{run.since(started), role, host, address, port, connection.result.fault};
    if (connection.over)
        seen.span.durationMs = connection.result.durationMs;
    else
        seen.fault = {Failure::Cancelled, QStringLiteral("given up: the outgoing side works"), 0};
    run.add(seen);
}

Task<void> observeReach(Run& run) {
    const Endpoint set = run.evidence().account.outgoing;
    if (!set.isSet()) co_return;
    const QString host = set.host;
    const DnsAnswer answer = co_await run.names.addressesOf(host);
    const QList<QHostAddress> addresses = answer.addresses();
    const QList<QHostAddress> v4 = ofFamily(addresses, QAbstractSocket::IPv4Protocol);
    const QList<QHostAddress> v6 = ofFamily(addresses, QAbstractSocket::IPv6Protocol);
    const Milliseconds limit = run.limits.answer;

    std::vector<Task<void>> connections;
    if (!v4.isEmpty() && !v6.isEmpty()) {
        // The dialogue takes whichever family answers first; only here are both seen.
        connections.push_back(reachOne(run, ReachRole::AsSet, host, v4.first(), set.port, limit));
        connections.push_back(reachOne(run, ReachRole::AsSet, host, v6.first(), set.port, limit));
    }
    const QList<QHostAddress>& preferred = v4.isEmpty() ? v6 : v4;
    if (preferred.isEmpty()) co_return;
    for (const quint16 port : sendingPorts)
        if (port != set.port)
            connections.push_back(compareOne(run, ReachRole::OtherPort, host, preferred.first(), port));
    connections.push_back(knockAtWeb(run, host, preferred.first()));
    co_await whenAllDone(std::move(connections));
}

}  // namespace outbox
