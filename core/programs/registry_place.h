// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "core/programs/file_exchange.h"

namespace outbox {

/// The settings of one account of Outlook in this computer's registry, as the engine that changes files sees
/// them: a file below the home whose path holds the key, "HOME/HKEY_CURRENT_USER/Software/…/00000002.reg",
/// and whose bytes are the state of the account's values (registryStateFile). So a backup of it is an export,
/// and undoing imports it; values that a change added are taken away again. Passwords are not among the
/// values.

/// Empty where a name in the key cannot stand in a path.
[[nodiscard]] QString registryPlace(const QString& home, const QString& key);
/// Whether this path is such a place: below HKEY_CURRENT_USER\Software\Microsoft, and this system has a
/// registry.
[[nodiscard]] bool isRegistryPlace(const QString& path);
/// The state that is there now; nothing where the key is not, or cannot be read.
[[nodiscard]] std::optional<QByteArray> readRegistryPlace(const QString& path);
/// Exchanges it: looked at before, read again afterwards, and put back where it is not what was wanted.
[[nodiscard]] WriteResult exchangeRegistryPlace(const FileStep& step);

}  // namespace outbox
