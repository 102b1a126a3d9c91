// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/mail_program.h"
#include "core/programs/change_plan.h"
#include "core/programs/program_places.h"

namespace outbox {

[[nodiscard]] QList<MailProgram> findGeary(const ProgramPlaces& places);
/// Where its settings are looked for.
[[nodiscard]] QStringList gearyFolders(const ProgramPlaces& places);
[[nodiscard]] bool gearyRuns(const MailProgram& program, const ProgramPlaces& places);
/// `program.profile` is the folder that holds a folder an account.
[[nodiscard]] ChangePlan planGeary(const MailProgram& program, const QString& accountId,
                                   const WantedSettings& wanted);

/// The same for a geary.ini at hand.
[[nodiscard]] ChangePlan planGearyFile(const QString& root, const QString& path, const QByteArray& bytes,
                                       const WantedSettings& wanted);

}  // namespace outbox
