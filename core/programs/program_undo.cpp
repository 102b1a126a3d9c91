// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include "core/programs/change_guards.h"
#include "core/programs/profile_file.h"
#include "core/programs/program_changes.h"

namespace outbox {

namespace {

Undone notUndone(ChangeOutcome outcome, const QString& backup, const QString& file = {},
                 const QString& detail = {}) {
    return {outcome, backup, {}, {}, file, detail};
}

bool sameHome(const Backup& backup, const ProgramPlaces& places) {
    return backup.home == QFileInfo(places.home).canonicalFilePath();
}

/// The backup to undo, or why there is none.
struct Choice {
    std::optional<Backup> backup;
    Undone refusal;
};

Choice chooseNamed(const ChangeWorld& world, const QString& id) {
    if (!world.backups.has(id)) return {{}, notUndone(ChangeOutcome::NoBackup, id)};
    auto backup = world.backups.open(id);
    if (!backup) return {{}, notUndone(ChangeOutcome::BackupDamaged, id)};
    if (!sameHome(*backup, world.places)) return {{}, notUndone(ChangeOutcome::OtherHome, id, backup->home)};
    return {backup, {}};
}

/// The newest change in this home. A damaged backup ends the search: an older one is not what was meant.
Choice chooseNewest(const ChangeWorld& world) {
    const QStringList ids = world.backups.ids();
    const QList<Backup> sound = world.backups.list();
    if (!ids.isEmpty() && !world.backups.open(ids.first()))
        return {{}, notUndone(ChangeOutcome::BackupDamaged, ids.first())};
    const Backup* elsewhere = nullptr;
    for (const Backup& backup : sound) {
        if (backup.state == BackupState::Kept) continue;
        if (sameHome(backup, world.places)) return {backup, {}};
        if (!elsewhere) elsewhere = &backup;
    }
    if (elsewhere) return {{}, notUndone(ChangeOutcome::OtherHome, elsewhere->id, elsewhere->home)};
    return {{}, notUndone(ChangeOutcome::NoBackup, {})};
}

/// A manifest may name any folder: only one of this home, or the profile of a program that is really there.
bool isProgramFolder(const Backup& backup, const ProgramKind& kind, const ProgramPlaces& places) {
    for (const QString& folder : {places.home, places.config, places.data}) {
        if (liesWithin(folder, backup.root)) return true;
    }
    const QList<MailProgram> found = kind.find ? kind.find(places) : QList<MailProgram>();
    return std::any_of(found.cbegin(), found.cend(), [&backup](const MailProgram& program) {
        return realRootFolder(program.profile) == backup.root;
    });
}

struct Restoring {
    QList<FileStep> steps;
    QList<qsizetype> later;  ///< of the steps: files that had been changed since
    Undone refusal;
};

Restoring planRestoring(const Backup& backup, const BackupStore& backups) {
    Restoring plan;
    for (qsizetype i = 0; i < backup.files.size(); ++i) {
        const BackupFile& file = backup.files[i];
        const auto content = backups.bytes(backup, i);
        FoundFile found = findFile(backup.root, file.path);
        if (!content) found.problem = ChangeOutcome::BackupDamaged;
        if (found.problem != ChangeOutcome::Done) {
            plan.refusal = notUndone(found.problem, backup.id, file.path, found.detail);
            return plan;
        }
        std::optional<QByteArray> wanted;
        if (file.beforeSha256) wanted = content;
        if (found.bytes == wanted) continue;
        if (found.bytes && contentSha256(*found.bytes) != file.afterSha256.value_or(QByteArray()))
            plan.later.append(plan.steps.size());
        found.traits.mode = file.mode;
        found.traits.modifiedMs = file.modifiedMs;
        plan.steps.append({found.real, found.bytes, wanted, found.traits});
    }
    return plan;
}

/// Keeps what stands in files now that were changed since; the id of that backup.
struct KeptState {
    std::optional<Backup> backup;
    QString problem;
};

KeptState keepLaterState(const Backup& undone, const Restoring& plan, const BackupStore& backups) {
    Backup kept = undone;
    kept.at = QDateTime::currentDateTimeUtc();
    kept.state = BackupState::Kept;
    kept.files.clear();
    kept.fields.clear();
    QList<QByteArray> contents;
    for (const qsizetype index : plan.later) {
        const FileStep& step = plan.steps[index];
        const FileTraits now = traitsOfFile(step.path);
        BackupFile file;
        file.path = step.path;
        file.beforeSha256 = contentSha256(*step.expected);
        if (step.wanted) file.afterSha256 = contentSha256(*step.wanted);
        file.mode = now.mode;
        file.modifiedMs = now.modifiedMs.value_or(0);
        kept.files.append(file);
        contents.append(*step.expected);
    }
    const auto problem = backups.create(kept, contents);
    if (problem) return {{}, *problem};
    return {kept, {}};
}

/// A kept state stays one: it must not pass for the newest change once it was given back.
void noteUndone(Backup& backup, const BackupStore& backups) {
    if (backup.state != BackupState::Kept) backups.setState(backup, BackupState::Undone);
}

Undone restore(Backup& backup, const MailProgram& program, const Restoring& plan, const ChangeWorld& world) {
    KeptState kept;
    if (!plan.later.isEmpty()) {
        kept = keepLaterState(backup, plan, world.backups);
        if (!kept.backup)
            return notUndone(ChangeOutcome::BackupFailed, backup.id, world.backups.folder(), kept.problem);
    }
    WriteResult written;
    const bool runs = programRunsNow(world, program);
    if (!runs) written = exchangeFiles(plan.steps, backup.id);
    if (kept.backup && (runs || (!written && written.trouble != WriteTrouble::HalfWritten))) {
        world.backups.discard(*kept.backup);
        kept.backup.reset();
    }
    if (runs) return notUndone(ChangeOutcome::ProgramRuns, backup.id);
    Undone undone = notUndone(outcomeOf(written.trouble), backup.id, written.file, written.detail);
    if (kept.backup) undone.kept = kept.backup->id;
    if (!written) return undone;
    noteUndone(backup, world.backups);
    for (const FileStep& step : plan.steps) undone.files.append(step.path);
    return undone;
}

}  // namespace

Undone undoChange(const ChangeWorld& world, const QString& id) {
    const ChangeLock lock(world.backups);
    if (lock.outcome() != ChangeOutcome::Done) return notUndone(lock.outcome(), id, world.backups.folder());
    Choice choice = id.isEmpty() ? chooseNewest(world) : chooseNamed(world, id);
    if (!choice.backup) return choice.refusal;
    Backup& backup = *choice.backup;
    const ProgramKind* kind = world.kind(backup.program);
    if (!kind) return notUndone(ChangeOutcome::BackupDamaged, backup.id);
    const QString root = realRootFolder(backup.root);
    if (root.isEmpty())
        return notUndone(isBarred(backup.root) ? ChangeOutcome::NotWritable : ChangeOutcome::FolderGone,
                         backup.id, backup.root);
    if (root != backup.root || !isProgramFolder(backup, *kind, world.places))
        return notUndone(ChangeOutcome::OutsideProfile, backup.id, backup.root);
    const Restoring plan = planRestoring(backup, world.backups);
    if (plan.refusal.outcome != ChangeOutcome::Done) return plan.refusal;
    if (backup.state == BackupState::Undone && plan.steps.isEmpty())
        return notUndone(ChangeOutcome::UndoneAlready, backup.id);
    // What was written after an undoing is replaced only for somebody who names the backup.
    if (backup.state == BackupState::Undone && id.isEmpty())
        return notUndone(ChangeOutcome::WrittenSinceUndone, backup.id);

    MailProgram program;
    program.program = backup.program;
    program.name = backup.programName;
    program.profile = backup.profile;
    if (programRunsNow(world, program)) return notUndone(ChangeOutcome::ProgramRuns, backup.id);
    // An interrupted change may have left new versions beside all of its files.
    QStringList paths;
    for (const BackupFile& file : std::as_const(backup.files)) paths.append(file.path);
    removeWaiting(paths, backup.id);
    if (!plan.steps.isEmpty()) return restore(backup, program, plan, world);
    // A change that was interrupted before its first file, or was taken back by hand.
    noteUndone(backup, world.backups);
    return notUndone(ChangeOutcome::UndoneAlready, backup.id);
}

}  // namespace outbox
