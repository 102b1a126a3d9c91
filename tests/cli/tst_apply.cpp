// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include "cli_run.h"

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace outbox::cli;

namespace {
const QString account = QStringLiteral("thunderbird:account1");

QByteArray prefs() {
    return "// Mozilla User Preferences\r\n"
           "user_pref(\"mail.account.account1.identities\", \"id1\");\r\n"
           "user_pref(\"mail.account.account1.server\", \"server1\");\r\n"
           "user_pref(\"mail.accountmanager.accounts\", \"account1\");\r\n"
           "user_pref(\"mail.identity.id1.smtpServer\", \"smtp1\");\r\n"
           "user_pref(\"mail.identity.id1.useremail\", \"anna@example.org\");\r\n"
           "user_pref(\"mail.server.server1.hostname\", \"imap.example.org\");\r\n"
           "user_pref(\"mail.server.server1.type\", \"imap\");\r\n"
           "user_pref(\"mail.smtpserver.smtp1.hostname\", \"smtp.example.org\");\r\n"
           "user_pref(\"mail.smtpserver.smtp1.port\", 578);\r\n"
           "user_pref(\"mail.smtpserver.smtp1.try_ssl\", 2);\r\n"
           "user_pref(\"mail.smtpserver.smtp1.username\", \"anna@example.org\");\r\n"
           "user_pref(\"mail.smtpservers\", \"smtp1\");\r\n";
}

QJsonObject endpoint(int port, const char* user = "anna@example.org") {
    return {{QStringLiteral("protocol"), QStringLiteral("smtp")},
            {QStringLiteral("host"), QStringLiteral("smtp.example.org")},
            {QStringLiteral("port"), port},
            {QStringLiteral("security"), QStringLiteral("starttls")},
            {QStringLiteral("user"), QString::fromUtf8(user)},
            {QStringLiteral("auth"), QStringLiteral("password")}};
}

QByteArray settingsOf(const QJsonObject& outgoing) {
    return QJsonDocument(QJsonObject{{QStringLiteral("outgoing"), outgoing},
                                     {QStringLiteral("incoming"), QJsonObject()}})
        .toJson();
}

/// A report whose only finding has one fix, and that recommends port 587.
QByteArray reportOf(bool proven, const char* address = "anna@example.org") {
    return QByteArray(R"({"schema": "outbox-doctor/report/1",
  "generator": {"name": "outbox-doctor", "version": "0.1.0", "system": "Debian", "qt": "6.4.2", "openssl": "3.0"},
  "started_at": "2026-01-31T09:30:00Z", "duration_ms": 1834,
  "account": {"address": "ADDRESS", "provider": null, "source": "thunderbird:account1",
    "outgoing": {"protocol": "smtp", "host": "smtp.example.org", "port": 578, "security": "starttls", "user": "ADDRESS", "auth": "password"},
    "incoming": null},
  "light": "red", "checks": [],
  "findings": [{"id": "port.wrong", "light": "red", "title": "t", "explanation": "e", "because": [], "consequence_of": null,
    "fixes": [{"id": "f", "title": "t", "steps": [], "who": "you", "changes": {"outgoing.port": 587}, "proven": PROVEN}]}],
  "recommended": {
    "outgoing": {"protocol": "smtp", "host": "smtp.example.org", "port": 587, "security": "starttls", "user": "ADDRESS", "auth": "password"},
    "incoming": null},
  "transcript": []})")
        .replace("ADDRESS", address)
        .replace("PROVEN", proven ? "true" : "false");
}
}  // namespace

