// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/registry_command.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include "core/programs/profile_file.h"

namespace outbox {

namespace {
RegistryCommand systemRegistryCommand() {
#ifdef Q_OS_WIN
    // By its full path: a program of that name in the current folder is not meant.
    const QString system = qEnvironmentVariable("SystemRoot", QStringLiteral("C:\\Windows"));
    return {QDir(system).filePath(QStringLiteral("System32/reg.exe")), {}};
#else
    return {};
#endif
}

RegistryCommand& presentRegistryCommand() {
    static RegistryCommand command = systemRegistryCommand();
    return command;
}

bool runsWell(const RegistryCommand& command, const QStringList& arguments, int patienceMs) {
    if (command.program.isEmpty()) return false;
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(command.program, command.front + arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished(1'000);
        return false;
    }
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}
}  // namespace

RegistryCommand RegistryCommand::ofThisComputer() {
    return presentRegistryCommand();
}

void RegistryCommand::replace(const RegistryCommand& command) {
    presentRegistryCommand() = command;
}

std::optional<QByteArray> exportRegistryKey(const RegistryCommand& command, const QString& key,
                                            int patienceMs) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("key.reg"));
    const QStringList arguments{QStringLiteral("export"), key, QDir::toNativeSeparators(file),
                                QStringLiteral("/y")};
    if (!runsWell(command, arguments, patienceMs)) return std::nullopt;
    const ProfileFile exported = readProfileFile(folder.path(), file);
    return exported ? std::optional(exported.bytes) : std::nullopt;
}

bool importRegistryFile(const RegistryCommand& command, const QByteArray& bytes, int patienceMs) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("key.reg")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) return false;
    file.close();
    return runsWell(command, {QStringLiteral("import"), QDir::toNativeSeparators(file.fileName())},
                    patienceMs);
}

}  // namespace outbox
