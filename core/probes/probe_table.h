// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <span>

#include "core/net/task.h"
#include "core/probes/run.h"

namespace outbox {

/// One probe: it observes one thing and never judges.
struct Probe {
    const char* id;
    Need needs;
    Milliseconds (*budget)(const Limits& limits);
    Task<void> (*observe)(Run& run);
    /// Ends what it left open when its budget ran out or the person stopped; may be null.
    void (*abandon)(Run& run, Failure why);
    /// Ids of the checks that it feeds, in the order in which it gets to them.
    std::array<const char*, 6> feeds;
};

/// All probes of the first wave.
[[nodiscard]] std::span<const Probe> probeTable();

}  // namespace outbox
