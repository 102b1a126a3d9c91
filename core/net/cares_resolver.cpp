// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/cares_resolver.h"

#define CARES_NO_DEPRECATED
#include <ares.h>

#include <QDeadlineTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QtEndian>
#include <utility>

#include "core/model/transcript.h"
#include "core/net/cares_query.h"
#include "core/net/dns_message.h"
#include "core/net/failure_map.h"
#include "core/net/resolv_conf.h"

namespace outbox {

namespace {

constexpr qsizetype mostServers = 3;  // MAXNS of resolv.conf(5)
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
constexpr qint64 longestResolvConf = 64 * 1024;
#endif

/// How much a failure tells: higher wins when several servers failed.
int weight(DnsStatus status) {
    switch (status) {
        case DnsStatus::ServerFailure:
            return 5;
        case DnsStatus::Refused:
            return 4;
        case DnsStatus::Malformed:
            return 3;
        case DnsStatus::Unreachable:
            return 2;
        case DnsStatus::TimedOut:
            return 1;
        default:
            return 0;
    }
}

DnsAnswer answerOf(const CaresReply& reply, const QString& name, DnsType type) {
    if (!reply.packet.isEmpty()) return readDnsAnswer(reply.packet, name, type);
    DnsAnswer answer;
    answer.name = name;
    answer.type = type;
    answer.detail = QString::fromLatin1(ares_strerror(reply.status));
    answer.status = dnsStatusFromAres(reply.status);
    return answer;
}

DnsAnswer notAsked(const QString& name, DnsType type, const QString& server, const QString& why) {
    DnsAnswer answer;
    answer.server = cleanText(server, 100);
    answer.name = name;
    answer.type = type;
    answer.detail = why;
    return answer;
}

QString joinedDetails(const QStringList& failedBefore, const QString& detail) {
    QStringList parts = failedBefore;
    if (!detail.isEmpty()) parts += detail;
    return parts.join(QLatin1String("; "));
}

QHostAddress nodeAddress(const ares_addr_port_node& node) {
    if (node.family == AF_INET6) return QHostAddress(reinterpret_cast<const quint8*>(&node.addr.addr6));
    return QHostAddress(qFromBigEndian<quint32>(&node.addr.addr4));
}

QStringList serversByCares() {
    QStringList servers;
    ares_channel channel = nullptr;
    if (ares_init(&channel) != ARES_SUCCESS) return servers;
    ares_addr_port_node* nodes = nullptr;
    if (ares_get_servers_ports(channel, &nodes) == ARES_SUCCESS) {
        for (const ares_addr_port_node* node = nodes; node; node = node->next) {
            const auto port = static_cast<quint16>(node->udp_port == 0 ? 53 : node->udp_port);
            const QString text = dnsServerText({nodeAddress(*node), port});
            if (!servers.contains(text)) servers += text;
        }
        ares_free_data(nodes);
    }
    ares_destroy(channel);
    return servers;
}

}  // namespace

QStringList configuredDnsServers() {
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // c-ares 1.18 passes over a router's link-local address ("fe80::1%eth0") and would name 127.0.0.1
    // instead.
    QFile file(QStringLiteral("/etc/resolv.conf"));
    const QByteArray content = file.open(QIODevice::ReadOnly) ? file.read(longestResolvConf) : QByteArray();
    const QStringList written = nameserversOf(content);
    if (written.join(QLatin1Char(' ')).contains(QLatin1Char('%'))) return written;
#endif
    return serversByCares();
}

CaresResolver::CaresResolver(const Timeline& timeline) : CaresResolver(timeline, Sources{}) {}

CaresResolver::CaresResolver(const Timeline& timeline, Sources sources)
    : m_timeline(timeline), m_configured(std::move(sources.configured)), m_system(timeline, sources.lookUp) {}

QStringList CaresResolver::configured() const {
    return m_configured();
}

Task<DnsAnswer> CaresResolver::askSystem(QString name, Milliseconds limit) {
    co_return co_await m_system.ask(name, limit);
}

Task<DnsAnswer> CaresResolver::askOne(QString name, DnsType type, DnsServerAddress server,
                                      Milliseconds limit) const {
    const qint64 started = m_timeline.now();
    const QString text = dnsServerText(server);
    const auto id = static_cast<quint16>(QRandomGenerator::system()->generate());
    const std::optional<QByteArray> packet = dnsQuery(name, type, id);
    if (!packet) co_return notAsked(name, type, text, QStringLiteral("not a name that DNS can carry"));
    CaresQuery query(server, *packet, limit);
    Completion<CaresReply>& waited = query.reply();
    const CaresReply reply = co_await waited;
    DnsAnswer answer = answerOf(reply, name, type);
    answer.server = text;
    answer.startedMs = started;
    answer.durationMs = m_timeline.now() - started;
    co_return answer;
}

Task<DnsAnswer> CaresResolver::ask(QString name, DnsType type, QString server, Milliseconds limit) {
    if (!server.isEmpty()) {
        const std::optional<DnsServerAddress> one = parseDnsServer(server);
        if (!one) co_return notAsked(name, type, server, QStringLiteral("not the address of a DNS server"));
        const DnsServerAddress named = *one;
        const DnsAnswer answer = co_await askOne(name, type, named, limit);
        co_return answer;
    }
    const qint64 started = m_timeline.now();
    const QDeadlineTimer deadline(limit);
    const QStringList servers = m_configured().mid(0, mostServers);
    DnsAnswer best = notAsked(name, type, QString(), QStringLiteral("no DNS server is configured"));
    QStringList failed;
    for (qsizetype i = 0; i < servers.size(); ++i) {
        const std::optional<DnsServerAddress> parsed = parseDnsServer(servers.at(i));
        if (!parsed) continue;
        const DnsServerAddress next = *parsed;
        const Milliseconds share(deadline.remainingTime() / (servers.size() - i));
        const DnsAnswer answer = co_await askOne(name, type, next, share);
        if (answer.answered() || failed.isEmpty() || weight(answer.status) > weight(best.status))
            best = answer;
        if (answer.answered() || answer.status == DnsStatus::NotAsked) break;
        failed += servers.at(i) + QLatin1String(": ") + dnsStatusName(answer.status);
    }
    if (failed.size() > 1 || (best.answered() && !failed.isEmpty()))
        best.detail = joinedDetails(failed, best.detail);
    best.startedMs = started;
    best.durationMs = m_timeline.now() - started;
    co_return best;
}

}  // namespace outbox
