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

/// Takes the secret out of the first line of what was read: only the line end goes, and the rest is for
/// cleanedSecret(). An empty one is no secret. Too long a line and control characters inside are problems.
[[nodiscard]] Outcome<Secret> secretFromLine(const QByteArray& read);

/// Says it when the secret that is sent is not quite the one that was given.
void tellOfCleaning(const Secret& secret, Console& console);

/// Reads one line from a device, never more than is allowed.
[[nodiscard]] Outcome<Secret> readSecretLine(QIODevice& input);

/// Whether somebody can be asked: standard input and standard error are a terminal.
[[nodiscard]] bool canAskForSecret();
/// Asks at the terminal without showing what is typed. Nothing when it was interrupted.
[[nodiscard]] Outcome<Secret> askForSecret(const QString& prompt, Console& console);

}  // namespace outbox::app
