// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "core/diagnosis/diagnosis.h"

namespace outbox::words {

/// The ready letter for whoever can act, plain text with a subject line and the server's exact reply; empty
/// for a cure that needs none.
[[nodiscard]] QString letter(const FixPlan& plan, const QString& findingId);

}  // namespace outbox::words
