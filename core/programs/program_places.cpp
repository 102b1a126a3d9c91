// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/program_places.h"

#include <QDir>
#include <QFileInfo>

namespace outbox {

namespace {
ProgramPlaces laidOut(const QString& home, HomeSystem system) {
    const QDir dir(home);
    switch (system) {
        case HomeSystem::Windows:
            return {system, home, dir.filePath(QStringLiteral("AppData/Roaming")),
                    dir.filePath(QStringLiteral("AppData/Local")), false};
        case HomeSystem::MacOs:
            return {system, home, dir.filePath(QStringLiteral("Library/Preferences")),
                    dir.filePath(QStringLiteral("Library")), false};
        case HomeSystem::Linux:
            break;
    }
    return {HomeSystem::Linux, home, dir.filePath(QStringLiteral(".config")),
            dir.filePath(QStringLiteral(".local/share")), false};
}

/// An XDG variable counts only as an absolute path (XDG Base Directory Specification).
QString xdgFolder(const char* variable, const QString& usual) {
    const QString given = qEnvironmentVariable(variable);
    return QDir::isAbsolutePath(given) ? QDir::cleanPath(given) : usual;
}

HomeSystem thisSystem() {
#if defined(Q_OS_WIN)
    return HomeSystem::Windows;
#elif defined(Q_OS_MACOS)
    return HomeSystem::MacOs;
#else
    return HomeSystem::Linux;
#endif
}
}  // namespace

ProgramPlaces ProgramPlaces::ofThisComputer() {
    ProgramPlaces places = laidOut(QDir::homePath(), thisSystem());
    places.own = true;
    if (places.system != HomeSystem::Windows) places.systemRoot = QStringLiteral("/");
    if (places.system == HomeSystem::Linux) {
        places.config = xdgFolder("XDG_CONFIG_HOME", places.config);
        places.data = xdgFolder("XDG_DATA_HOME", places.data);
    } else if (places.system == HomeSystem::Windows) {
        places.config = qEnvironmentVariable("APPDATA", places.config);
        places.data = qEnvironmentVariable("LOCALAPPDATA", places.data);
    }
    return places;
}

ProgramPlaces ProgramPlaces::ofFolder(const QString& home) {
    const QString root = QDir(home).absolutePath();
    const QDir dir(root);
    if (QFileInfo(dir.filePath(QStringLiteral("AppData"))).isDir()) return laidOut(root, HomeSystem::Windows);
    const bool library = QFileInfo(dir.filePath(QStringLiteral("Library"))).isDir();
    const bool dotFolders = QFileInfo(dir.filePath(QStringLiteral(".config"))).isDir();
    return laidOut(root, library && !dotFolders ? HomeSystem::MacOs : HomeSystem::Linux);
}

}  // namespace outbox
