// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/comparison.h"
#include "ui/technical_rows.h"

namespace outbox::ui {

/// The rows of two runs, each check's of the earlier beside those of the newer.
struct PairedRows {
    QList<TechnicalRow> differing;  ///< another light, or something else was observed
    QList<TechnicalRow> alike;      ///< at most the times are others
};

/// In the order of the newer run; what only the earlier one has stands behind.
[[nodiscard]] PairedRows pairedRows(const Comparison& comparison);

}  // namespace outbox::ui
