// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <optional>

#include "core/model/endpoint.h"

namespace outbox {

/// A server as Mutt names it: smtp[s]://[user[:password]@]host[:port][/path], and the like for imap and pop.
struct MuttUrl {
    Protocol protocol = Protocol::Smtp;
    bool tls = false;        ///< the scheme ends with "s": TLS from the first byte
    QByteArray rawUser;      ///< as written, percent signs and all
    QByteArray rawPassword;  ///< with its colon, as written, and only to write it back
    QByteArray host;
    quint16 port = 0;  ///< 0: the scheme's own
    QByteArray rest;   ///< the path and what follows

    [[nodiscard]] QByteArray text() const;
};

/// Nothing where it is no such URL.
[[nodiscard]] std::optional<MuttUrl> parseMuttUrl(const QByteArray& text);

/// The port that Mutt takes where the URL names none (getservbyname and the constants of smtp.c, imap.c,
/// pop.c).
[[nodiscard]] quint16 muttDefaultPort(Protocol protocol, bool tls);

/// A user name as it stands in a URL.
[[nodiscard]] QByteArray inMuttUrl(const QString& user);

}  // namespace outbox
