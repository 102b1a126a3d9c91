// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "app/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include "app/arguments.h"
#include "core/model/transcript.h"

namespace outbox::app {

Outcome<QByteArray> readInputFile(const QString& path, qsizetype limit) {
    const QString shown = shownArgument(path);
    const QFileInfo info(path);
    if (!info.exists())
        return Problem{ExitStatus::NoInput,
                       QCoreApplication::translate("CommandLine", "There is no file “%1”.").arg(shown)};
    if (info.isDir())
        return Problem{
            ExitStatus::BadInput,
            QCoreApplication::translate("CommandLine", "“%1” is a folder, not a file.").arg(shown)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{ExitStatus::BadInput,
                       QCoreApplication::translate("CommandLine", "“%1” cannot be read: %2")
                           .arg(shown, cleanText(file.errorString()))};
    const QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit)
        return Problem{
            ExitStatus::BadInput,
            QCoreApplication::translate("CommandLine", "“%1” is too large to be what is wanted here.")
                .arg(shown)};
    return bytes;
}

std::optional<Problem> unwritable(const QString& path) {
    const QString shown = shownArgument(path);
    const QFileInfo info(path);
    if (info.isDir())
        return usageProblem(
            QCoreApplication::translate("CommandLine", "“%1” is a folder. Name a file in it.").arg(shown));
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir())
        return usageProblem(
            QCoreApplication::translate("CommandLine", "The folder for “%1” is not there.").arg(shown));
    if (!folder.isWritable() || (info.exists() && !info.isWritable()))
        return usageProblem(
            QCoreApplication::translate("CommandLine", "“%1” may not be written.").arg(shown));
    return std::nullopt;
}

std::optional<Problem> writeOutputFile(const QString& path, const QByteArray& bytes, Console& console) {
    const QString shown = shownArgument(path);
    const QFileInfo info(path);
    const bool replaces = info.exists();
    const QString target = info.isSymLink() ? shownArgument(info.symLinkTarget()) : QString();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Problem{ExitStatus::Internal,
                       QCoreApplication::translate("CommandLine", "“%1” could not be written: %2")
                           .arg(shown, cleanText(file.errorString()))};
    if (!target.isEmpty())
        console.say(
            QCoreApplication::translate("CommandLine", "Saved as %1, which leads to %2.").arg(shown, target));
    else if (replaces)
        console.say(
            QCoreApplication::translate("CommandLine", "Saved as %1, in place of the file that was there.")
                .arg(shown));
    else
        console.say(QCoreApplication::translate("CommandLine", "Saved as %1.").arg(shown));
    return std::nullopt;
}

}  // namespace outbox::app
