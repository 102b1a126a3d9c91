// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/program_changes.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include "core/programs/change_guards.h"

namespace outbox {

namespace {

Applied notApplied(ChangeOutcome outcome, const QString& file = {}, const QString& detail = {}) {
    return {outcome, {}, file, detail};
}

/// What a plan comes to on the disk; `refusal` is Done where all of it may be written.
struct Checked {
    QList<FileStep> steps;
    QList<FileTraits> before;
    Applied refusal;
};

Checked checkPlan(const ChangePlan& plan, const QString& root) {
    Checked checked;
    QSet<QString> seen;
    for (const FileChange& change : plan.files) {
        if (!change.creates && change.before == change.after) continue;
        FoundFile found = findFile(root, change.path);
        if (found.problem == ChangeOutcome::Done && (found.bytes.has_value() == change.creates ||
                                                     found.bytes.value_or(QByteArray()) != change.before))
            found.problem = ChangeOutcome::FileChanged;
        if (found.problem == ChangeOutcome::Done && seen.contains(found.real)) {
            found.problem = ChangeOutcome::NotPlanned;
            found.detail = QStringLiteral("the same file twice");
        }
        if (found.problem != ChangeOutcome::Done) {
            checked.refusal = notApplied(found.problem, change.path, found.detail);
            return checked;
        }
        seen.insert(found.real);
        checked.before.append(found.traits);
        found.traits.modifiedMs.reset();
        checked.steps.append({found.real, found.bytes, change.after, found.traits});
    }
    if (checked.steps.isEmpty()) checked.refusal = notApplied(ChangeOutcome::NothingToChange);
    return checked;
}

Backup backupOf(const ChangePlan& plan, const MailProgram& program, const QString& root,
                const ChangeWorld& world, const Checked& checked) {
    Backup backup;
    backup.at = QDateTime::currentDateTimeUtc();
    backup.program = program.program;
    backup.programName = program.name;
    backup.profile = QFileInfo(program.profile).absoluteFilePath();
    backup.home = QFileInfo(world.places.home).canonicalFilePath();
    backup.root = root;
    backup.fields = plan.fields;
    for (qsizetype i = 0; i < checked.steps.size(); ++i) {
        const FileStep& step = checked.steps[i];
        BackupFile file;
        file.path = step.path;
        if (step.expected) file.beforeSha256 = contentSha256(*step.expected);
        file.afterSha256 = contentSha256(*step.wanted);
        file.mode = checked.before[i].mode;
        file.modifiedMs = checked.before[i].modifiedMs.value_or(0);
        backup.files.append(file);
    }
    return backup;
}

}  // namespace

ChangeWorld ChangeWorld::of(const ProgramPlaces& places) {
    return {places, BackupStore(BackupStore::usualFolder()), programKind};
}

Applied applyPlan(const ChangePlan& plan, const MailProgram& program, const QString& accountId,
                  const ChangeWorld& world) {
    if (plan.trouble != PlanTrouble::None) return notApplied(ChangeOutcome::NotPlanned, {}, plan.detail);
    if (plan.files.isEmpty()) return notApplied(ChangeOutcome::NothingToChange);
    const QString root = realRootFolder(plan.root);
    if (root.isEmpty() || QDir(root).isRoot()) return notApplied(ChangeOutcome::OutsideProfile, plan.root);
    const ChangeLock lock(world.backups);
    if (lock.outcome() != ChangeOutcome::Done) return notApplied(lock.outcome(), world.backups.folder());
    if (programRunsNow(world, program)) return notApplied(ChangeOutcome::ProgramRuns);
    const Checked checked = checkPlan(plan, root);
    if (checked.refusal.outcome != ChangeOutcome::Done) return checked.refusal;

    Backup backup = backupOf(plan, program, root, world, checked);
    backup.account = accountId;
    QList<QByteArray> contents;
    for (const FileStep& step : checked.steps) contents.append(step.expected.value_or(QByteArray()));
    if (const auto problem = world.backups.create(backup, contents))
        return notApplied(ChangeOutcome::BackupFailed, world.backups.folder(), *problem);
    // Making the backup took its time.
    if (programRunsNow(world, program)) {
        world.backups.discard(backup);
        return notApplied(ChangeOutcome::ProgramRuns);
    }
    const WriteResult written = exchangeFiles(checked.steps, backup.id);
    if (!written && written.trouble != WriteTrouble::HalfWritten) {
        world.backups.discard(backup);
        return notApplied(outcomeOf(written.trouble), written.file, written.detail);
    }
    // Where even this does not fit on the disk, the backup says "begun", and can be undone just as well.
    if (written) world.backups.setState(backup, BackupState::Applied);
    return {outcomeOf(written.trouble), backup.id, written.file, written.detail};
}

}  // namespace outbox
