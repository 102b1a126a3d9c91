// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "core/model/name_table.h"
#include "core/model/transcript.h"
#include "core/programs/program_changes.h"

namespace outbox {

namespace {
constexpr NameTable<ChangeOutcome, 18> outcomeNames{
    {{{ChangeOutcome::Done, "done"},
      {ChangeOutcome::NothingToChange, "nothing_to_change"},
      {ChangeOutcome::NotPlanned, "not_planned"},
      {ChangeOutcome::ProgramRuns, "program_runs"},
      {ChangeOutcome::FileChanged, "file_changed"},
      {ChangeOutcome::OutsideProfile, "outside_profile"},
      {ChangeOutcome::FolderGone, "folder_gone"},
      {ChangeOutcome::NotWritable, "not_writable"},
      {ChangeOutcome::BackupFailed, "backup_failed"},
      {ChangeOutcome::DiskFull, "disk_full"},
      {ChangeOutcome::WriteFailed, "write_failed"},
      {ChangeOutcome::HalfWritten, "half_written"},
      {ChangeOutcome::Busy, "busy"},
      {ChangeOutcome::NoBackup, "no_backup"},
      {ChangeOutcome::BackupDamaged, "backup_damaged"},
      {ChangeOutcome::OtherHome, "other_home"},
      {ChangeOutcome::WrittenSinceUndone, "written_since_undone"},
      {ChangeOutcome::UndoneAlready, "undone_already"}}}};

/// The commands by which programs end their own background services.
struct ClosingCommand {
    const char* program;
    const char* command;
};
constexpr ClosingCommand closingCommands[] = {{"Evolution", "evolution --force-shutdown"},
                                              {"KMail", "akonadictl stop"}};
}  // namespace

QString closingHint(const QString& program) {
    for (const ClosingCommand& closing : closingCommands)
        if (program == QLatin1String(closing.program))
            //: %1 is a mail program's name, %2 a command of this computer
            return QCoreApplication::translate("Changes",
                                               "Parts of %1 go on working when its window is closed. To end "
                                               "them, type “%2” in a terminal.")
                .arg(program, QLatin1String(closing.command));
    return {};
}

QString changeOutcomeName(ChangeOutcome outcome) {
    return outcomeNames.nameOf(outcome);
}

QString changeSentence(ChangeOutcome outcome, const QString& program, const QString& file) {
    const QString name = cleanText(program);
    const QString path = cleanText(file);
    switch (outcome) {
        case ChangeOutcome::Done:
            return QCoreApplication::translate("Changes", "The settings of %1 are changed.").arg(name);
        case ChangeOutcome::NothingToChange:
            return QCoreApplication::translate("Changes", "%1 is set this way already. Nothing was changed.")
                .arg(name);
        case ChangeOutcome::NotPlanned:
            return QCoreApplication::translate("Changes",
                                               "These settings of %1 cannot be changed from outside. Change "
                                               "them in the program itself.")
                .arg(name);
        case ChangeOutcome::ProgramRuns: {
            const QString sentence =
                QCoreApplication::translate("Changes",
                                            "%1 is open. Close it, then try again. Nothing was changed.")
                    .arg(name);
            return QString(sentence + u' ' + closingHint(program)).trimmed();
        }
        case ChangeOutcome::FileChanged:
            return QCoreApplication::translate(
                       "Changes",
                       "“%1” was changed by another program just now. Nothing was written; try again.")
                .arg(path);
        case ChangeOutcome::OutsideProfile:
            return QCoreApplication::translate("Changes",
                                               "“%1” leads out of the mail program’s own folder. It was left "
                                               "alone; nothing was changed.")
                .arg(path);
        case ChangeOutcome::FolderGone:
            return QCoreApplication::translate(
                       "Changes",
                       "The folder “%1” with these settings is no longer there. Nothing was changed.")
                .arg(path);
        case ChangeOutcome::NotWritable:
            return QCoreApplication::translate(
                       "Changes",
                       "You may not change “%1”. Nothing was changed; ask who set up this computer.")
                .arg(path);
        case ChangeOutcome::BackupFailed:
            return QCoreApplication::translate(
                       "Changes",
                       "No backup could be made in “%1”, so nothing was changed. Look "
                       "whether the disk is full, then try again.")
                .arg(path);
        case ChangeOutcome::DiskFull:
            return QCoreApplication::translate(
                "Changes", "The disk is full. Nothing was changed. Make some room, then try again.");
        case ChangeOutcome::WriteFailed:
            return QCoreApplication::translate("Changes", "“%1” could not be written. Nothing was changed.")
                .arg(path);
        case ChangeOutcome::HalfWritten:
            return QCoreApplication::translate(
                       "Changes",
                       "“%1” could not be written, and a part of the change stands. Undo the change.")
                .arg(path);
        case ChangeOutcome::Busy:
            return QCoreApplication::translate(
                "Changes",
                "Another window of Outbox Doctor is changing settings just now. Try again in a moment.");
        case ChangeOutcome::NoBackup:
            return QCoreApplication::translate("Changes", "There is no such backup. Nothing was changed.");
        case ChangeOutcome::BackupDamaged:
            return QCoreApplication::translate(
                "Changes", "This backup is not as it was made. Nothing was changed; choose another one.");
        case ChangeOutcome::OtherHome:
            return QCoreApplication::translate(
                       "Changes", "The backup belongs to another home folder, “%1”. Nothing was changed.")
                .arg(path);
        case ChangeOutcome::WrittenSinceUndone:
            return QCoreApplication::translate("Changes",
                                               "This change was undone before, and the settings were written "
                                               "again since. Nothing was changed.");
        case ChangeOutcome::UndoneAlready:
            return QCoreApplication::translate(
                "Changes", "This change is undone already. The settings are as they were before it.");
    }
    return {};
}

}  // namespace outbox
