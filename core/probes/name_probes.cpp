// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QRandomGenerator>

#include "core/model/mail_address.h"
#include "core/probes/probes.h"
#include "core/providers/contacts.h"

namespace outbox {

namespace {

/// A and AAAA (and what else is asked) at one resolver, all at once.
Task<std::vector<DnsAnswer>> askAll(Run& run, QString name, QList<DnsType> types, QString server,
                                    Milliseconds limit) {
    std::vector<Task<DnsAnswer>> questions;
    for (const DnsType type : types) questions.push_back(run.tools.resolver.ask(name, type, server, limit));
    std::vector<DnsAnswer> answers = co_await whenAll(std::move(questions));
    co_return answers;
}

QList<DnsAnswer> toList(const std::vector<DnsAnswer>& answers) {
    return {answers.begin(), answers.end()};
}

/// One look-up of a host that is asked at several places, and the moment at which it began.
struct HostLookUp {
    NameObservation seen;
    qint64 started = 0;

    void tell(Run& run) {
        seen.span = run.since(started);
        run.add(seen);
    }
};

Task<void> askSystemPath(Run& run, HostLookUp& lookUp) {
    const QString host = lookUp.seen.name;
    const DnsAnswer system = co_await run.names.addressesOf(host);
    lookUp.seen.system = system;
    lookUp.tell(run);
}

Task<void> askServer(Run& run, HostLookUp& lookUp, QString server) {
    const QString host = lookUp.seen.name;
    const bool configured = server.isEmpty();
    const Milliseconds limit = configured ? run.limits.dns : run.limits.reference;
    const QList<DnsType> types{DnsType::A, DnsType::Aaaa};
    const std::vector<DnsAnswer> answers = co_await askAll(run, host, types, server, limit);
    (configured ? lookUp.seen.configured : lookUp.seen.reference) += toList(answers);
    lookUp.tell(run);
}

/// A host at the system's path, at the configured resolver and, to compare, at the reference resolvers, all
/// at once: a silent one holds nobody up. A literal has no name to look up.
Task<void> observeHost(Run& run, NameRole role, QString host, bool compare) {
    if (host.isEmpty() || !QHostAddress(host).isNull()) co_return;
    HostLookUp lookUp;
    lookUp.started = run.now();
    lookUp.seen.role = role;
    lookUp.seen.name = host;
    std::vector<Task<void>> places;
    places.push_back(askSystemPath(run, lookUp));
    places.push_back(askServer(run, lookUp, QString()));
    if (compare)
        for (const QString& resolver : contacts().resolvers)
            places.push_back(askServer(run, lookUp, resolver));
    co_await whenAllDone(std::move(places));
}

}  // namespace

Task<void> observeOutgoingName(Run& run) {
    const QString host = run.evidence().account.outgoing.host;
    co_await observeHost(run, NameRole::Outgoing, host, true);
    run.outgoingNamed.raise();
}

Task<void> observeIncomingName(Run& run) {
    const auto& incoming = run.evidence().account.incoming;
    const QString host = incoming ? incoming->host : QString();
    co_await observeHost(run, NameRole::Incoming, host, false);
}

Task<void> observeDomain(Run& run) {
    const auto address = parseMailAddress(run.evidence().account.address);
    if (!address) co_return;
    const qint64 started = run.now();
    NameObservation seen;
    seen.role = NameRole::Domain;
    seen.name = address->domain;
    const QList<DnsType> types{DnsType::Mx, DnsType::A, DnsType::Aaaa};
    const QString name = seen.name;
    const QString configured;
    const std::vector<DnsAnswer> answers = co_await askAll(run, name, types, configured, run.limits.dns);
    seen.configured = toList(answers);
    seen.span = run.since(started);
    run.add(seen);
}

Task<void> observeCanary(Run& run) {
    const qint64 started = run.now();
    NameObservation seen;
    seen.role = NameRole::Canary;
    // ".com" and not a reserved suffix: resolvers treat those specially and would hide what they do to real
    // names.
    seen.name =
        QStringLiteral("nx-%1.com").arg(QRandomGenerator::global()->generate64(), 16, 36, QLatin1Char('0'));
    const QString name = seen.name;
    const QString configured;
    const DnsAnswer answer = co_await run.tools.resolver.ask(name, DnsType::A, configured, run.limits.dns);
    seen.configured = {answer};
    seen.span = run.since(started);
    run.add(seen);
}

}  // namespace outbox
