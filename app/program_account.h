// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/arguments.h"
#include "core/programs/program_table.h"

namespace outbox::app {

/// An account that stands in a mail program on this computer, or in another home.
struct FoundAccount {
    const ProgramKind* kind = nullptr;
    ProgramPlaces places;
    MailProgram program;
    QString accountId;

    [[nodiscard]] const ProgramAccount& account() const;
};

/// --account and --home, as `check` and `apply` have them.
[[nodiscard]] const QList<OptionRow>& programAccountOptions();

/// The home that --home names, else the person's own. A folder that is not there is no input (66).
[[nodiscard]] Outcome<ProgramPlaces> readHome(const Arguments& arguments);

/// The account that --account PROGRAM:ID names. Another form, and a program that nobody knows, are wrong
/// usage (64); an account that is not there is no input (66), and the message lists those that are.
[[nodiscard]] Outcome<FoundAccount> readProgramAccount(const Arguments& arguments);

/// "thunderbird, betterbird, …"
[[nodiscard]] QString knownPrograms();

}  // namespace outbox::app
