// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVariant>
#include <optional>

#include "core/model/mail_program.h"

namespace outbox {

inline constexpr qsizetype mostAppleAccounts = 200;

/// A text of a property list, cleaned, blanks taken off its ends.
[[nodiscard]] QString appleText(const QVariantMap& values, const char* key);
/// Yes and no in Apple's spellings: a boolean, a number, or "YES"; nothing when the key is missing.
[[nodiscard]] std::optional<bool> appleFlag(const QVariantMap& values, const char* key);

/// A server by the names that both forms of settings have: Hostname, PortNumber, SSLEnabled, SSLIsDirect
/// (whether TLS begins with the first byte; usual on the ports 465, 993 and 995), AuthenticationScheme,
/// ShouldUseAuthentication. Not set where there is no host.
[[nodiscard]] Endpoint appleServer(Protocol protocol, const QVariantMap& values, const QString& user);

/// Adds the address when it is one and not there yet.
void addAppleAddress(ProgramAccount& account, const QString& text);

}  // namespace outbox
