// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/programs/mozilla_state.h"
#include "tests/unit/programs/mozilla_home.h"

#if defined(Q_OS_UNIX)
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace outbox;
using namespace outbox::programs_test;

class TestMozillaProfiles : public QObject {
    Q_OBJECT
  private slots:
    void looksInEveryPlace_data();
    void looksInEveryPlace();
    void putsTheUsualProfileFirst();
    void givesEveryAccountAnIdOfItsOwn();
    void leavesOutAProfileThatWasNeverUsed();
    void readsWhoUsedItLast();
    void countsWaitingMessages_data();
    void countsWaitingMessages();
    void knowsWhereThePasswordIsKept();
    void tellsRunningFromStaleLocks();
    void readsDamagedProfiles_data();
    void readsDamagedProfiles();
    void staysInsideTheProfile_data();
    void staysInsideTheProfile();
    void takesEachFolderOnce();
    void givesUpAtManyProfiles();
};

namespace {
const QString usual = QStringLiteral(".thunderbird/abcd.default/");

QList<MailProgram> found(const ProgramHome& home, const char* kind = "thunderbird") {
    return findPrograms(home.places(), QString::fromLatin1(kind));
}

QStringList troubles(const QList<MailProgram>& programs) {
    QStringList names;
    for (const MailProgram& program : programs)
        for (const ProgramProblem& problem : program.problems)
            names.append(programTroubleName(problem.trouble));
    return names;
}

QStringList ids(const QList<MailProgram>& programs) {
    QStringList all;
    for (const MailProgram& program : programs)
        for (const ProgramAccount& account : program.accounts) all.append(account.id);
    return all;
}
}  // namespace

void TestMozillaProfiles::looksInEveryPlace_data() {
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QByteArray>("kind");
    const auto row = [](const char* folder, const char* kind) {
        QTest::newRow(folder) << QString::fromLatin1(folder) << QByteArray(kind);
    };
    row(".thunderbird", "thunderbird");
    row(".mozilla-thunderbird", "thunderbird");
    row(".icedove", "thunderbird");
    row(".var/app/org.mozilla.Thunderbird/.thunderbird", "thunderbird");
    row("snap/thunderbird/common/.thunderbird", "thunderbird");
    row("AppData/Roaming/Thunderbird", "thunderbird");
    row("AppData/Local/Packages/MozillaThunderbird.MZLA_x/LocalCache/Roaming/Thunderbird", "thunderbird");
    row("Library/Thunderbird", "thunderbird");
    row(".var/app/eu.betterbird.Betterbird/.thunderbird", "betterbird");
    row(".mozilla/seamonkey", "seamonkey");
    row("AppData/Roaming/Mozilla/SeaMonkey", "seamonkey");
    row("Library/Application Support/SeaMonkey", "seamonkey");
}

void TestMozillaProfiles::looksInEveryPlace() {
    QFETCH(QString, folder);
    QFETCH(QByteArray, kind);
    const ProgramHome home;
    putThunderbird(home, {}, folder);
    const auto programs = findPrograms(ProgramPlaces::ofFolder(home.path()));
    QCOMPARE(programs.size(), 1);
    QCOMPARE(programs.first().program, QString::fromLatin1(kind));
    QCOMPARE(programs.first().accounts.size(), 1);
}

void TestMozillaProfiles::putsTheUsualProfileFirst() {
    const ProgramHome home;
    home.put(QStringLiteral(".thunderbird/profiles.ini"), usualProfileList());
    home.put(QStringLiteral(".thunderbird/old.profile/prefs.js"), usualPrefs());
    home.put(usual + QStringLiteral("prefs.js"), usualPrefs());
    QCOMPARE(ids(found(home)),
             (QStringList{QStringLiteral("account1"), QStringLiteral("old.profile/account1")}));
    home.put(QStringLiteral(".thunderbird/profiles.ini"),
             "[Profile0]\nPath=abcd.default\n[Profile1]\nPath=old.profile\n");
    home.put(QStringLiteral(".thunderbird/installs.ini"), "[4F96D1932A9F858E]\nDefault=old.profile\n");
    QVERIFY(found(home).first().profile.endsWith(QLatin1String("old.profile")));
}

