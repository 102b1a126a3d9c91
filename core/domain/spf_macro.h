// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <optional>

namespace outbox {

/// Where a text with macros stands. The letters c, r and t have a meaning in explanations alone.
enum class SpfMacroPlace { Domain, Explanation };

/// Whether a text is a macro-string (RFC 7208 section 7.1): printable ASCII, every "%" the head of a macro.
[[nodiscard]] bool isSpfMacroString(const QByteArray& text, SpfMacroPlace place);
/// Whether it is a domain-spec: a macro-string that ends in a top label or in a macro.
[[nodiscard]] bool isSpfDomainSpec(const QByteArray& text);
/// Whether it names the client, or anything else that differs from message to message.
[[nodiscard]] bool dependsOnClient(const QByteArray& text);
/// Whether the validated name of the client (the letter p) is needed.
[[nodiscard]] bool needsValidatedName(const QByteArray& text);

/// What the letters stand for (RFC 7208 section 7.2).
struct SpfMacroValues {
    QByteArray sender;         ///< s, l and o: always with a local part and a domain
    QByteArray domain;         ///< d
    QHostAddress ip;           ///< i, v and c
    QByteArray helo;           ///< h
    QByteArray validatedName;  ///< p; "unknown" where there is none
    QByteArray receiver;       ///< r
    qint64 now = 0;            ///< t, seconds of Unix time
};
/// Longest text that an expansion gives, octets; what is longer is cut at its end.
inline constexpr qsizetype longestSpfExpansion = 2000;
/// Puts the values in; the text must be a macro-string.
[[nodiscard]] QByteArray expandSpfMacros(const QByteArray& text, const SpfMacroValues& values);
/// The same for a name to ask: without a final dot, at most 253 octets, cut label by label at the left.
[[nodiscard]] QByteArray expandSpfDomain(const QByteArray& text, const SpfMacroValues& values);

/// "1.2.0.192.in-addr.arpa" for an address of either family.
[[nodiscard]] QByteArray reverseName(const QHostAddress& ip);
/// "1.2.0.192" or nibbles, for names below a zone of one's own.
[[nodiscard]] QByteArray reversedAddress(const QHostAddress& ip);

}  // namespace outbox
