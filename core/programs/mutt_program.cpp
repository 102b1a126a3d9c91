// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/mutt_program.h"

#include <QDir>
#include <algorithm>
#include <array>
#include <span>

#include "core/programs/msmtp_program.h"
#include "core/programs/mutt_account.h"
#include "core/programs/running_process.h"
#include "core/programs/settings_file.h"

namespace outbox {

namespace {
/// By the manuals ("Files"), the first that exists counts; "@" is the folder of XDG_CONFIG_HOME.
constexpr std::array muttMainFiles{"/.muttrc", "/.mutt/muttrc", "@/mutt/muttrc"};
constexpr std::array neoMuttMainFiles{
    "@/neomutt/neomuttrc", "@/neomutt/muttrc", "@/mutt/neomuttrc", "@/mutt/muttrc", "/.neomutt/neomuttrc",
    "/.neomutt/muttrc",    "/.mutt/neomuttrc", "/.mutt/muttrc",    "/.neomuttrc",   "/.muttrc"};

QString inPlace(const ProgramPlaces& places, const char* name) {
    const QString path = QString::fromLatin1(name);
    return path.startsWith(u'@') ? unixConfigFolder(places) + path.mid(1) : places.home + path;
}

/// What msmtp does for an account that sends through it.
void takeFromMsmtp(ProgramAccount& found, const MuttAccount& account, const ProgramPlaces& places) {
    const MsmtpRoute route = msmtpRoute(places, account.msmtp, account.addresses.value(0));
    found.outgoing = route.account.outgoing;
    found.passwordKeptIn = route.account.passwordKeptIn;
    found.writable = route.account.writable && route.ofSender;
    if (found.addresses.isEmpty()) found.addresses = route.account.addresses;
}

ProgramAccount listed(const MuttAccount& account, const ProgramPlaces& places) {
    ProgramAccount found;
    found.id = account.id;
    found.name = account.addresses.isEmpty() ? account.id : account.addresses.first();
    found.addresses = account.addresses;
    found.defaultOutgoing = account.id == QLatin1String("default");
    found.incoming = account.incoming;
    if (account.sending == MuttSending::ByMsmtp) {
        takeFromMsmtp(found, account, places);
    } else if (account.sending == MuttSending::BySmtp) {
        found.outgoing = account.outgoing;
        found.passwordKeptIn = account.passwordKeptIn;
        // Nothing is written into the line of a hook.
        const bool inAFile = account.file >= 0 || account.values.value("smtp_url").file >= 0;
        found.writable = inAFile && !account.computed;
    }
    return found;
}

QStringList mainFiles(const ProgramPlaces& places, std::span<const char* const> names) {
    QStringList paths;
    for (const char* name : names) paths.append(inPlace(places, name));
    return paths;
}

QString mainFileOf(const ProgramPlaces& places, std::span<const char* const> names) {
    return firstPresent(mainFiles(places, names));
}

QList<MailProgram> readMutt(const ProgramPlaces& places, const QString& path, const char* id,
                            const char* maker) {
    MailProgram program;
    program.program = QString::fromLatin1(id);
    program.name = QString::fromLatin1(maker);
    program.profile = path;
    program.running = muttRuns(program, places);
    const MuttConfig config = readMuttConfig(places, path, muttFilesOf(places));
    program.problems = config.problems;
    if (config.files.isEmpty()) return {program};
    if (config.commandSourced)
        program.problems.append(
            {path, ProgramTrouble::Unreadable,
             QStringLiteral("some settings come from a command (source … |), which is not run")});
    for (const MuttAccount& account : muttAccounts(config)) {
        program.accounts.append(listed(account, places));
        if (const QString& file = account.msmtp.file; file.startsWith(u'~'))
            program.problems.append(
                {file, ProgramTrouble::Missing,
                 QStringLiteral("Mutt runs msmtp without a shell, so that nobody puts the "
                                "home folder in place of ~; $HOME works")});
    }
    return {program};
}
}  // namespace

QList<MailProgram> findMutt(const ProgramPlaces& places) {
    const QString path = mainFileOf(places, muttMainFiles);
    if (path.isEmpty() || places.system == HomeSystem::Windows) return {};
    return readMutt(places, path, "mutt", "Mutt");
}

QStringList muttFiles(const ProgramPlaces& places) {
    if (places.system == HomeSystem::Windows) return {};
    return untilPresent(mainFiles(places, muttMainFiles));
}

QStringList neoMuttFiles(const ProgramPlaces& places) {
    if (places.system == HomeSystem::Windows) return {};
    return untilPresent(mainFiles(places, neoMuttMainFiles));
}

QList<MailProgram> findNeoMutt(const ProgramPlaces& places) {
    const QString path = mainFileOf(places, neoMuttMainFiles);
    const bool own = !path.isEmpty() && path != mainFileOf(places, muttMainFiles);
    if (!own || places.system == HomeSystem::Windows) return {};
    return readMutt(places, path, "neomutt", "NeoMutt");
}

bool muttRuns(const MailProgram& program, const ProgramPlaces& places) {
    // NeoMutt may read Mutt's file too, so either counts for it.
    const QStringList names{QStringLiteral("neomutt"), QStringLiteral("mutt")};
    return places.own && processRuns(program.program == QLatin1String("mutt") ? names : names.first(1));
}

ProgramPlaces muttPlaces(const QString& mainFile) {
    const ProgramPlaces here = ProgramPlaces::ofThisComputer();
    for (const auto& names :
         {std::span<const char* const>(muttMainFiles), std::span<const char* const>(neoMuttMainFiles)}) {
        for (const char* name : names) {
            const QString suffix =
                QString::fromLatin1(name).replace(QLatin1String("@"), QLatin1String("/.config"));
            if (!mainFile.endsWith(suffix)) continue;
            ProgramPlaces places = ProgramPlaces::ofFolder(mainFile.chopped(suffix.size()));
            if (places.home == here.home) return here;
            places.system = HomeSystem::Linux;
            places.config = places.home + QStringLiteral("/.config");
            return places;
        }
    }
    // Only this person's own variables lead elsewhere.
    return here;
}

}  // namespace outbox
