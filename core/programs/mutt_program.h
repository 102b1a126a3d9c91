// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/mail_program.h"
#include "core/programs/change_plan.h"
#include "core/programs/mutt_config.h"
#include "core/programs/program_places.h"

namespace outbox {

// Mutt and NeoMutt keep their settings in one language and in files of their own. Where NeoMutt reads a file
// of Mutt's, the file is listed as Mutt's.

[[nodiscard]] QList<MailProgram> findMutt(const ProgramPlaces& places);
[[nodiscard]] QList<MailProgram> findNeoMutt(const ProgramPlaces& places);
/// The main files that are tried for them.
[[nodiscard]] QStringList muttFiles(const ProgramPlaces& places);
[[nodiscard]] QStringList neoMuttFiles(const ProgramPlaces& places);
[[nodiscard]] bool muttRuns(const MailProgram& program, const ProgramPlaces& places);
[[nodiscard]] ChangePlan planMutt(const MailProgram& program, const QString& accountId,
                                  const WantedSettings& wanted);

/// The same for files that are opened otherwise.
[[nodiscard]] ChangePlan planMuttFiles(const ProgramPlaces& places, const QString& mainFile,
                                       const MuttOpener& open, const QString& accountId,
                                       const WantedSettings& wanted);

/// The home that a main file was found in: where "~" in it leads.
[[nodiscard]] ProgramPlaces muttPlaces(const QString& mainFile);

}  // namespace outbox
