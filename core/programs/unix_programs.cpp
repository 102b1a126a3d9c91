// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "core/programs/claws_program.h"
#include "core/programs/evolution_program.h"
#include "core/programs/geary_program.h"
#include "core/programs/kmail_program.h"
#include "core/programs/mailspring_program.h"
#include "core/programs/msmtp_program.h"
#include "core/programs/mutt_program.h"
#include "core/programs/program_table.h"

namespace outbox {

std::span<const ProgramKind> unixPrograms() {
    static constexpr std::array rows{
        ProgramKind{"evolution", "Evolution", findEvolution, planEvolution, evolutionRuns},
        ProgramKind{"kmail", "KMail", findKmail, planKmail, kmailRuns},
        ProgramKind{"geary", "Geary", findGeary, planGeary, gearyRuns},
        ProgramKind{"claws-mail", "Claws Mail", findClawsMail, planClaws, clawsMailRuns},
        ProgramKind{"sylpheed", "Sylpheed", findSylpheed, planClaws, clawsMailRuns},
        ProgramKind{"mailspring", "Mailspring", findMailspring, nullptr, mailspringRuns},
        ProgramKind{"mutt", "Mutt", findMutt, planMutt, muttRuns},
        ProgramKind{"neomutt", "NeoMutt", findNeoMutt, planMutt, muttRuns},
        ProgramKind{"msmtp", "msmtp", findMsmtp, planMsmtp, msmtpRuns},
    };
    return rows;
}

}  // namespace outbox
