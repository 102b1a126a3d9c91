// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <optional>

#include "app/console.h"
#include "app/exit_status.h"
#include "core/model/secret.h"

namespace outbox::app {

inline constexpr qsizetype longestSecret = 4096;  ///< octets
inline constexpr qsizetype longestToken = 8192;   ///< octets; they hold whole signed documents at times

/// Takes the secret out of the first line of what was read: only the line end goes, and the rest is for
/// cleanedSecret(). An empty one is no secret. Too long a line and control characters inside are problems,
/// and a token has no blanks inside either (RFC 6750 section 2.1).
[[nodiscard]] Outcome<Secret> secretFromLine(const QByteArray& read, SecretKind kind = SecretKind::Password);

/// Says it when the secret that is sent is not quite the one that was given.
void tellOfCleaning(const Secret& secret, Console& console);

/// Reads one line from a device, never more than is allowed.
[[nodiscard]] Outcome<Secret> readSecretLine(QIODevice& input, SecretKind kind = SecretKind::Password);

/// The same from the process's standard input.
[[nodiscard]] Outcome<Secret> readSecretFromInput(SecretKind kind = SecretKind::Password);

/// Whether somebody can be asked: standard input and standard error are a terminal.
[[nodiscard]] bool canAskForSecret();
/// Asks at the terminal without showing what is typed. Nothing when it was interrupted.
[[nodiscard]] Outcome<Secret> askForSecret(const QString& prompt, Console& console);

}  // namespace outbox::app
