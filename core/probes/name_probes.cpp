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

/// A host at the system's path and at the configured resolver; a literal has no name to look up.
Task<void> observeHost(Run& run, NameRole role, QString host, bool compare) {
    if (host.isEmpty() || !QHostAddress(host).isNull()) co_return;
    const qint64 started = run.now();
    NameObservation seen;
    seen.role = role;
    seen.name = host;
    const DnsAnswer system = co_await run.names.addressesOf(host);
    seen.system = system;
    seen.span = run.since(started);
    run.add(seen);

    QStringList servers{QString()};  // the configured one, then the references
    if (compare) servers += contacts().resolvers;
    const QList<DnsType> types{DnsType::A, DnsType::Aaaa};
    std::vector<Task<std::vector<DnsAnswer>>> places;
    for (const QString& server : servers)
        places.push_back(
            askAll(run, host, types, server, server.isEmpty() ? run.limits.dns : run.limits.reference));
    const std::vector<std::vector<DnsAnswer>> answers = co_await whenAll(std::move(places));
    for (std::size_t place = 0; place < answers.size(); ++place)
        (place == 0 ? seen.configured : seen.reference) += toList(answers[place]);
    seen.span = run.since(started);
    run.add(seen);
}

}  // namespace

Task<void> observeOutgoingName(Run& run) {
    const QString host = run.evidence().account.outgoing.host;
    co_await observeHost(run, NameRole::Outgoing, host, true);
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
