// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/settings_file.h"

#include <QDir>
#include <QFileInfo>

namespace outbox {

ProfileFile readSettingsText(const QString& root, const QString& path) {
    return readProfileFile(root, path, largestSettingsText);
}

SettingsFile readSettingsFile(const ProgramPlaces& places, const QString& path) {
    const QString root = liesWithin(places.home, path) ? places.home : places.config;
    SettingsFile settings{path, readSettingsText(root, path)};
    if (settings.file) settings.path = QFileInfo(path).canonicalFilePath();
    return settings;
}

QString settingsRoot(const MailProgram& program) {
    return !program.home.isEmpty() && liesWithin(program.home, program.profile) ? program.home
                                                                                : program.profile;
}

QString unixConfigFolder(const ProgramPlaces& places) {
    return places.system == HomeSystem::Linux ? places.config
                                              : QDir(places.home).filePath(QStringLiteral(".config"));
}

QString firstPresent(const QStringList& paths) {
    for (const QString& path : paths)
        if (const QFileInfo info(path); info.exists() || info.isSymLink()) return path;
    return {};
}

}  // namespace outbox
