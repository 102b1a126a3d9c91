// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/net/cares_resolver.h"
#include "tests/support/dns_bytes.h"
#include "tests/support/run_task.h"
#include "tests/support/scripted_dns_server.h"

/// What the tests of the resolver ask, and how their servers answer.
namespace outbox::resolver_asking {

using namespace dns_bytes;

inline const QString host = QStringLiteral("mail.example.org");
inline constexpr Milliseconds generous{10000};
inline constexpr Milliseconds brief{150};  // for servers that never answer
inline constexpr Milliseconds hours{3600000};

using Query = ScriptedDnsServer::Query;

inline QByteArray oneAddress(const QByteArray& query) {
    return answerTo(query, {record(questionPointer(), DnsType::A, address4("192.0.2.10"), 60)});
}
inline QByteArray answerAll(const Query& query) {
    return oneAddress(query.octets);
}
inline QByteArray silence(const Query&) {
    return {};
}
inline QByteArray serverFailure(const Query& query) {
    return answerTo(query.octets, {}, flagsAnswer | 2);
}
inline QByteArray noSuchName(const Query& query) {
    return answerTo(query.octets, {}, flagsAnswer | 3);
}

inline CaresResolver::Sources configuredAs(const QStringList& servers) {
    CaresResolver::Sources sources;
    sources.configured = [servers] { return servers; };
    return sources;
}

inline DnsAnswer asked(Resolver& resolver, const QString& server, Milliseconds limit, DnsType type = DnsType::A,
                       const QString& name = host) {
    Task<DnsAnswer> task = resolver.ask(name, type, server, limit);
    const auto answer = runTask(task);
    return answer ? *answer : DnsAnswer();
}

}  // namespace outbox::resolver_asking
