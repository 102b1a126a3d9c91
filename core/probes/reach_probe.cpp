// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/probes/probes.h"
#include "core/probes/reach.h"

namespace outbox {

namespace {

/// Ports on which mail is submitted: RFC 6409, RFC 8314, RFC 5321, and the usual way round a blocked 587.
constexpr quint16 sendingPorts[] = {587, 465, 25, 2525};

QList<QHostAddress> ofFamily(const QList<QHostAddress>& addresses,
                             QAbstractSocket::NetworkLayerProtocol family) {
    QList<QHostAddress> fitting;
    for (const QHostAddress& address : addresses)
        if (address.protocol() == family) fitting.append(address);
    return fitting;
}

}  // namespace

Task<void> reachOne(Run& run, ReachRole role, QString host, QHostAddress address, quint16 port) {
    const qint64 started = run.now();
    const ConnectResult result =
        co_await run.tools.connector.connect(address, port, run.limits.answer, false);
    ReachObservation seen;
    seen.span = {started, result.durationMs};
    seen.role = role;
    seen.host = host;
    seen.address = address;
    seen.port = port;
    seen.fault = result.fault;
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

    std::vector<Task<void>> connections;
    if (!v4.isEmpty() && !v6.isEmpty()) {
        // The dialogue takes whichever family answers first; only here are both seen.
        connections.push_back(reachOne(run, ReachRole::AsSet, host, v4.first(), set.port));
        connections.push_back(reachOne(run, ReachRole::AsSet, host, v6.first(), set.port));
    }
    const QList<QHostAddress>& preferred = v4.isEmpty() ? v6 : v4;
    for (const quint16 port : sendingPorts)
        if (port != set.port && !preferred.isEmpty())
            connections.push_back(reachOne(run, ReachRole::OtherPort, host, preferred.first(), port));
    co_await whenAllDone(std::move(connections));
}

}  // namespace outbox
