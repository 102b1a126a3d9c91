// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "app/apply_output.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <algorithm>

#include "core/model/transcript.h"
#include "core/programs/registry_place.h"
#include "core/report/document_words.h"

namespace outbox::app {

namespace {

bool isReached(const ApplyResult& result) {
    if (result.problem) return false;
    return result.outcome == ChangeOutcome::Done || result.outcome == ChangeOutcome::UndoneAlready;
}

ExitStatus statusOfOutcome(const ApplyResult& result) {
    if (result.problem) return result.problem->status;
    if (isReached(result)) return ExitStatus::Green;
    switch (result.outcome) {
        case ChangeOutcome::BackupFailed:
        case ChangeOutcome::DiskFull:
        case ChangeOutcome::WriteFailed:
        case ChangeOutcome::HalfWritten:
            return ExitStatus::Internal;
        case ChangeOutcome::BackupDamaged:
            return ExitStatus::BadInput;
        case ChangeOutcome::NoBackup:
            return result.backup.isEmpty() ? ExitStatus::Yellow : ExitStatus::NoInput;
        default:
            return ExitStatus::Yellow;
    }
}

/// Servers and users that a password is filed under: after a change the program may ask for it.
bool mayAskForPassword(const QList<FieldChange>& changes) {
    return std::any_of(changes.cbegin(), changes.cend(), [](const FieldChange& change) {
        return change.field.endsWith(QLatin1String(".host")) ||
               change.field.endsWith(QLatin1String(".user")) || change.field.endsWith(QLatin1String(".auth"));
    });
}

QString undoCall(const QString& backup) {
    return QLatin1String("outbox-doctor apply --undo=") + backup;
}

/// A file that regedit exported and that was changed in place of the registry; empty where none was.
QString exportedFile(const ApplyResult& result) {
    for (const QString& file : result.files)
        if (file.endsWith(QLatin1String(".reg"), Qt::CaseInsensitive) && !isRegistryPlace(file))
            return QDir::toNativeSeparators(file);
    return {};
}

/// The program knows nothing of such a file until somebody hands it over.
QString importStep(const QString& program, const QString& file) {
    return QCoreApplication::translate(
               "CommandLine",
               "%1 knows nothing of it yet. On its computer, close %1, double-click the file and agree to add it to "
               "the registry (or run: reg import \"%2\"). Then start %1.",
               "%1 is a mail program, %2 a file with the ending .reg")
        .arg(cleanText(program), cleanText(file));
}

QString sentenceOf(const ApplyResult& result) {
    if (result.problem) return result.problem->message;
    if (result.outcome == ChangeOutcome::NoBackup && result.backup.isEmpty())
        return QCoreApplication::translate("CommandLine",
                                           "There is nothing to undo: no settings were changed yet.");
    if (result.outcome != ChangeOutcome::Done)
        return changeSentence(result.outcome, result.program, result.file);
    if (result.dryRun) {
        const QString dry = QCoreApplication::translate("CommandLine", "Nothing was written (--dry-run).");
        if (!result.programRuns) return dry;
        return dry + u' ' +
               QCoreApplication::translate("CommandLine",
                                           "%1 is open: close it before you run this without --dry-run.")
                   .arg(cleanText(result.program));
    }
    if (!result.undo) return changeSentence(result.outcome, result.program, result.file);
    return QCoreApplication::translate("CommandLine",
                                       "The settings of %1 are as they were before the change.")
        .arg(cleanText(result.program));
}

QString nextStep(const ApplyResult& result) {
    if (result.outcome == ChangeOutcome::OtherHome)
        return QCoreApplication::translate("CommandLine", "To undo it there, add: --home=%1")
            .arg(cleanText(result.file));
    if (result.outcome == ChangeOutcome::WrittenSinceUndone)
        return QCoreApplication::translate("CommandLine",
                                           "To have the settings from before the change again: %1")
            .arg(undoCall(result.backup));
    const QString exported = result.outcome == ChangeOutcome::Done ? exportedFile(result) : QString();
    if (!result.undo && !result.dryRun && !result.backup.isEmpty()) {
        QString next = exported.isEmpty() ? QCoreApplication::translate(
                                                "CommandLine", "Start %1 and send your message again.")
                                                .arg(cleanText(result.program))
                                          : importStep(result.program, exported);
        if (mayAskForPassword(result.changed))
            next += u' ' + QCoreApplication::translate("CommandLine", "It may ask for the password once.");
        return next + u'\n' +
               QCoreApplication::translate("CommandLine", "To undo it: %1").arg(undoCall(result.backup));
    }
    QStringList next;
    if (result.undo && !exported.isEmpty()) next.append(importStep(result.program, exported));
    if (!result.kept.isEmpty())
        next.append(QCoreApplication::translate("CommandLine",
                                                "%1 had written to its settings since. That version is kept; "
                                                "to have it back: %2")
                        .arg(cleanText(result.program), undoCall(result.kept)));
    return next.join(u'\n');
}

QString valueOrNone(const QString& value) {
    return value.isEmpty() ? QCoreApplication::translate("CommandLine", "(none)", "value of a setting")
                           : cleanText(value);
}

QString changeLine(const FieldChange& change) {
    //: %1 is the name of a setting, %2 its value before, %3 its value afterwards.
    return QCoreApplication::translate("CommandLine", "  %1: %2 → %3")
               .arg(fieldWords(change.field), valueOrNone(change.old), valueOrNone(change.now)) +
           u'\n';
}

QString changeLines(const ApplyResult& result) {
    QString text;
    for (const FieldChange& change : result.changed) text += changeLine(change);
    for (const QString& file : result.files)
        text += QCoreApplication::translate("CommandLine", "  in %1", "name of a file").arg(cleanText(file)) +
                u'\n';
    return text;
}

QJsonValue orNull(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(cleanText(text));
}

QJsonArray changedArray(const QList<FieldChange>& changes) {
    QJsonArray changed;
    for (const FieldChange& change : changes)
        changed.append(QJsonObject{{QStringLiteral("file"), cleanText(change.file)},
                                   {QStringLiteral("field"), change.field},
                                   {QStringLiteral("old"), cleanText(change.old)},
                                   {QStringLiteral("new"), cleanText(change.now)}});
    return changed;
}

QJsonArray textArray(const QStringList& texts) {
    QJsonArray array;
    for (const QString& text : texts) array.append(cleanText(text));
    return array;
}

QString reasonOf(const ApplyResult& result) {
    if (result.problem) return result.problemId;
    if (result.outcome != ChangeOutcome::Done) return changeOutcomeName(result.outcome);
    if (result.programRuns) return changeOutcomeName(ChangeOutcome::ProgramRuns);
    return result.dryRun ? QStringLiteral("dry_run") : QString();
}

QJsonObject applyDocument(const ApplyResult& result) {
    const bool applied = !result.problem && result.outcome == ChangeOutcome::Done && !result.dryRun;
    return {{QStringLiteral("schema"), QStringLiteral("outbox-doctor/apply/1")},
            {QStringLiteral("account"), orNull(result.account)},
            {QStringLiteral("changed"), changedArray(result.changed)},
            {QStringLiteral("files"), textArray(result.files)},
            {QStringLiteral("backup"), orNull(result.backup)},
            {QStringLiteral("kept"), orNull(result.kept)},
            {QStringLiteral("undo"), result.undo},
            {QStringLiteral("applied"), applied},
            {QStringLiteral("reason"), orNull(reasonOf(result))},
            {QStringLiteral("message"), sentenceOf(result)},
            {QStringLiteral("detail"), orNull(result.detail)}};
}

QString backupStateWords(BackupState state) {
    switch (state) {
        case BackupState::Begun:
            return QCoreApplication::translate("CommandLine", "interrupted", "state of a backup");
        case BackupState::Applied:
            return QCoreApplication::translate("CommandLine", "applied", "state of a backup");
        case BackupState::Undone:
            return QCoreApplication::translate("CommandLine", "undone", "state of a backup");
        case BackupState::Kept:
            break;
    }
    return QCoreApplication::translate("CommandLine", "kept when undoing", "state of a backup");
}

QJsonObject backupDocument(const Backup& backup) {
    QStringList files;
    for (const BackupFile& file : backup.files) files.append(file.path);
    return {{QStringLiteral("backup"), backup.id},
            {QStringLiteral("at"), backup.at.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("state"), backupStateName(backup.state)},
            {QStringLiteral("account"), cleanText(backup.program + u':' + backup.account)},
            {QStringLiteral("home"), cleanText(backup.home)},
            {QStringLiteral("files"), textArray(files)},
            {QStringLiteral("changed"), changedArray(backup.fields)}};
}

}  // namespace

ExitStatus showApply(const ApplyResult& result, Console& console) {
    if (console.json()) {
        console.printDocument(applyDocument(result));
    } else if (!result.changed.isEmpty() || !result.files.isEmpty()) {
        console.print(cleanText(result.program + QLatin1String(", ") + result.account) + u'\n' +
                      changeLines(result));
    }
    console.say(sentenceOf(result));
    if (!isReached(result) && !result.detail.isEmpty())
        console.say(QCoreApplication::translate("CommandLine", "Technical detail: %1").arg(result.detail));
    const QString next = nextStep(result);
    for (const QString& line : next.split(u'\n', Qt::SkipEmptyParts)) console.say(line);
    return statusOfOutcome(result);
}

ExitStatus showBackups(const QList<Backup>& backups, Console& console) {
    if (console.json()) {
        QJsonArray list;
        for (const Backup& backup : backups) list.append(backupDocument(backup));
        console.printDocument({{QStringLiteral("schema"), QStringLiteral("outbox-doctor/backups/1")},
                               {QStringLiteral("backups"), list}});
        return ExitStatus::Green;
    }
    if (backups.isEmpty())
        console.say(QCoreApplication::translate("CommandLine", "There are no backups yet."));
    for (const Backup& backup : backups) {
        console.print(cleanText(backup.id) + QLatin1String("  ") + backupStateWords(backup.state) + u'\n');
        for (const FieldChange& change : backup.fields) console.print(changeLine(change));
    }
    return ExitStatus::Green;
}

}  // namespace outbox::app
