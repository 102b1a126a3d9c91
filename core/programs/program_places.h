// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace outbox {

enum class HomeSystem { Linux, Windows, MacOs };

/// Whose mail programs are looked at: the person's own home, or a folder that is one (a rescued disk, a
/// test).
struct ProgramPlaces {
    HomeSystem system = HomeSystem::Linux;  ///< how this home is laid out
    QString home;
    QString config;  ///< Linux: XDG_CONFIG_HOME or HOME/.config; Windows: AppData/Roaming; macOS:
                     ///< Library/Preferences
    QString data;    ///< Linux: XDG_DATA_HOME or HOME/.local/share; Windows: AppData/Local; macOS: Library
    /// The home of the person who runs this program: processes and the registry of this computer belong to
    /// it.
    bool own = true;
    /// Where the lists of this computer's package manager, or its applications, are looked for; empty: they
    /// are not.
    QString systemRoot{};

    /// Of the person who runs this program.
    [[nodiscard]] static ProgramPlaces ofThisComputer();
    /// Of a folder; its layout is told by what it holds (AppData, Library), Linux where nothing tells.
    /// Variables of the environment play no part.
    [[nodiscard]] static ProgramPlaces ofFolder(const QString& home);
};

}  // namespace outbox