/// Given a home with Thunderbird in it, what `apply` writes, refuses and gives back. Each document that it
/// prints is kept for the schema.
class TestApply : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void writesSettingsAndGivesThemBack();
    void tellsItToPeople();
    void aDryRunWritesNothing();
    void writesWhatAReportHasProven();
    void aReportThatProvedNothingChangesNothing();
    void aProgramThatWorksOfflineGoesOnline();
    void whatIsSetAlreadyIsSaid();
    void anOpenProgramIsLeftAlone();
    void wrongInput_data();
    void wrongInput();
    void backupsAreListed();
    void anExportedRegistryIsToBeImported();
    void anotherHomeIsToldApart();
    void aProfileThatIsNotUnderstoodStays();
    void aFullDiskIsSaid();

  private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString prefsPath() const {
        return path(QStringLiteral("home/.thunderbird/abcd.default/prefs.js"));
    }
    void write(const QString& path, const QByteArray& bytes) const;
    [[nodiscard]] QByteArray read(const QString& path) const;
    /// With --home, and with --json where a document is asked for.
    [[nodiscard]] CliRun apply(const QStringList& arguments) const;
    [[nodiscard]] QJsonObject document(const QStringList& arguments, int status) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestApply::write(const QString& path, const QByteArray& bytes) const {
    QFile file(path);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray TestApply::read(const QString& path) const {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

CliRun TestApply::apply(const QStringList& arguments) const {
    return call(QStringList{QStringLiteral("apply"), QStringLiteral("--home"), path(QStringLiteral("home"))} +
                arguments);
}

QJsonObject TestApply::document(const QStringList& arguments, int status) const {
    static int count = 0;
    const CliRun run = apply(arguments + QStringList{QStringLiteral("--json")});
    const QJsonObject printed = run.document().value_or(QJsonObject());
    if (run.status != status || printed.isEmpty()) {
        qWarning() << run.status << run.output << run.error;
        return {};
    }
    const QString samples = qEnvironmentVariable("OUTBOX_SAMPLES");
    const bool isList = printed.value(QLatin1String("schema")) == QLatin1String("outbox-doctor/backups/1");
    if (!samples.isEmpty())
        write(samples + (isList ? QStringLiteral("/backups/good-%1.json") : QStringLiteral("/good-%1.json"))
                            .arg(++count),
              run.output);
    return printed;
}

void TestApply::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", QFile::encodeName(path(QStringLiteral("data"))));
    write(path(QStringLiteral("home/.thunderbird/profiles.ini")),
          "[Profile0]\nName=default\nIsRelative=1\nPath=abcd.default\nDefault=1\n");
    write(prefsPath(), prefs());
    write(path(QStringLiteral("set.json")), settingsOf(endpoint(587)));
}

void TestApply::writesSettingsAndGivesThemBack() {
    const QJsonObject applied = document({QStringLiteral("--account"), account, QStringLiteral("--settings"),
                                          path(QStringLiteral("set.json"))},
                                         0);
    QCOMPARE(applied.value(QLatin1String("applied")), QJsonValue(true));
    QVERIFY(applied.value(QLatin1String("reason")).isNull());
    QCOMPARE(applied.value(QLatin1String("account")).toString(), account);
    const QJsonArray changed = applied.value(QLatin1String("changed")).toArray();
    QCOMPARE(changed, (QJsonArray{QJsonObject{{QStringLiteral("file"), prefsPath()},
                                              {QStringLiteral("field"), QStringLiteral("outgoing.port")},
                                              {QStringLiteral("old"), QStringLiteral("578")},
                                              {QStringLiteral("new"), QStringLiteral("587")}}}));
    QCOMPARE(read(prefsPath()), prefs().replace("578", "587"));
    const QString backup = applied.value(QLatin1String("backup")).toString();
    QVERIFY(QFileInfo::exists(path(QStringLiteral("data/outbox-doctor/backups/") + backup)));

    const QJsonObject undone = document({QStringLiteral("--undo")}, 0);
    QCOMPARE(undone.value(QLatin1String("backup")).toString(), backup);
    QCOMPARE(undone.value(QLatin1String("applied")), QJsonValue(true));
    QCOMPARE(read(prefsPath()), prefs());
    const QJsonObject again = document({QStringLiteral("--undo"), backup}, 0);
    QCOMPARE(again.value(QLatin1String("reason")).toString(), QStringLiteral("undone_already"));
    QCOMPARE(again.value(QLatin1String("applied")), QJsonValue(false));

    // By name, in both forms; after the program wrote, its version is kept.
    (void)document({QStringLiteral("--account"), account, QStringLiteral("--settings"),
                    path(QStringLiteral("set.json"))},
                   0);
    write(prefsPath(), prefs().replace("578", "587") + "user_pref(\"x\", 1);\r\n");
    const QJsonObject kept = document({QStringLiteral("--undo")}, 0);
    QCOMPARE(read(prefsPath()), prefs());
    const QString keptId = kept.value(QLatin1String("kept")).toString();
    QVERIFY(!keptId.isEmpty());
    (void)document({QStringLiteral("--undo=") + keptId}, 0);
    QVERIFY(read(prefsPath()).endsWith("user_pref(\"x\", 1);\r\n"));

    // The change stands again, and it can be undone again.
    const QJsonObject plain = document({QStringLiteral("--undo")}, 1);
    QCOMPARE(plain.value(QLatin1String("reason")).toString(), QStringLiteral("written_since_undone"));
    const QString changeId = plain.value(QLatin1String("backup")).toString();
    QCOMPARE(changeId, kept.value(QLatin1String("backup")).toString());
    QVERIFY(apply({QStringLiteral("--undo")}).error.contains("apply --undo=" + changeId.toUtf8()));
    (void)document({QStringLiteral("--undo=") + changeId}, 0);
    QCOMPARE(read(prefsPath()), prefs());
}

void TestApply::tellsItToPeople() {
    const CliRun run = apply({QStringLiteral("--account"), account, QStringLiteral("--settings"),
                              path(QStringLiteral("set.json"))});
    QCOMPARE(run.status, 0);
    QVERIFY(run.output.contains("Port for sending: 578 \xe2\x86\x92 587"));
    QVERIFY(run.error.contains("To undo it: outbox-doctor apply --undo="));
    const CliRun undone = apply({QStringLiteral("--undo")});
    QCOMPARE(undone.status, 0);
    QVERIFY(undone.output.contains("587 \xe2\x86\x92 578"));
}

void TestApply::aDryRunWritesNothing() {
    const QJsonObject dry = document({QStringLiteral("--account"), account, QStringLiteral("--settings"),
                                      path(QStringLiteral("set.json")), QStringLiteral("--dry-run")},
                                     0);
    QCOMPARE(dry.value(QLatin1String("applied")), QJsonValue(false));
    QCOMPARE(dry.value(QLatin1String("reason")).toString(), QStringLiteral("dry_run"));
    QCOMPARE(dry.value(QLatin1String("changed")).toArray().size(), 1);
    QCOMPARE(read(prefsPath()), prefs());
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("data"))));
}

