// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/backup_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <algorithm>

#include "core/programs/profile_file.h"

namespace outbox {

namespace {
constexpr qsizetype mostBackups = 1000;
constexpr qint64 largestManifest = 1024 * 1024;
constexpr QFileDevice::Permissions ownerOnly =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

QString manifestName() {
    return QStringLiteral("manifest.json");
}

QString copyName(qsizetype index) {
    return QStringLiteral("file-%1").arg(index);
}

/// The name of a folder of ours: nothing else in there is ever touched, and no name leads elsewhere.
bool isBackupId(const QString& id) {
    static const QRegularExpression form(
        QStringLiteral("\\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{6}Z-[0-9A-Za-z._-]{1,130}\\z"));
    return form.match(id).hasMatch();
}

QString folderWord(QString text) {
    static const QRegularExpression odd(QStringLiteral("[^0-9A-Za-z._-]"));
    return text.replace(odd, QStringLiteral("_")).left(50);
}

QString describe(const WriteResult& result) {
    return result.file + QLatin1String(": ") + result.detail;
}
}  // namespace

BackupStore::BackupStore(const QString& folder) : m_folder(QDir::cleanPath(folder)) {}

QString BackupStore::usualFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QLatin1String("/outbox-doctor/backups");
}

QString BackupStore::place(const QString& id) const {
    return m_folder + u'/' + id;
}

bool BackupStore::prepare() const {
    const QFileInfo info(m_folder);
    if (info.isDir()) return info.isWritable();
    return QDir().mkpath(info.path()) && QDir().mkdir(m_folder, ownerOnly);
}

QStringList BackupStore::ids() const {
    const QStringList names =
        QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    QStringList found;
    for (auto name = names.crbegin(); name != names.crend() && found.size() < mostBackups; ++name) {
        if (has(*name)) found.append(*name);
    }
    return found;
}

QList<Backup> BackupStore::list() const {
    QList<Backup> backups;
    for (const QString& id : ids()) {
        if (const auto backup = open(id)) backups.append(*backup);
    }
    std::stable_sort(backups.begin(), backups.end(),
                     [](const Backup& a, const Backup& b) { return a.at > b.at; });
    return backups;
}

bool BackupStore::has(const QString& id) const {
    return isBackupId(id) && !QFileInfo(place(id)).isSymLink() &&
           QFileInfo(place(id) + u'/' + manifestName()).isFile();
}

std::optional<Backup> BackupStore::open(const QString& id) const {
    if (!has(id)) return std::nullopt;
    const ProfileFile file = readProfileFile(place(id), place(id) + u'/' + manifestName(), largestManifest);
    if (!file) return std::nullopt;
    auto backup = readBackupManifest(file.bytes);
    if (backup) backup->id = id;
    return backup;
}

std::optional<QByteArray> BackupStore::bytes(const Backup& backup, qsizetype index) const {
    if (!backup.files[index].beforeSha256) return QByteArray();
    const ProfileFile file = readProfileFile(place(backup.id), place(backup.id) + u'/' + copyName(index));
    if (!file || contentSha256(file.bytes) != *backup.files[index].beforeSha256) return std::nullopt;
    return file.bytes;
}

std::optional<QString> BackupStore::create(Backup& backup, const QList<QByteArray>& contents) const {
    const QString name = backup.at.toUTC().toString(QStringLiteral("yyyy-MM-ddTHHmmss'Z'")) + u'-' +
                         folderWord(backup.program) + u'-' + folderWord(backup.account);
    bool made = false;
    for (int count = 1; count < 100 && !made; ++count) {
        backup.id = count == 1 ? name : QStringLiteral("%1.%2").arg(name).arg(count, 2, 10, QChar(u'0'));
        made = QDir().mkdir(place(backup.id), ownerOnly);
    }
    if (!made) return place(backup.id) + QLatin1String(": this folder cannot be made");
    const auto problem = writeAll(backup, contents);
    if (problem) discard(backup);
    return problem;
}

/// The manifest comes last: a folder without one is no backup.
std::optional<QString> BackupStore::writeAll(const Backup& backup, const QList<QByteArray>& contents) const {
    const QString folder = place(backup.id) + u'/';
    for (qsizetype i = 0; i < backup.files.size(); ++i) {
        if (!backup.files[i].beforeSha256) continue;
        const WriteResult written = writeNewFile(folder + copyName(i), contents[i], {});
        if (!written) return describe(written);
    }
    syncFolder(folder);
    const WriteResult written = writeManifest(backup);
    if (!written) return describe(written);
    syncFolder(m_folder);
    return std::nullopt;
}

WriteResult BackupStore::writeManifest(const Backup& backup) const {
    const QString manifest = place(backup.id) + u'/' + manifestName();
    const QString waiting = manifest + QLatin1String(".new");
    QFile::remove(waiting);
    WriteResult written = writeNewFile(waiting, backupManifest(backup), {});
    if (written) written = renameOver(waiting, manifest);
    syncFolder(place(backup.id));
    return written;
}

bool BackupStore::setState(Backup& backup, BackupState state) const {
    backup.state = state;
    return bool(writeManifest(backup));
}

void BackupStore::discard(const Backup& backup) const {
    QDir(place(backup.id)).removeRecursively();
}

void BackupStore::removeUnfinished() const {
    const QStringList names =
        QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    for (const QString& name : names) {
        if (isBackupId(name) && !has(name)) QDir(place(name)).removeRecursively();
    }
}

}  // namespace outbox
