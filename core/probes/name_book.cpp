// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/probes/name_book.h"

namespace outbox {

Task<DnsAnswer> NameBook::addressesOf(QString host) {
    QHostAddress literal;
    if (literal.setAddress(host)) {
        DnsRecord record;
        record.name = host;
        record.type = literal.protocol() == QAbstractSocket::IPv6Protocol ? DnsType::Aaaa : DnsType::A;
        record.address = literal;
        DnsAnswer answer;
        answer.server = QStringLiteral("literal");
        answer.name = host;
        answer.type = record.type;
        answer.status = DnsStatus::Found;
        answer.records = {record};
        co_return answer;
    }
    auto& slot = m_entries[host];
    if (!slot) {
        slot = std::make_unique<Entry>();
        slot->lookUp = fill(m_resolver, *slot, host, m_limit);
        slot->lookUp.start();
    }
    Entry& entry = *slot;
    Broadcast::Waiter done(entry.done);
    co_await done;
    co_return entry.answer;
}

Task<void> NameBook::fill(Resolver& resolver, Entry& entry, QString host, Milliseconds limit) {
    const DnsAnswer answer = co_await resolver.askSystem(host, limit);
    entry.answer = answer;
    entry.done.raise();
}

}  // namespace outbox
