// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/cure_content.h"

namespace outbox::ui {

/// How far the change of a mail program's settings has come.
struct CureProgress {
    enum class State {
        Ready,        ///< not begun
        ProgramRuns,  ///< it must be closed first
        Changing,
        Changed,
        Failed,  ///< `problem` says why
        Undoing,
        Undone,
        UndoFailed  ///< the change stands; `problem` says why
    };
    State state = State::Ready;
    QString program;            ///< as its maker writes it
    QString problem;            ///< a sentence
    QString now;                ///< what the change came to: "Thunderbird now sends through port 465"
    bool canOpen = false;       ///< the program can be started from here
    bool canUndo = false;       ///< there is a backup
    bool checkedSince = false;  ///< the report beside it is of a check after the change
};

/// The card of the cure with what became of it. `stops`: the report beside it is red.
[[nodiscard]] CureContent withProgress(CureContent cure, const CureProgress& progress, bool stops);

/// "Thunderbird now sends through port 465.": what changed, by the first of the fix's changes that says it.
[[nodiscard]] QString changedSentence(const QString& program, const Fix& fix);

}  // namespace outbox::ui
