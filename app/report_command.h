// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/command.h"

namespace outbox::app {

[[nodiscard]] QList<OptionRow> reportOptionTable();
/// `report FILE.json`: a saved report in another form.
[[nodiscard]] ExitStatus runReport(const Arguments& arguments, CommandContext& context);

}  // namespace outbox::app
