// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QUrl>
#include <algorithm>

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
constexpr quint16 incomingPort = 993;
constexpr quint16 securePagePort = 443;
/// A control that is there has answered by now, over most lines. What comes after it has to end with the run.
constexpr Milliseconds patienceWithControls{1200};

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

/// One address of a host, by the older family where it has both; null where it has none.
Task<QHostAddress> oneAddress(Run& run, QString host) {
    const DnsAnswer answer = co_await run.names.addressesOf(host);
    const QList<QHostAddress> addresses = answer.addresses();
    const auto v4 = std::find_if(addresses.begin(), addresses.end(), [](const QHostAddress& address) {
        return address.protocol() == QAbstractSocket::IPv4Protocol;
    });
    if (addresses.isEmpty()) co_return QHostAddress();
    co_return v4 == addresses.end() ? addresses.first() : *v4;
}

Task<void> reachHost(Run& run, ReachRole role, QString host, QList<quint16> ports) {
    const QHostAddress address = co_await oneAddress(run, host);
    if (address.isNull()) co_return;
    std::vector<Task<void>> connections;
    for (const quint16 port : ports) connections.push_back(compareOne(run, role, host, address, port));
    co_await whenAllDone(std::move(connections));
}

bool someControlAnswers(const Evidence& evidence) {
    return std::any_of(evidence.reach.begin(), evidence.reach.end(), [](const ReachObservation& reach) {
        return reach.role == ReachRole::Control && !reach.fault.failed();
    });
}

/// Where no control answers on a sending port, one more is asked on the port for receiving, and a web server
/// on its own port: that tells a network that shuts sending from one that lets the web through alone.
Task<void> widenControls(Run& run, QString incoming) {
    const bool ended = co_await outgoingEndsWithin(run, patienceWithControls);
    static_cast<void>(ended);
    const DialogueObservation* set = run.evidence().asSet();
    if ((set && set->passed(Step::Connect)) || someControlAnswers(run.evidence())) co_return;
    std::vector<Task<void>> connections;
    if (!incoming.isEmpty())
        connections.push_back(reachHost(run, ReachRole::Control, incoming, {incomingPort}));
    const QString page = QUrl(contacts().connectivityChecks.last().url).host();
    connections.push_back(reachHost(run, ReachRole::Web, page, {securePagePort}));
    co_await whenAllDone(std::move(connections));
}

}  // namespace

Task<void> observeControls(Run& run) {
    const Endpoint set = run.evidence().account.outgoing;
    if (!set.isSet()) co_return;
    std::vector<Task<void>> controls;
    const QList<ControlServer> chosen = chooseControls(set.host);
    int rank = 0;
    for (const ControlServer& control : chosen) {
        // A port that no provider listens on says nothing about the network: submission is compared instead.
        const bool usual = set.port == submissionPort || set.port == tlsSubmissionPort || set.port == 25;
        controls.push_back(reachHost(run, ReachRole::Control, control.host,
                                     portsFor(rank, usual ? set.port : submissionPort)));
        ++rank;
    }
    if (!chosen.isEmpty()) {
        const QString incoming = chosen.first().incoming;
        controls.push_back(widenControls(run, incoming));
    }
    co_await compareWhileItMatters(run, std::move(controls));
}

}  // namespace outbox
