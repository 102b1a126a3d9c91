// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "core/programs/apple_mail_program.h"
#include "core/programs/program_table.h"

namespace outbox {

std::span<const ProgramKind> applePrograms() {
    static constexpr std::array rows{
        ProgramKind{"apple-mail", "Apple Mail", findAppleMail, appleMailFolders, nullptr,
                    [](const MailProgram&, const ProgramPlaces&) { return false; }},  // it is read only
    };
    return rows;
}

}  // namespace outbox
