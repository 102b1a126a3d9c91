// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/mail_program.h"
#include "core/programs/mozilla_places.h"
#include "core/programs/mozilla_prefs.h"

namespace outbox {

/// The preferences of a profile: prefs.js with user.js laid over it, as the program starts with them.
struct MozillaProfilePrefs {
    MozillaPrefs prefs;
    QList<ProgramProblem> problems;  ///< a missing user.js is none
};
[[nodiscard]] MozillaProfilePrefs readMozillaPrefs(const QString& profile);

/// All profiles of one program of the family in a home.
[[nodiscard]] QList<MailProgram> findMozilla(MozillaMember member, const ProgramPlaces& places);

/// The key of an account ("account1") out of the id that it is listed under ("work.default/account1").
[[nodiscard]] QString mozillaAccountKey(const QString& accountId);

}  // namespace outbox
