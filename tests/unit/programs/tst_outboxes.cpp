// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <sqlite3.h>

#include "core/programs/outbox_database.h"
#include "tests/unit/programs/program_home.h"

using namespace outbox;
using namespace outbox::programs_test;

/// Messages that wait in the databases of Geary and Mailspring, which are as large as all mail together.
class TestOutboxes : public QObject {
    Q_OBJECT
  private slots:
    void gearyKeepsThemInATableOfEachAccount();
    void mailspringKeepsThemAmongItsTasks();
    void aRunningProgramsLogIsTakenIn();
    void whatCannotBeCountedIsNotNone_data();
    void whatCannotBeCountedIsNotNone();
    void nothingIsLeftBesideTheDatabase();
};

namespace {
const char* const gearyTable =
    "CREATE TABLE SmtpOutboxTable (id INTEGER PRIMARY KEY, ordering INTEGER, message TEXT, sent INTEGER "
    "DEFAULT 0);"
    "CREATE INDEX SmtpOutboxOrderingIndex ON SmtpOutboxTable(ordering ASC);";
const char* const mailspringTable =
    "CREATE TABLE `Task` (id VARCHAR(40) PRIMARY KEY, version INTEGER, data BLOB, accountId VARCHAR(8), "
    "status VARCHAR(255));";
const char* const countRows = "SELECT count(*) FROM SmtpOutboxTable WHERE sent = 0";

/// A database of another program's making, closed again unless it is told to stay.
class Database {
  public:
    Database(const ProgramHome& home, const QString& name) {
        QDir().mkpath(QFileInfo(home.path(name)).path());
        if (sqlite3_open(home.path(name).toUtf8().constData(), &m_database) != SQLITE_OK)
            qFatal("no database");
    }
    ~Database() { sqlite3_close(m_database); }
    Q_DISABLE_COPY_MOVE(Database)
    void run(const char* commands) const {
        if (sqlite3_exec(m_database, commands, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_database));
    }

  private:
    sqlite3* m_database = nullptr;
};

void fillGeary(const ProgramHome& home, const QString& account, const char* rows) {
    const Database database(home,
                            QStringLiteral(".local/share/geary/") + account + QStringLiteral("/geary.db"));
    database.run(gearyTable);
    database.run(rows);
}
}  // namespace

void TestOutboxes::gearyKeepsThemInATableOfEachAccount() {
    const ProgramHome home;
    home.putTree(QStringLiteral("geary/three-accounts"));
    const auto waiting = [&home] { return onlyProgram(home, QStringLiteral("geary")).waitingMessages; };
    QCOMPARE(waiting(), std::nullopt);
    fillGeary(home, QStringLiteral("account_01"),
              "INSERT INTO SmtpOutboxTable (ordering, message, sent) VALUES (1, 'a', 0), (2, 'b', 1), (3, "
              "'c', 0);");
    QCOMPARE(waiting(), std::optional(2));
    fillGeary(home, QStringLiteral("account_02"), "INSERT INTO SmtpOutboxTable (ordering) VALUES (1);");
    QCOMPARE(waiting(), std::optional(3));
    // A removed account sends nothing more.
    fillGeary(home, QStringLiteral("account_03"), "INSERT INTO SmtpOutboxTable (ordering) VALUES (1);");
    QCOMPARE(waiting(), std::optional(3));
}

void TestOutboxes::mailspringKeepsThemAmongItsTasks() {
    const ProgramHome home;
    home.putTree(QStringLiteral("mailspring/usual"));
    const auto waiting = [&home] { return onlyProgram(home, QStringLiteral("mailspring")).waitingMessages; };
    QCOMPARE(waiting(), std::nullopt);
    {
        const Database database(home, QStringLiteral(".config/Mailspring/edgehill.db"));
        database.run(mailspringTable);
        QCOMPARE(waiting(), std::optional(0));
        database.run(
            "INSERT INTO Task (id, data, status) VALUES"
            "('a', '{\"__cls\":\"SendDraftTask\",\"status\":\"remote\"}', 'remote'),"
            "('b', '{\"__cls\":\"SendDraftTask\",\"status\":\"local\"}', 'local'),"
            "('c', '{\"__cls\":\"SendDraftTask\",\"status\":\"complete\"}', 'complete'),"
            "('d', '{\"__cls\":\"SendDraftTask\",\"status\":\"cancelled\"}', 'cancelled'),"
            "('e', '{\"__cls\":\"ChangeUnreadTask\",\"status\":\"remote\"}', 'remote');");
    }
    QCOMPARE(waiting(), std::optional(2));
}

void TestOutboxes::aRunningProgramsLogIsTakenIn() {
    const ProgramHome home;
    const QString path = home.path(QStringLiteral("mail.db"));
    const Database database(home, QStringLiteral("mail.db"));
    database.run("PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0;");
    database.run(gearyTable);
    database.run("INSERT INTO SmtpOutboxTable (ordering) VALUES (1), (2);");
    QVERIFY(QFileInfo(path + QStringLiteral("-wal")).size() > 0);
    QCOMPARE(countInDatabase(home.path(), path, countRows), std::optional(2));
}

void TestOutboxes::whatCannotBeCountedIsNotNone_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no database") << QByteArray("mail");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut off") << QByteArray("SQLite format 3\0\x10\0\1\1", 20).leftJustified(100, '\0');
}

void TestOutboxes::whatCannotBeCountedIsNotNone() {
    QFETCH(QByteArray, bytes);
    const ProgramHome home;
    home.put(QStringLiteral("mail.db"), bytes);
    const QString path = home.path(QStringLiteral("mail.db"));
    QCOMPARE(countInDatabase(home.path(), path, countRows), std::nullopt);
    QCOMPARE(countInDatabase(home.path(), home.path(QStringLiteral("absent.db")), countRows), std::nullopt);
    QCOMPARE(countInDatabase(home.path(), home.path(), countRows), std::nullopt);
    // A change half done, and a way out of the home.
    const ProgramHome other;
    const Database good(other, QStringLiteral("mail.db"));
    good.run(gearyTable);
    const QString goodPath = other.path(QStringLiteral("mail.db"));
    QCOMPARE(countInDatabase(other.path(), goodPath, countRows), std::optional(0));
    QCOMPARE(countInDatabase(home.path(), goodPath, countRows), std::nullopt);
    QVERIFY(QFile::link(goodPath, home.path(QStringLiteral("link.db"))));
    QCOMPARE(countInDatabase(home.path(), home.path(QStringLiteral("link.db")), countRows), std::nullopt);
    other.put(QStringLiteral("mail.db-journal"), "half");
    QCOMPARE(countInDatabase(other.path(), goodPath, countRows), std::nullopt);
}

void TestOutboxes::nothingIsLeftBesideTheDatabase() {
    const ProgramHome home;
    // Characters that have a meaning in an address of a file.
    const QString name = QStringLiteral("a?b#c%20 ä.db");
    {
        const Database database(home, name);
        database.run("PRAGMA journal_mode=WAL;");
        database.run(gearyTable);
    }
    QFile file(home.path(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    QCOMPARE(countInDatabase(home.path(), home.path(name), countRows), std::optional(0));
    QCOMPARE(QDir(home.path()).entryList(QDir::Files | QDir::Hidden), QStringList{name});
    file.seek(0);
    QCOMPARE(file.readAll(), before);
}

QTEST_GUILESS_MAIN(TestOutboxes)
#include "tst_outboxes.moc"
