// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/page.h"

/// Pages in states that a run or a person brings them into, for pictures and tests. `wordy` has words as long
/// as German ones.
namespace outbox::ui::samples {

[[nodiscard]] Page* startWithMany(bool wordy = false);
/// Every reason why an account cannot be taken as it is, and what is only to be known.
[[nodiscard]] Page* startWithProblems(bool wordy = false);
[[nodiscard]] Page* startErrorOpen(bool wordy = false);
[[nodiscard]] Page* startErrorProblem(bool wordy = false);
[[nodiscard]] Page* startErrorReading(bool wordy = false);

[[nodiscard]] Page* explainedBounce(bool wordy = false);  ///< read by the engine itself
[[nodiscard]] Page* explainedReply(bool wordy = false);
[[nodiscard]] Page* explainedNothing(bool wordy = false);

[[nodiscard]] Page* cureProgramRuns(bool wordy = false);
[[nodiscard]] Page* cureChanging(bool wordy = false);
[[nodiscard]] Page* cureFailed(bool wordy = false);
[[nodiscard]] Page* cureDone(bool wordy = false);
[[nodiscard]] Page* cureStillRed(bool wordy = false);
[[nodiscard]] Page* cureUndone(bool wordy = false);
[[nodiscard]] Page* cureUndoFailed(bool wordy = false);
[[nodiscard]] Page* qrDialogue(bool wordy = false);

}  // namespace outbox::ui::samples
