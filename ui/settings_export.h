// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "core/model/report.h"

class QWidget;

namespace outbox::ui {

/// Writes the settings that a report recommends into a file of a format that a mail program or phone reads;
/// asks for the place. What goes wrong is told in a message over `window`.
void exportRecommended(const Report& report, const QString& format, QWidget* window);

}  // namespace outbox::ui
