// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/kmail_program.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

#include "core/model/transcript.h"
#include "core/programs/mail_folders.h"
#include "core/programs/running_process.h"
#include "core/programs/settings_file.h"

namespace outbox {

namespace {
constexpr qsizetype mostResources = 50;

QByteArray kmailFile(const MailProgram& program, const QString& name, QList<ProgramProblem>& problems) {
    const ProfileFile file = readSettingsText(settingsRoot(program), program.profile + u'/' + name);
    if (!file && file.problem->trouble != ProgramTrouble::Missing) problems.append(*file.problem);
    return file.bytes;
}

QList<KmailResource> kmailResources(const MailProgram& program, QList<ProgramProblem>& problems) {
    const QString& folder = program.profile;
    QList<KmailResource> resources;
    for (const auto& [pattern, protocol] :
         {std::pair{QStringLiteral("akonadi_imap_resource_*rc"), Protocol::Imap},
          std::pair{QStringLiteral("akonadi_pop3_resource_*rc"), Protocol::Pop3}}) {
        for (const QString& name :
             QDir(folder).entryList({pattern}, QDir::Files | QDir::System, QDir::Name)) {
            if (resources.size() >= mostResources) break;
            const QByteArray bytes = kmailFile(program, name, problems);
            const IniText ini = parseIni(bytes);
            if (const auto incoming = kmailIncoming(ini, protocol))
                resources.append({folder + u'/' + name, bytes, *incoming, kmailResourceIdentity(ini)});
        }
    }
    return resources;
}

/// The resource of one of the identities; else the one that signs in by the same name; else the only one.
std::optional<KmailResource> resourceFor(const QList<KmailResource>& resources,
                                         const QList<KmailIdentity>& identities, const Endpoint& outgoing) {
    for (const KmailIdentity& identity : identities)
        for (const KmailResource& resource : resources)
            if (!resource.identity.isEmpty() && resource.identity == identity.number) return resource;
    for (const KmailResource& resource : resources)
        if (!outgoing.user.isEmpty() && resource.incoming.user == outgoing.user) return resource;
    return resources.size() == 1 ? std::optional(resources.first()) : std::nullopt;
}

QString kmailVersion(const IniText& kmailrc) {
    return cleanBytes(kmailrc.value("General", "previous-version").value_or(QByteArray()), 20);
}

/// kmail.kcfg.cmake: a choice of "Online" and "Offline", written by its name.
bool kmailIsOffline(const IniText& kmailrc) {
    return kmailrc.value("Behaviour", "NetworkState") == "Offline";
}

/// Akonadi's local folders keep the outbox as a maildir.
std::optional<int> kmailOutbox(const QString& data) {
    for (const char* folder : {"/local-mail/outbox", "/.local-mail.directory/outbox"})
        if (const auto messages = maildirMessages(data, data + QLatin1String(folder))) return messages;
    return std::nullopt;
}

/// The folders of its settings, each with the one of its mail.
QList<std::pair<QString, QString>> kmailPlaces(const ProgramPlaces& places) {
    if (places.system != HomeSystem::Linux) return {};
    QList<std::pair<QString, QString>> folders{{places.config, places.data}};
    for (const char* app : {"org.kde.kontact", "org.kde.kmail2", "org.kde.kmail"}) {
        const QString flatpak = places.home + QStringLiteral("/.var/app/") + QLatin1String(app);
        folders.append({flatpak + QStringLiteral("/config"), flatpak + QStringLiteral("/data")});
    }
    return folders;
}

MailProgram readKmail(const ProgramPlaces& places, const QString& config, const QString& data) {
    MailProgram program;
    program.program = QStringLiteral("kmail");
    program.name = QStringLiteral("KMail");
    program.profile = config;
    program.home = places.home;
    program.running = kmailRuns(program, places);
    program.waitingMessages = kmailOutbox(data);
    const KmailSettings settings = readKmailSettings(program);
    program.problems = settings.problems;
    const IniText kmailrc = parseIni(kmailFile(program, QStringLiteral("kmail2rc"), program.problems));
    program.version = kmailVersion(kmailrc);
    program.offline = kmailIsOffline(kmailrc);
    for (const KmailAccount& account : settings.accounts) {
        ProgramAccount found;
        found.id = account.transport.id;
        found.name = account.transport.name;
        found.addresses = account.addresses;
        found.defaultOutgoing = account.standard;
        found.outgoing = account.transport.outgoing;
        if (account.resource) found.incoming = account.resource->incoming;
        found.passwordKeptIn =
            account.transport.keepsPassword ? PasswordPlace::SystemKeychain : PasswordPlace::Nowhere;
        found.writable = account.transport.outgoing.isSet() && !account.transport.fixed;
        program.accounts.append(found);
    }
    return program;
}
}  // namespace

QList<KmailAccount> kmailAccounts(const QByteArray& mailtransports, const QByteArray& emailidentities,
                                  const QList<KmailResource>& resources) {
    QString standard;
    const QList<KmailTransport> transports = kmailTransports(mailtransports, &standard);
    const QList<KmailIdentity> identities = kmailIdentities(emailidentities);
    QList<KmailAccount> accounts;
    for (const KmailTransport& transport : transports) {
        KmailAccount account;
        account.transport = transport;
        account.standard = transport.id == standard || transports.size() == 1;
        QList<KmailIdentity> its;
        for (const KmailIdentity& identity : identities) {
            const bool sends =
                identity.transport == transport.id || (identity.transport.isEmpty() && account.standard);
            if (!sends) continue;
            its.append(identity);
            account.addresses += identity.addresses;
        }
        account.addresses.removeDuplicates();
        account.resource = resourceFor(resources, its, transport.outgoing);
        accounts.append(account);
    }
    return accounts;
}

KmailSettings readKmailSettings(const MailProgram& program) {
    KmailSettings settings;
    settings.mailtransports = kmailFile(program, QStringLiteral("mailtransports"), settings.problems);
    const QByteArray identities = kmailFile(program, QStringLiteral("emailidentities"), settings.problems);
    const QList<KmailResource> resources = kmailResources(program, settings.problems);
    settings.accounts = kmailAccounts(settings.mailtransports, identities, resources);
    return settings;
}

QStringList kmailFiles(const ProgramPlaces& places) {
    QStringList files;
    for (const auto& [config, data] : kmailPlaces(places))
        files.append(config + QStringLiteral("/mailtransports"));
    return files;
}

QList<MailProgram> findKmail(const ProgramPlaces& places) {
    QList<MailProgram> programs;
    for (const auto& [config, data] : kmailPlaces(places)) {
        const bool present = QFileInfo::exists(config + QStringLiteral("/mailtransports")) ||
                             QFileInfo::exists(config + QStringLiteral("/kmail2rc"));
        if (present) programs.append(readKmail(places, config, data));
    }
    return programs;
}

bool kmailRuns(const MailProgram&, const ProgramPlaces& places) {
    return places.own &&
           processRuns({QStringLiteral("kmail"), QStringLiteral("kontact"),
                        QStringLiteral("akonadi_maildispatcher_agent"),
                        QStringLiteral("akonadi_imap_resource"), QStringLiteral("akonadi_pop3_resource")});
}

}  // namespace outbox
