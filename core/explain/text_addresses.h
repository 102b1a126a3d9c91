// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace outbox {

/// A regular expression for an address inside of a text, without groups: no blanks, brackets, commas or
/// slashes, which surround addresses rather than stand in them.
[[nodiscard]] const QString& addressPattern();

/// The addresses in a field or a text of any size, at most 50, each once, in their order, cleaned.
[[nodiscard]] QStringList addressesIn(const QString& text);

}  // namespace outbox
