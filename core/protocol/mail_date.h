// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace outbox {

/// A date as RFC 5322 section 3.3 writes it, the obsolete zones too, in UTC; invalid for anything else, and
/// for years outside of 1970 to 2200.
[[nodiscard]] QDateTime readMailDate(const QByteArray& text);
/// "Sat, 31 Jan 2026 09:30:00 +0000".
[[nodiscard]] QByteArray writeMailDate(const QDateTime& time);

}  // namespace outbox
