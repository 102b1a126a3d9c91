// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include "core/model/report.h"
#include "core/probes/runner.h"

namespace outbox {

/// The lights of a run that is going on: what the evidence says already, and which lights are being worked
/// on.
struct LiveChecks {
    QList<Check> checks;
    int done = 0;  ///< lights that have their verdict
};
[[nodiscard]] LiveChecks liveChecks(const Run& run, const QList<Runner::Live>& running);

}  // namespace outbox
