// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace outbox {

/// What a person should know about the settings that were found: a closed list. Discovered::notes holds these
/// and ids of setup steps.
namespace note {
inline const QString guessed = QStringLiteral("guessed");
inline const QString insecureSource = QStringLiteral("autoconfig-insecure");
inline const QString foreignServer = QStringLiteral("server-of-another-domain");
inline const QString sendingNotOffered = QStringLiteral("sending-not-offered");
inline const QString smtpNotIncluded = QStringLiteral("smtp-not-included");
inline const QString ownNetworkOnly = QStringLiteral("own-network-only");
inline const QString switchOnFirst = QStringLiteral("switch-on-first");
}  // namespace note

[[nodiscard]] QStringList discoveryNoteIds();
/// One sentence in the language of the installed translators; the title for a setup step; empty for an
/// unknown id.
[[nodiscard]] QString discoveryNoteText(const QString& id);

}  // namespace outbox
