// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace outbox {

inline constexpr qsizetype textColumns = 80;

/// Wraps one paragraph at blanks to textColumns columns, with a prefix for its first line and one for the
/// others. A word that fits in no line is broken.
[[nodiscard]] QString wrapped(const QString& text, const QString& first, const QString& rest);
/// The same for a line whose blanks matter: broken only where it must be.
[[nodiscard]] QString broken(const QString& text, const QString& first, const QString& rest);

}  // namespace outbox
