// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>

#include "core/model/arrival.h"
#include "core/model/test_message.h"
#include "core/net/task.h"
#include "core/probes/probe_table.h"
#include "core/probes/run.h"

namespace outbox {

/// A test message and the settings that are known to work.
struct ArrivalPlan {
    TestMessage message;
    Endpoint through;
    QString proves;       ///< fix id of these settings, empty: as they are set
    qint64 latestMs = 0;  ///< on the clock of the run: nothing is looked for after it
    /// What a message says that names the one sent; nothing where it is no report of a failure. Empty: none is
    /// looked for.
    std::function<std::optional<ReturnedTest>(const QByteArray&, const TestMessage&)> readReturned;
};

/// Sends the message, once, and looks for it in the mailbox until it is there or the time is over.
Task<void> observeArrival(Run& run, ArrivalPlan plan);
/// Ends what a stopped arrival left open.
void abandonArrival(Run& run, Failure why);
/// What it feeds, for the lights of a run that is going on. It is no probe of the first wave.
[[nodiscard]] const Probe& arrivalProbe();

}  // namespace outbox
