// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/claws_program.h"

#include <QDir>
#include <QFileInfo>
#include <QXmlStreamReader>

#include "core/programs/claws_text.h"
#include "core/programs/mail_folders.h"
#include "core/programs/running_process.h"
#include "core/programs/settings_file.h"

namespace outbox {

namespace {
constexpr qsizetype mostQueueFolders = 50;

/// Folders in which a program keeps its settings, the usual one first.
QStringList clawsFolders(const ProgramPlaces& places, const ClawsDialect& dialect) {
    const bool claws = dialect.id == clawsMail().id;
    if (places.system == HomeSystem::Windows)
        return {places.config + QLatin1String(claws ? "/Claws-mail" : "/Sylpheed")};
    if (!claws) return {places.home + QStringLiteral("/.sylpheed-2.0")};
    return {places.home + QStringLiteral("/.claws-mail"),
            places.home + QStringLiteral("/.var/app/org.claws_mail.Claws-Mail/.claws-mail")};
}

/// The folders of type "queue" in folderlist.xml, each below the folder of its mailbox.
QStringList queueFolders(const QByteArray& folderList, const QString& home) {
    QStringList folders;
    QString mailbox;
    QXmlStreamReader xml(folderList);
    while (!xml.atEnd() && folders.size() < mostQueueFolders) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        const QString path = xml.attributes().value(QLatin1String("path")).toString();
        const auto type = xml.attributes().value(QLatin1String("type"));
        if (xml.name() == QLatin1String("folder"))
            mailbox = type == QLatin1String("mh") && !path.isEmpty() ? QDir(home).filePath(path) : QString();
        else if (xml.name() == QLatin1String("folderitem") && type == QLatin1String("queue") &&
                 !mailbox.isEmpty())
            folders.append(QDir(mailbox).filePath(path));
    }
    return folders;
}

std::optional<int> clawsQueue(const QString& profile, const ProgramPlaces& places) {
    const ProfileFile list = readSettingsText(profile, profile + QStringLiteral("/folderlist.xml"));
    if (!list) return std::nullopt;
    std::optional<int> waiting;
    for (const QString& folder : queueFolders(list.bytes, places.home))
        if (const auto messages = mhMessages(places.home, folder)) waiting = waiting.value_or(0) + *messages;
    return waiting;
}

PasswordPlace clawsPasswordPlace(const ClawsAccount& account, const QString& profile) {
    if (QFileInfo::exists(profile + QStringLiteral("/passwordstorerc"))) return PasswordPlace::OwnStore;
    return account.passwordInFile ? PasswordPlace::SettingsFile : PasswordPlace::Nowhere;
}

ProgramAccount listedClaws(const ClawsAccount& account, const QString& profile) {
    ProgramAccount found;
    found.id = account.number;
    found.name = account.name;
    if (!account.address.isEmpty()) found.addresses.append(account.address);
    found.defaultOutgoing = account.isDefault;
    if (!account.byCommand) found.outgoing = account.outgoing;
    found.incoming = account.incoming;
    found.passwordKeptIn = clawsPasswordPlace(account, profile);
    found.writable = !account.byCommand;
    return found;
}

MailProgram readClaws(const ProgramPlaces& places, const ClawsDialect& dialect, const QString& profile) {
    MailProgram program;
    program.program = QString::fromLatin1(dialect.id);
    program.name = QString::fromLatin1(dialect.name);
    program.profile = profile;
    program.home = places.home;
    const QString root = settingsRoot(program);
    program.running = clawsMailRuns(program, places);
    program.waitingMessages = clawsQueue(profile, places);
    const QString accountrc = profile + QStringLiteral("/accountrc");
    const ProfileFile file = readSettingsText(root, accountrc);
    if (!file) {
        program.problems.append(*file.problem);
        return program;
    }
    // Without it everything is as it was the first time.
    const ProfileFile commonFile = readSettingsText(root, profile + u'/' + QLatin1String(dialect.commonFile));
    const IniText common = parseIni(commonFile.bytes);
    program.offline = dialect.id == clawsMail().id ? iniFlag(common.value("Common", "work_offline"), false)
                                                   : !iniFlag(common.value("Common", "online_mode"), true);
    for (const ClawsAccount& account :
         clawsAccounts(file.bytes, dialect, clawsCountsTheOldWay(common, dialect)))
        program.accounts.append(listedClaws(account, profile));
    if (program.accounts.isEmpty() && !file.bytes.trimmed().isEmpty())
        program.problems.append({accountrc, ProgramTrouble::Malformed, QStringLiteral("no accounts in it")});
    return program;
}

QList<MailProgram> findByDialect(const ProgramPlaces& places, const ClawsDialect& dialect) {
    QList<MailProgram> programs;
    for (const QString& folder : clawsFolders(places, dialect))
        if (QFileInfo(folder + QStringLiteral("/accountrc")).exists())
            programs.append(readClaws(places, dialect, folder));
    return programs;
}
}  // namespace

QList<MailProgram> findClawsMail(const ProgramPlaces& places) {
    return findByDialect(places, clawsMail());
}

QList<MailProgram> findSylpheed(const ProgramPlaces& places) {
    return findByDialect(places, sylpheed());
}

QStringList clawsMailFolders(const ProgramPlaces& places) {
    return clawsFolders(places, clawsMail());
}

QStringList sylpheedFolders(const ProgramPlaces& places) {
    return clawsFolders(places, sylpheed());
}

bool clawsMailRuns(const MailProgram& program, const ProgramPlaces& places) {
    const bool claws = program.program == QLatin1String(clawsMail().id);
    return places.own && processRuns({QLatin1String(claws ? clawsMail().process : sylpheed().process)});
}

}  // namespace outbox
