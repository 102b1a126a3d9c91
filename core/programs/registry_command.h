// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>

namespace outbox {

/// Windows' own command for the registry, reg.exe. What it exports is what regedit exports, so that one
/// reader reads both, and a registry of this computer is tested as a file is.
struct RegistryCommand {
    QString program;    ///< path; empty: there is none on this system
    QStringList front;  ///< arguments before its own

    /// That of this computer.
    [[nodiscard]] static RegistryCommand ofThisComputer();
    /// For tests: what ofThisComputer() gives from now on.
    static void replace(const RegistryCommand& command);
};

/// A key of the registry with all below it, in the form of a registry file. Nothing where there is no such
/// key, where the command fails, and after `patienceMs` milliseconds. It goes through a file in a folder for
/// the person alone, which is removed again; what Outlook keeps of passwords in it is encrypted by Windows.
[[nodiscard]] std::optional<QByteArray> exportRegistryKey(const RegistryCommand& command, const QString& key,
                                                          int patienceMs = 30'000);

/// Imports such a file. Values that were set before the command failed stay: read the key again.
[[nodiscard]] bool importRegistryFile(const RegistryCommand& command, const QByteArray& bytes,
                                      int patienceMs = 30'000);

}  // namespace outbox
