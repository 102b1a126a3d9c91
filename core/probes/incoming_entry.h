// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "core/probes/conversation.h"

namespace outbox {

// The way into a mailbox, step by step, for dialogues that go on behind the sign-in.

/// Connected, greeted, and encrypted as the endpoint wants it; false when the conversation ended before.
Task<bool> approachImap(Conversation& talk);
Task<bool> approachPop3(Conversation& talk);
/// One sign-in; how it went stands in the observation. Gives what the server offers from then on, where it
/// says so.
Task<std::optional<Capabilities>> signInImap(Conversation& talk);
Task<void> signInPop3(Conversation& talk);

}  // namespace outbox
