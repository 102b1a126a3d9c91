// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVariant>
#include <memory>

struct sqlite3;

namespace outbox {

/// A database of another program, looked at in a copy with its write-ahead log, or where it lies as a thing
/// that does not change, so that nothing locks it or writes beside it. Its schema is not trusted: no
/// functions of its own, no writing, and a query ends after a bounded number of steps, whatever views it
/// meets.
class SqliteFile {
  public:
    static constexpr qint64 maxBytes = 64 * 1024 * 1024;
    static constexpr int mostRows = 20'000;

    /// The database of these octets; `log` is its "-wal" file, empty where there is none.
    SqliteFile(const QByteArray& database, const QByteArray& log);
    /// The database at that path, as its program left it: a log beside it is not taken in.
    explicit SqliteFile(const QString& path);
    ~SqliteFile();
    Q_DISABLE_COPY_MOVE(SqliteFile)

    /// The rows of a query: texts, numbers (qlonglong, double) and octets (QByteArray). No rows and an error
    /// where it cannot be asked or is too much.
    [[nodiscard]] QList<QVariantList> rows(const char* query);
    [[nodiscard]] const QString& error() const { return m_error; }

  private:
    void bound();

    struct Copy;
    std::unique_ptr<Copy> m_copy;
    sqlite3* m_database = nullptr;
    QString m_error;
};

}  // namespace outbox
