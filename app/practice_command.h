// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/command.h"

namespace outbox::app {

[[nodiscard]] QList<OptionRow> practiceOptionTable();
/// `practice [FAULT]`: runs the practice server until Ctrl+C.
[[nodiscard]] ExitStatus runPractice(const Arguments& arguments, CommandContext& context);

}  // namespace outbox::app
