// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include "core/model/mail_program.h"
#include "core/programs/program_places.h"

namespace outbox {

/// Apple Mail: the accounts of Internet Accounts (Library/Accounts), or of the newest of the older files
/// where there are none.
[[nodiscard]] QList<MailProgram> findAppleMail(const ProgramPlaces& places);
/// The folders that it is looked for in.
[[nodiscard]] QStringList appleMailFolders(const ProgramPlaces& places);

}  // namespace outbox
