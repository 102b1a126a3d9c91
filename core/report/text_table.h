// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>

namespace outbox {

/// Lays rows of equally many cells out in columns side by side, in at most textColumns columns of characters.
/// What is wider than its column goes on below itself: after a blank, else after a dot, a hyphen or an @,
/// else where it must. Each row comes as the lines that it takes.
[[nodiscard]] QList<QStringList> textTable(const QList<QStringList>& rows);

}  // namespace outbox
