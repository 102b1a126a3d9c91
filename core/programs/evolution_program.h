// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/mail_program.h"
#include "core/programs/change_plan.h"
#include "core/programs/evolution_sources.h"
#include "core/programs/program_places.h"

namespace outbox {

[[nodiscard]] QList<MailProgram> findEvolution(const ProgramPlaces& places);
/// Where its settings are looked for.
[[nodiscard]] QStringList evolutionFolders(const ProgramPlaces& places);
/// Also while only its registry of sources runs in the background: that one writes the files.
[[nodiscard]] bool evolutionRuns(const MailProgram& program, const ProgramPlaces& places);
/// `program.profile` is the folder of the sources.
[[nodiscard]] ChangePlan planEvolution(const MailProgram& program, const QString& accountId,
                                       const WantedSettings& wanted);

/// The same for sources at hand.
[[nodiscard]] ChangePlan planEvolutionSources(const QString& root, const EvolutionSources& sources,
                                              const QString& accountId, const WantedSettings& wanted);

}  // namespace outbox
