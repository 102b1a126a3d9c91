// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QStringList>
#include <optional>

#include "core/model/mail_program.h"
#include "core/programs/ini_settings.h"

namespace outbox {

/// One "[Transport N]" of mailtransports (mailtransport.kcfg of KMailTransport).
struct KmailTransport {
    QByteArray section;
    QString id;
    QString name;
    Endpoint outgoing;  ///< not set for other kinds than SMTP
    bool keepsPassword = false;
    bool fixed = false;  ///< "[$i]" or "[$e]" in it: an administrator or the environment decides
};
/// At most 200; the one by default is named by `standard`.
[[nodiscard]] QList<KmailTransport> kmailTransports(const QByteArray& mailtransports, QString* standard);

/// One "[Identity #N]" of emailidentities.
struct KmailIdentity {
    QString number;  ///< "uoid"
    QStringList addresses;
    QString transport;  ///< empty: the one by default
    bool standard = false;
};
[[nodiscard]] QList<KmailIdentity> kmailIdentities(const QByteArray& emailidentities);

/// A receiving resource: akonadi_imap_resource_Nrc or akonadi_pop3_resource_Nrc.
struct KmailResource {
    QString path;
    QByteArray bytes;
    Endpoint incoming;
    QString identity;  ///< number of its identity; empty: the one by default
};
/// Nothing where it names no server.
[[nodiscard]] std::optional<Endpoint> kmailIncoming(const IniText& resource, Protocol protocol);
[[nodiscard]] QString kmailResourceIdentity(const IniText& resource);

/// "None", "SSL", "TLS": what the choices of mailtransport.kcfg are called.
[[nodiscard]] QByteArray kmailEncryptionName(Security security);

}  // namespace outbox
