// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHostAddress>

#include "core/model/dns_facts.h"

// DNS messages written octet by octet, for tests: right ones, and ones that no server should send.
namespace outbox::dns_bytes {

[[nodiscard]] inline QByteArray be16(int value) {
    return {QByteArray(1, static_cast<char>(value >> 8 & 0xFF)) +
            QByteArray(1, static_cast<char>(value & 0xFF))};
}
[[nodiscard]] inline QByteArray be32(quint32 value) {
    return be16(static_cast<int>(value >> 16)) + be16(static_cast<int>(value & 0xFFFF));
}
[[nodiscard]] inline QByteArray label(const QByteArray& text) {
    return QByteArray(1, static_cast<char>(text.size())) + text;
}
/// "www.example.org" as labels; "" is the root.
[[nodiscard]] inline QByteArray name(const QByteArray& text) {
    QByteArray octets;
    if (!text.isEmpty())
        for (const QByteArray& part : text.split('.')) octets += label(part);
    return octets + '\0';
}
[[nodiscard]] inline QByteArray pointer(int offset) {
    return be16(0xC000 | offset);
}
/// Where the question's name stands in every message made here.
[[nodiscard]] inline QByteArray questionPointer() {
    return pointer(12);
}

struct Counts {
    int questions = 1;
    int answers = 0;
    int authority = 0;
    int additional = 0;
};

inline constexpr int flagsAnswer = 0x8180;  // QR, RD, RA
inline constexpr int flagTruncated = 0x0200;
inline constexpr int flagAuthenticated = 0x0020;

[[nodiscard]] inline QByteArray header(int id, int flags, const Counts& counts) {
    return be16(id) + be16(flags) + be16(counts.questions) + be16(counts.answers) + be16(counts.authority) +
           be16(counts.additional);
}
[[nodiscard]] inline QByteArray question(const QByteArray& text, DnsType type) {
    return name(text) + be16(static_cast<int>(type)) + be16(1);
}
[[nodiscard]] inline QByteArray record(const QByteArray& owner, int type, const QByteArray& data,
                                       quint32 ttl = 300, int recordClass = 1) {
    return owner + be16(type) + be16(recordClass) + be32(ttl) + be16(static_cast<int>(data.size())) + data;
}
[[nodiscard]] inline QByteArray record(const QByteArray& owner, DnsType type, const QByteArray& data,
                                       quint32 ttl = 300) {
    return record(owner, static_cast<int>(type), data, ttl);
}
[[nodiscard]] inline QByteArray address4(const char* text) {
    return be32(QHostAddress(QLatin1String(text)).toIPv4Address());
}
[[nodiscard]] inline QByteArray address6(const char* text) {
    const Q_IPV6ADDR octets = QHostAddress(QLatin1String(text)).toIPv6Address();
    return {reinterpret_cast<const char*>(&octets), sizeof octets};
}
[[nodiscard]] inline QByteArray soaData() {
    return name("ns.example.org") + name("hostmaster.example.org") + be32(1) + be32(2) + be32(3) + be32(4) +
           be32(5);
}

/// A whole answer to `asked`, with these answer records.
[[nodiscard]] inline QByteArray message(const QByteArray& asked, DnsType type, const QByteArrayList& answers,
                                        int flags = flagsAnswer, int id = 0x1234) {
    Counts counts;
    counts.answers = static_cast<int>(answers.size());
    return header(id, flags, counts) + question(asked, type) + answers.join();
}

// Of a query that a test server received.
[[nodiscard]] inline int idOf(const QByteArray& query) {
    return query.size() < 2 ? 0 : static_cast<uchar>(query.at(0)) << 8 | static_cast<uchar>(query.at(1));
}
/// The question section as sent: name, type, class.
[[nodiscard]] inline QByteArray questionOf(const QByteArray& query) {
    qsizetype at = 12;
    while (at < query.size() && query.at(at) != 0) at += 1 + static_cast<uchar>(query.at(at));
    return query.mid(12, at + 5 - 12);
}
/// An answer to `query` with these records, owners by questionPointer().
[[nodiscard]] inline QByteArray answerTo(const QByteArray& query, const QByteArrayList& answers,
                                         int flags = flagsAnswer) {
    Counts counts;
    counts.answers = static_cast<int>(answers.size());
    return header(idOf(query), flags, counts) + questionOf(query) + answers.join();
}

}  // namespace outbox::dns_bytes
