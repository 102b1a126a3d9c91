// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QString>
#include <optional>

namespace outbox {

/// Where one resolver listens.
struct DnsServerAddress {
    QHostAddress address;
    quint16 port = 53;
    friend bool operator==(const DnsServerAddress&, const DnsServerAddress&) = default;
};

/// Reads "192.0.2.53", "192.0.2.53:5353", "2001:db8::53" or "[2001:db8::53]:5353"; "fe80::1%eth0" names
/// the interface of a link-local address. Addresses only: a name
/// would have to be looked up first, by somebody else than the server meant.
[[nodiscard]] std::optional<DnsServerAddress> parseDnsServer(const QString& text);

/// The same forms; the port stands there only when it is not 53.
[[nodiscard]] QString dnsServerText(const DnsServerAddress& server);

}  // namespace outbox