void TestMozillaProfiles::givesEveryAccountAnIdOfItsOwn() {
    const ProgramHome home;
    putThunderbird(home);
    putThunderbird(home, {}, QStringLiteral(".icedove"));
    putThunderbird(home, {}, QStringLiteral("snap/thunderbird/common/.thunderbird"));
    const QStringList all = ids(found(home));
    QCOMPARE(all, (QStringList{QStringLiteral("account1"), QStringLiteral("abcd.default/account1"),
                               QStringLiteral("abcd.default~2/account1")}));
}

void TestMozillaProfiles::leavesOutAProfileThatWasNeverUsed() {
    const ProgramHome home;
    putThunderbird(home);
    home.put(QStringLiteral(".thunderbird/profiles.ini"), usualProfileList());
    home.put(QStringLiteral(".thunderbird/old.profile/times.json"), "{}");
    QCOMPARE(found(home).size(), 1);
    home.put(QStringLiteral(".thunderbird/old.profile/Mail/Local Folders/Inbox"), "");
    QCOMPARE(troubles(found(home)), QStringList{QStringLiteral("missing")});
}

void TestMozillaProfiles::readsWhoUsedItLast() {
    const ProgramHome home;
    putThunderbird(home);
    home.put(
        usual + QStringLiteral("compatibility.ini"),
        "[Compatibility]\nLastVersion=128.5.0_20241125/20241125\nLastPlatformDir=/usr/lib/thunderbird\n");
    QCOMPARE(found(home).value(0).version, QStringLiteral("128.5.0"));
    QVERIFY(found(home, "betterbird").isEmpty());
    home.put(usual + QStringLiteral("compatibility.ini"),
             "[Compatibility]\nLastVersion=128.5.2_1/1\nLastPlatformDir=/opt/Betterbird\n");
    QVERIFY(found(home).isEmpty());
    QCOMPARE(found(home, "betterbird").value(0).version, QStringLiteral("128.5.2"));
    home.put(usual + QStringLiteral("compatibility.ini"),
             "[Compatibility]\nLastVersion=<script>\nLastVersion=\x1b[31m\n");
    QCOMPARE(found(home).value(0).version, QString());
}

void TestMozillaProfiles::countsWaitingMessages_data() {
    QTest::addColumn<QByteArray>("mailbox");
    QTest::addColumn<int>("messages");
    const QByteArray waiting =
        "From - Sat Jan 31 09:30:00 2026\nX-Mozilla-Status: 0800\nSubject: a\n\ntext\n\n";
    const QByteArray gone = "From - Sat Jan 31 09:30:00 2026\nX-Mozilla-Status: 0809\nSubject: a\n\ntext\n\n";
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("one") << waiting << 1;
    QTest::newRow("two and one that was sent") << waiting + gone + waiting << 2;
    QTest::newRow("all sent") << gone + gone << 0;
    QTest::newRow("CRLF") << QByteArray(waiting + waiting).replace("\n", "\r\n") << 2;
    QTest::newRow("“From ” in a text") << waiting + ">From me\n\n" << 1;
    QTest::newRow("“From ” inside a paragraph")
        << QByteArray("From -\nSubject: a\n\none\nFrom two\nX-Mozilla-Status: 0008\n") << 1;
    QTest::newRow("no line end for ever") << "From - " + QByteArray(300000, 'x') << 1;
}

void TestMozillaProfiles::countsWaitingMessages() {
    QFETCH(QByteArray, mailbox);
    QFETCH(int, messages);
    const ProgramHome home;
    putThunderbird(home);
    home.put(usual + QStringLiteral("Mail/Local Folders/Unsent Messages"), mailbox);
    QCOMPARE(found(home).value(0).waitingMessages, std::optional(messages));
}

void TestMozillaProfiles::knowsWhereThePasswordIsKept() {
    const ProgramHome home;
    putThunderbird(home);
    home.put(usual + QStringLiteral("logins.db"), "SQLite format 3");
    QCOMPARE(found(home).value(0).accounts.value(0).passwordKeptIn, PasswordPlace::Unknown);
    home.put(usual + QStringLiteral("logins.json"), "{\"logins\": [{\"encryptedPassword\": \"MDoE\"}]}");
    QCOMPARE(found(home).value(0).accounts.value(0).passwordKeptIn, PasswordPlace::OwnStore);
}

