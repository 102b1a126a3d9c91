// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QHostAddress>
#include <algorithm>

#include "core/probes/probes.h"
#include "core/providers/contacts.h"
#include "core/providers/provider_store.h"

namespace outbox {

namespace {

constexpr quint16 kTlsSubmissionPort = 465;

/// A handshake that something ended without a word, after the line stood and TLS was to begin.
bool wasCut(const TlsObservation& seen) {
    const Failure why = seen.facts.fault.kind;
    return seen.reached == Step::StartTls && !seen.heardTls &&
           (why == Failure::Reset || why == Failure::Closed || why == Failure::TimedOut);
}

/// Old versions are looked for where the newest is old itself, and where the two sides agree on nothing.
bool isOld(const TlsFacts& facts) {
    return facts.completed && facts.version != QLatin1String("TLSv1.3") &&
           facts.version != QLatin1String("TLSv1.2");
}

bool issuerIsUnknown(const TlsFacts& facts) {
    return facts.has(CertificateProblem::UntrustedIssuer) || facts.has(CertificateProblem::IncompleteChain);
}

/// A server of another operator that has a port for TLS; an empty host where there is none.
QString controlFor(const QString& setHost) {
    const Provider* owner = ProviderStore::instance().byServer(setHost);
    for (const ControlServer& control : contacts().controlServers) {
        const bool own = control.host == setHost || (owner && owner->family == control.family);
        if (!own && control.ports.contains(kTlsSubmissionPort)) return control.host;
    }
    return {};
}

/// The oldest version: one handshake that offers up to 1.1, and where that is taken, one that offers 1.0.
Task<QString> oldestVersion(Run& run, TlsLook look, QString newest) {
    if (newest == QLatin1String("TLSv1")) co_return newest;
    look.highest = newest == QLatin1String("TLSv1.1") ? TlsCeiling::Tls10 : TlsCeiling::Tls11;
    const TlsObservation older = co_await run.tools.tls.look(look);
    if (!older.facts.completed) co_return newest;
    const QString version = older.facts.version;
    co_return co_await oldestVersion(run, look, version);
}

/// Whether the name is what the handshake is cut for: it is left out once, at the same address.
Task<void> lookWithoutName(Run& run, TlsLook look, TlsObservation seen) {
    look.namesServer = false;
    const TlsObservation nameless = co_await run.tools.tls.look(look);
    const bool answered = nameless.facts.completed || nameless.heardTls;
    seen.withoutName = answered ? Failure::None : nameless.facts.fault.kind;
    run.add(seen);
}

/// One server of another operator, for comparison of its certificate or of its handshake.
Task<void> lookAtControl(Run& run, Milliseconds limit) {
    const QString host = controlFor(run.evidence().account.outgoing.host);
    if (host.isEmpty()) co_return;
    const DnsAnswer answer = co_await run.names.addressesOf(host);
    const QList<QHostAddress> addresses = answer.addresses();
    if (addresses.isEmpty()) co_return;
    const auto v4 = std::find_if(addresses.begin(), addresses.end(), [](const QHostAddress& address) {
        return address.protocol() == QAbstractSocket::IPv4Protocol;
    });
    TlsLook look;
    look.endpoint.host = host;
    look.endpoint.port = kTlsSubmissionPort;
    look.endpoint.security = Security::Tls;
    look.address = v4 == addresses.end() ? addresses.first() : *v4;
    look.limit = limit;
    TlsObservation seen = co_await run.tools.tls.look(look);
    seen.control = true;
    run.add(seen);
}

}  // namespace

/// What the mail program can offer at most, where that is less than every server takes.
std::optional<TlsCeiling> ceilingOfProgram(const Evidence& evidence) {
    if (!evidence.imported || !evidence.imported->tlsCeiling) return std::nullopt;
    switch (*evidence.imported->tlsCeiling) {
        case TlsVersion::Tls10:
            return TlsCeiling::Tls10;
        case TlsVersion::Tls11:
            return TlsCeiling::Tls11;
        case TlsVersion::Tls12:
        case TlsVersion::Tls13:
            break;
    }
    return std::nullopt;
}

/// How the same handshake ends with no more than the mail program can do.
Task<Failure> lookAsProgram(Run& run, TlsLook look, TlsCeiling ceiling) {
    look.highest = ceiling;
    const TlsObservation limited = co_await run.tools.tls.look(look);
    if (limited.facts.completed) co_return Failure::None;
    co_return limited.facts.fault.failed() ? limited.facts.fault.kind : Failure::TlsOther;
}

Task<void> observeTls(Run& run) {
    const Endpoint set = run.evidence().account.outgoing;
    if (!set.isSet() || set.security == Security::None) co_return;
    const QString host = set.host;
    const DnsAnswer answer = co_await run.names.addressesOf(host);
    const QList<QHostAddress> addresses = answer.addresses();
    if (addresses.isEmpty()) co_return;
    TlsLook look;
    look.endpoint = set;
    look.address = addresses.first();
    look.limit = run.limits.answer;
    TlsObservation seen = co_await run.tools.tls.look(look);
    seen.highest = seen.facts.version;
    run.add(seen);

    // A sound line is looked at once. What follows costs connections, and is for what went wrong alone.
    look.limit = run.limits.answer / 2;
    std::vector<Task<void>> comparisons;
    if (wasCut(seen)) comparisons.push_back(lookWithoutName(run, look, seen));
    if (wasCut(seen) || issuerIsUnknown(seen.facts)) comparisons.push_back(lookAtControl(run, look.limit));
    co_await whenAllDone(std::move(comparisons));
    const auto ceiling = ceilingOfProgram(run.evidence());
    if (ceiling && seen.facts.completed) {
        const TlsCeiling highest = *ceiling;
        const Failure ended = co_await lookAsProgram(run, look, highest);
        seen.asProgram = ended;
        run.add(seen);
    }
    if (!isOld(seen.facts)) co_return;
    const QString newest = seen.highest;
    const QString oldest = co_await oldestVersion(run, look, newest);
    seen.lowest = oldest;
    run.add(seen);
}

}  // namespace outbox
