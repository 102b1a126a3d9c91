// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include "core/model/endpoint.h"
#include "core/model/mail_address.h"

namespace outbox {

/// Why a file of settings is of no use.
enum class AutoconfigError {
    None,
    TooLarge,    ///< over 1 MiB, too deep, too many elements, or an endless text
    HasDoctype,  ///< a document type: refused unread
    NotWellFormed,
    NoClientConfig,     ///< the outermost element is another one
    NoProvider,         ///< no emailProvider, or its id is missing
    BadProviderId,      ///< its id is not a domain
    NoDomain,           ///< no domain that can be one
    BadHost,            ///< a server without a name, or with an impossible one
    BadPort,            ///< missing or not 1 to 65535
    BadSocketType,      ///< missing, or none of plain, STARTTLS, SSL
    BadUser,            ///< missing or endless
    BadAuthentication,  ///< none that a mail program of today speaks with a password or a token
    NoIncoming,
    NoOutgoing,
};
[[nodiscard]] QString autoconfigErrorName(AutoconfigError error);  ///< "no_provider"

/// What a settings file says for one address.
struct AutoconfigSettings {
    AutoconfigError error = AutoconfigError::None;
    QString detail;            ///< the parser's words or the offending text, cleaned and short; may be empty
    QString providerName;      ///< may be empty
    QList<Endpoint> outgoing;  ///< in the file's order, users filled in
    QList<Endpoint> incoming;
    QStringList auth;  ///< "password", "oauth2", "none": of the outgoing side, in the file's order
};

/// Reads Mozilla's format for mail settings (clientConfig version 1.1) for one address. One bad server beside
/// good ones is left out; a side without a good one is an error, named after its first bad one. Everything is
/// hostile: sizes are bounded, names are checked, a document type is refused. Never throws.
[[nodiscard]] AutoconfigSettings parseAutoconfig(const QByteArray& xml, const MailAddress& address);

}  // namespace outbox
