// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/command.h"

namespace outbox::app {

/// `check ADDRESS`: examines the account, prints lights, diagnosis and fix, saves the report.
[[nodiscard]] ExitStatus runCheck(const Arguments& arguments, CommandContext& context);

}  // namespace outbox::app
