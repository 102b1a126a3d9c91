// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <optional>

#include "core/model/dns_facts.h"

namespace outbox {

/// Bounds of one answer. A message is 65535 octets at most; these keep what comes of it small.
struct DnsLimits {
    static constexpr int records = 256;  ///< kept; a longer answer is cut, which no honest name comes near
    static constexpr int aliases =
        16;  ///< CNAMEs followed, as resolvers do (RFC 1034 5.2.2 asks for some bound)
};

/// One DNS message taken apart (RFC 1035 section 4). Names are lower case without the final dot, the root is
/// the empty string; octets that a host name cannot have are written \DDD (RFC 1035 5.1), so they stay
/// harmless.
struct DnsMessage {
    QString error;  ///< why the message does not parse; empty when it does, and then all below counts
    quint16 id = 0;
    int rcode = 0;  ///< with the upper bits of OPT (RFC 6891 6.1.3)
    bool truncated = false;
    bool authenticated = false;
    bool referral = false;     ///< no answer, only name servers to ask instead: this server does not recurse
    bool hasQuestion = false;  ///< servers leave it out of some errors
    QString questionName;
    quint16 questionType = 0;
    QList<DnsRecord> answers;  ///< the answer section, class IN, every type, in the order sent
    QString extendedError;     ///< RFC 8914: "blocked: text", cleaned, empty where none

    [[nodiscard]] bool parsed() const { return error.isEmpty(); }
};

/// Takes a message apart. Never reads outside of `bytes`, never loops: a compression pointer leads only
/// backwards, a name has 255 octets at most, and each record costs octets of the message whatever its header
/// counts.
[[nodiscard]] DnsMessage parseDnsMessage(QByteArrayView bytes);

/// What an answer says about `name` and `type`: status, records with CNAMEs followed inside the answer, AD
/// bit and detail. Server and times are left to the caller. An answer to another question, an alias loop, or
/// records that belong to another name are Malformed.
[[nodiscard]] DnsAnswer readDnsAnswer(QByteArrayView bytes, const QString& name, DnsType type);

/// A recursive query with AD set (RFC 6840 5.7: asks for the AD bit without DNSSEC records) and EDNS. Nothing
/// for a name that no query can carry: empty, an empty label, over 63 octets a label or 255 in all, not
/// printable ASCII.
[[nodiscard]] std::optional<QByteArray> dnsQuery(const QString& name, DnsType type, quint16 id);

/// UDP payload that queries announce: what passes a path unfragmented (DNS flag day 2020).
inline constexpr quint16 dnsUdpPayload = 1232;

/// "SERVFAIL", "REFUSED" …; "RCODE 23" for one without a name (IANA DNS RCODEs).
[[nodiscard]] QString dnsRcodeName(int rcode);

}  // namespace outbox
