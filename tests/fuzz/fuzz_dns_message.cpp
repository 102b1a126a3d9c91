// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QString>
#include <array>
#include <cstdlib>

#include "core/net/dns_message.h"

using namespace outbox;

namespace {

constexpr std::array types{DnsType::A,   DnsType::NS,   DnsType::CName, DnsType::Soa,
                           DnsType::Ptr, DnsType::Mx,   DnsType::Txt,   DnsType::Aaaa,
                           DnsType::Srv, DnsType::Tlsa, DnsType::Caa};

/// A name has 255 octets at most, and an octet is written with four characters at most.
constexpr qsizetype longestNameText = 4 * 255;

void require(bool holds) {
    if (!holds) std::abort();
}

bool isSafeText(const QString& text) {
    for (const QChar c : text)
        if (c.unicode() < 0x21 || c.unicode() > 0x7E) return false;
    return true;
}

void checkRecord(const DnsRecord& record) {
    require(record.name.size() <= longestNameText && record.target.size() <= longestNameText);
    require(isSafeText(record.name) && isSafeText(record.target));
    require(record.data.size() <= 65535);
}

}  // namespace

/// The first octet chooses the type asked for, the rest is the message.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    if (size == 0 || size > 65536) return 0;
    const DnsType type = types.at(data[0] % types.size());
    const QByteArrayView message(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    const DnsAnswer answer = readDnsAnswer(message, QStringLiteral("mail.example.org"), type);
    require(answer.status != DnsStatus::NotAsked);
    require(answer.records.size() <= DnsLimits::records + DnsLimits::aliases + 1);
    require(answer.status != DnsStatus::Found || !answer.records.isEmpty());
    for (const DnsRecord& record : answer.records) checkRecord(record);
    return 0;
}
