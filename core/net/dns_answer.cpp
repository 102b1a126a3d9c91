// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "core/net/dns_message.h"

namespace outbox {

namespace {

constexpr int rcodeNoSuchName = 3;
constexpr int rcodeNotImplemented = 4;
constexpr int rcodeRefused = 5;

QString plainDnsName(const QString& name) {
    const QString lower = name.toLower();
    return lower.endsWith(QLatin1Char('.')) ? lower.chopped(1) : lower;
}

/// What is wrong with this message as an answer to the question, or nothing.
QString misfit(const DnsMessage& message, const QString& name, DnsType type) {
    if (!message.parsed()) return message.error;
    if (!message.hasQuestion)
        return message.rcode == 0 ? QStringLiteral("an answer without its question") : QString();
    if (message.questionName != name || message.questionType != static_cast<quint16>(type))
        return QStringLiteral("an answer to another question");
    return {};
}

QList<DnsRecord> recordsOf(const DnsMessage& message, const QString& owner, DnsType type) {
    QList<DnsRecord> found;
    std::copy_if(message.answers.begin(), message.answers.end(), std::back_inserter(found),
                 [&](const DnsRecord& record) { return record.type == type && record.name == owner; });
    return found;
}

struct Chain {
    QList<DnsRecord> records;  ///< CNAMEs, then those of the type asked for
    bool found = false;        ///< one of the type asked for is there
    bool endless = false;
};

Chain follow(const DnsMessage& message, const QString& name, DnsType type) {
    Chain chain;
    QString owner = name;
    for (int aliases = 0; aliases <= DnsLimits::aliases; ++aliases) {
        const QList<DnsRecord> wanted = recordsOf(message, owner, type);
        if (!wanted.isEmpty()) {
            chain.records += wanted;
            chain.found = true;
            return chain;
        }
        const QList<DnsRecord> alias = recordsOf(message, owner, DnsType::CName);
        if (alias.isEmpty()) return chain;
        chain.records += alias.first();  // RFC 1034 3.6.2: a name has one
        owner = alias.first().target;
    }
    chain.endless = true;
    return chain;
}

bool holdsType(const DnsMessage& message, DnsType type) {
    return std::any_of(message.answers.begin(), message.answers.end(),
                       [type](const DnsRecord& record) { return record.type == type; });
}

DnsStatus statusOfRcode(int rcode) {
    switch (rcode) {
        case rcodeNoSuchName:
            return DnsStatus::NoSuchName;
        case rcodeRefused:
        case rcodeNotImplemented:
            return DnsStatus::Refused;
        default:
            return DnsStatus::ServerFailure;
    }
}

/// Names the failure where the status alone does not: the rcode behind it and the server's own reason.
QString describe(const DnsMessage& message) {
    QStringList parts;
    if (message.rcode != 0 && message.rcode != rcodeNoSuchName) parts += dnsRcodeName(message.rcode);
    if (!message.extendedError.isEmpty()) parts += message.extendedError;
    if (message.truncated) parts += QStringLiteral("truncated");
    return parts.join(QLatin1String("; "));
}

}  // namespace

DnsAnswer readDnsAnswer(QByteArrayView bytes, const QString& name, DnsType type) {
    DnsAnswer answer;
    answer.name = name;
    answer.type = type;
    const QString asked = plainDnsName(name);
    const DnsMessage message = parseDnsMessage(bytes);
    const auto malformed = [&answer](const QString& why) {
        answer.status = DnsStatus::Malformed;
        answer.records.clear();
        answer.detail = why;
        return answer;
    };
    const QString wrong = misfit(message, asked, type);
    if (!wrong.isEmpty()) return malformed(wrong);

    answer.authenticated = message.authenticated;
    answer.detail = describe(message);
    const Chain chain = follow(message, asked, type);
    if (chain.endless) return malformed(QStringLiteral("aliases without an end"));
    answer.records = chain.records;
    if (message.rcode != 0) {
        answer.status = statusOfRcode(message.rcode);
        answer.records.removeIf([](const DnsRecord& record) { return record.type != DnsType::CName; });
        return answer;
    }
    if (chain.found) {
        answer.status = DnsStatus::Found;
        return answer;
    }
    if (holdsType(message, type)) return malformed(QStringLiteral("records that belong to another name"));
    if (message.truncated) return malformed(QStringLiteral("truncated before the first record"));
    if (message.referral) {
        answer.status = DnsStatus::ServerFailure;
        answer.detail = QStringLiteral("a referral: this server does not look names up for others");
        return answer;
    }
    answer.status = DnsStatus::NoData;
    return answer;
}

}  // namespace outbox
