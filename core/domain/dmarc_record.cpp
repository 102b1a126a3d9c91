// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/domain/dmarc_record.h"

#include <algorithm>
#include <array>

namespace outbox {

namespace {

constexpr qsizetype mostAddresses = 20;
constexpr qsizetype mostDmarcTags = 50;

struct DmarcTag {
    QByteArray name, value;
};

bool isPolicy(const QByteArray& value) {
    const QByteArray policy = value.toLower();
    return policy == "none" || policy == "quarantine" || policy == "reject";
}
bool isOneOf(const QByteArray& value, QByteArrayView letters) {
    return value.size() == 1 && letters.contains(value.toLower().front());
}
bool isNumberUpTo(const QByteArray& value, qulonglong most) {
    bool isNumber = false;
    const qulonglong number = value.toULongLong(&isNumber);
    const bool digits = std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    return isNumber && digits && number <= most;
}
bool isFailureOptions(const QByteArray& value) {
    const QList<QByteArray> options = value.split(':');
    return std::all_of(options.begin(), options.end(),
                       [](const QByteArray& one) { return isOneOf(one.trimmed(), "01ds"); });
}

/// Tags with a closed list of values. What stands in no row may be anything.
struct ValueRow {
    const char* name;
    bool (*fits)(const QByteArray& value);
};
constexpr std::array<ValueRow, 10> valueRows{
    {{"p", isPolicy},
     {"sp", isPolicy},
     {"np", isPolicy},
     {"adkim", [](const QByteArray& v) { return isOneOf(v, "rs"); }},
     {"aspf", [](const QByteArray& v) { return isOneOf(v, "rs"); }},
     {"pct", [](const QByteArray& v) { return isNumberUpTo(v, 100); }},
     {"ri", [](const QByteArray& v) { return isNumberUpTo(v, 0xffffffffU); }},
     {"fo", isFailureOptions},
     {"t", [](const QByteArray& v) { return isOneOf(v, "yn"); }},
     {"psd", [](const QByteArray& v) { return isOneOf(v, "ynu"); }}}};

bool fitsItsRow(const DmarcTag& tag) {
    for (const ValueRow& row : valueRows)
        if (tag.name == row.name) return row.fits(tag.value);
    return true;
}

bool isPrintable(const QByteArray& text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

bool isDmarcTagName(const QByteArray& name) {
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

bool isOneLine(const QByteArray& text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

/// Reads the addresses of a list and gives the list without the wrong ones; false when some were wrong.
bool readAddresses(const QByteArray& value, QList<QByteArray>& addresses, QByteArray& repaired) {
    bool allRight = true;
    QList<QByteArray> kept;
    for (const QByteArray& part : value.split(',')) {
        const QByteArray uri = part.trimmed();
        const QByteArray address = mailtoAddress(uri);
        const QByteArray bare = mailtoAddress("mailto:" + uri);
        allRight = allRight && !address.isEmpty();
        if (kept.size() == mostAddresses) break;
        if (!address.isEmpty()) {
            addresses.append(address);
            kept.append(uri);
        } else if (!bare.isEmpty() && !bare.contains(':')) {
            kept.append("mailto:" + uri);
        }
    }
    repaired = kept.join(',');
    return allRight;
}

void takeTag(DmarcRecord& record, const DmarcTag& tag) {
    const QByteArray value = tag.value.toLower();
    if (tag.name == "p") record.policy = value;
    if (tag.name == "sp") record.subdomainPolicy = value;
    if (tag.name == "pct") record.percent = value.toInt();
    if (tag.name == "adkim") record.strictDkim = value == "s";
    if (tag.name == "aspf") record.strictSpf = value == "s";
}

void reject(DmarcRecord& record, const char* why, const QByteArray& tag) {
    if (!record.isSound()) return;
    record.problem = QString::fromLatin1(why);
    record.badTag = tag;
}

/// The tags behind the version, as far as they can be read; the first of two of the same name.
QList<DmarcTag> readTags(DmarcRecord& record, const QByteArray& text) {
    QList<DmarcTag> tags;
    QList<QByteArray> parts = text.split(';').mid(1);
    if (!parts.isEmpty() && parts.last().trimmed().isEmpty()) parts.removeLast();
    for (const QByteArray& part : parts.mid(0, mostDmarcTags)) {
        const qsizetype sign = part.indexOf('=');
        const QByteArray name = part.left(std::max<qsizetype>(sign, 0)).trimmed().toLower();
        const bool known =
            std::any_of(tags.begin(), tags.end(), [&name](const DmarcTag& t) { return t.name == name; });
        if (!isDmarcTagName(name) || known) {
            reject(record, known ? "a tag that is there twice" : "a tag without name and value",
                   part.trimmed());
            continue;
        }
        tags.append({name, part.mid(sign + 1).trimmed()});
    }
    return tags;
}

}  // namespace

QByteArray mailtoAddress(const QByteArray& uri) {
    if (uri.left(7).toLower() != "mailto:" || !isPrintable(uri)) return {};
    QByteArray address = uri.mid(7);
    const qsizetype size = address.lastIndexOf('!');
    if (size >= 0) {
        QByteArray number = address.mid(size + 1).toLower();
        if (!number.isEmpty() && QByteArrayView("kmgt").contains(number.back())) number.chop(1);
        if (!isNumberUpTo(number, 0xffffffffU)) return {};
        address = address.left(size);
    }
    address = QByteArray::fromPercentEncoding(address);
    const qsizetype at = address.lastIndexOf('@');
    const QByteArray domain = address.mid(at + 1);
    const bool isAddress = at > 0 && domain.contains('.') && !domain.startsWith('.') &&
                           !domain.endsWith('.') && isPrintable(address) && !address.contains(',') &&
                           !address.contains(';');
    return isAddress ? address : QByteArray();
}

bool isDmarc1(const QByteArray& text) {
    const QByteArray first = text.split(';').first().trimmed();
    const qsizetype sign = first.indexOf('=');
    return sign > 0 && first.left(sign).trimmed().toLower() == "v" &&
           first.mid(sign + 1).trimmed() == "DMARC1";
}

DmarcRecord readDmarcRecord(const QByteArray& text) {
    DmarcRecord record;
    QList<QByteArray> kept;
    bool hasPolicy = false, hasReports = false;
    for (const DmarcTag& tag : readTags(record, text)) {
        const QByteArray written = tag.name + '=' + tag.value;
        QByteArray value = tag.value;
        if (tag.name == "rua" || tag.name == "ruf") {
            hasReports = hasReports || tag.name == "rua";
            auto& addresses = tag.name == "rua" ? record.reportAddresses : record.failureReportAddresses;
            if (!readAddresses(tag.value, addresses, value))
                reject(record, "a report address that is not of the form mailto:name@domain", written);
        } else if (!fitsItsRow(tag)) {
            reject(record, "a tag with a value that it cannot have", written);
            value.clear();
        } else {
            takeTag(record, tag);
        }
        hasPolicy = hasPolicy || tag.name == "p";
        // The policy leads, and has a value in any case.
        if (tag.name != "p" && !value.isEmpty() && isOneLine(value)) kept.append(tag.name + '=' + value);
    }
    // Without a policy, reports are still sent (section 6.6.3).
    if (!hasPolicy && !hasReports) reject(record, "no policy (p=)", {});
    if (record.policy.isEmpty()) record.policy = "none";
    kept.prepend("p=" + record.policy);
    record.repaired = "v=DMARC1; " + kept.join("; ");
    return record;
}

}  // namespace outbox
