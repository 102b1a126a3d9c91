// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

#include "core/programs/change_plan.h"
#include "core/programs/file_exchange.h"

namespace outbox {

enum class BackupState {
    Begun,    ///< made, and its change did not come to its end: it was interrupted
    Applied,  ///< its change stands
    Undone,   ///< its files were given back
    Kept      ///< holds what stood in files that an undoing replaced; undone only by its id
};
[[nodiscard]] QString backupStateName(BackupState state);  ///< "begun", "applied", "undone", "kept"

/// One file of a backup. The bytes lie beside the manifest.
struct BackupFile {
    QString path;                            ///< the real file, no symbolic link in it
    std::optional<QByteArray> beforeSha256;  ///< hexadecimal; nothing: there was no such file
    std::optional<QByteArray> afterSha256;  ///< the same of what the change writes; nothing: it takes it away
    int mode = 0600;                        ///< POSIX permission bits
    qint64 modifiedMs = 0;                  ///< since 1970 in UTC
};

/// What one change found before it wrote.
struct Backup {
    QString id;  ///< "2026-01-31T093000Z-thunderbird-account1", also the name of its folder
    QDateTime at;
    BackupState state = BackupState::Begun;
    QString program, programName;  ///< "thunderbird", "Thunderbird"
    QString profile;
    QString account;
    QString home;  ///< whose mail programs these are
    QString root;  ///< every file lies within
    QList<BackupFile> files;
    QList<FieldChange> fields;  ///< what the change was about
};

/// The manifest as it lies on the disk; the id is the folder's name and not in it.
[[nodiscard]] QByteArray backupManifest(const Backup& backup);
/// Reads a manifest as something that anybody may have written: nothing unless all of it is sound and every
/// path lies, by its text, within the root.
[[nodiscard]] std::optional<Backup> readBackupManifest(const QByteArray& bytes);

/// SHA-256, hexadecimal.
[[nodiscard]] QByteArray contentSha256(const QByteArray& bytes);

/// Backups of mail programs' settings, outside of every profile: a folder each, with a manifest and the files
/// as they were. Settings may hold passwords, so only the person may read them (folders 0700, files 0600).
/// What is read from here is checked as if it came from outside.
class BackupStore {
  public:
    explicit BackupStore(const QString& folder);
    /// outbox-doctor/backups where the system keeps this person's data: XDG_DATA_HOME on Linux.
    [[nodiscard]] static QString usualFolder();

    [[nodiscard]] const QString& folder() const { return m_folder; }
    /// Makes the folder where it is missing; false when that cannot be.
    [[nodiscard]] bool prepare() const;

    /// Names of all backups, newest first, at most 1000. One that was interrupted before its change began is
    /// none.
    [[nodiscard]] QStringList ids() const;
    /// Every backup that is sound, newest first.
    [[nodiscard]] QList<Backup> list() const;
    [[nodiscard]] bool has(const QString& id) const;
    /// Nothing where there is none of that id, or its manifest is not sound.
    [[nodiscard]] std::optional<Backup> open(const QString& id) const;
    /// What one of its files held; nothing where that is not what the manifest says.
    [[nodiscard]] std::optional<QByteArray> bytes(const Backup& backup, qsizetype index) const;

    /// Writes a backup, gives it an id, and waits until it is on the disk. `contents` go with `backup.files`;
    /// what did not exist is empty. The system's words where it fails, and then nothing is left behind.
    [[nodiscard]] std::optional<QString> create(Backup& backup, const QList<QByteArray>& contents) const;
    /// Writes the state down; false where the disk does not let it.
    bool setState(Backup& backup, BackupState state) const;
    /// Takes a backup away whose change never began.
    void discard(const Backup& backup) const;
    /// Takes away what runs left that were interrupted while they made a backup. Only while no other run is
    /// at it.
    void removeUnfinished() const;

  private:
    [[nodiscard]] QString place(const QString& id) const;
    [[nodiscard]] std::optional<QString> writeAll(const Backup& backup,
                                                  const QList<QByteArray>& contents) const;
    [[nodiscard]] WriteResult writeManifest(const Backup& backup) const;

    QString m_folder;
};

}  // namespace outbox
