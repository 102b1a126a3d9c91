// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/goa_accounts.h"

#include "core/model/mail_address.h"
#include "core/model/transcript.h"
#include "core/programs/ini_settings.h"
#include "core/programs/settings_file.h"

namespace outbox {

namespace {
constexpr qsizetype mostGoaAccounts = 100;

QString goaText(const IniSection& section, const char* key) {
    return keyFileText(section.value(key).value_or(QByteArray()));
}

/// "smtp.example.org" or "smtp.example.org:2525", as people typed it.
Endpoint goaServer(const IniSection& section, Protocol protocol) {
    const bool smtp = protocol == Protocol::Smtp;
    const bool tls = iniFlag(section.value(smtp ? "SmtpUseSsl" : "ImapUseSsl"), false);
    const bool startTls = iniFlag(section.value(smtp ? "SmtpUseTls" : "ImapUseTls"), false);
    const Security security = tls ? Security::Tls : startTls ? Security::StartTls : Security::None;
    const ParsedEndpoint parsed = parseEndpoint(protocol, goaText(section, smtp ? "SmtpHost" : "ImapHost"));
    if (parsed.error != EndpointError::None) return {};
    Endpoint server = parsed.endpoint;
    server.security = security;
    const bool named = goaText(section, smtp ? "SmtpHost" : "ImapHost").contains(u':');
    // goaimapsmtpprovider.c leaves the port to the mail program; both known ones take these.
    if (!named) server.port = defaultPort(protocol, security);
    server.user = cleanText(goaText(section, smtp ? "SmtpUserName" : "ImapUserName"), 300);
    if (smtp && !iniFlag(section.value("SmtpUseAuth"), false)) {
        server.auth = AuthMethod::None;
        server.user.clear();
    }
    return server;
}

/// goagoogleprovider.c and goamsgraphprovider.c: fixed servers, signed in with a token.
void setProvidersServers(GoaAccount& account) {
    const bool google = account.provider == QLatin1String("google");
    if (!google && account.provider != QLatin1String("windows_live")) return;
    const QString user = account.address;
    account.outgoing =
        google
            ? Endpoint{Protocol::Smtp,    QStringLiteral("smtp.gmail.com"), 465, Security::Tls, user,
                       AuthMethod::OAuth2}
            : Endpoint{
                  Protocol::Smtp,    QStringLiteral("smtp-mail.outlook.com"), 587, Security::StartTls, user,
                  AuthMethod::OAuth2};
    account.incoming =
        Endpoint{Protocol::Imap,
                 google ? QStringLiteral("imap.gmail.com") : QStringLiteral("imap-mail.outlook.com"),
                 993,
                 Security::Tls,
                 user,
                 AuthMethod::OAuth2};
}
}  // namespace

QHash<QString, GoaAccount> parseGoaAccounts(const QByteArray& bytes) {
    QHash<QString, GoaAccount> accounts;
    for (const IniSection& section : parseIni(bytes).sections) {
        if (!section.name.startsWith("Account ") || accounts.size() >= mostGoaAccounts) continue;
        if (!iniFlag(section.value("MailEnabled"), true)) continue;
        GoaAccount account;
        account.provider = cleanText(goaText(section, "Provider"), 60);
        for (const char* key : {"EmailAddress", "Identity", "PresentationIdentity"})
            if (account.address.isEmpty())
                if (const auto address = parseMailAddress(goaText(section, key)))
                    account.address = address->text();
        if (account.provider == QLatin1String("imap_smtp")) {
            account.outgoing = goaServer(section, Protocol::Smtp);
            if (const Endpoint server = goaServer(section, Protocol::Imap); server.isSet())
                account.incoming = server;
        }
        setProvidersServers(account);
        accounts.insert(cleanBytes(section.name.mid(8).trimmed(), 100), account);
    }
    return accounts;
}

QHash<QString, GoaAccount> goaAccounts(const ProgramPlaces& places) {
    const SettingsFile settings =
        readSettingsFile(places, places.config + QStringLiteral("/goa-1.0/accounts.conf"));
    return parseGoaAccounts(settings.file.bytes);
}

}  // namespace outbox
