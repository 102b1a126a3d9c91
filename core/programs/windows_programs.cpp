// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "core/programs/outlook_program.h"
#include "core/programs/program_table.h"
#include "core/programs/windows_mail_programs.h"

namespace outbox {

namespace {
/// Nothing is written into these, so that it does not matter.
bool notWritten(const MailProgram&, const ProgramPlaces&) {
    return false;
}
}  // namespace

std::span<const ProgramKind> windowsPrograms() {
    static constexpr std::array rows{
        ProgramKind{"outlook", "Outlook", findOutlook, outlookFiles, planOutlook, outlookRuns},
        ProgramKind{"outlook-new", "Outlook (new)", findNewOutlook, newOutlookFolders, nullptr, notWritten},
        ProgramKind{"windows-mail", "Windows Mail", findWindowsMail, windowsMailFolders, nullptr, notWritten},
        ProgramKind{"em-client", "eM Client", findEmClient, emClientFolders, nullptr, notWritten},
    };
    return rows;
}

}  // namespace outbox
