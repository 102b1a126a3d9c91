// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/probes/conversation.h"

namespace outbox {

/// Whether the server said beforehand that the plan's message is larger than it takes (RFC 1870).
[[nodiscard]] bool isBeyondSizeLimit(const Conversation& talk);
/// DATA and the plan's message (RFC 5321 section 4.1.1.4), behind an envelope that was taken. What the server
/// says in the end is kept; false where it did not take the message over.
Task<bool> handOverMessage(Conversation& talk);

}  // namespace outbox
