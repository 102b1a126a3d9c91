// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/mozilla_places.h"

#include <QDir>

namespace outbox {

namespace {
/// The Microsoft Store keeps the files of an application in a folder of the package's name.
QStringList storeFolders(const ProgramPlaces& places) {
    QStringList folders;
    const QDir packages(places.data + QStringLiteral("/Packages"));
    for (const QString& name : packages.entryList({QStringLiteral("MozillaThunderbird.*")}, QDir::Dirs))
        folders.append(packages.filePath(name + QStringLiteral("/LocalCache/Roaming/Thunderbird")));
    return folders;
}

QStringList thunderbirdFolders(const ProgramPlaces& places) {
    switch (places.system) {
        case HomeSystem::Windows:
            return QStringList{places.config + QStringLiteral("/Thunderbird")} + storeFolders(places);
        case HomeSystem::MacOs:
            return {places.data + QStringLiteral("/Thunderbird")};
        case HomeSystem::Linux:
            break;
    }
    return {places.home + QStringLiteral("/.thunderbird"),
            places.home + QStringLiteral("/.mozilla-thunderbird"),
            places.home + QStringLiteral("/.icedove"),
            places.home + QStringLiteral("/.var/app/org.mozilla.Thunderbird/.thunderbird"),
            places.home + QStringLiteral("/.var/app/net.thunderbird.Thunderbird/.thunderbird"),
            places.home + QStringLiteral("/snap/thunderbird/common/.thunderbird")};
}

/// Betterbird works on Thunderbird's own profiles; in a sandbox it has its own folder.
QStringList betterbirdFolders(const ProgramPlaces& places) {
    QStringList folders = thunderbirdFolders(places);
    if (places.system == HomeSystem::Linux)
        folders =
            QStringList{places.home + QStringLiteral("/.var/app/eu.betterbird.Betterbird/.thunderbird")} +
            folders;
    return folders;
}

QStringList seaMonkeyFolders(const ProgramPlaces& places) {
    switch (places.system) {
        case HomeSystem::Windows:
            return {places.config + QStringLiteral("/Mozilla/SeaMonkey")};
        case HomeSystem::MacOs:
            return {places.data + QStringLiteral("/Application Support/SeaMonkey")};
        case HomeSystem::Linux:
            break;
    }
    return {places.home + QStringLiteral("/.mozilla/seamonkey"),
            places.home + QStringLiteral("/.var/app/org.mozilla.seamonkey/.mozilla/seamonkey")};
}

}  // namespace

QStringList mozillaFolders(MozillaMember member, const ProgramPlaces& places) {
    switch (member) {
        case MozillaMember::Betterbird:
            return betterbirdFolders(places);
        case MozillaMember::SeaMonkey:
            return seaMonkeyFolders(places);
        case MozillaMember::Thunderbird:
            break;
    }
    return thunderbirdFolders(places);
}

}  // namespace outbox
