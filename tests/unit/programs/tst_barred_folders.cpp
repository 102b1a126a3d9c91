// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QSet>

#include "core/programs/mail_folders.h"
#include "core/programs/profile_file.h"
#include "tests/unit/programs/program_home.h"

#include <sys/stat.h>
#include <unistd.h>

using namespace outbox;
using namespace outbox::programs_test;

/// Folders that may not be opened: what lies in them is not known, and that is said.
class TestBarredFolders : public QObject {
    Q_OBJECT
  private slots:
    void everyProgramTellsOfItsFolder_data();
    void everyProgramTellsOfItsFolder();
    void everyProgramIsInTheRows();
    void aFolderThatMayNotBeListedIsBarredToo();
    void whatSeveralAreFoundByIsToldOnce();
    void aFileThatComesFirstHidesTheBarredOne();
    void nothingIsToldOfWhatIsNotThere();
    void messagesThatCannotBeCountedAreNotNone();
};

namespace {
constexpr uid_t nobody = 65534;

/// Root may open everything: the home is given to nobody, and looked at as nobody.
class AsNobody {
  public:
    explicit AsNobody(const ProgramHome& home) : m_root(geteuid() == 0) {
        if (!m_root) return;
        QStringList paths{home.path()};
        QDirIterator below(home.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                           QDirIterator::Subdirectories);
        while (below.hasNext()) paths.append(below.next());
        bool given = true;
        for (const QString& path : std::as_const(paths))
            given = given && lchown(QFile::encodeName(path).constData(), nobody, nobody) == 0;
        if (!given || seteuid(nobody) != 0) qFatal("this test cannot look as nobody");
    }
    ~AsNobody() {
        if (m_root && seteuid(0) != 0) qFatal("no way back");
    }
    Q_DISABLE_COPY_MOVE(AsNobody)

  private:
    const bool m_root;
};

/// Barred as long as it lives.
class Barred {
  public:
    Barred(const QString& folder, mode_t mode) : m_folder(QFile::encodeName(folder)) {
        if (chmod(m_folder.constData(), mode) != 0) qFatal("cannot bar %s", m_folder.constData());
    }
    ~Barred() { (void)chmod(m_folder.constData(), 0700); }
    Q_DISABLE_COPY_MOVE(Barred)

  private:
    const QByteArray m_folder;
};

ProgramPlaces placesOf(const ProgramHome& home, HomeSystem system) {
    if (system == HomeSystem::Linux) return home.places();
    home.put(system == HomeSystem::Windows ? QStringLiteral("AppData/Local/x") : QStringLiteral("Library/x"),
             {});
    return ProgramPlaces::ofFolder(home.path());
}

/// "thunderbird /home/.thunderbird unreadable", one line a problem.
QStringList toldIn(const QList<MailProgram>& programs, const ProgramHome& home) {
    QStringList lines;
    for (const MailProgram& program : programs)
        for (const ProgramProblem& problem : program.problems)
            lines.append(program.program + u' ' + QDir(home.path()).relativeFilePath(problem.file) + u' ' +
                         programTroubleName(problem.trouble));
    return lines;
}

void addRows() {
    QTest::addColumn<HomeSystem>("system");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("file");  // told in it; empty: the folder itself
    const auto row = [](const char* kind, HomeSystem system, const char* folder, const char* file = "") {
        QTest::newRow(kind) << system << QString::fromLatin1(folder) << QString::fromLatin1(file);
    };
    row("thunderbird", HomeSystem::Linux, ".thunderbird", "/profiles.ini");
    row("betterbird", HomeSystem::Linux, ".var/app/eu.betterbird.Betterbird");
    row("seamonkey", HomeSystem::Linux, ".mozilla");
    row("evolution", HomeSystem::Linux, ".config/evolution/sources");
    row("kmail", HomeSystem::Linux, ".config");
    row("geary", HomeSystem::Linux, ".local/share/geary");
    row("claws-mail", HomeSystem::Linux, ".claws-mail");
    row("sylpheed", HomeSystem::Linux, ".sylpheed-2.0");
    row("mailspring", HomeSystem::Linux, ".config/Mailspring");
    row("mutt", HomeSystem::Linux, ".mutt");
    row("neomutt", HomeSystem::Linux, ".config/neomutt");
    row("msmtp", HomeSystem::Linux, ".config/msmtp");
    row("outlook", HomeSystem::Windows, "", "/outlook-profiles.reg");
    row("outlook-new", HomeSystem::Windows, "AppData/Local/Microsoft/Olk");
    row("windows-mail", HomeSystem::Windows, "AppData/Local/Microsoft/Windows Live Mail");
    row("em-client", HomeSystem::Windows, "AppData/Roaming/eM Client");
    row("apple-mail", HomeSystem::MacOs, "Library/Mail");
}
}  // namespace

void TestBarredFolders::everyProgramTellsOfItsFolder_data() {
    addRows();
}

