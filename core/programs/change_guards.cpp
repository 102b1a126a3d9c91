// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/change_guards.h"

#include <QDir>
#include <QFileInfo>

#include "core/programs/profile_file.h"
#include "core/programs/registry_place.h"

namespace outbox {

namespace {
FoundFile notFound(const QString& path, ChangeOutcome problem, const QString& detail = {}) {
    FoundFile found;
    found.real = path;
    found.problem = problem;
    found.detail = detail;
    return found;
}

ChangeOutcome outcomeOfReading(ProgramTrouble trouble) {
    switch (trouble) {
        case ProgramTrouble::OutsideProfile:
            return ChangeOutcome::OutsideProfile;
        case ProgramTrouble::Unreadable:
        case ProgramTrouble::Locked:
            return ChangeOutcome::NotWritable;
        default:
            return ChangeOutcome::FileChanged;
    }
}

/// An account of Outlook in the registry; its traits are of no file.
FoundFile findRegistryPlace(const QString& root, const QString& path) {
    if (!path.startsWith(root + u'/')) return notFound(path, ChangeOutcome::OutsideProfile);
    FoundFile found;
    found.real = path;
    found.bytes = readRegistryPlace(path);
    if (!found.bytes)
        return notFound(path, ChangeOutcome::FileChanged, QStringLiteral("the key is not there"));
    return found;
}

/// There is no such file; its folder says whether there may be one.
FoundFile newFile(const QString& root, const QString& path) {
    const QFileInfo info(path);
    if (info.isSymLink())
        return notFound(path, ChangeOutcome::OutsideProfile, QStringLiteral("dangling link"));
    if (!liesWithin(root, info.path())) return notFound(path, ChangeOutcome::OutsideProfile);
    const QString folder = QFileInfo(info.path()).canonicalFilePath();
    FoundFile found;
    found.real = folder + u'/' + info.fileName();
    found.traits = traitsOfNewFile(folder);
    return found;
}
}  // namespace

ChangeLock::ChangeLock(const BackupStore& backups) {
    if (!backups.prepare()) return;
    m_lock = std::make_unique<QLockFile>(backups.folder() + QLatin1String("/lock"));
    // Age says nothing: only a lock whose process is gone is broken.
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock(0)) {
        m_outcome = ChangeOutcome::Done;
        backups.removeUnfinished();
    } else if (m_lock->error() == QLockFile::LockFailedError) {
        m_outcome = ChangeOutcome::Busy;
    }
}

bool programRunsNow(const ChangeWorld& world, const MailProgram& program) {
    const ProgramKind* kind = world.kind(program.program);
    return kind && kind->running && kind->running(program, world.places);
}

QString realRootFolder(const QString& root) {
    const QFileInfo info(root);
    const QString real = info.canonicalFilePath();
    if (real.isEmpty() || info.isDir()) return real;
    return QFileInfo(real).path();
}

FoundFile findFile(const QString& root, const QString& path) {
    if (isRegistryPlace(path)) return findRegistryPlace(root, path);
    const QFileInfo info(path);
    if (!QDir::isAbsolutePath(path) || QFileInfo(QDir::cleanPath(path)).fileName() != info.fileName())
        return notFound(path, ChangeOutcome::OutsideProfile);
    if (!info.exists()) return newFile(root, path);
    const ProfileFile read = readProfileFile(root, path);
    if (!read) return notFound(path, outcomeOfReading(read.problem->trouble), read.problem->detail);
    const QString real = info.canonicalFilePath();
    if (!QFileInfo(real).isWritable())
        return notFound(path, ChangeOutcome::NotWritable, QStringLiteral("read only"));
    return {real, read.bytes, traitsOfFile(real), ChangeOutcome::Done, {}};
}

ChangeOutcome outcomeOf(WriteTrouble trouble) {
    switch (trouble) {
        case WriteTrouble::None:
            return ChangeOutcome::Done;
        case WriteTrouble::Changed:
            return ChangeOutcome::FileChanged;
        case WriteTrouble::NotAllowed:
            return ChangeOutcome::NotWritable;
        case WriteTrouble::DiskFull:
            return ChangeOutcome::DiskFull;
        case WriteTrouble::HalfWritten:
            return ChangeOutcome::HalfWritten;
        case WriteTrouble::Failed:
            break;
    }
    return ChangeOutcome::WriteFailed;
}

}  // namespace outbox
