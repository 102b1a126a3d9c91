// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/geary_program.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

#include "core/programs/geary_text.h"
#include "core/programs/goa_accounts.h"
#include "core/programs/outbox_database.h"
#include "core/programs/plan_parts.h"
#include "core/programs/running_process.h"
#include "core/programs/settings_file.h"

namespace outbox {

namespace {
constexpr qsizetype mostGearyAccounts = 100;

QString gearyFile(const QString& folder, const QString& id) {
    return folder + u'/' + id + QStringLiteral("/geary.ini");
}

ProgramAccount listedGeary(const QString& id, const GearyAccount& account,
                           const QHash<QString, GoaAccount>& online) {
    ProgramAccount found;
    found.id = id;
    found.name = account.name;
    found.addresses = account.addresses;
    found.outgoing = account.outgoing;
    found.incoming = account.incoming;
    found.passwordKeptIn = account.keepsPassword ? PasswordPlace::SystemKeychain : PasswordPlace::Nowhere;
    found.writable =
        !account.oldForm && !account.fixedServers && account.online.isEmpty() && account.outgoing.isSet();
    if (account.online.isEmpty()) return found;
    const GoaAccount goa = online.value(account.online);
    found.outgoing = goa.outgoing;
    found.incoming = goa.incoming;
    found.passwordKeptIn = PasswordPlace::SystemKeychain;
    if (found.addresses.isEmpty() && !goa.address.isEmpty()) found.addresses.append(goa.address);
    return found;
}

/// By smtp-outbox-folder.vala a message stays in the table until a copy of it is in the folder of what was
/// sent; "sent" tells the two apart.
std::optional<int> gearyOutbox(const MailProgram& program, const ProgramPlaces& places, const QString& id) {
    const QString flatpak = places.home + QStringLiteral("/.var/app/org.gnome.Geary");
    const QString data =
        program.profile.startsWith(flatpak + u'/') ? flatpak + QStringLiteral("/data") : places.data;
    const QString path = data + QStringLiteral("/geary/") + id + QStringLiteral("/geary.db");
    const QString root = liesWithin(places.home, path) ? places.home : data;
    return countInDatabase(root, path, "SELECT count(*) FROM SmtpOutboxTable WHERE sent = 0");
}

MailProgram readGeary(const ProgramPlaces& places, const QString& folder) {
    MailProgram program;
    program.program = QStringLiteral("geary");
    program.name = QStringLiteral("Geary");
    program.profile = folder;
    program.home = places.home;
    program.running = gearyRuns(program, places);
    const auto online = goaAccounts(places);
    const QStringList names = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    if (names.size() > mostGearyAccounts) program.problems.append({folder, ProgramTrouble::TooMany, {}});
    for (const QString& id : names.first(std::min(names.size(), mostGearyAccounts))) {
        const QString path = gearyFile(folder, id);
        if (!QFileInfo::exists(path)) continue;
        const ProfileFile file = readSettingsText(settingsRoot(program), path);
        if (!file) {
            program.problems.append(*file.problem);
            continue;
        }
        const GearyAccount account = gearyAccount(parseIni(file.bytes));
        if (account.switchedOff) continue;
        if (const auto messages = gearyOutbox(program, places, id))
            program.waitingMessages = program.waitingMessages.value_or(0) + *messages;
        if (account.addresses.isEmpty() && account.online.isEmpty())
            program.problems.append({path, ProgramTrouble::Malformed, QStringLiteral("no sender in it")});
        else
            program.accounts.append(listedGeary(id, account, online));
    }
    if (program.accounts.size() == 1) program.accounts.first().defaultOutgoing = true;
    return program;
}

void writeGeary(IniWriter& writer, const QByteArray& group, const Endpoint& present, const Endpoint& wanted) {
    if (present.host != wanted.host) writer.set(group, "host", keyFileValue(wanted.host));
    if (present.security != wanted.security)
        writer.set(group, "transport_security", gearySecurityName(wanted.security));
    if (present.port != wanted.port || present.security != wanted.security || present.auth != wanted.auth)
        writer.set(group, "port", QByteArray::number(wanted.port));
}

void writeGearyOutgoing(IniWriter& writer, const Endpoint& present, const Endpoint& wanted,
                        const QString& imapUser) {
    writeGeary(writer, "Outgoing", present, wanted);
    if (present.auth == wanted.auth && present.user == wanted.user) return;
    if (wanted.auth == AuthMethod::None) {
        writer.set("Outgoing", "credentials", "none");
    } else if (wanted.user == imapUser) {
        writer.set("Outgoing", "credentials", "use-incoming");
    } else {
        writer.set("Outgoing", "credentials", "custom");
        writer.set("Outgoing", "login", keyFileValue(wanted.user));
    }
}

/// Why Geary cannot be set so from outside; empty when it can.
QString gearyObstacle(const GearyAccount& account, const Endpoint& outgoing,
                      const std::optional<Endpoint>& incoming) {
    if (!account.online.isEmpty()) return QStringLiteral("an online account keeps the settings");
    if (account.oldForm) return QStringLiteral("the settings are those of a Geary before 3.32");
    if (!account.outgoing.isSet()) return QStringLiteral("no outgoing server in it");
    if (account.fixedServers && !outgoing.sameLine(account.outgoing))
        return QStringLiteral("Geary knows the servers of this provider by itself");
    if (outgoing.auth == AuthMethod::OAuth2)
        return QStringLiteral("Geary signs in with the browser through online accounts alone");
    const bool otherWay =
        incoming && account.incoming &&
        (incoming->protocol != account.incoming->protocol || incoming->auth != account.incoming->auth ||
         (account.fixedServers && !incoming->sameLine(*account.incoming)));
    return otherWay ? QStringLiteral("the way of receiving mail is not changed from outside") : QString();
}
}  // namespace

QStringList gearyFolders(const ProgramPlaces& places) {
    if (places.system != HomeSystem::Linux) return {};
    QStringList folders;
    const QString flatpak = places.home + QStringLiteral("/.var/app/org.gnome.Geary/config");
    for (const QString& base : {places.config, flatpak, places.data})
        folders.append(base + QStringLiteral("/geary"));
    return folders;
}

QList<MailProgram> findGeary(const ProgramPlaces& places) {
    QList<MailProgram> programs;
    for (const QString& folder : gearyFolders(places)) {
        if (!QFileInfo(folder).isDir()) continue;
        const MailProgram program = readGeary(places, folder);
        if (!program.accounts.isEmpty() || !program.problems.isEmpty()) programs.append(program);
    }
    return programs;
}

bool gearyRuns(const MailProgram&, const ProgramPlaces& places) {
    return places.own && processRuns({QStringLiteral("geary")});
}

ChangePlan planGeary(const MailProgram& program, const QString& accountId, const WantedSettings& wanted) {
    // The name of a folder, and no way out of it.
    if (accountId.isEmpty() || accountId.contains(u'/') || accountId.startsWith(u'.'))
        return refusedPlan(PlanTrouble::NoSuchAccount);
    const QString path = gearyFile(program.profile, accountId);
    if (!QFileInfo::exists(path)) return refusedPlan(PlanTrouble::NoSuchAccount);
    const QString root = settingsRoot(program);
    const ProfileFile file = readSettingsText(root, path);
    if (!file) return refusedPlan(PlanTrouble::NotReadable, programTroubleName(file.problem->trouble));
    return planGearyFile(root, path, file.bytes, wanted);
}

ChangePlan planGearyFile(const QString& root, const QString& path, const QByteArray& bytes,
                         const WantedSettings& wanted) {
    ChangePlan plan = startedPlan(root, wanted);
    if (plan.trouble != PlanTrouble::None) return plan;
    const GearyAccount account = gearyAccount(parseIni(bytes));

    Endpoint outgoing = wanted.outgoing;
    if (outgoing.auth == AuthMethod::None) outgoing.user.clear();
    const std::optional<Endpoint> incoming = account.incoming ? wanted.incoming : std::nullopt;
    if (QString why = gearyObstacle(account, outgoing, incoming); !why.isEmpty())
        return refusedPlan(PlanTrouble::NotSupported, why);
    IniWriter writer(bytes);
    const Endpoint imap = incoming ? *incoming : account.incoming.value_or(Endpoint());
    if (incoming && account.incoming) {
        writeGeary(writer, "Incoming", *account.incoming, *incoming);
        if (account.incoming->user != incoming->user)
            writer.set("Incoming", "login", keyFileValue(incoming->user));
    }
    writeGearyOutgoing(writer, account.outgoing, outgoing, imap.user);
    if (!writer.changed()) return plan;

    const GearyAccount after = gearyAccount(parseIni(writer.now()));
    if (after.outgoing != outgoing || (incoming && after.incoming != incoming))
        return refusedPlan(PlanTrouble::NotSupported, QStringLiteral("Geary would not read it back"));
    plan.files.append({path, bytes, writer.now()});
    plan.fields = endpointChanges(path, QStringLiteral("outgoing"), account.outgoing, outgoing);
    if (incoming)
        plan.fields += endpointChanges(path, QStringLiteral("incoming"), *account.incoming, *incoming);
    return plan;
}

}  // namespace outbox
