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
        ProgramKind{"evolution", "Evolution", findEvolution, evolutionFolders, planEvolution, evolutionRuns,
                    false, "evolution"},
        ProgramKind{"kmail", "KMail", findKmail, kmailFiles, planKmail, kmailRuns, true, "kmail"},
        ProgramKind{"geary", "Geary", findGeary, gearyFolders, planGeary, gearyRuns, false, "geary"},
        ProgramKind{"claws-mail", "Claws Mail", findClawsMail, clawsMailFolders, planClaws, clawsMailRuns,
                    true, "claws-mail"},
        ProgramKind{"sylpheed", "Sylpheed", findSylpheed, sylpheedFolders, planClaws, clawsMailRuns, true,
                    "sylpheed"},
        ProgramKind{"mailspring", "Mailspring", findMailspring, mailspringFolders, nullptr, mailspringRuns,
                    false, "mailspring"},
        ProgramKind{"mutt", "Mutt", findMutt, muttFiles, planMutt, muttRuns, false, "mutt"},
        ProgramKind{"neomutt", "NeoMutt", findNeoMutt, neoMuttFiles, planMutt, muttRuns, false, "neomutt"},
        ProgramKind{"msmtp", "msmtp", findMsmtp, msmtpFiles, planMsmtp, msmtpRuns, false, "msmtp"},
    };
    return rows;
}

}  // namespace outbox
