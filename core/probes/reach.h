// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/probes/run.h"

namespace outbox {

/// One connection attempt, connected and closed, added to the evidence.
Task<void> reachOne(Run& run, ReachRole role, QString host, QHostAddress address, quint16 port);

}  // namespace outbox