void TestApply::writesWhatAReportHasProven() {
    write(path(QStringLiteral("r.json")), reportOf(true));
    const QJsonObject applied = document({QStringLiteral("--account=") + account,
                                          QStringLiteral("--report=") + path(QStringLiteral("r.json"))},
                                         0);
    QCOMPARE(applied.value(QLatin1String("applied")), QJsonValue(true));
    QCOMPARE(read(prefsPath()), prefs().replace("578", "587"));
}

void TestApply::aReportThatProvedNothingChangesNothing() {
    write(path(QStringLiteral("r.json")), reportOf(false));
    const QJsonObject refused = document(
        {QStringLiteral("--account"), account, QStringLiteral("--report"), path(QStringLiteral("r.json"))},
        1);
    QCOMPARE(refused.value(QLatin1String("reason")).toString(), QStringLiteral("not_proven"));
    QCOMPARE(read(prefsPath()), prefs());
}

void TestApply::aProgramThatWorksOfflineGoesOnline() {
    write(prefsPath(), prefs() + "user_pref(\"network.online\", false);\r\n");
    write(path(QStringLiteral("r.json")), reportOf(false).replace("port.wrong", "program.offline-mode"));
    const QJsonObject applied = document(
        {QStringLiteral("--account"), account, QStringLiteral("--report"), path(QStringLiteral("r.json"))},
        0);
    QCOMPARE(applied.value(QLatin1String("changed")).toArray().at(0).toObject().value(QLatin1String("field")),
             QJsonValue(QStringLiteral("program.offline")));
    QCOMPARE(read(prefsPath()), prefs() + "user_pref(\"network.online\", true);\r\n");
}

void TestApply::whatIsSetAlreadyIsSaid() {
    write(path(QStringLiteral("set.json")), settingsOf(endpoint(578)));
    const QJsonObject same = document({QStringLiteral("--account"), account, QStringLiteral("--settings"),
                                       path(QStringLiteral("set.json"))},
                                      1);
    QCOMPARE(same.value(QLatin1String("reason")).toString(), QStringLiteral("nothing_to_change"));
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("data"))));
}

