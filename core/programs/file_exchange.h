// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace outbox {

/// What a file has beside its bytes.
struct FileTraits {
    int mode = 0600;                   ///< POSIX permission bits
    std::optional<quint32> user;       ///< owner; nothing: as it comes
    std::optional<quint32> group;      ///< the same for the group
    std::optional<qint64> modifiedMs;  ///< time of the last change, since 1970 in UTC; nothing: now
};
/// Of a file that is there; a symbolic link is followed.
[[nodiscard]] FileTraits traitsOfFile(const QString& path);
/// Of a file that is new in a folder: readable by its owner alone, who is the folder's.
[[nodiscard]] FileTraits traitsOfNewFile(const QString& folder);

enum class WriteTrouble { None, Changed, NotAllowed, DiskFull, Failed, HalfWritten };

struct WriteResult {
    WriteTrouble trouble = WriteTrouble::None;
    QString file;    ///< at which it ended
    QString detail;  ///< the system's words
    [[nodiscard]] explicit operator bool() const { return trouble == WriteTrouble::None; }
};

/// One file that is to hold something else, or to go, or to come.
struct FileStep {
    QString path;                        ///< a real one, no symbolic link
    std::optional<QByteArray> expected;  ///< what it must hold now; nothing: it must not be there
    std::optional<QByteArray> wanted;    ///< what it shall hold; nothing: it shall not be there
    FileTraits traits;                   ///< of the new version
};

/// Exchanges all of the files or none. Every new version is written beside its file and is on the disk before
/// the first one takes its place by a rename, so that no moment shows half a file; a full disk is met before
/// anything has changed. `tag` tells the waiting versions of one change from those of another. HalfWritten: a
/// rename failed and an earlier one could not be taken back.
[[nodiscard]] WriteResult exchangeFiles(const QList<FileStep>& steps, const QString& tag);

/// Takes away what an interrupted exchange of this tag left beside its files.
void removeWaiting(const QStringList& paths, const QString& tag);

/// Writes a new file and waits until it is on the disk. It must not be there yet.
[[nodiscard]] WriteResult writeNewFile(const QString& path, const QByteArray& bytes,
                                       const FileTraits& traits);
/// Puts the first file in the place of the second at once, whatever stands there.
[[nodiscard]] WriteResult renameOver(const QString& from, const QString& to);
/// Waits until the names in a folder are on the disk.
void syncFolder(const QString& folder);

}  // namespace outbox
