// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace outbox {

/// One answer of a server. SMTP: the three-digit code, the enhanced code (RFC 3463) when the text carries one,
/// the text of every line without code. IMAP: code 0, `status` OK/NO/BAD/BYE/PREAUTH, `responseCode` the bracketed
/// code (RFC 9051 7.1, "AUTHENTICATIONFAILED"). POP3: `status` +OK or -ERR, `responseCode` as RFC 2449 section 8.
struct ServerReply {
    int code = 0;
    QString enhanced;  ///< "5.7.8" or empty
    QString status;
    QString responseCode;
    QStringList lines;  ///< text only, control characters replaced, at most kept lines of the cap

    [[nodiscard]] QString text() const { return lines.join(QLatin1Char(' ')); }
    [[nodiscard]] bool positive() const;   ///< 2xx, 3xx, OK, PREAUTH, +OK, +
    [[nodiscard]] bool temporary() const;  ///< 4xx, or an IMAP/POP3 code that means "later" (UNAVAILABLE, IN-USE, SYS/TEMP)
    friend bool operator==(const ServerReply&, const ServerReply&) = default;
};

/// What a server says that it can do, before or after encryption.
struct Capabilities {
    QStringList words;       ///< every keyword with its parameters, as sent, control characters replaced
    QStringList mechanisms;  ///< SASL names, upper case, in the server's order, no doubles
    bool startTls = false;
    bool loginDisabled = false;  ///< IMAP LOGINDISABLED
    bool plainLogin = false;     ///< IMAP LOGIN command / POP3 USER allowed
    bool pipelining = false;
    bool eightBitMime = false;
    bool smtpUtf8 = false;
    qint64 sizeLimit = -1;  ///< octets (RFC 1870), 0 = no fixed limit, -1 = not said

    friend bool operator==(const Capabilities&, const Capabilities&) = default;
};

}  // namespace outbox
