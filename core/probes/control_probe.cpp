// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/probes/probes.h"
#include "core/probes/reach.h"
#include "core/providers/contacts.h"
#include "core/providers/provider_store.h"

namespace outbox {

namespace {

/// Two operators are enough: one may have a bad day of its own.
constexpr int controlCount = 2;
constexpr quint16 tlsSubmissionPort = 465;
constexpr quint16 submissionPort = 587;

QString operatorOf(const QString& host) {
    const Provider* provider = ProviderStore::instance().byServer(host);
    return provider ? provider->family : QString();
}

QList<ControlServer> chooseControls(const QString& setHost) {
    const QString own = operatorOf(setHost);
    QList<ControlServer> chosen;
    for (const ControlServer& control : contacts().controlServers) {
        if (control.host == setHost || (!own.isEmpty() && control.family == own)) continue;
        chosen.append(control);
        if (chosen.size() == controlCount) break;
    }
    return chosen;
}

/// The first control is tried on all ports that tell one block from another, the second on the set port only.
QList<quint16> portsFor(int rank, quint16 setPort) {
    QList<quint16> ports{setPort};
    if (rank > 0) return ports;
    for (const quint16 port : {submissionPort, tlsSubmissionPort})
        if (!ports.contains(port)) ports.append(port);
    return ports;
}

Task<void> reachControl(Run& run, QString host, QList<quint16> ports) {
    const DnsAnswer answer = co_await run.names.addressesOf(host);
    const QList<QHostAddress> addresses = answer.addresses();
    const auto v4 = std::find_if(addresses.begin(), addresses.end(), [](const QHostAddress& address) {
        return address.protocol() == QAbstractSocket::IPv4Protocol;
    });
    if (addresses.isEmpty()) co_return;
    const QHostAddress address = v4 == addresses.end() ? addresses.first() : *v4;
    std::vector<Task<void>> connections;
    for (const quint16 port : ports)
        connections.push_back(reachOne(run, ReachRole::Control, host, address, port));
    co_await whenAllDone(std::move(connections));
}

}  // namespace

Task<void> observeControls(Run& run) {
    const Endpoint set = run.evidence().account.outgoing;
    if (!set.isSet()) co_return;
    std::vector<Task<void>> controls;
    int rank = 0;
    for (const ControlServer& control : chooseControls(set.host)) {
        // A port that no provider listens on says nothing about the network: submission is compared instead.
        const bool usual = set.port == submissionPort || set.port == tlsSubmissionPort || set.port == 25;
        controls.push_back(
            reachControl(run, control.host, portsFor(rank, usual ? set.port : submissionPort)));
        ++rank;
    }
    co_await whenAllDone(std::move(controls));
}

}  // namespace outbox
