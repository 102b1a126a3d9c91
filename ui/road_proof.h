// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/report.h"

namespace outbox::ui {

/// Index of the last station that the proof of a fix reached, read from what was said on the wire; -1 when
/// the transcript holds nothing of it.
[[nodiscard]] int proofReach(const Report& report, const Fix& fix);

/// "Way round: port 465, proven": names the one setting that makes the difference.
[[nodiscard]] QString wayRoundWords(const Fix& fix);

/// The account's outgoing settings with the changes of a fix applied.
[[nodiscard]] Endpoint changedOutgoing(const Report& report, const Fix& fix);

}  // namespace outbox::ui
