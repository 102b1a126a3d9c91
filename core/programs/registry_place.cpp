// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/registry_place.h"

#include <QRegularExpression>

#include "core/programs/outlook_settings.h"
#include "core/programs/registry_command.h"

namespace outbox {

namespace {
const QLatin1String registryRoot("/HKEY_CURRENT_USER/Software/Microsoft/");
const QLatin1String registryEnd(".reg");

QString keyOfPlace(const QString& path) {
    QString key = path.mid(path.lastIndexOf(registryRoot) + 1).chopped(registryEnd.size());
    return key.replace(u'/', u'\\');
}

/// A backup is read as something that anybody may have written: nothing is imported but the known values of
/// this key, in the form that we write ourselves.
bool isStateOfPlace(const QString& path, const QByteArray& bytes) {
    const QString key = keyOfPlace(path);
    const RegistryFile file = parseRegistryFile(bytes);
    const RegistryKey* found = file.tree.find(key);
    return found && registryStateFile({key, found->values}, outlookValueNames()) == bytes;
}
}  // namespace

QString registryPlace(const QString& home, const QString& key) {
    if (key.contains(u'/') || key.contains(QLatin1String(".."))) return {};
    const QString path = home + u'/' + QString(key).replace(u'\\', u'/') + registryEnd;
    return path.contains(registryRoot) ? path : QString();
}

bool isRegistryPlace(const QString& path) {
    static const QRegularExpression account(
        QStringLiteral("/9375CFF0413111d3B88A00104B2A6676/[0-9A-Fa-f]{8}\\.reg$"),
        QRegularExpression::CaseInsensitiveOption);
    return path.contains(registryRoot) && account.match(path).hasMatch() &&
           !RegistryCommand::ofThisComputer().program.isEmpty();
}

std::optional<QByteArray> readRegistryPlace(const QString& path) {
    const QString key = keyOfPlace(path);
    const auto exported = exportRegistryKey(RegistryCommand::ofThisComputer(), key);
    if (!exported) return std::nullopt;
    const RegistryFile file = parseRegistryFile(*exported);
    const RegistryKey* found = file.tree.find(key);
    if (!found) return std::nullopt;
    return registryStateFile({key, found->values}, outlookValueNames());
}

WriteResult exchangeRegistryPlace(const FileStep& step) {
    if (!step.expected || !step.wanted)
        return {WriteTrouble::NotAllowed, step.path, QStringLiteral("keys are neither made nor removed")};
    if (!isStateOfPlace(step.path, *step.wanted))
        return {WriteTrouble::NotAllowed, step.path, QStringLiteral("not the state of an account")};
    if (readRegistryPlace(step.path) != step.expected) return {WriteTrouble::Changed, step.path, {}};
    const RegistryCommand command = RegistryCommand::ofThisComputer();
    const bool imported = importRegistryFile(command, *step.wanted);
    if (imported && readRegistryPlace(step.path) == step.wanted) return {};
    const bool back =
        importRegistryFile(command, *step.expected) && readRegistryPlace(step.path) == step.expected;
    return {back ? WriteTrouble::Failed : WriteTrouble::HalfWritten, step.path,
            QStringLiteral("the registry took other values")};
}

}  // namespace outbox
