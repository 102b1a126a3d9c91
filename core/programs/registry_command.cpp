// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/registry_command.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include "core/programs/profile_file.h"

namespace outbox {

RegistryCommand RegistryCommand::ofThisComputer() {
#ifdef Q_OS_WIN
    // By its full path: a program of that name in the current folder is not meant.
    const QString system = qEnvironmentVariable("SystemRoot", QStringLiteral("C:\\Windows"));
    return {QDir(system).filePath(QStringLiteral("System32/reg.exe")), {}};
#else
    return {};
#endif
}

std::optional<QByteArray> exportRegistryKey(const RegistryCommand& command, const QString& key,
                                            int patienceMs) {
    if (command.program.isEmpty()) return std::nullopt;
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("key.reg"));
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(command.program,
                  command.front + QStringList{QStringLiteral("export"), key, QDir::toNativeSeparators(file),
                                              QStringLiteral("/y")});
    process.closeWriteChannel();
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished(1'000);
        return std::nullopt;
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) return std::nullopt;
    const ProfileFile exported = readProfileFile(folder.path(), file);
    return exported ? std::optional(exported.bytes) : std::nullopt;
}

}  // namespace outbox
