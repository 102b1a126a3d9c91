// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/domain/domain_look.h"
#include "core/domain/organizational_domain.h"
#include "core/domain/spf_macro.h"

namespace outbox {

namespace {

constexpr qsizetype mostReversed = 6;
constexpr qsizetype mostNames = 5;

/// The names above an address that somebody may run: of IPv4 /24, /16 and /8, of IPv6 /64, /48, /32; in the
/// end all.
QStringList zonesAbove(const QHostAddress& address) {
    const QString name = QString::fromLatin1(reverseName(address));
    const bool six = address.protocol() == QAbstractSocket::IPv6Protocol;
    QStringList zones;
    for (const int cut : six ? QList<int>{16, 20, 24, 32} : QList<int>{1, 2, 3, 4})
        zones.append(name.section(QLatin1Char('.'), cut));
    return zones;
}

/// Without this contrast a network without any reverse DNS would look like a server without.
Task<bool> isReverseRun(DomainLook* look, QHostAddress address) {
    const QStringList zones = zonesAbove(address);
    const DnsType start = DnsType::Soa, servers = DnsType::NS;
    for (const QString& zone : zones) {
        const QString name = zone;
        const DnsAnswer authority = co_await askOf(look, name, start);
        if (authority.status == DnsStatus::Found) co_return true;
        const DnsAnswer delegation = co_await askOf(look, name, servers);
        if (delegation.status == DnsStatus::Found) co_return true;
    }
    co_return false;
}

Task<ReverseFacts> lookBack(DomainLook* look, QHostAddress address, QString host) {
    ReverseFacts facts;
    facts.address = address;
    facts.host = host;
    const QString name = QString::fromLatin1(reverseName(address));
    const DnsType type = DnsType::Ptr;
    const DnsAnswer answer = co_await askOf(look, name, type);
    facts.status = answer.status;
    for (const DnsRecord& record : answer.records) {
        if (record.type != DnsType::Ptr || facts.names.size() == mostNames) continue;
        facts.names.append(shownText(record.target.toUtf8()));
    }
    bool heard = true;
    const QStringList names = facts.names;
    for (const QString& one : names) {
        const QString forwardName = one;
        const DnsAnswer forward = co_await addressesOf(look, forwardName);
        facts.confirmed = facts.confirmed || forward.addresses().contains(address);
        heard = heard && forward.answered();
    }
    if (!heard && !facts.confirmed) facts.status = DnsStatus::TimedOut;
    if (!facts.names.isEmpty()) {
        facts.zoneKnown = true;
    } else if (answer.answered()) {
        const bool run = co_await isReverseRun(look, address);
        facts.zoneKnown = run;
    }
    co_return facts;
}

}  // namespace

Task<void> lookAtReverse(DomainLook* look) {
    const QList<SendingServer> servers = look->evidence.servers;
    for (const SendingServer& server : servers) {
        // Only whoever runs the server can have its address named.
        if (server.host.isEmpty() || !isSameOrganization(server.host, look->question.domain)) continue;
        for (const QHostAddress& address : server.addresses) {
            if (look->evidence.reverse.size() == mostReversed) co_return;
            const QString host = server.host;
            const QHostAddress one = address;
            const ReverseFacts facts = co_await lookBack(look, one, host);
            look->evidence.reverse.append(facts);
        }
    }
}

}  // namespace outbox
