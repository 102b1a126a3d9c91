// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/cares_query.h"

// Newer versions mark what 1.18 has as deprecated; 1.18 has nothing else.
#define CARES_NO_DEPRECATED
#include <ares.h>

#include <QNetworkInterface>
#include <algorithm>
#include <cstring>

#include "core/net/dns_message.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netinet/in.h>
#include <sys/time.h>
#endif

namespace outbox {

namespace {

constexpr int tries = 2;
/// c-ares doubles its wait for the second try, so two tries fill three parts of the limit.
constexpr int partsOfLimit = 3;
constexpr auto noSocket = static_cast<qintptr>(ARES_SOCKET_BAD);

/// c-ares' own set-up, needed on Windows before anything else; never undone, as other threads may still use
/// it.
int caresReady() {
    static const int status = ares_library_init(ARES_LIB_INIT_ALL);
    return status;
}

/// The name of the interface that a link-local address belongs to; empty for others.
QString scopeDevice(const QHostAddress& address) {
    const QString scope = address.scopeId();
    bool isNumber = false;
    const int index = scope.toInt(&isNumber);
    return isNumber ? QNetworkInterface::interfaceNameFromIndex(index) : scope;
}

ares_addr_port_node caresNode(const DnsServerAddress& server) {
    ares_addr_port_node node{};
    node.udp_port = server.port;
    node.tcp_port = server.port;
    if (server.address.protocol() == QAbstractSocket::IPv6Protocol) {
        node.family = AF_INET6;
        const Q_IPV6ADDR octets = server.address.toIPv6Address();
        static_assert(sizeof node.addr.addr6 == sizeof octets);
        std::memcpy(&node.addr.addr6, &octets, sizeof octets);
    } else {
        node.family = AF_INET;
        node.addr.addr4.s_addr = htonl(server.address.toIPv4Address());
    }
    return node;
}

}  // namespace

CaresQuery::CaresQuery(const DnsServerAddress& server, const QByteArray& packet, Milliseconds limit)
    : m_limitMs(std::max(limit, Milliseconds(1))) {
    m_limit.setSingleShot(true);
    m_limit.setTimerType(Qt::PreciseTimer);
    m_retry.setSingleShot(true);
    m_retry.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_limit, &QTimer::timeout, &m_limit, [this] { finish(ARES_ETIMEOUT, {}); });
    QObject::connect(&m_retry, &QTimer::timeout, &m_retry, [this] { process(noSocket, noSocket); });

    const int status = open(server);
    if (status != ARES_SUCCESS) {
        finish(status, {});
        return;
    }
    m_limit.start(m_limitMs);
    const auto answered = [](void* self, int result, int, unsigned char* octets, int count) {
        const bool any = octets != nullptr && count > 0;
        const QByteArray answer =
            any ? QByteArray(reinterpret_cast<const char*>(octets), count) : QByteArray();
        static_cast<CaresQuery*>(self)->finish(result, answer);
    };
    ares_send(m_channel, reinterpret_cast<const unsigned char*>(packet.constData()),
              static_cast<int>(packet.size()), answered, this);
    armTimer();
}

CaresQuery::~CaresQuery() {
    // Ends what is still asked with ARES_EDESTRUCTION, which completes a reply that nobody waits for any
    // more.
    if (m_channel) ares_destroy(m_channel);
}

int CaresQuery::open(const DnsServerAddress& server) {
    if (const int status = caresReady(); status != ARES_SUCCESS) return status;
    ares_options options{};
    options.flags = ARES_FLAG_NOSEARCH | ARES_FLAG_NOALIASES | ARES_FLAG_NOCHECKRESP | ARES_FLAG_EDNS;
    options.ednspsz = dnsUdpPayload;
    options.tries = tries;
    options.timeout = static_cast<int>(std::max<qint64>(1, m_limitMs.count() / partsOfLimit));
    options.sock_state_cb_data = this;
    options.sock_state_cb = [](void* self, ares_socket_t socket, int readable, int writable) {
        static_cast<CaresQuery*>(self)->watch(static_cast<qintptr>(socket), readable != 0, writable != 0);
    };
    int mask =
        ARES_OPT_FLAGS | ARES_OPT_EDNSPSZ | ARES_OPT_TRIES | ARES_OPT_TIMEOUTMS | ARES_OPT_SOCK_STATE_CB;
#ifdef ARES_OPT_QUERY_CACHE
    options.qcache_max_ttl = 0;  // an answer from a cache of ours would be no observation
    mask |= ARES_OPT_QUERY_CACHE;
#endif
    if (const int status = ares_init_options(&m_channel, &options, mask); status != ARES_SUCCESS) {
        m_channel = nullptr;
        return status;
    }
    // The structure has no place for the interface of a link-local address.
    if (const QString device = scopeDevice(server.address); !device.isEmpty())
        ares_set_local_dev(m_channel, device.toUtf8().constData());
    // Replaces the configured servers: the one named is the only one that is asked.
    ares_addr_port_node node = caresNode(server);
    return ares_set_servers_ports(m_channel, &node);
}

void CaresQuery::watch(qintptr socket, bool readable, bool writable) {
    Watch& entry = m_watches[socket];
    if (readable && !entry.read) entry.read = notifier(socket, QSocketNotifier::Read);
    if (writable && !entry.write) entry.write = notifier(socket, QSocketNotifier::Write);
    if (entry.read) entry.read->setEnabled(readable);
    if (entry.write) entry.write->setEnabled(writable);
    if (readable || writable) return;
    m_retired.push_back(std::move(entry));
    m_watches.erase(socket);
}

std::unique_ptr<QSocketNotifier> CaresQuery::notifier(qintptr socket, QSocketNotifier::Type type) {
    auto made = std::make_unique<QSocketNotifier>(socket, type);
    const bool reads = type == QSocketNotifier::Read;
    QObject::connect(made.get(), &QSocketNotifier::activated, made.get(), [this, socket, reads] {
        process(reads ? socket : noSocket, reads ? noSocket : socket);
    });
    return made;
}

void CaresQuery::process(qintptr readable, qintptr writable) {
    ares_process_fd(m_channel, static_cast<ares_socket_t>(readable), static_cast<ares_socket_t>(writable));
    armTimer();
}

void CaresQuery::armTimer() {
    timeval wait{};
    if (m_reply.isComplete() || ares_timeout(m_channel, nullptr, &wait) == nullptr) {
        m_retry.stop();
        return;
    }
    // Rounded up: a call before its time would only be repeated.
    m_retry.start(Milliseconds(qint64(wait.tv_sec) * 1000 + (wait.tv_usec + 999) / 1000));
}

void CaresQuery::finish(int status, const QByteArray& packet) {
    m_limit.stop();
    m_retry.stop();
    m_reply.complete({status, packet});
}

}  // namespace outbox
