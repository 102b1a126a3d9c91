// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/providers/srv_settings.h"

#include <algorithm>
#include <tuple>

namespace outbox {

namespace {

constexpr qsizetype mostTargets = 8;  // per service

/// "." is how a domain says that it does not offer a service (RFC 2782); the final dot is cut from every
/// target.
bool isRefusal(const DnsRecord& record) {
    return record.target.isEmpty() || record.target == QLatin1String(".");
}

QList<DnsRecord> inOrder(const DnsAnswer& answer) {
    QList<DnsRecord> records;
    for (const DnsRecord& record : answer.records)
        if (record.type == DnsType::Srv) records.append(record);
    std::stable_sort(records.begin(), records.end(), [](const DnsRecord& one, const DnsRecord& other) {
        return std::tuple(one.priority, -int(one.weight)) < std::tuple(other.priority, -int(other.weight));
    });
    return records.mid(0, mostTargets);
}

bool isWithin(const QString& host, const QString& domain) {
    return host == domain || host.endsWith(QLatin1Char('.') + domain);
}

}  // namespace

SrvSettings srvSettings(const QList<DnsAnswer>& answers, const MailAddress& address) {
    SrvSettings settings;
    bool refused = false;
    for (std::size_t i = 0; i < srvServices.size() && qsizetype(i) < answers.size(); ++i) {
        const SrvService& service = srvServices[i];
        const bool sends = service.protocol == Protocol::Smtp;
        const QList<DnsRecord> records = inOrder(answers.at(qsizetype(i)));
        for (const DnsRecord& record : records) {
            if (isRefusal(record)) {
                refused = refused || sends;
                continue;
            }
            Endpoint endpoint;
            endpoint.protocol = service.protocol;
            endpoint.host = canonicalHost(record.target);
            endpoint.port = record.port;
            endpoint.security = service.security;
            endpoint.user = address.text();
            if (!endpoint.isSet()) continue;
            settings.foreignServer = settings.foreignServer || !isWithin(endpoint.host, address.domain);
            if (sends && settings.outgoing.isEmpty())
                settings.detail = service.name + QLatin1Char('.') + address.domain;
            (sends ? settings.outgoing : settings.incoming).append(endpoint);
        }
    }
    settings.sendingNotOffered = refused && settings.outgoing.isEmpty();
    return settings;
}

}  // namespace outbox
