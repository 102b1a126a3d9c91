// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/programs/export_settings.h"

namespace outbox {

/// One form in which settings leave the program. The settings were checked before: address and server are
/// there, nothing is shortened.
using Exporter = Exported (*)(const ExportSettings& settings);

/// Mozilla's configuration file (clientConfig version 1.1), as autoconfig.DOMAIN serves it.
[[nodiscard]] Exported exportAutoconfig(const ExportSettings& settings);
/// A configuration profile of iOS and macOS with one mail account (payload type com.apple.mail.managed).
[[nodiscard]] Exported exportMobileconfig(const ExportSettings& settings);
/// A few lines to read or to type over.
[[nodiscard]] Exported exportText(const ExportSettings& settings);

}  // namespace outbox
