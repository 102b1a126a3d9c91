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

QStringList untilPresent(const QStringList& paths) {
    for (qsizetype i = 0; i < paths.size(); ++i)
        if (const QFileInfo info(paths.at(i)); info.exists() || info.isSymLink()) return paths.first(i + 1);
    return paths;
}

QString firstPresent(const QStringList& paths) {
    const QStringList until = untilPresent(paths);
    const QFileInfo last(until.value(until.size() - 1));
    return last.exists() || last.isSymLink() ? until.last() : QString();
}

}  // namespace outbox
