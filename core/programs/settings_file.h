// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/mail_program.h"
#include "core/programs/profile_file.h"
#include "core/programs/program_places.h"

namespace outbox {

/// What people and programs write by hand or line by line stays far below this; each line is kept while a
/// file is read.
inline constexpr qint64 largestSettingsText = 1024 * 1024;

/// readProfileFile with that bound.
[[nodiscard]] ProfileFile readSettingsText(const QString& root, const QString& path);

/// A settings file that may be a link to somewhere else in the home, as people who keep their dotfiles in one
/// folder have it; links that leave the home and its configuration folder are refused.
struct SettingsFile {
    QString path;  ///< where it really is; as given when it could not be read
    ProfileFile file;
};
[[nodiscard]] SettingsFile readSettingsFile(const ProgramPlaces& places, const QString& path);

/// The folder that links of a program's settings may not leave: the home where its profile lies in there,
/// else the profile.
[[nodiscard]] QString settingsRoot(const MailProgram& program);

/// XDG_CONFIG_HOME of programs that have no other place for their settings on macOS either.
[[nodiscard]] QString unixConfigFolder(const ProgramPlaces& places);

/// The first of the paths at which there is something, be it a link that leads nowhere; empty when none.
[[nodiscard]] QString firstPresent(const QStringList& paths);
/// The paths that are tried until one is there.
[[nodiscard]] QStringList untilPresent(const QStringList& paths);

}  // namespace outbox
