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

/// One file of Evolution's data sources, by its name without ".source".
struct EvolutionSource {
    QString path;
    QByteArray bytes;
    IniText ini;
};
using EvolutionSources = QHash<QString, EvolutionSource>;

/// An account with the sources that make it up.
struct EvolutionAccount {
    QString id;              ///< of the source that receives
    QString transport;       ///< id of the source that sends; empty when none
    QString online;          ///< name in GNOME's online accounts; empty when none
    bool collected = false;  ///< a collection (online account, groupware) keeps the settings
    QString name;
    QStringList addresses;
    Endpoint outgoing;
    std::optional<Endpoint> incoming;
    PasswordPlace passwordKeptIn = PasswordPlace::Unknown;
};

/// Accounts with an identity that are switched on, by their names.
[[nodiscard]] QList<EvolutionAccount> evolutionAccounts(const EvolutionSources& sources);

/// The server of a source of the kind smtp, imapx or pop; not set for others.
[[nodiscard]] Endpoint evolutionEndpoint(const IniText& source, Protocol protocol);

/// "none", "ssl-on-alternate-port", "starttls-on-standard-port" (CamelNetworkSecurityMethod).
[[nodiscard]] QByteArray evolutionSecurityName(Security security);

}  // namespace outbox
