// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/command.h"

namespace outbox::app {

/// `compare OLD NEW`: ends with 0 whenever both could be read, whatever they say.
[[nodiscard]] QList<OptionRow> compareOptionTable();
[[nodiscard]] ExitStatus runCompare(const Arguments& arguments, CommandContext& context);

}  // namespace outbox::app
