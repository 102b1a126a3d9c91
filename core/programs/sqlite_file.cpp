// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/sqlite_file.h"

#include <sqlite3.h>

#include <QFile>
#include <QTemporaryDir>
#include <QUrl>
#include <optional>

namespace outbox {

struct SqliteFile::Copy {
    std::optional<QTemporaryDir> folder;  // for the person alone, and removed with everything in it
    int steps = 0;
};

namespace {
constexpr int stepsBetweenLooks = 10'000;
constexpr int mostLooks = 2'000;  // twenty million steps: a second or so

bool writeCopy(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Called by SQLite now and then; other than 0 ends the query.
int lookAtSteps(void* steps) {
    return ++*static_cast<int*>(steps) > mostLooks ? 1 : 0;
}

QVariant sqliteValue(sqlite3_stmt* statement, int column) {
    switch (sqlite3_column_type(statement, column)) {
        case SQLITE_INTEGER:
            return static_cast<qlonglong>(sqlite3_column_int64(statement, column));
        case SQLITE_FLOAT:
            return sqlite3_column_double(statement, column);
        case SQLITE_TEXT: {
            const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
            return QString::fromUtf8(text, sqlite3_column_bytes(statement, column));
        }
        case SQLITE_BLOB: {
            const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, column));
            return QByteArray(bytes, sqlite3_column_bytes(statement, column));
        }
        default:
            return {};
    }
}
}  // namespace

SqliteFile::SqliteFile(const QByteArray& database, const QByteArray& log) : m_copy(std::make_unique<Copy>()) {
    m_copy->folder.emplace();
    const QString path = m_copy->folder->filePath(QStringLiteral("copy.db"));
    const bool copied = m_copy->folder->isValid() && writeCopy(path, database) &&
                        (log.isEmpty() || writeCopy(path + QLatin1String("-wal"), log));
    if (!copied) {
        m_error = QStringLiteral("no room for a copy");
        return;
    }
    // For writing: a log is taken in by writing, and it is only a copy.
    if (sqlite3_open_v2(path.toUtf8().constData(), &m_database, SQLITE_OPEN_READWRITE, nullptr) !=
        SQLITE_OK) {
        m_error = QString::fromUtf8(sqlite3_errmsg(m_database));
        return;
    }
    bound();
}

SqliteFile::SqliteFile(const QString& path) : m_copy(std::make_unique<Copy>()) {
    const QByteArray uri = "file:" + QUrl::toPercentEncoding(path, "/") + "?mode=ro&immutable=1";
    if (sqlite3_open_v2(uri.constData(), &m_database, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr) !=
        SQLITE_OK) {
        m_error = QString::fromUtf8(sqlite3_errmsg(m_database));
        return;
    }
    bound();
}

void SqliteFile::bound() {
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_limit(m_database, SQLITE_LIMIT_LENGTH, 4 * 1024 * 1024);
    sqlite3_exec(m_database, "PRAGMA query_only=ON; PRAGMA cell_size_check=ON;", nullptr, nullptr, nullptr);
    sqlite3_progress_handler(m_database, stepsBetweenLooks, lookAtSteps, &m_copy->steps);
}

SqliteFile::~SqliteFile() {
    sqlite3_close(m_database);
}

QList<QVariantList> SqliteFile::rows(const char* query) {
    if (!m_error.isEmpty()) return {};
    QList<QVariantList> rows;
    sqlite3_stmt* statement = nullptr;
    int state = sqlite3_prepare_v2(m_database, query, -1, &statement, nullptr);
    while (state == SQLITE_OK || state == SQLITE_ROW) {
        state = sqlite3_step(statement);
        if (state != SQLITE_ROW) break;
        if (rows.size() == mostRows) {
            state = SQLITE_TOOBIG;
            break;
        }
        QVariantList row;
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            row.append(sqliteValue(statement, column));
        rows.append(row);
    }
    if (state != SQLITE_DONE)
        m_error = state == SQLITE_TOOBIG ? QStringLiteral("too many rows")
                                         : QString::fromUtf8(sqlite3_errmsg(m_database));
    sqlite3_finalize(statement);
    return m_error.isEmpty() ? rows : QList<QVariantList>();
}

}  // namespace outbox
