// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/comparison.h"

namespace outbox::ui {

/// "Earlier check, 31/01/2026 09:30".
[[nodiscard]] QString checkNamed(const Comparison& comparison, bool newer);
/// As it leaves this window: both reports shortened as a report is, the conclusion the same.
[[nodiscard]] Comparison leavingComparison(const Comparison& comparison);

}  // namespace outbox::ui
