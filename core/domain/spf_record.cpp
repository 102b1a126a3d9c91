// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/domain/spf_record.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/domain/spf_macro.h"

namespace outbox {

namespace {

struct MechanismRow {
    const char* name;
    SpfMechanismKind kind;
    enum class Domain { None, Optional, Required } domain;
    bool cidr;
};
using Takes = MechanismRow::Domain;
constexpr std::array<MechanismRow, 8> mechanismRows{
    {{"all", SpfMechanismKind::All, Takes::None, false},
     {"include", SpfMechanismKind::Include, Takes::Required, false},
     {"a", SpfMechanismKind::A, Takes::Optional, true},
     {"mx", SpfMechanismKind::Mx, Takes::Optional, true},
     {"ptr", SpfMechanismKind::Ptr, Takes::Optional, false},
     {"ip4", SpfMechanismKind::Ip4, Takes::Required, true},
     {"ip6", SpfMechanismKind::Ip6, Takes::Required, true},
     {"exists", SpfMechanismKind::Exists, Takes::Required, false}}};

bool isNameHead(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool isNameRest(char c) {
    return isNameHead(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
}

/// The length of a prefix: digits without a zero in front, at most `most`.
std::optional<int> prefixLength(const QByteArray& digits, int most) {
    if (digits.isEmpty() || digits.size() > 3 || (digits.size() > 1 && digits.startsWith('0')))
        return std::nullopt;
    for (const char c : digits)
        if (c < '0' || c > '9') return std::nullopt;
    const int length = digits.toInt();
    return length <= most ? std::optional(length) : std::nullopt;
}

/// Where "/24", "//64" or "/24//64" begins at the end of a term; its size where there is none.
qsizetype cidrStart(const QByteArray& text) {
    qsizetype start = text.size();
    while (start > 0 &&
           (text.at(start - 1) == '/' || (text.at(start - 1) >= '0' && text.at(start - 1) <= '9')))
        --start;
    const qsizetype slash = text.indexOf('/', start);
    return slash < 0 ? text.size() : slash;
}

bool readDualCidr(const QByteArray& cidr, SpfMechanism& mechanism) {
    if (cidr.isEmpty()) return true;
    const qsizetype both = cidr.indexOf("//");
    const QByteArray four = both < 0 ? cidr : cidr.left(both);
    if (!four.isEmpty()) {
        const auto length = prefixLength(four.mid(1), 32);
        if (!length) return false;
        mechanism.prefix4 = *length;
    }
    if (both >= 0) {
        const auto length = prefixLength(cidr.mid(both + 2), 128);
        if (!length) return false;
        mechanism.prefix6 = *length;
    }
    return true;
}

/// Four decimal numbers: QHostAddress would take shorter and octal forms, too.
bool isDottedQuad(const QByteArray& text) {
    const QList<QByteArray> parts = text.split('.');
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](const QByteArray& part) {
               return prefixLength(part, 255).has_value();
           });
}

bool readNetwork(const QByteArray& value, SpfMechanism& mechanism) {
    const bool four = mechanism.kind == SpfMechanismKind::Ip4;
    const qsizetype slash = value.indexOf('/');
    const QByteArray address = slash < 0 ? value : value.left(slash);
    if (slash >= 0) {
        const auto length = prefixLength(value.mid(slash + 1), four ? 32 : 128);
        if (!length) return false;
        (four ? mechanism.prefix4 : mechanism.prefix6) = *length;
    }
    if (four != isDottedQuad(address) || address.contains('%')) return false;
    mechanism.address = QHostAddress(QString::fromLatin1(address));
    const auto family = four ? QAbstractSocket::IPv4Protocol : QAbstractSocket::IPv6Protocol;
    return mechanism.address.protocol() == family;
}

SpfResult qualifierResult(char c) {
    switch (c) {
        case '-':
            return SpfResult::Fail;
        case '~':
            return SpfResult::SoftFail;
        case '?':
            return SpfResult::Neutral;
        default:
            return SpfResult::Pass;
    }
}

std::optional<SpfMechanism> readMechanism(const QByteArray& term) {
    SpfMechanism mechanism;
    mechanism.text = term;
    QByteArray rest = term;
    if (QByteArrayView("+-?~").contains(rest.at(0))) {
        mechanism.onMatch = qualifierResult(rest.at(0));
        rest.remove(0, 1);
    }
    qsizetype nameEnd = 0;
    while (nameEnd < rest.size() && rest.at(nameEnd) != ':' && rest.at(nameEnd) != '/') ++nameEnd;
    const QByteArray name = rest.left(nameEnd).toLower();
    const auto row = std::find_if(mechanismRows.begin(), mechanismRows.end(),
                                  [&name](const MechanismRow& r) { return name == r.name; });
    if (row == mechanismRows.end()) return std::nullopt;
    mechanism.kind = row->kind;
    QByteArray value = rest.mid(nameEnd);
    const bool network = row->kind == SpfMechanismKind::Ip4 || row->kind == SpfMechanismKind::Ip6;
    if (network) {
        if (!value.startsWith(':') || !readNetwork(value.mid(1), mechanism)) return std::nullopt;
        return mechanism;
    }
    if (row->cidr) {
        const qsizetype cut = cidrStart(value);
        if (!readDualCidr(value.mid(cut), mechanism)) return std::nullopt;
        value = value.left(cut);
    }
    if (value.isEmpty()) return row->domain == Takes::Required ? std::nullopt : std::optional(mechanism);
    if (row->domain == Takes::None || !value.startsWith(':')) return std::nullopt;
    mechanism.domain = value.mid(1);
    return isSpfDomainSpec(mechanism.domain) ? std::optional(mechanism) : std::nullopt;
}

/// Where the "=" of a modifier stands; -1 for what is none.
qsizetype modifierSign(const QByteArray& term) {
    if (!isNameHead(term.at(0))) return -1;
    qsizetype i = 1;
    while (i < term.size() && isNameRest(term.at(i))) ++i;
    return i < term.size() && term.at(i) == '=' ? i : -1;
}

bool takeModifier(SpfRecord& record, const QByteArray& term, qsizetype sign) {
    const QByteArray name = term.left(sign).toLower();
    const QByteArray value = term.mid(sign + 1);
    const bool redirect = name == "redirect";
    if (!redirect && name != "exp") {
        record.otherModifiers.append(term);
        return isSpfMacroString(value, SpfMacroPlace::Domain);
    }
    QByteArray& place = redirect ? record.redirect : record.explanation;
    if (!place.isEmpty() || !isSpfDomainSpec(value)) return false;
    place = value;
    return true;
}

}  // namespace

bool SpfMechanism::asksNames() const {
    return kind != SpfMechanismKind::All && kind != SpfMechanismKind::Ip4 && kind != SpfMechanismKind::Ip6;
}

bool SpfRecord::hasAll() const {
    return std::any_of(mechanisms.begin(), mechanisms.end(),
                       [](const SpfMechanism& m) { return m.kind == SpfMechanismKind::All; });
}

bool isSpf1(const QByteArray& text) {
    return text.left(6).toLower() == "v=spf1" && (text.size() == 6 || text.at(6) == ' ');
}

SpfRecord readSpfRecord(const QByteArray& text) {
    SpfRecord record;
    const auto wrong = [&record](const QByteArray& term, const char* why) {
        if (!record.isSound()) return;
        record.problem = QString::fromLatin1(why);
        record.badTerm = term;
    };
    const QList<QByteArray> terms = text.mid(6).split(' ');
    for (const QByteArray& term : terms) {
        if (term.isEmpty()) continue;
        const qsizetype sign = modifierSign(term);
        if (sign > 0) {
            if (!takeModifier(record, term, sign))
                wrong(term, "a modifier that is not well formed, or twice there");
            continue;
        }
        if (const auto mechanism = readMechanism(term))
            record.mechanisms.append(*mechanism);
        else
            wrong(term, "a term that is not well formed");
    }
    return record;
}

}  // namespace outbox
