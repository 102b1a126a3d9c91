// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/mail_address.h"

#include "core/model/endpoint.h"

namespace outbox {

namespace {
constexpr qsizetype maxLocalOctets = 64;
constexpr qsizetype maxAddressOctets = 254;
constexpr char16_t shortenedMark = u'…';

QString withoutAngleBrackets(const QString& text) {
    const QString trimmed = text.trimmed();
    const bool wrapped = trimmed.size() >= 2 && trimmed.startsWith(u'<') && trimmed.endsWith(u'>');
    return wrapped ? trimmed.mid(1, trimmed.size() - 2).trimmed() : trimmed;
}

/// RFC 5322 "specials" without the dot, which a local part may hold: with them it would have to be quoted.
constexpr bool needsQuoting(char16_t c) {
    switch (c) {
        case u'(':
        case u')':
        case u'<':
        case u'>':
        case u'[':
        case u']':
        case u':':
        case u';':
        case u'@':
        case u'\\':
        case u',':
        case u'"':
            return true;
        default:
            return false;
    }
}

bool isLocalPart(const QString& local) {
    if (local.isEmpty() || !local.isValidUtf16() || local.toUtf8().size() > maxLocalOctets) return false;
    for (const QChar c : local) {
        const bool invisible = c.isSpace() || c.category() == QChar::Other_Control ||
                               c.category() == QChar::Other_Format ||
                               c.category() == QChar::Other_NotAssigned;
        if (invisible || needsQuoting(c.unicode())) return false;
    }
    return true;
}

/// Number of UTF-16 units of the character that starts at `at`.
qsizetype unitsAt(const QString& text, qsizetype at) {
    const bool pair =
        text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    return pair ? 2 : 1;
}

QString shortenedLocal(const QString& local) {
    if (local.isEmpty()) return {};
    const qsizetype first = unitsAt(local, 0);
    qsizetype lastAt = local.size() - 1;
    if (lastAt > 0 && local.at(lastAt).isLowSurrogate() && local.at(lastAt - 1).isHighSurrogate()) --lastAt;
    const bool threeOrMore = lastAt > first;
    const QString head = local.left(first) + QChar(shortenedMark);
    return threeOrMore ? head + local.mid(lastAt) : head;
}
}  // namespace

std::optional<MailAddress> parseMailAddress(const QString& text) {
    if (text.size() > 4 * maxAddressOctets) return std::nullopt;
    const QString address = withoutAngleBrackets(text);
    const qsizetype at = address.indexOf(u'@');
    if (at < 1) return std::nullopt;

    const QString local = address.left(at);
    const QString domain = canonicalHost(address.mid(at + 1));
    if (!isLocalPart(local) || domain.isEmpty() || isAddressLiteral(domain)) return std::nullopt;
    if (local.toUtf8().size() + 1 + domain.size() > maxAddressOctets) return std::nullopt;
    return MailAddress{local, domain};
}

QString shortenAddress(const QString& address) {
    if (isShortened(address)) return address;
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 0) return shortenedLocal(address);
    return shortenedLocal(address.left(at)) + address.mid(at);
}

bool isShortened(const QString& text) {
    return text.contains(QChar(shortenedMark));
}

}  // namespace outbox
