// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/command.h"

namespace outbox::app {

[[nodiscard]] QList<OptionRow> explainOptionTable();
/// Explains an error message, a server's reply or a returned message, from a file or from standard input,
/// without any network.
ExitStatus runExplain(const Arguments& arguments, CommandContext& context);

}  // namespace outbox::app
