// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "core/net/dns_server_address.h"
#include "core/net/resolver.h"
#include "core/net/system_resolver.h"

namespace outbox {

/// The DNS servers that this computer is set to use, as c-ares reads them from the system, in their order.
[[nodiscard]] QStringList configuredDnsServers();

/// Asks by c-ares. Lives in one thread with an event loop; `timeline` outlives it and its tasks.
class CaresResolver : public Resolver {
  public:
    /// Where the configured servers and the system's look-up come from; tests bring their own.
    struct Sources {
        std::function<QStringList()> configured = configuredDnsServers;
        AddressLookup lookUp = lookUpAddresses;
    };
    explicit CaresResolver(const Timeline& timeline);
    CaresResolver(const Timeline& timeline, Sources sources);

    /// With a server named, that one alone is asked. Without, the configured ones in turn, at most three as
    /// the C library does, until one gives an answer (found, no such name, no data); each has an equal share
    /// of the time left. When none does, the most telling failure is given: a bad answer before a closed port
    /// before silence. A name or server that nobody can be asked by is NotAsked with the reason in `detail`.
    Task<DnsAnswer> ask(QString name, DnsType type, QString server, Milliseconds limit) override;
    Task<DnsAnswer> askSystem(QString name, Milliseconds limit) override;
    [[nodiscard]] QStringList configured() const override;

  private:
    Task<DnsAnswer> askOne(QString name, DnsType type, DnsServerAddress server, Milliseconds limit) const;

    const Timeline& m_timeline;
    std::function<QStringList()> m_configured;
    SystemResolver m_system;
};

}  // namespace outbox
