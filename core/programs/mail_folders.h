// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>

namespace outbox {

// Messages in folders that keep one file a message; no message is opened. Folders that lead out of `root` are
// not looked at; nothing where there is no such folder, or it may not be listed. At most 100,000 files are
// counted.

/// In "new" and "cur" of a maildir; those that are marked as trashed ("T" behind ":2,") do not count.
[[nodiscard]] std::optional<int> maildirMessages(const QString& root, const QString& folder);
/// In an MH folder: files whose names are numbers.
[[nodiscard]] std::optional<int> mhMessages(const QString& root, const QString& folder);

}  // namespace outbox
