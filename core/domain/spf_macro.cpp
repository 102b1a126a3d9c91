// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/domain/spf_macro.h"

#include <QList>
#include <algorithm>

namespace outbox {

namespace {

constexpr qsizetype longestName = 253;

bool isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
char lowered(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// "%{d2r.-}" taken apart, or one of "%%", "%_", "%-".
struct Macro {
    char letter = 0;  ///< as written; '%', '_' or '-' for those
    int keep = 0;     ///< rightmost parts that stay; 0: all
    bool reversed = false;
    QByteArray delimiters;
    qsizetype length = 0;  ///< of the whole
};

/// The macro at `at`, where a "%" stands; nothing where it is none.
std::optional<Macro> macroAt(const QByteArray& text, qsizetype at) {
    if (at + 1 >= text.size()) return std::nullopt;
    Macro macro;
    const char kind = text.at(at + 1);
    if (kind == '%' || kind == '_' || kind == '-') {
        macro.letter = kind;
        macro.length = 2;
        return macro;
    }
    const qsizetype end = text.indexOf('}', at);
    if (kind != '{' || end < at + 3) return std::nullopt;
    macro.letter = text.at(at + 2);
    if (!QByteArrayView("slodiphvcrt").contains(lowered(macro.letter))) return std::nullopt;
    qsizetype i = at + 3;
    bool counted = false;
    for (; i < end && isAsciiDigit(text.at(i)); ++i) {
        counted = true;
        macro.keep = std::min(macro.keep * 10 + (text.at(i) - '0'), 1000);
    }
    if (counted && macro.keep == 0) return std::nullopt;
    if (i < end && lowered(text.at(i)) == 'r') {
        macro.reversed = true;
        ++i;
    }
    for (; i < end; ++i) {
        if (!QByteArrayView(".-+,/_=").contains(text.at(i))) return std::nullopt;
        macro.delimiters.append(text.at(i));
    }
    macro.length = end + 1 - at;
    return macro;
}

/// "1.2.3.4", or the nibbles of an IPv6 address with dots between them.
QByteArray dottedAddress(const QHostAddress& ip) {
    if (ip.protocol() != QAbstractSocket::IPv6Protocol) return ip.toString().toLatin1();
    const Q_IPV6ADDR bytes = ip.toIPv6Address();
    QByteArray text;
    for (int i = 0; i < 16; ++i) {
        if (i > 0) text += '.';
        text += QByteArray::number(bytes[i] >> 4, 16) + '.' + QByteArray::number(bytes[i] & 15, 16);
    }
    return text.toUpper();
}

QByteArray valueOf(char letter, const SpfMacroValues& values) {
    const qsizetype at = values.sender.lastIndexOf('@');
    switch (lowered(letter)) {
        case 's':
            return values.sender;
        case 'l':
            return values.sender.left(at);
        case 'o':
            return values.sender.mid(at + 1);
        case 'd':
            return values.domain;
        case 'i':
            return dottedAddress(values.ip);
        case 'p':
            return values.validatedName;
        case 'h':
            return values.helo;
        case 'v':
            return values.ip.protocol() == QAbstractSocket::IPv6Protocol ? "ip6" : "in-addr";
        case 'c':
            return values.ip.toString().toLatin1();
        case 'r':
            return values.receiver;
        case 't':
            return QByteArray::number(values.now);
        default:
            return {};
    }
}

QList<QByteArray> parted(const QByteArray& value, const QByteArray& delimiters) {
    QList<QByteArray> parts(1);
    for (const char c : value) {
        if (delimiters.contains(c))
            parts.append(QByteArray());
        else
            parts.last().append(c);
    }
    return parts;
}

QByteArray expanded(const Macro& macro, const SpfMacroValues& values) {
    if (macro.letter == '%') return "%";
    if (macro.letter == '_') return " ";
    if (macro.letter == '-') return "%20";
    QByteArray value = valueOf(macro.letter, values);
    const bool transformed = macro.keep > 0 || macro.reversed || !macro.delimiters.isEmpty();
    if (transformed) {
        QList<QByteArray> parts =
            parted(value, macro.delimiters.isEmpty() ? QByteArray(".") : macro.delimiters);
        if (macro.reversed) std::reverse(parts.begin(), parts.end());
        if (macro.keep > 0 && macro.keep < parts.size()) parts = parts.mid(parts.size() - macro.keep);
        value = parts.join('.');
    }
    // Capital letters stand for the value as a URL wants it.
    return isAsciiLetter(macro.letter) && lowered(macro.letter) != macro.letter ? value.toPercentEncoding()
                                                                                : value;
}

bool isTopLabel(const QByteArray& label) {
    if (label.isEmpty() || label.startsWith('-') || label.endsWith('-')) return false;
    bool beyondDigits = false;
    for (const char c : label) {
        if (!isAsciiDigit(c) && !isAsciiLetter(c) && c != '-') return false;
        beyondDigits = beyondDigits || !isAsciiDigit(c);
    }
    return beyondDigits;
}

/// Calls back with every macro of a macro-string; stops where `each` says no.
template <typename Each>
bool eachMacro(const QByteArray& text, Each each) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != '%') continue;
        const auto macro = macroAt(text, i);
        if (!macro || !each(*macro, i)) return false;
        i += macro->length - 1;
    }
    return true;
}

