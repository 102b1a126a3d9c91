// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/apple_mail_program.h"

#include <QDir>

#include "core/model/transcript.h"
#include "core/programs/apple_accounts.h"
#include "core/programs/plist_reader.h"
#include "core/programs/profile_file.h"
#include "core/programs/sqlite_file.h"

namespace outbox {

namespace {
constexpr qsizetype mostMailVersions = 20;

MailProgram emptyAppleMail(const QString& file) {
    MailProgram program;
    program.program = QStringLiteral("apple-mail");
    program.name = QStringLiteral("Apple Mail");
    program.profile = file;
    return program;
}

void take(MailProgram& program, const AppleAccounts& read) {
    program.accounts = read.accounts;
    if (!read.error.isEmpty())
        program.problems.append({program.profile, ProgramTrouble::Malformed, cleanText(read.error, 200)});
}

/// Nothing where there is no such file.
std::optional<MailProgram> fromDatabase(const QString& root, const QString& path) {
    MailProgram program = emptyAppleMail(path);
    const ProfileFile database = readProfileFile(root, path, SqliteFile::maxBytes);
    if (!database) {
        if (database.problem->trouble == ProgramTrouble::Missing) return std::nullopt;
        program.problems.append(*database.problem);
        return program;
    }
    const ProfileFile log = readProfileFile(root, path + QLatin1String("-wal"), SqliteFile::maxBytes);
    if (!log && log.problem->trouble != ProgramTrouble::Missing) program.problems.append(*log.problem);
    SqliteFile file(database.bytes, log.bytes);
    take(program, appleDatabaseAccounts(file));
    return program;
}

std::optional<MailProgram> fromPlist(const QString& root, const QString& path) {
    MailProgram program = emptyAppleMail(path);
    const ProfileFile file = readProfileFile(root, path);
    if (!file) {
        if (file.problem->trouble == ProgramTrouble::Missing) return std::nullopt;
        program.problems.append(*file.problem);
        return program;
    }
    const Plist plist = parsePlist(file.bytes);
    take(program, plist.error.isEmpty() ? applePlistAccounts(plist.root) : AppleAccounts{{}, plist.error});
    return program;
}

/// Of this computer's Mail, by what it says of itself; since macOS 10.15 it lies in the system's own folder.
QString appleMailVersion(const ProgramPlaces& places) {
    if (places.systemRoot.isEmpty()) return {};
    for (const char* folder : {"System/Applications", "Applications"}) {
        const QString path =
            QDir(places.systemRoot)
                .filePath(QLatin1String(folder) + QLatin1String("/Mail.app/Contents/Info.plist"));
        const ProfileFile file = readProfileFile(places.systemRoot, path);
        if (!file) continue;
        const QVariant version =
            parsePlist(file.bytes).root.toMap().value(QStringLiteral("CFBundleShortVersionString"));
        return cleanText(version.toString(), 20);
    }
    return {};
}

/// "V10" before "V9".
QStringList mailVersions(const QString& mail) {
    QStringList names = QDir(mail).entryList({QStringLiteral("V*")}, QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(names.begin(), names.end(),
              [](const QString& a, const QString& b) { return a.mid(1).toInt() > b.mid(1).toInt(); });
    return names.first(qMin(names.size(), mostMailVersions));
}

/// The accounts of the database, or else of the newest of the older files.
QList<MailProgram> readAppleMail(const ProgramPlaces& places) {
    if (places.system != HomeSystem::MacOs) return {};
    const QString& library = places.data;
    QList<MailProgram> troubled;
    for (const char* name : {"/Accounts/Accounts4.sqlite", "/Accounts/Accounts3.sqlite"}) {
        const auto program = fromDatabase(library, library + QLatin1String(name));
        if (program && !program->accounts.isEmpty()) return {*program};
        if (program && !program->problems.isEmpty()) troubled.append(*program);
    }
    QStringList files;
    for (const QString& version : mailVersions(library + QLatin1String("/Mail")))
        files.append(library + QLatin1String("/Mail/") + version + QLatin1String("/MailData/Accounts.plist"));
    files.append(places.config + QLatin1String("/com.apple.mail.plist"));
    for (const QString& file : files) {
        const auto program = fromPlist(library, file);
        if (!program) continue;
        if (!program->accounts.isEmpty()) return troubled + QList<MailProgram>{*program};
        // Since 10.11 the last of these files is there without accounts, and that is as it should be.
        if (!program->problems.isEmpty() && file != files.last()) troubled.append(*program);
    }
    return troubled;
}
}  // namespace

QStringList appleMailFolders(const ProgramPlaces& places) {
    if (places.system != HomeSystem::MacOs) return {};
    return {places.data + QLatin1String("/Accounts"), places.data + QLatin1String("/Mail")};
}

QList<MailProgram> findAppleMail(const ProgramPlaces& places) {
    QList<MailProgram> programs = readAppleMail(places);
    const QString version = programs.isEmpty() ? QString() : appleMailVersion(places);
    for (MailProgram& program : programs) program.version = version;
    return programs;
}

}  // namespace outbox
