// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/dns_server_address.h"

#include <algorithm>

namespace outbox {

namespace {

constexpr quint16 dnsPort = 53;

/// A whole IPv4 or IPv6 literal. QHostAddress alone would take "127.1" for an address too.
std::optional<QHostAddress> wholeAddress(const QString& text) {
    const QHostAddress address(text);
    if (address.isNull()) return std::nullopt;
    if (address.protocol() == QAbstractSocket::IPv4Protocol && text.count(QLatin1Char('.')) != 3)
        return std::nullopt;
    return address;
}

std::optional<quint16> wholePort(const QString& text) {
    const bool digits = !text.isEmpty() &&
                        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const quint16 port = text.toUShort(&fits);
    if (!digits || !fits || port == 0) return std::nullopt;
    return port;
}

std::optional<DnsServerAddress> joined(const QString& address, const QString& port) {
    const auto place = wholeAddress(address);
    const auto number = wholePort(port);
    if (!place || !number) return std::nullopt;
    return DnsServerAddress{*place, *number};
}

}  // namespace

std::optional<DnsServerAddress> parseDnsServer(const QString& text) {
    const QString port53 = QString::number(dnsPort);
    if (text.startsWith(QLatin1Char('['))) {
        const qsizetype end = text.indexOf(QLatin1Char(']'));
        if (end < 0) return std::nullopt;
        const QString inside = text.mid(1, end - 1);
        const QString rest = text.mid(end + 1);
        if (!inside.contains(QLatin1Char(':'))) return std::nullopt;
        if (rest.isEmpty()) return joined(inside, port53);
        return rest.startsWith(QLatin1Char(':')) ? joined(inside, rest.mid(1)) : std::nullopt;
    }
    if (text.count(QLatin1Char(':')) == 1)
        return joined(text.section(QLatin1Char(':'), 0, 0), text.section(QLatin1Char(':'), 1));
    return joined(text, port53);
}

QString dnsServerText(const DnsServerAddress& server) {
    const QString address = server.address.toString();
    if (server.port == dnsPort) return address;
    const bool six = server.address.protocol() == QAbstractSocket::IPv6Protocol;
    return (six ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(address).arg(server.port);
}

}  // namespace outbox