void TestBarredFolders::everyProgramTellsOfItsFolder() {
    QFETCH(HomeSystem, system);
    QFETCH(QString, folder);
    QFETCH(QString, file);
    const QString kind = QString::fromLatin1(QTest::currentDataTag());
    const ProgramHome home;
    const ProgramPlaces places = placesOf(home, system);
    QDir(home.path()).mkpath(home.path(folder));
    const AsNobody looking(home);
    const Barred barred(home.path(folder), 0);
    const QString told = QDir(home.path()).relativeFilePath(home.path(folder) + file);
    const QStringList expected{kind + u' ' + (told.isEmpty() ? QStringLiteral(".") : told) +
                               QStringLiteral(" unreadable")};
    const QStringList lines = toldIn(findPrograms(places, kind), home);
    QVERIFY2(lines == expected, qPrintable(lines.join(u'\n')));
}

void TestBarredFolders::everyProgramIsInTheRows() {
    // As many rows as programs, each of which the rows name: none is left out.
    QCOMPARE(programTable().size(), size_t(17));
    for (const ProgramKind& kind : programTable()) QVERIFY2(kind.looksIn != nullptr, kind.id);
}

void TestBarredFolders::aFolderThatMayNotBeListedIsBarredToo() {
    const ProgramHome home;
    home.putTree(QStringLiteral("geary/three-accounts"));
    const AsNobody looking(home);
    const QString folder = home.path(QStringLiteral(".config/geary"));
    for (const mode_t mode : {mode_t(0100), mode_t(0400)}) {
        const Barred barred(folder, mode);
        QCOMPARE(barredFolder(folder), folder);
        // Of the folder itself, or of a file in it that cannot be looked at.
        const QStringList lines = toldIn(findPrograms(home.places(), QStringLiteral("geary")), home);
        QVERIFY2(!lines.isEmpty(), "nothing told");
        for (const QString& line : lines) {
            QVERIFY2(line.startsWith(QLatin1String("geary .config/geary")), qPrintable(line));
            QVERIFY2(line.endsWith(QLatin1String(" unreadable")), qPrintable(line));
        }
    }
    QCOMPARE(barredFolder(folder), QString());
    QCOMPARE(onlyProgram(home, QStringLiteral("geary")).accounts.size(), 3);
}

void TestBarredFolders::whatSeveralAreFoundByIsToldOnce() {
    const ProgramHome home;
    QDir(home.path()).mkpath(home.path(QStringLiteral(".config/geary")));
    const AsNobody looking(home);
    const Barred barred(home.path(QStringLiteral(".config")), 0);
    QCOMPARE(toldIn(findPrograms(home.places()), home),
             QStringList{QStringLiteral("evolution .config unreadable")});
    QCOMPARE(toldIn(findPrograms(home.places(), QStringLiteral("geary")), home),
             QStringList{QStringLiteral("geary .config unreadable")});
}

void TestBarredFolders::aFileThatComesFirstHidesTheBarredOne() {
    const ProgramHome home;
    home.put(QStringLiteral(".msmtprc"), sample(QStringLiteral("msmtp/manual-example")));
    QDir(home.path()).mkpath(home.path(QStringLiteral(".config/msmtp")));
    const AsNobody looking(home);
    const Barred barred(home.path(QStringLiteral(".config/msmtp")), 0);
    // msmtp reads the one file, and never comes to the other.
    QCOMPARE(findPrograms(home.places(), QStringLiteral("msmtp")).size(), 1);
    QVERIFY(onlyProgram(home, QStringLiteral("msmtp")).problems.isEmpty());
}

void TestBarredFolders::nothingIsToldOfWhatIsNotThere() {
    const ProgramHome home;
    const AsNobody looking(home);
    QVERIFY(findPrograms(home.places()).isEmpty());
    QCOMPARE(barredFolder(home.path(QStringLiteral("absent/deeper"))), QString());
}

void TestBarredFolders::messagesThatCannotBeCountedAreNotNone() {
    const ProgramHome home;
    home.put(QStringLiteral("box/cur/1"), "x");
    home.put(QStringLiteral("box/new/2"), "x");
    home.put(QStringLiteral("queue/3"), "x");
    const AsNobody looking(home);
    QCOMPARE(maildirMessages(home.path(), home.path(QStringLiteral("box"))), std::optional(2));
    QCOMPARE(mhMessages(home.path(), home.path(QStringLiteral("queue"))), std::optional(1));
    const Barred box(home.path(QStringLiteral("box/new")), 0);
    const Barred queue(home.path(QStringLiteral("queue")), 0);
    QCOMPARE(maildirMessages(home.path(), home.path(QStringLiteral("box"))), std::nullopt);
    QCOMPARE(mhMessages(home.path(), home.path(QStringLiteral("queue"))), std::nullopt);
}

QTEST_GUILESS_MAIN(TestBarredFolders)
#include "tst_barred_folders.moc"
