// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

#include "app/console.h"
#include "app/exit_status.h"

namespace outbox::app {

/// Reads a whole file of at most `limit` octets. No such file, a directory, one that may not be read and one
/// that is too large are told apart.
[[nodiscard]] Outcome<QByteArray> readInputFile(const QString& path, qsizetype limit);

/// Why nothing can be written to this place, before any work is done; nothing when it looks possible.
[[nodiscard]] std::optional<Problem> unwritable(const QString& path);

/// Writes a file at once or not at all, and says where it stands and whether it took another one's place.
[[nodiscard]] std::optional<Problem> writeOutputFile(const QString& path, const QByteArray& bytes,
                                                     Console& console);

}  // namespace outbox::app
