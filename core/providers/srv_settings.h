// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <array>

#include "core/model/dns_facts.h"
#include "core/model/endpoint.h"
#include "core/model/mail_address.h"

namespace outbox {

/// A service name under which a domain publishes a mail server (RFC 6186 section 3, RFC 8314 section 5.1).
struct SrvService {
    QLatin1String name;
    Protocol protocol;
    Security security;
};

/// Best first: encryption from the first byte before STARTTLS (RFC 8314 section 3).
inline constexpr std::array<SrvService, 6> srvServices{{
    {QLatin1String("_submissions._tcp"), Protocol::Smtp, Security::Tls},
    {QLatin1String("_submission._tcp"), Protocol::Smtp, Security::StartTls},
    {QLatin1String("_imaps._tcp"), Protocol::Imap, Security::Tls},
    {QLatin1String("_imap._tcp"), Protocol::Imap, Security::StartTls},
    {QLatin1String("_pop3s._tcp"), Protocol::Pop3, Security::Tls},
    {QLatin1String("_pop3._tcp"), Protocol::Pop3, Security::StartTls},
}};

/// What a domain's SRV records say.
struct SrvSettings {
    QList<Endpoint> outgoing;  ///< best first, the full address as user (RFC 6186 section 4)
    QList<Endpoint> incoming;
    QString detail;                  ///< the name that gave the best outgoing server
    bool sendingNotOffered = false;  ///< a target of "." for sending and no server beside it
    bool foreignServer =
        false;  ///< a server is outside the domain (RFC 6186 section 6: a person should look)
};

/// Reads the answers to `srvServices`, in that order. Records go by priority, then by weight, heaviest first:
/// the same answers always give the same order. Impossible names and ports are left out.
[[nodiscard]] SrvSettings srvSettings(const QList<DnsAnswer>& answers, const MailAddress& address);

}  // namespace outbox
