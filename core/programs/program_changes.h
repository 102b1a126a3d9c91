// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <functional>

#include "core/model/mail_program.h"
#include "core/programs/backup_store.h"
#include "core/programs/change_plan.h"
#include "core/programs/program_table.h"

namespace outbox {

/// How a change, or its undoing, ended.
enum class ChangeOutcome {
    Done,
    NothingToChange,  ///< everything is as wanted already
    NotPlanned,       ///< the plan itself says that it cannot be carried out
    ProgramRuns,      ///< it would overwrite what is written, or never read it
    FileChanged,      ///< a file is no longer as it was when the plan was made
    OutsideProfile,   ///< a path leads out of the program's own folder
    FolderGone,       ///< the program's own folder is no longer there
    NotWritable,      ///< no right to write there, or to keep the file's owner
    BackupFailed,     ///< without a backup nothing is changed
    DiskFull,
    WriteFailed,         ///< the disk fails otherwise
    HalfWritten,         ///< one of several files failed and another could not be put back; undoing does that
    Busy,                ///< another run is changing settings just now
    NoBackup,            ///< there is none, or none of that name
    BackupDamaged,       ///< it is not as it was written
    OtherHome,           ///< the backup belongs to another home folder
    WrittenSinceUndone,  ///< undone before, and its files are no longer as they were then; naming it undoes
                         ///< again
    UndoneAlready
};
[[nodiscard]] QString changeOutcomeName(ChangeOutcome outcome);  ///< "done", "program_runs" …

/// What stands around a change.
struct ChangeWorld {
    ProgramPlaces places;
    BackupStore backups;
    std::function<const ProgramKind*(const QString& id)> kind;  ///< who is asked whether a program runs

    /// The programs of the table, and this person's own backups.
    [[nodiscard]] static ChangeWorld of(const ProgramPlaces& places);
};

struct Applied {
    ChangeOutcome outcome = ChangeOutcome::Done;
    QString backup;  ///< its id, also where writing failed afterwards; empty where none was made
    QString file;    ///< the one that stands in the way, where it is one
    QString detail;  ///< technical level, English; may be empty

    [[nodiscard]] bool applied() const { return outcome == ChangeOutcome::Done; }
};

/// Carries a plan out: only while the program is closed (asked before the backup and again after it), only on
/// files that still are what the plan was made from, all of them or none. A symbolic link is written through
/// to its real file, which must lie within the plan's root; mode and owner stay. The backup and its manifest
/// are on the disk before the first change, so that an interrupted run can be undone too. Waits for nothing
/// but the disk.
[[nodiscard]] Applied applyPlan(const ChangePlan& plan, const MailProgram& program, const QString& accountId,
                                const ChangeWorld& world);

struct Undone {
    ChangeOutcome outcome = ChangeOutcome::Done;
    QString backup;     ///< the one that was undone, or was to be
    QString kept;       ///< where files had been changed since: the backup that holds that later state
    QStringList files;  ///< that were given back
    QString file;       ///< the one that stands in the way, where it is one
    QString detail;     ///< technical level, English; may be empty
};

/// Gives back, byte for byte and with mode and time, what a change found: the newest change in this home, or
/// the one of that id. Files that did not exist are taken away again. Programs rewrite their files whenever
/// they run, so a file that differs from what the change left is no obstacle: what it holds now is kept as a
/// backup of its own first, which can be undone by its id in turn. A change that was undone before is undone
/// again only by its id, where its files differ from what it found. The program must be closed.
[[nodiscard]] Undone undoChange(const ChangeWorld& world, const QString& id = {});

/// How a program is closed that goes on working behind its window, as a sentence; empty for all others.
/// `program` as its maker writes it.
[[nodiscard]] QString closingHint(const QString& program);

/// A sentence for the person: why nothing was changed, or that it was. `program` as its maker writes it.
[[nodiscard]] QString changeSentence(ChangeOutcome outcome, const QString& program, const QString& file);

}  // namespace outbox
