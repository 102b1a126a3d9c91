// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/command.h"
#include "core/programs/export_settings.h"

namespace outbox::app {

[[nodiscard]] QList<OptionRow> exportOptionTable();
/// `export`: writes settings in a form that a mail program or a phone reads.
[[nodiscard]] ExitStatus runExport(const Arguments& arguments, CommandContext& context);

/// The settings to export: of a report, of a file, or of the options themselves.
[[nodiscard]] Outcome<ExportSettings> readExportSettings(const Arguments& arguments);

}  // namespace outbox::app
