// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/mail_program.h"
#include "core/programs/change_plan.h"
#include "core/programs/claws_text.h"
#include "core/programs/program_places.h"

namespace outbox {

[[nodiscard]] QList<MailProgram> findClawsMail(const ProgramPlaces& places);
[[nodiscard]] QList<MailProgram> findSylpheed(const ProgramPlaces& places);
/// Where their settings are looked for.
[[nodiscard]] QStringList clawsMailFolders(const ProgramPlaces& places);
[[nodiscard]] QStringList sylpheedFolders(const ProgramPlaces& places);
[[nodiscard]] bool clawsMailRuns(const MailProgram& program, const ProgramPlaces& places);
/// For an accountrc at hand; `oldNumbers` as clawsAccounts has it.
[[nodiscard]] ChangePlan planClawsFile(const QString& path, const QByteArray& bytes,
                                       const ClawsDialect& dialect, bool oldNumbers, const QString& accountId,
                                       const WantedSettings& wanted);
/// For both; `program.profile` is the folder that holds accountrc.
[[nodiscard]] ChangePlan planClaws(const MailProgram& program, const QString& accountId,
                                   const WantedSettings& wanted);

}  // namespace outbox
