// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "change_sandbox.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace outbox::test {

namespace {
/// A row of the table has plain functions, so the one sandbox of a test is known to them.
ChangeSandbox* current = nullptr;
int questions = 0;

bool runsInSandbox(const MailProgram&, const ProgramPlaces&) {
    ++questions;
    return current->runs && current->runs(questions);
}
}  // namespace

ChangeSandbox::ChangeSandbox() : world{{}, BackupStore({}), {}} {
    current = this;
    questions = 0;
    // The engine knows real folders only.
    const QString root = QFileInfo(m_folder.path()).canonicalFilePath();
    home = root + QLatin1String("/home");
    profile = home + QLatin1String("/.letterbox");
    if (!QDir().mkpath(profile)) qFatal("no sandbox");
    program.program = QStringLiteral("letterbox");
    program.name = QStringLiteral("Letterbox");
    program.profile = profile;
    m_kind = {"letterbox", "Letterbox", nullptr, nullptr, nullptr, runsInSandbox};
    world.places = ProgramPlaces::ofFolder(home);
    world.backups = BackupStore(root + QLatin1String("/data/backups"));
    world.kind = [this](const QString& id) { return id == QLatin1String("letterbox") ? &m_kind : nullptr; };
}

void ChangeSandbox::write(const QString& path, const QByteArray& bytes) const {
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) ||
        file.write(bytes) != bytes.size())
        qFatal("the sandbox cannot be written");
}

QByteArray ChangeSandbox::read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
}

QStringList ChangeSandbox::names(const QString& folder) {
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                                  QDir::Name);
}

ChangePlan ChangeSandbox::plan(const QList<std::pair<QString, QByteArray>>& after) const {
    ChangePlan plan;
    plan.root = profile;
    for (const auto& [name, bytes] : after) {
        const QString path = QDir::isAbsolutePath(name) ? name : inProfile(name);
        const bool creates = !QFileInfo::exists(path);
        plan.files.append({path, creates ? QByteArray() : read(path), bytes, creates});
    }
    plan.fields.append({plan.files.value(0).path, QStringLiteral("outgoing.port"), QStringLiteral("25"),
                        QStringLiteral("465")});
    return plan;
}

Applied ChangeSandbox::apply(const ChangePlan& plan) const {
    return applyPlan(plan, program, QStringLiteral("account1"), world);
}

}  // namespace outbox::test
