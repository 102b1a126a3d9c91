// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "core/model/report.h"
#include "core/programs/export_settings.h"

class QWidget;

namespace outbox::ui {

/// The settings that a report recommends, as they leave the program; no secret is among them.
[[nodiscard]] ExportSettings recommendedSettings(const Report& report);

/// Hands them on in a format of export_settings: shown as a code, printed, copied, or written into a file
/// whose place is asked for. What goes wrong is told in a message over `window`.
void exportRecommended(const Report& report, const QString& format, QWidget* window);

}  // namespace outbox::ui
