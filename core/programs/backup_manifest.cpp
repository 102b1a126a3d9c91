// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include "core/model/name_table.h"
#include "core/programs/backup_store.h"

namespace outbox {

namespace {
constexpr qsizetype mostManifestFiles = 256;
constexpr qsizetype mostManifestFields = 1000;
constexpr qsizetype longestManifestText = 4096;  ///< PATH_MAX

constexpr NameTable<BackupState, 4> stateNames{{{{BackupState::Begun, "begun"},
                                                 {BackupState::Applied, "applied"},
                                                 {BackupState::Undone, "undone"},
                                                 {BackupState::Kept, "kept"}}}};

QString manifestSchema() {
    return QStringLiteral("outbox-doctor/backup/1");
}

QJsonValue shaValue(const std::optional<QByteArray>& sha) {
    return sha ? QJsonValue(QString::fromLatin1(*sha)) : QJsonValue();
}

/// Takes values out of a manifest and remembers whether all of them were as they must be.
class ManifestReader {
  public:
    QString text(const QJsonObject& object, const char* key) {
        const QJsonValue value = object.value(QLatin1String(key));
        const QString found = value.toString();
        require(value.isString() && found.size() <= longestManifestText && !found.contains(QChar(0)));
        return found;
    }
    /// An absolute path without "..", doubled or trailing slashes.
    QString path(const QJsonObject& object, const char* key) {
        const QString found = text(object, key);
        require(QDir::isAbsolutePath(found) && QDir::cleanPath(found) == found && !QDir(found).isRoot());
        return found;
    }
    std::optional<QByteArray> sha(const QJsonObject& object, const char* key) {
        static const QRegularExpression form(QStringLiteral("\\A[0-9a-f]{64}\\z"));
        const QJsonValue value = object.value(QLatin1String(key));
        if (value.isNull()) return std::nullopt;
        require(form.match(value.toString()).hasMatch());
        return value.toString().toLatin1();
    }
    qint64 number(const QJsonObject& object, const char* key, qint64 most) {
        const qint64 found = object.value(QLatin1String(key)).toInteger(-1);
        require(found >= 0 && found <= most);
        return found;
    }
    QJsonArray list(const QJsonObject& object, const char* key, qsizetype most) {
        const QJsonValue value = object.value(QLatin1String(key));
        require(value.isArray() && value.toArray().size() <= most);
        return m_sound ? value.toArray() : QJsonArray();
    }
    void require(bool holds) { m_sound = m_sound && holds; }
    [[nodiscard]] bool sound() const { return m_sound; }

  private:
    bool m_sound = true;
};

BackupFile readBackupFile(ManifestReader& reader, const QJsonObject& object, const QString& root) {
    BackupFile file;
    file.path = reader.path(object, "path");
    reader.require(file.path.startsWith(root + u'/'));
    file.beforeSha256 = reader.sha(object, "sha256_before");
    file.afterSha256 = reader.sha(object, "sha256_after");
    file.mode = static_cast<int>(reader.number(object, "mode", 07777));
    file.modifiedMs = reader.number(object, "modified_ms", qint64(1) << 52);
    return file;
}
}  // namespace

QString backupStateName(BackupState state) {
    return stateNames.nameOf(state);
}

QByteArray contentSha256(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray backupManifest(const Backup& backup) {
    QJsonArray files;
    for (const BackupFile& file : backup.files)
        files.append(QJsonObject{{QStringLiteral("path"), file.path},
                                 {QStringLiteral("sha256_before"), shaValue(file.beforeSha256)},
                                 {QStringLiteral("sha256_after"), shaValue(file.afterSha256)},
                                 {QStringLiteral("mode"), file.mode},
                                 {QStringLiteral("modified_ms"), file.modifiedMs}});
    QJsonArray fields;
    for (const FieldChange& field : backup.fields)
        fields.append(QJsonObject{{QStringLiteral("file"), field.file},
                                  {QStringLiteral("field"), field.field},
                                  {QStringLiteral("old"), field.old},
                                  {QStringLiteral("new"), field.now}});
    const QJsonObject manifest{{QStringLiteral("schema"), manifestSchema()},
                               {QStringLiteral("at"), backup.at.toUTC().toString(Qt::ISODateWithMs)},
                               {QStringLiteral("state"), backupStateName(backup.state)},
                               {QStringLiteral("program"), backup.program},
                               {QStringLiteral("program_name"), backup.programName},
                               {QStringLiteral("profile"), backup.profile},
                               {QStringLiteral("account"), backup.account},
                               {QStringLiteral("home"), backup.home},
                               {QStringLiteral("root"), backup.root},
                               {QStringLiteral("files"), files},
                               {QStringLiteral("fields"), fields}};
    return QJsonDocument(manifest).toJson();
}

std::optional<Backup> readBackupManifest(const QByteArray& bytes) {
    const QJsonObject manifest = QJsonDocument::fromJson(bytes).object();
    ManifestReader reader;
    Backup backup;
    reader.require(manifest.value(QLatin1String("schema")) == manifestSchema());
    backup.at = QDateTime::fromString(reader.text(manifest, "at"), Qt::ISODateWithMs);
    reader.require(backup.at.isValid());
    const auto state = stateNames.valueOf(reader.text(manifest, "state"));
    reader.require(state.has_value());
    backup.state = state.value_or(BackupState::Begun);
    backup.program = reader.text(manifest, "program");
    backup.programName = reader.text(manifest, "program_name");
    backup.profile = reader.path(manifest, "profile");
    backup.account = reader.text(manifest, "account");
    backup.home = reader.path(manifest, "home");
    backup.root = reader.path(manifest, "root");
    const QJsonArray files = reader.list(manifest, "files", mostManifestFiles);
    for (const QJsonValue& file : files)
        backup.files.append(readBackupFile(reader, file.toObject(), backup.root));
    reader.require(!backup.files.isEmpty());
    const QJsonArray fields = reader.list(manifest, "fields", mostManifestFields);
    for (const QJsonValue& field : fields) {
        const QJsonObject object = field.toObject();
        backup.fields.append({reader.text(object, "file"), reader.text(object, "field"),
                              reader.text(object, "old"), reader.text(object, "new")});
    }
    if (!reader.sound()) return std::nullopt;
    return backup;
}

}  // namespace outbox
