// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/windows_mail_programs.h"

#include <QDir>
#include <QDirIterator>
#include <array>

#include "core/model/transcript.h"
#include "core/programs/oeaccount_file.h"
#include "core/programs/profile_file.h"

namespace outbox {

namespace {
constexpr qint64 maxOeAccountFile = 256 * 1024;
constexpr int mostOeAccounts = 200;
struct OeProgram {
    const char* name;
    const char* folder;  ///< below AppData/Local
};
constexpr std::array oePrograms{OeProgram{"Windows Live Mail", "/Microsoft/Windows Live Mail"},
                                OeProgram{"Windows Mail", "/Microsoft/Windows Mail"}};

constexpr int mostMailFiles = 500'000;  // and each message is a file there
constexpr int mostMailFolders = 5'000;  // Windows Live Mail keeps a folder for each folder of mail

/// The first folder of that form right below another one; empty when there is none.
QString folderLike(const QString& parent, const QString& form) {
    const QStringList found =
        QDir(parent).entryList({form}, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    return found.isEmpty() ? QString() : parent + u'/' + found.first();
}

MailProgram windowsProgram(const char* id, const char* name, const QString& profile) {
    MailProgram program;
    program.program = QLatin1String(id);
    program.name = QLatin1String(name);
    program.profile = profile;
    return program;
}

void readOeFile(MailProgram& program, const QString& path) {
    const ProfileFile file = readProfileFile(program.profile, path, maxOeAccountFile);
    if (!file) {
        program.problems.append(*file.problem);
        return;
    }
    const OeAccount read = parseOeAccount(file.bytes);
    if (!read.error.isEmpty()) program.problems.append({path, ProgramTrouble::Malformed, read.error});
    if (!read.account) return;
    program.accounts.append(*read.account);
    program.accounts.last().id = cleanText(QFileInfo(path).completeBaseName(), 100);
}

/// Windows Mail and Windows Live Mail lay each account in a folder of its own, some levels deep.
std::optional<MailProgram> findOeAccounts(const char* name, const QString& folder) {
    if (!QFileInfo(folder).isDir()) return std::nullopt;
    MailProgram program = windowsProgram("windows-mail", name, folder);
    QStringList files;
    int folders = 0, seen = 0;
    QDirIterator entries(folder, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks,
                         QDirIterator::Subdirectories);
    while (entries.hasNext() && folders < mostMailFolders && files.size() <= mostOeAccounts &&
           ++seen < mostMailFiles) {
        const QString path = entries.next();
        folders += entries.fileInfo().isDir() ? 1 : 0;
        if (path.endsWith(QLatin1String(".oeaccount"), Qt::CaseInsensitive)) files.append(path);
    }
    files.sort();
    if (folders == mostMailFolders || seen == mostMailFiles || files.size() > mostOeAccounts)
        program.problems.append({folder, ProgramTrouble::TooMany, {}});
    for (const QString& path : files.first(qMin(files.size(), qsizetype(mostOeAccounts))))
        readOeFile(program, path);
    if (program.accounts.isEmpty() && program.problems.isEmpty()) return std::nullopt;
    return program;
}
}  // namespace

QStringList newOutlookFolders(const ProgramPlaces& places) {
    if (places.system != HomeSystem::Windows) return {};
    return {places.data + QLatin1String("/Microsoft/Olk"), places.data + QLatin1String("/Packages")};
}

QStringList windowsMailFolders(const ProgramPlaces& places) {
    if (places.system != HomeSystem::Windows) return {};
    QStringList folders{places.data + QLatin1String("/Packages")};
    for (const OeProgram& program : oePrograms) folders.append(places.data + QLatin1String(program.folder));
    return folders;
}

QStringList emClientFolders(const ProgramPlaces& places) {
    switch (places.system) {
        case HomeSystem::Windows:
            return {places.config + QLatin1String("/eM Client")};
        case HomeSystem::MacOs:
            return {places.data + QLatin1String("/Application Support/eM Client")};
        case HomeSystem::Linux:
            break;
    }
    return {};
}

QList<MailProgram> findNewOutlook(const ProgramPlaces& places) {
    if (places.system != HomeSystem::Windows) return {};
    QString folder = places.data + QLatin1String("/Microsoft/Olk");
    if (!QFileInfo(folder).isDir())
        folder = folderLike(places.data + QLatin1String("/Packages"),
                            QStringLiteral("Microsoft.OutlookForWindows_*"));
    if (folder.isEmpty()) return {};
    MailProgram program = windowsProgram("outlook-new", "Outlook (new)", folder);
    program.vendorCloud = true;
    return {program};
}

QList<MailProgram> findWindowsMail(const ProgramPlaces& places) {
    if (places.system != HomeSystem::Windows) return {};
    QList<MailProgram> programs;
    for (const OeProgram& each : oePrograms)
        if (const auto program = findOeAccounts(each.name, places.data + QLatin1String(each.folder)))
            programs.append(*program);
    const QString app = folderLike(places.data + QLatin1String("/Packages"),
                                   QStringLiteral("microsoft.windowscommunicationsapps_*"));
    if (app.isEmpty()) return programs;
    MailProgram program = windowsProgram("windows-mail", "Windows Mail", app);
    program.problems.append(
        {app, ProgramTrouble::Unreadable,
         QStringLiteral("the app keeps its accounts in a store that Windows alone opens")});
    programs.append(program);
    return programs;
}

QList<MailProgram> findEmClient(const ProgramPlaces& places) {
    QList<MailProgram> programs;
    for (const QString& folder : emClientFolders(places)) {
        const QString accounts = folder + QLatin1String("/accounts.dat");
        if (!QFileInfo(accounts).isFile()) continue;
        programs.append(windowsProgram("em-client", "eM Client", folder));
        programs.last().problems.append(
            {accounts, ProgramTrouble::Unreadable,
             QStringLiteral("a database of the maker's own form, with passwords in it")});
    }
    return programs;
}

}  // namespace outbox
