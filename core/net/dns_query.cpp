// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/dns_message.h"
#include "core/net/dns_reader.h"

namespace outbox {

namespace {

/// Labels with their lengths and the final empty one; nothing for a name that cannot stand so.
std::optional<QByteArray> wireName(const QString& name) {
    if (name.isEmpty()) return std::nullopt;
    const QByteArray text = (name.endsWith(QLatin1Char('.')) ? name.chopped(1) : name).toLower().toUtf8();
    QByteArray labels;
    for (const QByteArray& label : text.isEmpty() ? QByteArrayList() : text.split('.')) {
        if (label.isEmpty() || label.size() > longestDnsLabel) return std::nullopt;
        for (const char octet : label)
            if (!isPlainNameOctet(static_cast<unsigned char>(octet))) return std::nullopt;
        labels += static_cast<char>(label.size());
        labels += label;
    }
    labels += '\0';
    if (labels.size() > longestDnsName) return std::nullopt;
    return labels;
}

}  // namespace

std::optional<QByteArray> dnsQuery(const QString& name, DnsType type, quint16 id) {
    const std::optional<QByteArray> labels = wireName(name);
    if (!labels) return std::nullopt;
    constexpr quint16 recursionAndAuthentic = 0x0120;
    constexpr quint16 classIn = 1;
    constexpr quint16 typeOpt = 41;
    QByteArray query;
    const auto append16 = [&query](quint16 value) {
        query += static_cast<char>(value >> 8);
        query += static_cast<char>(value & 0xFF);
    };
    for (const quint16 field : {id, recursionAndAuthentic, quint16(1), quint16(0), quint16(0), quint16(1)})
        append16(field);
    query += *labels;
    append16(static_cast<quint16>(type));
    append16(classIn);
    // OPT belongs to the root, has the payload size for a class, and nothing in it (RFC 6891 6.1.2).
    query += '\0';
    for (const quint16 field : {typeOpt, dnsUdpPayload, quint16(0), quint16(0), quint16(0)}) append16(field);
    return query;
}

}  // namespace outbox
