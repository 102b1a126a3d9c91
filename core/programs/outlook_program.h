// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include "core/model/mail_program.h"
#include "core/programs/change_plan.h"
#include "core/programs/program_places.h"

namespace outbox {

/// Classic Outlook's profiles in a home folder that is not this computer's: what regedit exported of
/// HKEY_CURRENT_USER\Software\Microsoft as "outlook-profiles.reg" beside AppData. One program a profile; ids
/// of accounts are "PROFILE/00000002".
[[nodiscard]] QList<MailProgram> findOutlook(const ProgramPlaces& places);
/// Adds the values at the end of that file, where importing it lets them win.
[[nodiscard]] ChangePlan planOutlook(const MailProgram& program, const QString& accountId,
                                     const WantedSettings& wanted);
[[nodiscard]] bool outlookRuns(const MailProgram& program, const ProgramPlaces& places);

}  // namespace outbox
