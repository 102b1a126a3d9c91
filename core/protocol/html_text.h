// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace outbox {

/// The words of an HTML text, for reading by rules, not for showing: tags fall away, blocks and rows begin
/// lines, what is in script, style, title and comments is left out, the usual character references are
/// undone. In one pass; anything is taken for HTML.
[[nodiscard]] QString htmlWords(const QString& html);

}  // namespace outbox
