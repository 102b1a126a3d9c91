// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <optional>

#include "core/model/mail_program.h"
#include "core/programs/mozilla_prefs.h"

namespace outbox {

/// The names under which the parts of an account stand in the preferences.
struct MozillaKeys {
    QString account;         ///< "account1"
    QString server;          ///< "server1" of mail.server.*
    QStringList identities;  ///< "id1", the one used by default first
    QString outgoing;        ///< "smtp1" of mail.smtpserver.*; empty where it sends through none
};

/// The accounts that send mail: local folders, news, feeds and chats are none. In the program's order; at
/// most 256.
[[nodiscard]] QList<MozillaKeys> mozillaAccounts(const MozillaPrefs& prefs);
/// The outgoing server that identities use which name none of their own; empty where there is none.
[[nodiscard]] QString mozillaDefaultOutgoing(const MozillaPrefs& prefs);
/// The outgoing server that the first of these identities sends through: its own, or the default one where
/// that is gone.
[[nodiscard]] QString mozillaOutgoingOf(const MozillaPrefs& prefs, const QStringList& identities);

/// What the program does with these preferences, its defaults filled in. Not set where the preferences name
/// no server, no host name, or another protocol than SMTP.
[[nodiscard]] Endpoint mozillaOutgoing(const MozillaPrefs& prefs, const QString& key);
[[nodiscard]] std::optional<Endpoint> mozillaIncoming(const MozillaPrefs& prefs, const QString& key);
[[nodiscard]] ProgramAccount mozillaAccount(const MozillaPrefs& prefs, const MozillaKeys& keys);

/// Whether the program starts, or was closed, working offline.
[[nodiscard]] bool mozillaOffline(const MozillaPrefs& prefs);
/// The newest TLS that somebody lets the program offer; nothing where that is left to the program.
[[nodiscard]] std::optional<TlsVersion> mozillaHighestTls(const MozillaPrefs& prefs);

}  // namespace outbox
