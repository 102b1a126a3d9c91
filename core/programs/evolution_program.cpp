// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/evolution_program.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

#include "core/model/transcript.h"
#include "core/programs/dconf_file.h"
#include "core/programs/evolution_sources.h"
#include "core/programs/goa_accounts.h"
#include "core/programs/mail_folders.h"
#include "core/programs/plan_parts.h"
#include "core/programs/profile_file.h"
#include "core/programs/running_process.h"

namespace outbox {

namespace {
constexpr qsizetype mostSources = 500;
const QString sourcesFolder = QStringLiteral("/evolution/sources");
constexpr qint64 largestSource = 256 * 1024;

EvolutionSources readSources(const QString& folder, QList<ProgramProblem>* problems) {
    EvolutionSources sources;
    const QStringList names =
        QDir(folder).entryList({QStringLiteral("*.source")}, QDir::Files | QDir::System, QDir::Name);
    if (names.size() > mostSources && problems) problems->append({folder, ProgramTrouble::TooMany, {}});
    for (const QString& name : names.first(std::min(names.size(), mostSources))) {
        const QString path = folder + u'/' + name;
        const ProfileFile file = readProfileFile(folder, path, largestSource);
        if (!file && problems) problems->append(*file.problem);
        if (!file) continue;
        sources.insert(name.chopped(7), {path, file.bytes, parseIni(file.bytes)});
    }
    return sources;
}

ProgramAccount listedEvolution(const EvolutionAccount& account, const QHash<QString, GoaAccount>& online) {
    ProgramAccount found;
    found.id = account.id;
    found.name = account.name;
    found.addresses = account.addresses;
    found.outgoing = account.outgoing;
    found.incoming = account.incoming;
    found.passwordKeptIn = account.passwordKeptIn;
    found.writable = !account.collected && !account.transport.isEmpty();
    if (account.online.isEmpty()) return found;
    const GoaAccount goa = online.value(account.online);
    if (goa.outgoing.isSet()) found.outgoing = goa.outgoing;
    if (goa.incoming) found.incoming = goa.incoming;
    found.passwordKeptIn = PasswordPlace::SystemKeychain;
    return found;
}

QString flatpakOf(const ProgramPlaces& places) {
    return places.home + QStringLiteral("/.var/app/org.gnome.Evolution");
}

/// Of org.gnome.evolution and org.gnome.evolution.shell; the version is that of the settings, as of its last
/// start. It is read only: dconf's own service would not notice what is written into its file.
void readEvolutionState(MailProgram& program, const QString& config) {
    const ProfileFile file = readProfileFile(config, config + QStringLiteral("/dconf/user"));
    const DconfFile dconf(file.bytes);
    program.offline = dconf.flag("/org/gnome/evolution/shell/start-offline").value_or(false);
    program.version = cleanText(dconf.text("/org/gnome/evolution/version").value_or(QString()), 20);
}

MailProgram readEvolution(const ProgramPlaces& places, const QString& sources) {
    const QString flatpak = flatpakOf(places);
    const QString data = sources.startsWith(flatpak + u'/') ? flatpak + QStringLiteral("/data") : places.data;
    MailProgram program;
    program.program = QStringLiteral("evolution");
    program.name = QStringLiteral("Evolution");
    program.profile = sources;
    program.running = evolutionRuns(program, places);
    program.waitingMessages = maildirMessages(data, data + QStringLiteral("/evolution/mail/local/.Outbox"));
    readEvolutionState(program, sources.chopped(sourcesFolder.size()));
    const auto online = goaAccounts(places);
    for (const EvolutionAccount& account : evolutionAccounts(readSources(sources, &program.problems)))
        program.accounts.append(listedEvolution(account, online));
    if (program.accounts.size() == 1) program.accounts.first().defaultOutgoing = true;
    return program;
}

void writeSource(IniWriter& writer, const Endpoint& present, const Endpoint& wanted) {
    if (present.host != wanted.host) writer.set("Authentication", "Host", keyFileValue(wanted.host));
    if (present.port != wanted.port || present.security != wanted.security)
        writer.set("Authentication", "Port", QByteArray::number(wanted.port));
    if (present.security != wanted.security || !present.isSet())
        writer.set("Security", "Method", evolutionSecurityName(wanted.security));
    if (wanted.auth != AuthMethod::None && present.user != wanted.user)
        writer.set("Authentication", "User", keyFileValue(wanted.user));
    if (present.auth == wanted.auth) return;
    const bool oauth = wanted.auth == AuthMethod::OAuth2;
    writer.set("Authentication", "Method",
               oauth                             ? "XOAUTH2"
               : wanted.auth == AuthMethod::None ? "none"
                                                 : "PLAIN");
}

const EvolutionAccount* evolutionAccountOf(const QList<EvolutionAccount>& accounts, const QString& id) {
    const auto found = std::find_if(accounts.begin(), accounts.end(),
                                    [&](const EvolutionAccount& account) { return account.id == id; });
    return found == accounts.end() ? nullptr : &*found;
}

/// The account of another mailbox that sends through the same source; empty when none.
QString sharesTransport(const QList<EvolutionAccount>& accounts, const EvolutionAccount& account) {
    const auto domain = [](const EvolutionAccount& of) { return of.addresses.first().section(u'@', -1); };
    for (const EvolutionAccount& other : accounts)
        if (other.id != account.id && other.transport == account.transport &&
            domain(other) != domain(account))
            return other.name;
    return {};
}

/// Writes one source into the plan; false when Evolution would not read it as wanted.
bool addSourceChange(ChangePlan& plan, const EvolutionSource& source, const QString& side,
                     const Endpoint& present, const Endpoint& wanted) {
    if (present == wanted) return true;
    IniWriter writer(source.bytes);
    writeSource(writer, present, wanted);
    if (evolutionEndpoint(parseIni(writer.now()), wanted.protocol) != wanted) return false;
    plan.files.append({source.path, source.bytes, writer.now()});
    plan.fields += endpointChanges(source.path, side, present, wanted);
    return true;
}
}  // namespace

QList<MailProgram> findEvolution(const ProgramPlaces& places) {
    QList<MailProgram> programs;
    for (const QString& sources : evolutionFolders(places)) {
        if (!QFileInfo(sources).isDir()) continue;
        const MailProgram program = readEvolution(places, sources);
        // Calendars and address books of the desktop keep their sources there too.
        if (!program.accounts.isEmpty() || !program.problems.isEmpty()) programs.append(program);
    }
    return programs;
}

QStringList evolutionFolders(const ProgramPlaces& places) {
    if (places.system != HomeSystem::Linux) return {};
    return {places.config + sourcesFolder, flatpakOf(places) + QStringLiteral("/config") + sourcesFolder};
}

bool evolutionRuns(const MailProgram&, const ProgramPlaces& places) {
    return places.own &&
           processRuns({QStringLiteral("evolution"), QStringLiteral("evolution-source-registry")});
}

ChangePlan planEvolution(const MailProgram& program, const QString& accountId, const WantedSettings& wanted) {
    return planEvolutionSources(program.profile, readSources(program.profile, nullptr), accountId, wanted);
}

ChangePlan planEvolutionSources(const QString& root, const EvolutionSources& sources,
                                const QString& accountId, const WantedSettings& wanted) {
    ChangePlan plan = startedPlan(root, wanted);
    if (plan.trouble != PlanTrouble::None) return plan;
    const QList<EvolutionAccount> accounts = evolutionAccounts(sources);
    const EvolutionAccount* account = evolutionAccountOf(accounts, accountId);
    if (!account) return refusedPlan(PlanTrouble::NoSuchAccount);
    if (account->collected)
        return refusedPlan(PlanTrouble::NotSupported, QStringLiteral("an online account keeps the settings"));
    if (account->transport.isEmpty())
        return refusedPlan(PlanTrouble::NotSupported, QStringLiteral("mail leaves otherwise than by SMTP"));

    Endpoint outgoing = wanted.outgoing;
    if (outgoing.auth == AuthMethod::None) outgoing.user.clear();
    if (outgoing != account->outgoing)
        if (const QString other = sharesTransport(accounts, *account); !other.isEmpty())
            return refusedPlan(PlanTrouble::Shared, other);
    bool written = addSourceChange(plan, sources.value(account->transport), QStringLiteral("outgoing"),
                                   account->outgoing, outgoing);
    if (wanted.incoming && account->incoming) {
        if (wanted.incoming->protocol != account->incoming->protocol)
            return refusedPlan(PlanTrouble::NotSupported,
                               QStringLiteral("the way of receiving mail is not changed from outside"));
        written = written && addSourceChange(plan, sources.value(account->id), QStringLiteral("incoming"),
                                             *account->incoming, *wanted.incoming);
    }
    return written
               ? plan
               : refusedPlan(PlanTrouble::NotSupported, QStringLiteral("Evolution would not read it back"));
}

}  // namespace outbox