void TestMozillaProfiles::tellsRunningFromStaleLocks() {
#if defined(Q_OS_UNIX)
    const ProgramHome home;
    putThunderbird(home);
    const QString profile = home.path(usual).chopped(1);
    const auto link = [&](const QString& target) {
        QFile::remove(profile + QStringLiteral("/lock"));
        QCOMPARE(::symlink(qPrintable(target), qPrintable(profile + QStringLiteral("/lock"))), 0);
    };
    QVERIFY(!mozillaProfileInUse(profile));
    // A process that ended.
    const pid_t ended = ::fork();
    if (ended == 0) ::_exit(0);
    ::waitpid(ended, nullptr, 0);
    link(QStringLiteral("127.0.1.1:+%1").arg(ended));
    QVERIFY(!mozillaProfileInUse(profile));
    // One that lives, on a file system without locks.
    link(QStringLiteral("127.0.1.1:%1").arg(::getpid()));
    QVERIFY(mozillaProfileInUse(profile));
    // Its number went to another process: nobody holds the lock.
    home.put(usual + QStringLiteral(".parentlock"), "");
    link(QStringLiteral("127.0.1.1:+%1").arg(::getpid()));
    QVERIFY(!mozillaProfileInUse(profile));
    // Held by another process.
    int ready[2];
    QCOMPARE(::pipe(ready), 0);
    const pid_t holder = ::fork();
    if (holder == 0) {
        const int file = ::open(qPrintable(profile + QStringLiteral("/.parentlock")), O_RDWR);
        struct flock lock {};
        lock.l_type = F_WRLCK;
        ::fcntl(file, F_SETLK, &lock);
        if (::write(ready[1], "x", 1) == 1) ::pause();
        ::_exit(0);
    }
    char byte = 0;
    QCOMPARE(::read(ready[0], &byte, 1), ssize_t(1));
    QVERIFY(mozillaProfileInUse(profile));
    QVERIFY(found(home).value(0).running);
    ::kill(holder, SIGKILL);
    ::waitpid(holder, nullptr, 0);
    QVERIFY(!mozillaProfileInUse(profile));
    for (const char* target :
         {"x", "127.0.0.1:", "127.0.0.1:+", ":1", "127.0.0.1:-1", "127.0.0.1:99999999999"}) {
        link(QString::fromLatin1(target));
        QVERIFY2(!mozillaProfileInUse(profile), target);
    }
#else
    QSKIP("these locks are those of Unix");
#endif
}

void TestMozillaProfiles::readsDamagedProfiles_data() {
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("prefs");
    QTest::addColumn<QStringList>("trouble");
    QTest::addColumn<int>("accounts");
    const QByteArray list = "[Profile0]\nPath=abcd.default\n";
    const auto name = [](const char* text) { return QStringList{QString::fromLatin1(text)}; };
    QTest::newRow("half-written preferences")
        << list << usualPrefs() + "user_pref(\"mail.smt" << name("malformed") << 1;
    QTest::newRow("preferences of rubbish") << list << QByteArray(1000, '\xff') << name("malformed") << 0;
    QTest::newRow("preferences of JavaScript")
        << list << QByteArray("while (true) { user_pref(\"mail.accountmanager.accounts\", x); }")
        << name("malformed") << 0;
    QTest::newRow("empty preferences") << list << QByteArray("") << QStringList() << 0;
    QTest::newRow("list of rubbish") << QByteArray("\x01\x02\n[[[\nPath=abcd.default\n") << usualPrefs()
                                     << name("malformed") << 1;
    QTest::newRow("empty list") << QByteArray() << usualPrefs() << QStringList() << 1;
    QTest::newRow("accounts that name each other")
        << list
        << QByteArray(
               "user_pref(\"mail.accountmanager.accounts\", \"a,a,,a\");\n"
               "user_pref(\"mail.account.a.server\", \"a\");\nuser_pref(\"mail.server.a.type\", \"imap\");\n")
        << QStringList() << 1;
}

void TestMozillaProfiles::readsDamagedProfiles() {
    QFETCH(QByteArray, list);
    QFETCH(QByteArray, prefs);
    QFETCH(QStringList, trouble);
    QFETCH(int, accounts);
    const ProgramHome home;
    home.put(QStringLiteral(".thunderbird/profiles.ini"), list);
    home.put(usual + QStringLiteral("prefs.js"), prefs);
    const auto programs = found(home);
    QCOMPARE(troubles(programs), trouble);
    QCOMPARE(ids(programs).size(), accounts);
}

