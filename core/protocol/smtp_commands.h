// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHostAddress>
#include <QStringList>
#include <optional>

namespace outbox {

// Commands of SMTP (RFC 5321 section 4.1), each without its CRLF. None of them can hold a CR, LF or NUL:
// texts that would need one are refused, never cleaned, because a cleaned address is another address.

/// How this computer introduces itself, the usual name first: the computer's own name as most mail programs
/// send it, then the address literal of its end of the connection, which no server may refuse (RFC 5321
/// section 4.1.4), then its full name where `domain` gives it one. A name that says nothing ("localhost", one
/// with blanks or letters beyond ASCII) is left out. Never empty; each is a valid argument of smtpEhlo.
[[nodiscard]] QStringList heloNames(const QString& computer, const QString& domain,
                                    const QHostAddress& local);

/// "EHLO name"; a name that is neither a host name (the underscores of computers' names are let through) nor
/// an address literal in brackets becomes [127.0.0.1].
[[nodiscard]] QByteArray smtpEhlo(const QString& name);
[[nodiscard]] QByteArray smtpHelo(const QString& name);
[[nodiscard]] QByteArray smtpStartTls();
[[nodiscard]] QByteArray smtpData();
[[nodiscard]] QByteArray smtpReset();
[[nodiscard]] QByteArray smtpQuit();

struct MailOptions {
    qint64 size = -1;           ///< octets, only for servers with SIZE (RFC 1870); -1 leaves it out
    bool smtpUtf8 = false;      ///< only for servers with SMTPUTF8 (RFC 6531)
    bool eightBitMime = false;  ///< only for servers with 8BITMIME (RFC 6152)
};

/// "MAIL FROM:<address> …". The address goes out as it is written, so that a broken stored one can be shown
/// to fail; nothing for one with control characters, angle brackets or more than 1000 octets.
[[nodiscard]] std::optional<QByteArray> smtpMail(const QString& sender, MailOptions options = {});
[[nodiscard]] std::optional<QByteArray> smtpRecipient(const QString& recipient);

/// Whether an address can only be given to a server with SMTPUTF8.
[[nodiscard]] bool needsSmtpUtf8(const QString& address);

/// A message as lines for the wire after DATA, dots doubled (RFC 5321 section 4.5.2), the closing "." at the
/// end. Line ends may be CRLF or LF; stray CR and NUL are dropped, as RFC 5321 section 2.3.8 allows none.
[[nodiscard]] QByteArrayList smtpMessageLines(const QByteArray& message);

}  // namespace outbox
