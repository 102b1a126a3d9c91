// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include "core/model/mail_program.h"
#include "core/programs/change_plan.h"
#include "core/programs/program_places.h"
#include "core/programs/registry_command.h"

namespace outbox {

/// Classic Outlook's profiles: of this computer out of its registry, of another home out of what regedit
/// exported of HKEY_CURRENT_USER\Software\Microsoft as "outlook-profiles.reg" beside AppData. One program a
/// profile; ids of accounts are "PROFILE/00000002", with the version in front where it is not 16.0.
[[nodiscard]] QList<MailProgram> findOutlook(const ProgramPlaces& places);
/// The file of that name, where it is not this computer's registry.
[[nodiscard]] QStringList outlookFiles(const ProgramPlaces& places);
/// Of this computer's registry: `profile` is the key.
[[nodiscard]] QList<MailProgram> findOwnOutlook(const RegistryCommand& command);
/// Adds the values at the end of the exported file, where importing it lets them win; or exchanges the state
/// of the account's values in the registry (registry_place.h).
[[nodiscard]] ChangePlan planOutlook(const MailProgram& program, const QString& accountId,
                                     const WantedSettings& wanted);
[[nodiscard]] bool outlookRuns(const MailProgram& program, const ProgramPlaces& places);

}  // namespace outbox