void TestMozillaProfiles::staysInsideTheProfile_data() {
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QStringList>("trouble");
    const auto row = [](const char* name, const char* link, const char* target, const char* list,
                        const QStringList& trouble) {
        QTest::newRow(name) << QString::fromLatin1(link) << QString::fromLatin1(target) << QByteArray(list)
                            << trouble;
    };
    const QStringList outside{QStringLiteral("outside_profile")};
    const char* usualList = "[Profile0]\nPath=abcd.default\n";
    row("preferences that lead out", ".thunderbird/abcd.default/prefs.js", "OUTSIDE/prefs.js", usualList,
        outside);
    row("user.js that leads out", ".thunderbird/abcd.default/user.js", "OUTSIDE/prefs.js", usualList,
        {QStringLiteral("missing"), QStringLiteral("outside_profile")});
    row("preferences that are a device", ".thunderbird/abcd.default/prefs.js", "/dev/zero", usualList,
        outside);
    row("profile that leads out", ".thunderbird/abcd.default", "OUTSIDE", usualList, outside);
    row("profile by a path that climbs", "", "", "[Profile0]\nPath=../../../../../../../../tmp\n", outside);
    row("profile by an absolute path", "", "", "[Profile0]\nIsRelative=0\nPath=/tmp\n", outside);
    row("list that leads out", ".thunderbird/profiles.ini", "OUTSIDE/prefs.js", "", outside);
}

void TestMozillaProfiles::staysInsideTheProfile() {
#if defined(Q_OS_UNIX)
    QFETCH(QString, link);
    QFETCH(QString, target);
    QFETCH(QByteArray, list);
    QFETCH(QStringList, trouble);
    const QTemporaryDir outside;
    QFile secret(outside.filePath(QStringLiteral("prefs.js")));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write(usualPrefs());
    secret.close();
    const ProgramHome home;
    QVERIFY(QDir().mkpath(home.path(QStringLiteral(".thunderbird"))));
    if (!list.isEmpty()) home.put(QStringLiteral(".thunderbird/profiles.ini"), list);
    if (!link.isEmpty()) {
        QVERIFY(QDir().mkpath(QFileInfo(home.path(link)).absolutePath()));
        QVERIFY(QFile::link(target.replace(QStringLiteral("OUTSIDE"), outside.path()), home.path(link)));
    }
    const auto programs = found(home);
    QCOMPARE(troubles(programs), trouble);
    QVERIFY(ids(programs).isEmpty());
#else
    QSKIP("symbolic links of Unix");
#endif
}

void TestMozillaProfiles::takesEachFolderOnce() {
    const ProgramHome home;
    putThunderbird(home);
    home.put(QStringLiteral(".thunderbird/profiles.ini"),
             "[Profile0]\nPath=abcd.default\n[Profile1]\nPath=./abcd.default/\n[Profile2]\n"
             "Path=../.thunderbird/abcd.default\n[Profile3]\nPath=.\n[Profile4]\nPath=abcd.default/..\n");
#if defined(Q_OS_UNIX)
    QVERIFY(QFile::link(home.path(QStringLiteral(".thunderbird")), home.path(QStringLiteral(".icedove"))));
    QVERIFY(
        QFile::link(home.path(QStringLiteral(".thunderbird")), home.path(usual + QStringLiteral("again"))));
#endif
    QCOMPARE(found(home).size(), 1);
}

void TestMozillaProfiles::givesUpAtManyProfiles() {
    const ProgramHome home;
    QByteArray list;
    for (int i = 0; i < 5000; ++i)
        list += QByteArray("[Profile") + QByteArray::number(i) + "]\nPath=p" + QByteArray::number(i) + "\n";
    home.put(QStringLiteral(".thunderbird/profiles.ini"), list);
    const auto programs = found(home);
    QCOMPARE(programs.size(), 65);
    QCOMPARE(troubles(programs).count(QStringLiteral("too_many")), 1);
}

QTEST_GUILESS_MAIN(TestMozillaProfiles)
#include "tst_mozilla_profiles.moc"
