// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>

namespace outbox {

/// One number out of a database that holds a program's whole mail: `query` gives it as its only row. It is
/// asked where it lies when its program closed it properly, and in a copy with its write-ahead log otherwise.
/// Nothing where it leads out of `root`, is too large for a copy, has a change half done, or does not answer.
/// Locks nothing and leaves nothing beside it.
[[nodiscard]] std::optional<int> countInDatabase(const QString& root, const QString& path, const char* query);

}  // namespace outbox