void TestApply::anOpenProgramIsLeftAlone() {
#ifdef Q_OS_UNIX
    // As Thunderbird holds its profile.
    const QByteArray lock =
        QFile::encodeName(path(QStringLiteral("home/.thunderbird/abcd.default/.parentlock")));
    const int handle = ::open(lock.constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    struct flock held {};
    held.l_type = F_WRLCK;
    QCOMPARE(::fcntl(handle, F_SETLK, &held), 0);
    const QJsonObject refused = document({QStringLiteral("--account"), account, QStringLiteral("--settings"),
                                          path(QStringLiteral("set.json"))},
                                         1);
    // What a dry run shows would not be written either.
    const QStringList dryRun{QStringLiteral("--account"), account, QStringLiteral("--settings"),
                             path(QStringLiteral("set.json")), QStringLiteral("--dry-run")};
    const QJsonObject dry = document(dryRun, 0);
    const CliRun told = apply(dryRun);
    ::close(handle);
    QCOMPARE(dry.value(QLatin1String("reason")).toString(), QStringLiteral("program_runs"));
    QCOMPARE(dry.value(QLatin1String("changed")).toArray().size(), 1);
    QVERIFY2(told.error.contains("Thunderbird is open"), told.error.constData());
    QCOMPARE(refused.value(QLatin1String("reason")).toString(), QStringLiteral("program_runs"));
    QCOMPARE(read(prefsPath()), prefs());
#else
    QSKIP("the lock of another system");
#endif
}

void TestApply::wrongInput_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const QString& arguments, int status) {
        QTest::newRow(name) << arguments.split(u' ', Qt::SkipEmptyParts) << status;
    };
    row("nothing", {}, 64);
    row("no settings", QStringLiteral("--account thunderbird:account1"), 64);
    row("no account", QStringLiteral("--settings set.json"), 64);
    row("two sources", QStringLiteral("--account thunderbird:account1 --settings set.json --report set.json"),
        64);
    row("undo and list", QStringLiteral("--undo --list-backups"), 64);
    row("undo and account", QStringLiteral("--undo --account thunderbird:account1"), 64);
    row("two backups", QStringLiteral("--undo a b"), 64);
    row("a stray word", QStringLiteral("--list-backups b"), 64);
    row("a program that is none", QStringLiteral("--account pigeon:1 --settings set.json"), 64);
    row("an account that is none", QStringLiteral("--account thunderbird:9 --settings set.json"), 66);
    row("no colon", QStringLiteral("--account thunderbird --settings set.json"), 64);
    row("no file", QStringLiteral("--account thunderbird:account1 --settings none.json"), 66);
    row("a folder", QStringLiteral("--account thunderbird:account1 --settings home"), 65);
    row("no JSON", QStringLiteral("--account thunderbird:account1 --settings text.json"), 65);
    row("no server", QStringLiteral("--account thunderbird:account1 --settings empty.json"), 65);
    row("no report", QStringLiteral("--account thunderbird:account1 --report set.json"), 65);
    row("a shortened report", QStringLiteral("--account thunderbird:account1 --report short.json"), 64);
    row("somebody else's report", QStringLiteral("--account thunderbird:account1 --report other.json"), 64);
    row("a backup that is none", QStringLiteral("--undo 2026-01-31T093000Z-thunderbird-account1"), 66);
    row("a backup elsewhere", QStringLiteral("--undo=../../home"), 66);
}

void TestApply::wrongInput() {
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    write(path(QStringLiteral("text.json")), "port 587");
    write(path(QStringLiteral("empty.json")), R"({"outgoing": {}})");
    write(path(QStringLiteral("short.json")), reportOf(true, "a\xe2\x80\xa6@example.org"));
    write(path(QStringLiteral("other.json")), reportOf(true, "bert@example.org"));
    for (QString& word : arguments)
        if (word.endsWith(QLatin1String(".json")) || word == QLatin1String("home")) word = path(word);
    const CliRun run = apply(arguments + QStringList{QStringLiteral("--json")});
    QCOMPARE(run.status, status);
    QVERIFY(run.document());
    QVERIFY(!run.error.isEmpty());
    QCOMPARE(read(prefsPath()), prefs());
}

