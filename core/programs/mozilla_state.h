// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>

#include "core/model/mail_program.h"
#include "core/programs/mozilla_prefs.h"

namespace outbox {

/// Whether a program works on this profile just now. On Windows "parent.lock" cannot be opened then;
/// elsewhere
/// ".parentlock" is locked by fcntl, and "lock" is a symbolic link to "IP:+PID" ("IP:PID" where the file
/// system knows no such locks). What a crash left behind does not count.
[[nodiscard]] bool mozillaProfileInUse(const QString& profile);

/// The program that used a profile last, by its compatibility.ini.
struct MozillaUse {
    QString version;  ///< "153.8.0"; empty when not known
    bool betterbird = false;
};
[[nodiscard]] MozillaUse lastMozillaUse(const QString& profile);

/// What waits in the outbox.
struct MozillaOutbox {
    std::optional<int> messages;  ///< nothing when that cannot be told
    std::optional<ProgramProblem> problem;
};
/// Counts the messages of "Unsent Messages" in the local folders, be it one file (mbox) or a folder
/// (maildir); those that are marked as deleted do not count. Reads the first 64 MiB.
[[nodiscard]] MozillaOutbox mozillaOutbox(const QString& profile, const MozillaPrefs& prefs);

}  // namespace outbox
