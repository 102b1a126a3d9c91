// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/probes/dialogue.h"
#include "core/probes/run.h"

namespace outbox {

/// The instruments of the run for one dialogue; every step goes into the evidence.
[[nodiscard]] DialogueTools dialogueTools(Run& run);

/// What a dialogue needs, its server's name looked up.
struct PreparedDialogue {
    DialogueTools tools;
    DialoguePlan plan;
};
Task<PreparedDialogue> prepareDialogue(Run& run, DialoguePlan plan);

/// Looks the server's name up and has the conversation; addresses need not be in the plan.
Task<void> converse(Run& run, DialoguePlan plan);

/// The same for a comparison that does not go into the evidence by itself.
Task<DialogueObservation> converseApart(Run& run, DialoguePlan plan);

}  // namespace outbox