void TestApply::backupsAreListed() {
    QCOMPARE(document({QStringLiteral("--list-backups")}, 0).value(QLatin1String("backups")).toArray().size(),
             0);
    (void)document({QStringLiteral("--account"), account, QStringLiteral("--settings"),
                    path(QStringLiteral("set.json"))},
                   0);
    const QJsonObject list = document({QStringLiteral("--list-backups")}, 0);
    QCOMPARE(list.value(QLatin1String("schema")).toString(), QStringLiteral("outbox-doctor/backups/1"));
    const QJsonObject first = list.value(QLatin1String("backups")).toArray().first().toObject();
    QCOMPARE(first.value(QLatin1String("state")).toString(), QStringLiteral("applied"));
    QCOMPARE(first.value(QLatin1String("account")).toString(), account);
    // Undone after the program wrote again: two backups, in two further states.
    write(prefsPath(), read(prefsPath()) + "user_pref(\"mail.later\", 1);\r\n");
    (void)document({QStringLiteral("--undo")}, 0);
    const QJsonObject after = document({QStringLiteral("--list-backups")}, 0);
    QStringList states;
    for (const QJsonValue& value : after.value(QLatin1String("backups")).toArray())
        states.append(value[QLatin1String("state")].toString());
    states.sort();
    QCOMPARE(states, QStringList({QStringLiteral("kept"), QStringLiteral("undone")}));
}

void TestApply::anExportedRegistryIsToBeImported() {
    // Given a home of Windows with what regedit exported
    const QString file = path(QStringLiteral("home/outlook-profiles.reg"));
    QVERIFY(QDir().mkpath(path(QStringLiteral("home/AppData/Local"))));
    const QByteArray before = read(QFINDTESTDATA("../unit/programs/samples/outlook/outlook-profiles.reg"));
    QVERIFY(!before.isEmpty());
    write(file, before);
    // when an account in it is changed
    const CliRun run = apply({QStringLiteral("--account"), QStringLiteral("outlook:Home/00000002"),
                              QStringLiteral("--settings"), path(QStringLiteral("set.json"))});
    // then it is said how Outlook gets to know it
    QVERIFY2(run.status == 0, run.error.constData());
    QVERIFY(read(file) != before);
    const QByteArray import = "reg import \"" + QDir::toNativeSeparators(file).toUtf8() + '"';
    QVERIFY2(run.error.contains("double-click the file") && run.error.contains(import),
             run.error.constData());
    QVERIFY(!run.error.contains("Start "));
    const CliRun undone = apply({QStringLiteral("--undo")});
    QVERIFY2(undone.error.contains(import), undone.error.constData());
    QCOMPARE(read(file), before);
}

void TestApply::anotherHomeIsToldApart() {
    (void)document({QStringLiteral("--account"), account, QStringLiteral("--settings"),
                    path(QStringLiteral("set.json"))},
                   0);
    const QByteArray cured = read(prefsPath());
    QVERIFY(QDir().mkpath(path(QStringLiteral("other"))));
    const CliRun run = call({QStringLiteral("apply"), QStringLiteral("--home"), path(QStringLiteral("other")),
                             QStringLiteral("--undo")});
    QCOMPARE(run.status, 1);
    QVERIFY(run.error.contains("--home"));
    QCOMPARE(read(prefsPath()), cured);
}

void TestApply::aProfileThatIsNotUnderstoodStays() {
    write(prefsPath(), prefs().chopped(40));
    const QJsonObject refused = document({QStringLiteral("--account"), account, QStringLiteral("--settings"),
                                          path(QStringLiteral("set.json"))},
                                         65);
    QCOMPARE(refused.value(QLatin1String("reason")).toString(), QStringLiteral("not_readable"));
    QCOMPARE(read(prefsPath()), prefs().chopped(40));
}

void TestApply::aFullDiskIsSaid() {
#ifdef Q_OS_UNIX
    const QByteArray large = prefs() + QByteArray(100'000 - prefs().size(), '\n');
    write(prefsPath(), large);
    struct rlimit before {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    struct rlimit small = before;
    small.rlim_cur = 50'000;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const QJsonObject refused = document({QStringLiteral("--account"), account, QStringLiteral("--settings"),
                                          path(QStringLiteral("set.json"))},
                                         70);
    ::setrlimit(RLIMIT_FSIZE, &before);
    QCOMPARE(refused.value(QLatin1String("reason")).toString(), QStringLiteral("backup_failed"));
    QCOMPARE(read(prefsPath()), large);
    QCOMPARE(QDir(QFileInfo(prefsPath()).path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("prefs.js")});
#else
    QSKIP("POSIX limits only");
#endif
}

QTEST_GUILESS_MAIN(TestApply)
#include "tst_apply.moc"
