// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/resolv_conf.h"

#include "core/net/dns_server_address.h"

namespace outbox {

namespace {
constexpr qsizetype resolvConfOctets = 64 * 1024;
constexpr qsizetype mostNameservers = 8;
}  // namespace

QStringList nameserversOf(const QByteArray& resolvConf) {
    QStringList servers;
    for (const QByteArray& line : resolvConf.left(resolvConfOctets).split('\n')) {
        const QByteArrayList words = line.simplified().split(' ');
        if (words.size() < 2 || words.first() != "nameserver") continue;
        const auto server = parseDnsServer(QString::fromLatin1(words.at(1)));
        if (!server) continue;
        const QString text = dnsServerText(*server);
        if (!servers.contains(text)) servers += text;
        if (servers.size() == mostNameservers) break;
    }
    return servers;
}

}  // namespace outbox
