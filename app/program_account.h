// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/arguments.h"
#include "core/programs/program_table.h"

namespace outbox::app {

/// Whose mail programs are meant: of the folder that --home names, else of the person who runs this.
[[nodiscard]] Outcome<ProgramPlaces> readPlaces(const Arguments& arguments);

/// An account of a mail program, as --account PROGRAM:ID names it.
struct ChosenAccount {
    const ProgramKind* kind = nullptr;
    MailProgram program;
    ProgramAccount account;
};
/// Looks it up; where it is not there, the message says which ones are.
[[nodiscard]] Outcome<ChosenAccount> chooseAccount(const QString& text, const ProgramPlaces& places);

}  // namespace outbox::app
