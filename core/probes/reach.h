// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/probes/run.h"

namespace outbox {

/// One connection attempt, connected and closed, added to the evidence.
Task<void> reachOne(Run& run, ReachRole role, QString host, QHostAddress address, quint16 port,
                    Milliseconds limit);

/// The same where it only compares: once the outgoing side was seen to work it is given up soon, and added as
/// cancelled.
Task<void> compareOne(Run& run, ReachRole role, QString host, QHostAddress address, quint16 port);

/// Attempts that only compare: they are not waited for any longer once the outgoing side was seen to work, so
/// that a port which nobody needs holds no healthy run up.
Task<void> compareWhileItMatters(Run& run, std::vector<Task<void>> attempts);

/// Whether the dialogue as set was over within the limit.
Task<bool> outgoingEndsWithin(Run& run, Milliseconds limit);

/// The dialogue as set ended before the server had shown who it is.
[[nodiscard]] bool outgoingFailedEarly(const Evidence& evidence);

/// Lets time pass.
Task<void> rest(Milliseconds length);

}  // namespace outbox
