// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include "core/model/mail_program.h"
#include "core/programs/program_places.h"

namespace outbox {

/// A folder that holds the settings of one profile.
struct MozillaProfile {
    QString folder;    ///< absolute; may be missing, and then a problem says so
    QString idPrefix;  ///< of its accounts' ids: empty for the usual profile, else "FOLDER/"
    QList<ProgramProblem> problems;
};

/// A list of profiles that could not be read, or not wholly.
struct MozillaProfileList {
    QString folder;
    QList<ProgramProblem> problems;
};

struct MozillaProfiles {
    QList<MozillaProfile> profiles;  ///< the one that starts by itself first
    QList<MozillaProfileList> troubled;
};

/// Reads profiles.ini and installs.ini in each of the folders, as far as they exist. The usual profile is the
/// choice of an installation, else the one with Default=1, else the first. A folder that is reached twice
/// counts once; at most 64 profiles are taken. Profiles lie within the home; in the person's own home an
/// absolute path may also name another disk.
[[nodiscard]] MozillaProfiles findMozillaProfiles(const QStringList& folders, const ProgramPlaces& places);

}  // namespace outbox
