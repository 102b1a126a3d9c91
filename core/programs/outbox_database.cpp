// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/outbox_database.h"

#include <QFileInfo>
#include <memory>

#include "core/programs/profile_file.h"
#include "core/programs/sqlite_file.h"

namespace outbox {

namespace {
std::unique_ptr<SqliteFile> opened(const QString& root, const QString& path) {
    const QFileInfo info(path);
    if (!liesWithin(root, path) || !info.isFile() || !info.isReadable()) return {};
    if (QFileInfo(path + QLatin1String("-journal")).size() > 0) return {};
    const QString log = path + QLatin1String("-wal");
    if (QFileInfo(log).size() == 0) return std::make_unique<SqliteFile>(info.canonicalFilePath());
    const ProfileFile database = readProfileFile(root, path, SqliteFile::maxBytes);
    const ProfileFile changes = readProfileFile(root, log, SqliteFile::maxBytes);
    if (!database || !changes) return {};
    return std::make_unique<SqliteFile>(database.bytes, changes.bytes);
}
}  // namespace

std::optional<int> countInDatabase(const QString& root, const QString& path, const char* query) {
    const std::unique_ptr<SqliteFile> database = opened(root, path);
    if (!database) return std::nullopt;
    const QList<QVariantList> rows = database->rows(query);
    if (!database->error().isEmpty() || rows.size() != 1 || rows.first().size() != 1) return std::nullopt;
    const qlonglong count = rows.first().first().toLongLong();
    return count >= 0 && count <= 100'000 ? std::optional(static_cast<int>(count)) : std::nullopt;
}

}  // namespace outbox
