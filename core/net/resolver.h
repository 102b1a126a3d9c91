// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include "core/model/dns_facts.h"
#include "core/net/task.h"
#include "core/net/timeline.h"

namespace outbox {

/// Asks names. Every failure kind stands apart in the answer; nothing throws for what a network does.
class Resolver {
  public:
    virtual ~Resolver() = default;
    /// Asks one server ("192.0.2.53", "[2001:db8::53]:5353"); without a server, the configured ones in their order.
    /// Two tries within the limit, TCP after a truncated answer, no search list.
    virtual Task<DnsAnswer> ask(QString name, DnsType type, QString server, Milliseconds limit) = 0;
    /// The operating system's own path (getaddrinfo: hosts file, mDNS, VPN, split DNS). `server` is "system".
    virtual Task<DnsAnswer> askSystem(QString name, Milliseconds limit) = 0;
    /// The configured servers in their order.
    [[nodiscard]] virtual QStringList configured() const = 0;
};

}  // namespace outbox
