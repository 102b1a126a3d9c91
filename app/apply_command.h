// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/command.h"

namespace outbox::app {

[[nodiscard]] QList<OptionRow> applyOptionTable();
/// `apply`: writes proven settings into an account of a mail program, keeps a backup, undoes it again.
///
/// Ends with 0 where it was done, or undone (already); with 1 where nothing was changed for a reason that is
/// said: the program is open, everything is set this way already, the report proved nothing, a file changed
/// meanwhile; with 70 where the disk or the backup failed. Settings, reports, backups and profiles that
/// cannot be read give 65, files and backups that are not there 66, wrong usage 64.
[[nodiscard]] ExitStatus runApply(const Arguments& arguments, CommandContext& context);

}  // namespace outbox::app
