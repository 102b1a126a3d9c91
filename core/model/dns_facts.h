// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>

namespace outbox {

enum class DnsType : quint16 { A = 1, NS = 2, CName = 5, Soa = 6, Ptr = 12, Mx = 15, Txt = 16, Aaaa = 28, Srv = 33, Tlsa = 52, Caa = 257 };

enum class DnsStatus {
    NotAsked,
    Found,
    NoSuchName,     ///< NXDOMAIN
    NoData,         ///< the name exists, no such record
    ServerFailure,  ///< SERVFAIL
    Refused,        ///< REFUSED or NOTIMP
    TimedOut,
    Unreachable,    ///< the resolver's port is closed or there is no route to it
    Malformed,      ///< an answer that does not parse, or does not fit the question
    Cancelled
};
[[nodiscard]] QString dnsStatusName(DnsStatus status);  ///< "no_such_name"

struct DnsRecord {
    QString name;
    DnsType type = DnsType::A;
    quint32 ttl = 0;  ///< seconds
    QHostAddress address;  ///< A, AAAA
    QString target;        ///< CNAME, NS, PTR, MX, SRV: host without the final dot, lower case
    quint16 priority = 0;  ///< MX preference, SRV priority
    quint16 weight = 0;    ///< SRV
    quint16 port = 0;      ///< SRV
    QByteArray data;       ///< TXT: the strings joined; other types: RDATA, at most 64 KiB
    friend bool operator==(const DnsRecord&, const DnsRecord&) = default;
};

/// One question to one server, and what came of it.
struct DnsAnswer {
    QString server;  ///< "192.0.2.53", "192.0.2.53:5353", or "system" for the operating system's own path
    QString name;
    DnsType type = DnsType::A;
    DnsStatus status = DnsStatus::NotAsked;
    QList<DnsRecord> records;  ///< of the type asked for, CNAMEs followed; the CNAMEs come first
    bool authenticated = false;  ///< AD bit: this resolver says that it validated
    qint64 startedMs = 0;
    qint64 durationMs = 0;
    QString detail;

    [[nodiscard]] QList<QHostAddress> addresses() const;
    [[nodiscard]] bool answered() const {
        return status == DnsStatus::Found || status == DnsStatus::NoSuchName || status == DnsStatus::NoData;
    }
};

}  // namespace outbox