bool hasLetter(const QByteArray& text, QByteArrayView letters) {
    return !eachMacro(
        text, [&](const Macro& macro, qsizetype) { return !letters.contains(lowered(macro.letter)); });
}

}  // namespace

bool isSpfMacroString(const QByteArray& text, SpfMacroPlace place) {
    for (const char c : text)
        // Blanks part the words of an explanation, and end a term of a record before they come here.
        if (c < (place == SpfMacroPlace::Explanation ? 0x20 : 0x21) || c > 0x7e) return false;
    return eachMacro(text, [place](const Macro& macro, qsizetype) {
        return place == SpfMacroPlace::Explanation || !QByteArrayView("crt").contains(lowered(macro.letter));
    });
}

bool isSpfDomainSpec(const QByteArray& text) {
    if (text.isEmpty() || !isSpfMacroString(text, SpfMacroPlace::Domain)) return false;
    qsizetype lastMacroEnd = 0;
    eachMacro(text, [&](const Macro& macro, qsizetype at) {
        if (macro.length > 2) lastMacroEnd = at + macro.length;
        return true;
    });
    if (lastMacroEnd == text.size()) return true;
    const QByteArray name = text.endsWith('.') ? text.chopped(1) : text;
    const qsizetype dot = name.lastIndexOf('.');
    return dot >= lastMacroEnd && isTopLabel(name.mid(dot + 1));
}

bool dependsOnClient(const QByteArray& text) {
    return hasLetter(text, "sliphv");
}

bool needsValidatedName(const QByteArray& text) {
    return hasLetter(text, "p");
}

QByteArray expandSpfMacros(const QByteArray& text, const SpfMacroValues& values) {
    QByteArray result;
    for (qsizetype i = 0; i < text.size() && result.size() <= longestSpfExpansion; ++i) {
        const auto macro = text.at(i) == '%' ? macroAt(text, i) : std::nullopt;
        if (!macro) {
            result += text.at(i);
            continue;
        }
        result += expanded(*macro, values);
        i += macro->length - 1;
    }
    return result.left(longestSpfExpansion);
}

QByteArray expandSpfDomain(const QByteArray& text, const SpfMacroValues& values) {
    QByteArray name = expandSpfMacros(text, values);
    if (name.endsWith('.')) name.chop(1);
    while (name.size() > longestName) {
        const qsizetype dot = name.indexOf('.');
        if (dot < 0) return {};
        name = name.mid(dot + 1);
    }
    return name;
}

QByteArray reversedAddress(const QHostAddress& ip) {
    QList<QByteArray> parts = dottedAddress(ip).toLower().split('.');
    std::reverse(parts.begin(), parts.end());
    return parts.join('.');
}

QByteArray reverseName(const QHostAddress& ip) {
    const bool six = ip.protocol() == QAbstractSocket::IPv6Protocol;
    return reversedAddress(ip) + (six ? ".ip6.arpa" : ".in-addr.arpa");
}

}  // namespace outbox
