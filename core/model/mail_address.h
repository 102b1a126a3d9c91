// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>

namespace outbox {

/// A mailbox (RFC 5321 section 4.1.2) as people type it: one local part, one domain, no quoting of blanks.
struct MailAddress {
    QString local;   ///< as typed
    QString domain;  ///< A-label form, lower case

    [[nodiscard]] QString text() const { return local + QLatin1Char('@') + domain; }
    friend bool operator==(const MailAddress&, const MailAddress&) = default;
};

/// Reads an address; blanks and one pair of angle brackets around it are forgiven, control characters, a second
/// "@", an impossible domain, a local part over 64 octets or a whole over 254 octets (RFC 5321 4.5.3.1) are not.
[[nodiscard]] std::optional<MailAddress> parseMailAddress(const QString& text);

/// "a…r@example.org": the first and last character of the local part. One or two characters keep the first only.
[[nodiscard]] QString shortenAddress(const QString& address);

/// Whether the text holds the mark of a shortened address, which must never be written into a program.
[[nodiscard]] bool isShortened(const QString& text);

}  // namespace outbox
