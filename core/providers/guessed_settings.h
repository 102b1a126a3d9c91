// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "core/model/endpoint.h"
#include "core/model/mail_address.h"

namespace outbox {

/// Settings as they usually are, for a domain that publishes none.
struct GuessedSettings {
    QList<Endpoint> outgoing;
    QList<Endpoint> incoming;
};

/// The names worth asking for, best first: "smtp." and "mail." for sending, "imap." and "mail." for
/// receiving, then the domain's own mail exchangers, which are the mail server itself in small firms.
[[nodiscard]] QStringList guessedHosts(const QString& domain, const QStringList& mxHosts);

/// Expands names to endpoints, without any network. Name by name in the order of `guessedHosts`, because a
/// name that exists is worth more than a port that is usual; for each name encryption from the first byte
/// before STARTTLS (RFC 8314), POP3 after every IMAP. Only names in `existing` are used, all when it is
/// empty.
[[nodiscard]] GuessedSettings guessSettings(const MailAddress& address, const QStringList& mxHosts,
                                            const QStringList& existing);

}  // namespace outbox
