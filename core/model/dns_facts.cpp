// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/dns_facts.h"

#include "core/model/name_table.h"

namespace outbox {

namespace {
constexpr NameTable<DnsStatus, 10> dnsStatusNames{{{{DnsStatus::NotAsked, "not_asked"},
                                                    {DnsStatus::Found, "found"},
                                                    {DnsStatus::NoSuchName, "no_such_name"},
                                                    {DnsStatus::NoData, "no_data"},
                                                    {DnsStatus::ServerFailure, "server_failure"},
                                                    {DnsStatus::Refused, "refused"},
                                                    {DnsStatus::TimedOut, "timed_out"},
                                                    {DnsStatus::Unreachable, "unreachable"},
                                                    {DnsStatus::Malformed, "malformed"},
                                                    {DnsStatus::Cancelled, "cancelled"}}}};
}  // namespace

QString dnsStatusName(DnsStatus status) {
    return dnsStatusNames.nameOf(status);
}

QList<QHostAddress> DnsAnswer::addresses() const {
    QList<QHostAddress> found;
    for (const DnsRecord& record : records) {
        const bool carriesAddress = record.type == DnsType::A || record.type == DnsType::Aaaa;
        if (carriesAddress && !record.address.isNull() && !found.contains(record.address)) {
            found.append(record.address);
        }
    }
    return found;
}

}  // namespace outbox
