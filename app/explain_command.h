// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/command.h"

namespace outbox::app {

/// Octets of a text or message that is explained: mailboxes end at about this size of a message, and a
/// returned one holds the one that was sent.
inline constexpr qsizetype largestExplained = 25 * 1024 * 1024;

[[nodiscard]] QList<OptionRow> explainOptionTable();
/// Explains an error message, a server's reply or a returned message, from a file or from standard input,
/// without any network.
ExitStatus runExplain(const Arguments& arguments, CommandContext& context);

}  // namespace outbox::app
