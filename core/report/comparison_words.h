// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "core/report/comparison.h"

namespace outbox {

/// What follows from two runs, and what to do next.
[[nodiscard]] QString comparisonSentence(const Comparison& comparison);

}  // namespace outbox
