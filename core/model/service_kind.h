// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace outbox {

/// What kind of server talks first with these bytes.
enum class ServiceKind {
    None,  ///< nothing came
    Smtp,
    Imap,
    Pop3,
    Http,
    Ssh,
    Ftp,
    Nntp,
    Sieve,  ///< ManageSieve (RFC 5804)
    Telnet,
    Tls,     ///< a TLS record in answer to clear text: an alert, or a handshake
    Unknown  ///< bytes of nothing that is known here
};
[[nodiscard]] QString serviceKindName(ServiceKind kind);  ///< "imap", "unknown"

/// Tells the service by the first bytes that it sent; the first line, or its first dozen bytes, is enough.
[[nodiscard]] ServiceKind serviceKind(const QByteArray& firstBytes);

}  // namespace outbox
