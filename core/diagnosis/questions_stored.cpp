// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/questions_stored.h"

#include <algorithm>
#include <array>

#include "core/diagnosis/questions.h"
#include "core/diagnosis/views.h"

namespace outbox::ask {

namespace {

/// Which protocol has a port by its number (IANA's registry of services; RFC 8314 section 7.3).
struct ServicePort {
    quint16 port;
    Protocol protocol;
};
constexpr std::array servicePorts{ServicePort{25, Protocol::Smtp},  ServicePort{465, Protocol::Smtp},
                                  ServicePort{587, Protocol::Smtp}, ServicePort{143, Protocol::Imap},
                                  ServicePort{993, Protocol::Imap}, ServicePort{110, Protocol::Pop3},
                                  ServicePort{995, Protocol::Pop3}};

const ServicePort* serviceOf(quint16 port) {
    const auto* found = std::find_if(servicePorts.begin(), servicePorts.end(),
                                     [port](const ServicePort& row) { return row.port == port; });
    return found == servicePorts.end() ? nullptr : found;
}

bool isPublishedPort(const Endpoint& set, const QList<Endpoint>& published) {
    return std::any_of(published.begin(), published.end(), [&set](const Endpoint& one) {
        return one.protocol == set.protocol && one.host == set.host && one.port == set.port;
    });
}

}  // namespace

Answer encryptionMisfits(const Endpoint& set, const QList<Endpoint>& published) {
    bool samePort = false;
    for (const Endpoint& one : published) {
        if (one.host != set.host || one.port != set.port || one.protocol != set.protocol) continue;
        if (one.security == set.security) return Answer::No;
        samePort = true;
    }
    return samePort ? answer(set.security != Security::None) : Answer::Unknown;
}

Answer encryptionIsUnusual(const Endpoint& set) {
    if (!serviceOf(set.port) || set.security == Security::None) return Answer::No;
    return answer(set.security != usualSecurity(set.protocol, set.port));
}

Answer secretInClear(const Endpoint& set, const QList<Endpoint>& published) {
    if (!set.isSet() || set.security != Security::None || set.auth == AuthMethod::None) return Answer::No;
    const bool asPublished = std::any_of(published.begin(), published.end(),
                                         [&set](const Endpoint& one) { return one.sameLine(set); });
    return answer(!asPublished && !view::isLoopbackHost(set.host));
}

Answer portOfOtherService(const Endpoint& set, const QList<Endpoint>& published) {
    const ServicePort* service = serviceOf(set.port);
    return answer(service && service->protocol != set.protocol && !isPublishedPort(set, published));
}

Answer hostNamedForReceiving(const Evidence& e) {
    if (hostIsPublished(e) == Answer::Yes) return Answer::No;
    const QString first = e.account.outgoing.host.section(QLatin1Char('.'), 0, 0);
    for (const char* name : {"imap", "imaps", "imap4", "pop", "pop3", "pops", "pop3s"})
        if (first == QLatin1String(name)) return Answer::Yes;
    return Answer::No;
}

Answer setForServersPort(const Evidence& e) {
    const Endpoint& set = e.account.outgoing;
    const bool own = view::isLoopbackHost(set.host) || isPublishedPort(set, view::publishedOutgoing(e));
    // Without a sign-in it may be the relay of this very network, where 25 is as good as any.
    return answer(set.isSet() && set.port == 25 && set.auth != AuthMethod::None && !own);
}

}  // namespace outbox::ask
