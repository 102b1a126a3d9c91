// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "core/programs/msmtp_program.h"
#include "core/programs/mutt_program.h"
#include "core/programs/program_table.h"

namespace outbox {

std::span<const ProgramKind> unixPrograms() {
    static constexpr std::array rows{
        ProgramKind{"mutt", "Mutt", findMutt, planMutt, muttRuns},
        ProgramKind{"neomutt", "NeoMutt", findNeoMutt, planMutt, muttRuns},
        ProgramKind{"msmtp", "msmtp", findMsmtp, planMsmtp, msmtpRuns},
    };
    return rows;
}

}  // namespace outbox
