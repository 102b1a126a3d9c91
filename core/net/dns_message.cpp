// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/dns_message.h"

#include <array>

#include "core/model/transcript.h"
#include "core/net/dns_reader.h"

namespace outbox {

namespace {

constexpr quint16 classIn = 1;
constexpr quint16 typeOpt = 41;
constexpr quint16 optionExtendedError = 15;
constexpr qsizetype extendedTextLimit = 200;

struct NumberName {
    int number;
    const char* name;
};

/// IANA "DNS RCODEs".
constexpr std::array<NumberName, 16> rcodeNames{{{0, "NOERROR"},
                                                 {1, "FORMERR"},
                                                 {2, "SERVFAIL"},
                                                 {3, "NXDOMAIN"},
                                                 {4, "NOTIMP"},
                                                 {5, "REFUSED"},
                                                 {6, "YXDOMAIN"},
                                                 {7, "YXRRSET"},
                                                 {8, "NXRRSET"},
                                                 {9, "NOTAUTH"},
                                                 {10, "NOTZONE"},
                                                 {16, "BADVERS"},
                                                 {17, "BADKEY"},
                                                 {18, "BADTIME"},
                                                 {22, "BADTRUNC"},
                                                 {23, "BADCOOKIE"}}};

/// IANA "Extended DNS Error Codes" (RFC 8914 section 4): those that tell why a name does not resolve.
constexpr std::array<NumberName, 25> extendedErrorNames{{{0, "other error"},
                                                         {1, "unsupported DNSKEY algorithm"},
                                                         {2, "unsupported DS digest type"},
                                                         {3, "stale answer"},
                                                         {4, "forged answer"},
                                                         {5, "DNSSEC indeterminate"},
                                                         {6, "DNSSEC bogus"},
                                                         {7, "signature expired"},
                                                         {8, "signature not yet valid"},
                                                         {9, "DNSKEY missing"},
                                                         {10, "RRSIGs missing"},
                                                         {11, "no zone key bit set"},
                                                         {12, "NSEC missing"},
                                                         {13, "cached error"},
                                                         {14, "not ready"},
                                                         {15, "blocked"},
                                                         {16, "censored"},
                                                         {17, "filtered"},
                                                         {18, "prohibited"},
                                                         {19, "stale NXDOMAIN answer"},
                                                         {20, "not authoritative"},
                                                         {21, "not supported"},
                                                         {22, "no reachable authority"},
                                                         {23, "network error"},
                                                         {24, "invalid data"}}};

template <std::size_t Size>
QString nameOfNumber(const std::array<NumberName, Size>& names, int number) {
    for (const NumberName& entry : names)
        if (entry.number == number) return QLatin1String(entry.name);
    return {};
}

struct RecordHead {
    QString owner;
    quint16 type = 0;
    quint16 recordClass = 0;
    quint32 ttl = 0;
    quint16 length = 0;
};

RecordHead readRecordHead(DnsReader& reader) {
    RecordHead head;
    head.owner = reader.name();
    head.type = reader.u16();
    head.recordClass = reader.u16();
    head.ttl = reader.u32();
    head.length = reader.u16();
    return head;
}

QHostAddress readAddress4(DnsReader& data) {
    return QHostAddress(data.u32());
}

QHostAddress readAddress6(DnsReader& data) {
    const QByteArrayView octets = data.take(16);
    return data.failed() ? QHostAddress() : QHostAddress(reinterpret_cast<const quint8*>(octets.data()));
}

/// The character-strings of a TXT joined, as SPF and DKIM read them (RFC 7208 3.3).
QByteArray readStrings(DnsReader& data) {
    QByteArray joined;
    while (data.left() > 0) joined += data.take(data.u8()).toByteArray();
    return joined;
}

void readSoa(DnsReader& data, DnsRecord& record) {
    record.target = data.name();
    static_cast<void>(data.name());
    static_cast<void>(data.take(5 * 4));
}

/// Usage, selector, matching type, then the association data (RFC 6698 2.1).
void checkTlsa(DnsReader& data) {
    static_cast<void>(data.take(3));
    static_cast<void>(data.take(data.left()));
}

/// Flags, the tag with its length, then the value (RFC 8659 4.1); a tag has one octet at least.
void checkCaa(DnsReader& data) {
    static_cast<void>(data.u8());
    const quint8 length = data.u8();
    if (length == 0) data.fail();
    static_cast<void>(data.take(length));
    static_cast<void>(data.take(data.left()));
}

/// Fills in what the type carries. Fails the reader when the data is shorter or longer than its type allows.
void readRecordData(DnsReader& data, DnsRecord& record) {
    switch (record.type) {
        case DnsType::A:
            record.address = readAddress4(data);
            break;
        case DnsType::Aaaa:
            record.address = readAddress6(data);
            break;
        case DnsType::CName:
        case DnsType::NS:
        case DnsType::Ptr:
            record.target = data.name();
            break;
        case DnsType::Mx:
            record.priority = data.u16();
            record.target = data.name();
            break;
        case DnsType::Srv:
            record.priority = data.u16();
            record.weight = data.u16();
            record.port = data.u16();
            record.target = data.name();
            break;
        case DnsType::Txt:
            record.data = readStrings(data);
            break;
        case DnsType::Soa:
            readSoa(data, record);
            break;
        case DnsType::Tlsa:
            checkTlsa(data);
            break;
        case DnsType::Caa:
            checkCaa(data);
            break;
        default:
            static_cast<void>(data.take(data.left()));
            break;
    }
    if (!data.finished()) data.fail();
}

bool keepsRawData(DnsType type) {
    switch (type) {
        case DnsType::A:
        case DnsType::Aaaa:
        case DnsType::CName:
        case DnsType::NS:
        case DnsType::Ptr:
        case DnsType::Mx:
        case DnsType::Srv:
        case DnsType::Txt:
            return false;
        default:
            return true;
    }
}

/// A TTL with the top bit set counts as zero (RFC 2181 section 8).
quint32 soundTtl(quint32 ttl) {
    return (ttl & 0x80000000U) != 0 ? 0 : ttl;
}

bool readAnswers(DnsReader& reader, int count, DnsMessage& message) {
    for (int i = 0; i < count; ++i) {
        const RecordHead head = readRecordHead(reader);
        DnsReader data = reader.window(head.length);
        DnsRecord record;
        record.name = head.owner;
        record.type = static_cast<DnsType>(head.type);
        record.ttl = soundTtl(head.ttl);
        if (keepsRawData(record.type)) {
            DnsReader raw = data;
            record.data = raw.take(raw.left()).toByteArray();
        }
        if (!reader.failed() && head.recordClass == classIn) readRecordData(data, record);
        if (reader.failed() || data.failed()) return false;
        if (head.recordClass == classIn && message.answers.size() < DnsLimits::records)
            message.answers += record;
    }
    return true;
}

void readOptions(DnsReader& data, DnsMessage& message) {
    while (data.left() > 0) {
        const quint16 code = data.u16();
        DnsReader option = data.window(data.u16());
        if (data.failed()) return;
        if (code != optionExtendedError || !message.extendedError.isEmpty()) continue;
        const quint16 number = option.u16();
        const QString text = cleanBytes(option.take(option.left()).toByteArray(), extendedTextLimit);
        if (option.failed()) continue;
        const QString name = nameOfNumber(extendedErrorNames, number);
        message.extendedError = name.isEmpty() ? QStringLiteral("extended error %1").arg(number) : name;
        if (!text.isEmpty()) message.extendedError += QLatin1String(": ") + text;
    }
}

/// Walks the authority and additional sections: nothing of them becomes an answer, but a message that breaks
/// off in them is broken. Notes the referral and what OPT says.
bool readRest(DnsReader& reader, int authority, int additional, DnsMessage& message) {
    bool servers = false;
    bool authorityRecord = false;
    for (int i = 0; i < authority + additional; ++i) {
        const RecordHead head = readRecordHead(reader);
        DnsReader data = reader.window(head.length);
        if (reader.failed()) return false;
        if (i < authority) {
            servers = servers || head.type == static_cast<quint16>(DnsType::NS);
            authorityRecord = authorityRecord || head.type == static_cast<quint16>(DnsType::Soa);
        } else if (head.type == typeOpt) {
            message.rcode |= static_cast<int>(head.ttl >> 24) << 4;
            readOptions(data, message);
        }
    }
    // RFC 2308 2.2: no data comes with a SOA or with nothing; name servers alone are "ask these".
    message.referral = message.answers.isEmpty() && servers && !authorityRecord;
    return true;
}

DnsMessage broken(const char* why) {
    DnsMessage message;
    message.error = QLatin1String(why);
    return message;
}

}  // namespace

DnsMessage parseDnsMessage(QByteArrayView bytes) {
    DnsReader reader(bytes);
    DnsMessage message;
    message.id = reader.u16();
    const quint16 flags = reader.u16();
    const quint16 questions = reader.u16();
    const quint16 answers = reader.u16();
    const quint16 authority = reader.u16();
    const quint16 additional = reader.u16();
    if (reader.failed()) return broken("shorter than a header");
    if ((flags & 0x8000) == 0) return broken("a query where an answer was due");
    if ((flags & 0x7800) != 0) return broken("not the answer to a query");
    if (questions > 1) return broken("more than one question");
    message.truncated = (flags & 0x0200) != 0;
    message.authenticated = (flags & 0x0020) != 0;
    message.rcode = flags & 0x000F;
    if (questions == 1) {
        message.hasQuestion = true;
        message.questionName = reader.name();
        message.questionType = reader.u16();
        const quint16 questionClass = reader.u16();
        if (reader.failed()) return broken("cut inside the question");
        if (questionClass != classIn) return broken("a question of another class");
    }
    if (!readAnswers(reader, answers, message)) return broken("broken or cut inside the answer section");
    if (!readRest(reader, authority, additional, message))
        return broken("broken or cut after the answer section");
    return message;
}

QString dnsRcodeName(int rcode) {
    const QString name = nameOfNumber(rcodeNames, rcode);
    return name.isEmpty() ? QStringLiteral("RCODE %1").arg(rcode) : name;
}

}  // namespace outbox
