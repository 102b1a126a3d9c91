// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace outbox {

// Commands of IMAP (RFC 9051 section 6), each without its CRLF; LOGIN and AUTHENTICATE are in sasl.h.

/// The tag of the n-th command: "a1".
[[nodiscard]] QByteArray imapTag(int number);
[[nodiscard]] QByteArray imapCapability(const QByteArray& tag);
[[nodiscard]] QByteArray imapStartTls(const QByteArray& tag);
/// How full the mailboxes are that the inbox counts among (RFC 9208 section 4.1.3).
[[nodiscard]] QByteArray imapGetQuotaRoot(const QByteArray& tag);
[[nodiscard]] QByteArray imapNoop(const QByteArray& tag);
[[nodiscard]] QByteArray imapLogout(const QByteArray& tag);

/// A text as a quoted string (RFC 9051 section 4.3); nothing for one that only a literal can carry: control
/// characters, letters outside of ASCII, or more than 1000 octets.
[[nodiscard]] std::optional<QByteArray> imapQuoted(const QByteArray& text);

}  // namespace outbox
