// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/mailspring_program.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/model/mail_address.h"
#include "core/model/transcript.h"
#include "core/programs/outbox_database.h"
#include "core/programs/running_process.h"
#include "core/programs/settings_file.h"

namespace outbox {

namespace {
constexpr qsizetype mostMailspringAccounts = 100;

QString springText(const QJsonObject& object, const QString& key) {
    return cleanText(object.value(key).toString(), 300);
}

Endpoint springServer(const QJsonObject& settings, Protocol protocol) {
    const QString prefix = protocol == Protocol::Smtp ? QStringLiteral("smtp_") : QStringLiteral("imap_");
    Endpoint server;
    server.protocol = protocol;
    server.host = canonicalHost(springText(settings, prefix + QStringLiteral("host")).trimmed());
    if (server.host.isEmpty()) return {};
    const QString security = springText(settings, prefix + QStringLiteral("security"));
    server.security = security.startsWith(QLatin1String("SSL")) ? Security::Tls
                      : security == QLatin1String("STARTTLS")   ? Security::StartTls
                                                                : Security::None;
    // A number, or a text where a person typed it.
    const QJsonValue port = settings.value(prefix + QStringLiteral("port"));
    const int number = port.isString() ? port.toString().toInt() : port.toInt();
    server.port =
        number > 0 && number <= 65535 ? static_cast<quint16>(number) : defaultPort(protocol, server.security);
    server.user = springText(settings, prefix + QStringLiteral("username"));
    // Accounts that were added by signing in with the browser keep the client that they signed in by.
    if (settings.contains(QLatin1String("refresh_client_id"))) server.auth = AuthMethod::OAuth2;
    return server;
}

/// Accounts of Google name no servers: the program knows them.
void setGoogleServers(ProgramAccount& account, const QString& provider) {
    if (provider != QLatin1String("gmail") || account.outgoing.isSet()) return;
    const QString user = account.addresses.value(0);
    account.outgoing = {Protocol::Smtp,    QStringLiteral("smtp.gmail.com"), 465, Security::Tls, user,
                        AuthMethod::OAuth2};
    account.incoming = Endpoint{Protocol::Imap,    QStringLiteral("imap.gmail.com"), 993, Security::Tls, user,
                                AuthMethod::OAuth2};
}

ProgramAccount springAccount(const QJsonObject& object) {
    ProgramAccount account;
    account.id = springText(object, QStringLiteral("id"));
    account.name = springText(object, QStringLiteral("label"));
    if (const auto address = parseMailAddress(object.value(QLatin1String("emailAddress")).toString()))
        account.addresses.append(address->text());
    const QJsonObject settings = object.value(QLatin1String("settings")).toObject();
    account.outgoing = springServer(settings, Protocol::Smtp);
    if (const Endpoint server = springServer(settings, Protocol::Imap); server.isSet())
        account.incoming = server;
    setGoogleServers(account, springText(object, QStringLiteral("provider")));
    account.passwordKeptIn = PasswordPlace::SystemKeychain;
    return account;
}

MailProgram readMailspring(const ProgramPlaces& places, const QString& folder) {
    MailProgram program;
    program.program = QStringLiteral("mailspring");
    program.name = QStringLiteral("Mailspring");
    program.profile = folder;
    program.running = mailspringRuns(program, places);
    // Mailspring-Sync: what is to be done waits in this table, sending too, and stays there for a while
    // after.
    program.waitingMessages =
        countInDatabase(folder, folder + QStringLiteral("/edgehill.db"),
                        "SELECT count(*) FROM Task WHERE status NOT IN ('complete', 'cancelled') AND "
                        "CAST(data AS TEXT) LIKE '%\"SendDraftTask\"%'");
    const QString path = folder + QStringLiteral("/config.json");
    const ProfileFile file = readSettingsText(folder, path);
    if (!file) {
        program.problems.append(*file.problem);
        return program;
    }
    const auto accounts = mailspringAccounts(file.bytes);
    if (accounts)
        program.accounts = *accounts;
    else
        program.problems.append({path, ProgramTrouble::Malformed, QStringLiteral("no JSON of Mailspring's")});
    if (program.accounts.size() == 1) program.accounts.first().defaultOutgoing = true;
    return program;
}
}  // namespace

std::optional<QList<ProgramAccount>> mailspringAccounts(const QByteArray& configJson) {
    const QJsonDocument document = QJsonDocument::fromJson(configJson);
    if (!document.isObject()) return std::nullopt;
    QList<ProgramAccount> accounts;
    const QJsonArray array =
        document.object().value(QLatin1String("*")).toObject().value(QLatin1String("accounts")).toArray();
    for (const QJsonValue& value : array) {
        if (accounts.size() >= mostMailspringAccounts) break;
        const ProgramAccount account = springAccount(value.toObject());
        if (!account.id.isEmpty() && !account.addresses.isEmpty()) accounts.append(account);
    }
    return accounts;
}

QStringList mailspringFolders(const ProgramPlaces& places) {
    QStringList folders{places.config + QStringLiteral("/Mailspring")};
    if (places.system == HomeSystem::MacOs)
        folders = QStringList{places.home + QStringLiteral("/Library/Application Support/Mailspring")};
    if (places.system == HomeSystem::Linux)
        folders << places.home + QStringLiteral("/.var/app/com.getmailspring.Mailspring/config/Mailspring")
                << places.home + QStringLiteral("/snap/mailspring/current/.config/Mailspring")
                << places.home + QStringLiteral("/snap/mailspring/common/.config/Mailspring");
    return folders;
}

QList<MailProgram> findMailspring(const ProgramPlaces& places) {
    QList<MailProgram> programs;
    for (const QString& folder : mailspringFolders(places))
        if (QFileInfo::exists(folder + QStringLiteral("/config.json")))
            programs.append(readMailspring(places, folder));
    return programs;
}

bool mailspringRuns(const MailProgram&, const ProgramPlaces& places) {
    return places.own && processRuns({QStringLiteral("mailspring")});
}

}  // namespace outbox
