// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

#include "core/programs/change_plan.h"

namespace outbox {

enum class BackupState {
    Begun,    ///< made, and its change did not come to its end: interrupted or failed
    Applied,  ///< its change stands
    Undone,   ///< its files were given back
    Kept      ///< holds what stood in files that an undoing replaced; undone only by its id
};
[[nodiscard]] QString backupStateName(BackupState state);  ///< "begun", "applied", "undone", "kept"

/// One file of a backup. The bytes lie beside the manifest.
struct BackupFile {
    QString path;  ///< the real file, no symbolic link in it
    bool existed = true;
    QByteArray sha256Before, sha256After;  ///< hexadecimal
    int mode = 0;                          ///< POSIX permission bits; 0 where the system has none
    qint64 modifiedMs = 0;                 ///< since 1970 in UTC
    bool removed = false;                  ///< afterwards there was no such file
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

/// Backups of mail programs' settings, outside of every profile: a folder each, with a manifest and the files
/// as they were. Settings may hold passwords, so only the person may read them (folders 0700, files 0600).
/// What is read from here is checked as if it came from outside.
class BackupStore {
  public:
    explicit BackupStore(QString folder);
    /// XDG_DATA_HOME/outbox-doctor/backups, or what is usual on the system.
    [[nodiscard]] static QString usualFolder();

    [[nodiscard]] const QString& folder() const { return m_folder; }

    /// Every backup whose manifest can be read, newest first; at most 1000.
    [[nodiscard]] QList<Backup> list() const;
    /// Nothing where there is none of that id, or its manifest is not sound.
    [[nodiscard]] std::optional<Backup> open(const QString& id) const;
    /// The bytes of one of its files; nothing where they are not what the manifest says.
    [[nodiscard]] std::optional<QByteArray> bytes(const Backup& backup, qsizetype index) const;

    /// Writes a backup and waits until it is on the disk. `contents` go with `backup.files`. Gives it an id;
    /// the error's text otherwise, and nothing is left behind.
    [[nodiscard]] QString create(Backup& backup, const QList<QByteArray>& contents) const;
    /// Writes the state down. The error's text, empty when done.
    [[nodiscard]] QString setState(Backup& backup, BackupState state) const;

  private:
    QString m_folder;
};

}  // namespace outbox
