// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/mozilla_programs.h"

#include <QFileInfo>
#include <array>

#include "core/model/transcript.h"
#include "core/programs/mozilla_plan.h"
#include "core/programs/mozilla_profiles.h"
#include "core/programs/mozilla_settings.h"
#include "core/programs/mozilla_state.h"
#include "core/programs/profile_file.h"
#include "core/programs/program_table.h"

namespace outbox {

namespace {
struct MemberName {
    const char* id;
    const char* name;
};

constexpr MemberName memberName(MozillaMember member) {
    switch (member) {
        case MozillaMember::Betterbird:
            return {"betterbird", "Betterbird"};
        case MozillaMember::SeaMonkey:
            return {"seamonkey", "SeaMonkey"};
        case MozillaMember::Thunderbird:
            break;
    }
    return {"thunderbird", "Thunderbird"};
}

MailProgram emptyProgram(MozillaMember member, const QString& profile) {
    MailProgram program;
    program.program = QLatin1String(memberName(member).id);
    program.name = QLatin1String(memberName(member).name);
    program.profile = profile;
    return program;
}

MozillaPrefs parsedFile(const QString& path, const QByteArray& bytes, QList<ProgramProblem>* problems) {
    MozillaPrefs prefs = parseMozillaPrefs(bytes);
    if (prefs.broken() > 0)
        problems->append({path, ProgramTrouble::Malformed,
                          QStringLiteral("%1 places are not understood, the first in line %2")
                              .arg(QString::number(prefs.broken()),
                                   QString::number(lineOfByte(bytes, prefs.firstBroken())))});
    return prefs;
}

/// "logins.json" holds the passwords, encrypted, and is made with the first of them; it is not opened. What
/// "logins.db" of version 153 holds beside it cannot be told from outside.
PasswordPlace mozillaPasswordPlace(const QString& profile) {
    if (QFileInfo(profile + QStringLiteral("/logins.json")).size() > 0) return PasswordPlace::OwnStore;
    return QFileInfo::exists(profile + QStringLiteral("/logins.db")) ? PasswordPlace::Unknown
                                                                     : PasswordPlace::Nowhere;
}

/// Thunderbird makes a second, empty profile at its first start and never opens it.
bool wasNeverUsed(const QString& profile) {
    for (const char* name : {"prefs.js", "user.js", "Mail", "ImapMail"}) {
        const QFileInfo info(profile + u'/' + QLatin1String(name));
        if (info.exists() || info.isSymLink()) return false;
    }
    return true;
}

/// A name that cannot be a server's is as good as none, and its place is told.
void tellOfBadHost(MailProgram& program, const MozillaPrefs& prefs, const QString& pref) {
    const QString host = prefs.text(pref).value_or(QString()).trimmed();
    if (!host.isEmpty() && canonicalHost(host).isEmpty())
        program.problems.append({program.profile + QStringLiteral("/prefs.js"), ProgramTrouble::Malformed,
                                 QStringLiteral("%1 is no host name: %2").arg(pref, cleanText(host, 100))});
}

void readAccounts(MailProgram& program, const MozillaPrefs& prefs, const QString& idPrefix) {
    const PasswordPlace kept = mozillaPasswordPlace(program.profile);
    for (const MozillaKeys& keys : mozillaAccounts(prefs)) {
        ProgramAccount account = mozillaAccount(prefs, keys);
        account.id = cleanText(idPrefix, 300) + account.id;
        account.passwordKeptIn = kept;
        program.accounts.append(account);
        tellOfBadHost(program, prefs, QStringLiteral("mail.server.%1.hostname").arg(keys.server));
        tellOfBadHost(program, prefs, QStringLiteral("mail.smtpserver.%1.hostname").arg(keys.outgoing));
    }
}

MailProgram readMozilla(MozillaMember member, const MozillaProfile& profile, const QString& version) {
    MailProgram program = emptyProgram(member, profile.folder);
    program.problems = profile.problems;
    if (!program.problems.isEmpty()) return program;
    program.version = version;
    program.running = mozillaProfileInUse(profile.folder);
    const MozillaProfilePrefs read = readMozillaPrefs(profile.folder);
    program.problems += read.problems;
    program.offline = mozillaOffline(read.prefs);
    program.highestTls = mozillaHighestTls(read.prefs);
    const MozillaOutbox outbox = mozillaOutbox(profile.folder, read.prefs);
    program.waitingMessages = outbox.messages;
    if (outbox.problem) program.problems.append(*outbox.problem);
    readAccounts(program, read.prefs, profile.idPrefix);
    return program;
}

template <MozillaMember member>
QList<MailProgram> findMember(const ProgramPlaces& places) {
    return findMozilla(member, places);
}

/// Betterbird's without those that are Thunderbird's already.
template <MozillaMember member>
QStringList memberFolders(const ProgramPlaces& places) {
    QStringList folders = mozillaFolders(member, places);
    if (member != MozillaMember::Betterbird) return folders;
    const QStringList shared = mozillaFolders(MozillaMember::Thunderbird, places);
    folders.removeIf([&shared](const QString& folder) { return shared.contains(folder); });
    return folders;
}

bool mozillaRuns(const MailProgram& program, const ProgramPlaces&) {
    return mozillaProfileInUse(program.profile);
}

template <MozillaMember member>
constexpr ProgramKind mozillaRow() {
    return {memberName(member).id,
            memberName(member).name,
            findMember<member>,
            memberFolders<member>,
            planMozilla,
            mozillaRuns,
            true};
}
}  // namespace

MozillaProfilePrefs readMozillaPrefs(const QString& profile) {
    MozillaProfilePrefs read;
    const QString path = profile + QStringLiteral("/prefs.js");
    const ProfileFile file = readProfileFile(profile, path);
    if (file)
        read.prefs = parsedFile(path, file.bytes, &read.problems);
    else
        read.problems.append(*file.problem);
    const QString ownPath = profile + QStringLiteral("/user.js");
    const ProfileFile own = readProfileFile(profile, ownPath);
    if (own)
        read.prefs.overlay(parsedFile(ownPath, own.bytes, &read.problems));
    else if (own.problem->trouble != ProgramTrouble::Missing)
        read.problems.append(*own.problem);
    return read;
}

QList<MailProgram> findMozilla(MozillaMember member, const ProgramPlaces& places) {
    const MozillaProfiles found = findMozillaProfiles(mozillaFolders(member, places), places);
    QList<MailProgram> programs;
    for (const MozillaProfile& profile : found.profiles) {
        if (profile.problems.isEmpty() && wasNeverUsed(profile.folder)) continue;
        // Thunderbird and Betterbird share their folder: a profile belongs to who used it last.
        const MozillaUse use = profile.problems.isEmpty() ? lastMozillaUse(profile.folder) : MozillaUse{};
        const bool betterbird = use.betterbird || profile.folder.contains(QLatin1String("/eu.betterbird."));
        const bool mine =
            member == MozillaMember::SeaMonkey || betterbird == (member == MozillaMember::Betterbird);
        if (mine) programs.append(readMozilla(member, profile, use.version));
    }
    if (member == MozillaMember::Betterbird) return programs;
    for (const MozillaProfileList& list : found.troubled) {
        MailProgram program = emptyProgram(member, list.folder);
        program.problems = list.problems;
        programs.append(program);
    }
    return programs;
}

QString mozillaAccountKey(const QString& accountId) {
    return accountId.mid(accountId.lastIndexOf(u'/') + 1);
}

std::span<const ProgramKind> mozillaPrograms() {
    static constexpr std::array rows{mozillaRow<MozillaMember::Thunderbird>(),
                                     mozillaRow<MozillaMember::Betterbird>(),
                                     mozillaRow<MozillaMember::SeaMonkey>()};
    return rows;
}

}  // namespace outbox
