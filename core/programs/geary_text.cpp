// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/geary_text.h"

#include <array>

#include "core/model/mail_address.h"
#include "core/model/name_table.h"
#include "core/model/transcript.h"

namespace outbox {

namespace {
constexpr NameTable<Security, 3> gearySecurityNames{
    {{{Security::None, "none"}, {Security::StartTls, "start-tls"}, {Security::Tls, "transport"}}}};

/// Servers that Geary knows by itself (geary-service-provider.vala and its account classes).
struct GearyProvider {
    const char* name;
    const char* imap;
    const char* smtp;
    quint16 smtpPort;
    Security smtpSecurity;
};
constexpr std::array<GearyProvider, 3> gearyProviders{
    {{"gmail", "imap.gmail.com", "smtp.gmail.com", 465, Security::Tls},
     {"outlook", "imap-mail.outlook.com", "smtp-mail.outlook.com", 587, Security::StartTls},
     {"yahoo", "imap.mail.yahoo.com", "smtp.mail.yahoo.com", 465, Security::Tls}}};

QString gearyText(const IniText& ini, const char* group, const QByteArray& key) {
    return keyFileText(ini.value(group, key).value_or(QByteArray()));
}

/// A list of mailboxes with ";" between them, each with or without a name.
QStringList mailboxes(const QString& list) {
    QStringList addresses;
    for (const QString& part : list.split(u';')) {
        const qsizetype open = part.lastIndexOf(u'<');
        const auto address = parseMailAddress(open < 0 ? part : part.mid(open));
        if (address && addresses.size() < 50) addresses.append(address->text());
    }
    return addresses;
}

quint16 gearyPort(quint16 given, Protocol protocol, Security security, bool signsIn) {
    if (given != 0) return given;
    // get_default_port of geary-service-information.vala
    if (protocol == Protocol::Smtp && security != Security::Tls) return signsIn ? 587 : 25;
    return defaultPort(protocol, security);
}

Endpoint gearyServer(const IniText& ini, Protocol protocol, const QString& imapLogin) {
    const bool smtp = protocol == Protocol::Smtp;
    const char* group = smtp ? "Outgoing" : "Incoming";
    Endpoint server;
    server.protocol = protocol;
    server.host = canonicalHost(gearyText(ini, group, "host").trimmed());
    server.security =
        gearySecurityNames.valueOf(gearyText(ini, group, "transport_security")).value_or(Security::None);
    const QString credentials = gearyText(ini, group, "credentials");
    if (smtp && credentials == QLatin1String("none")) server.auth = AuthMethod::None;
    const bool shared = smtp && credentials != QLatin1String("custom");
    if (server.auth != AuthMethod::None)
        server.user = shared ? imapLogin : cleanText(gearyText(ini, group, "login"), 300);
    server.port = gearyPort(iniPort(ini.value(group, "port")), protocol, server.security,
                            server.auth != AuthMethod::None);
    return server.host.isEmpty() ? Endpoint() : server;
}

Endpoint oldGearyServer(const IniText& ini, Protocol protocol, const QString& address) {
    const bool smtp = protocol == Protocol::Smtp;
    const QByteArray prefix = smtp ? "smtp_" : "imap_";
    const char* group = "AccountInformation";
    Endpoint server;
    server.protocol = protocol;
    server.host = canonicalHost(gearyText(ini, group, prefix + "host").trimmed());
    const bool tls = iniFlag(ini.value(group, prefix + "ssl"), !smtp);
    const bool startTls = iniFlag(ini.value(group, prefix + "starttls"), true);
    server.security = tls ? Security::Tls : startTls ? Security::StartTls : Security::None;
    if (smtp && iniFlag(ini.value(group, "smtp_noauth"), false)) server.auth = AuthMethod::None;
    const bool shared = smtp && iniFlag(ini.value(group, "smtp_use_imap_credentials"), false);
    const QString user = gearyText(ini, group, shared ? QByteArray("imap_username") : prefix + "username");
    if (server.auth != AuthMethod::None) server.user = cleanText(user.isEmpty() ? address : user, 300);
    server.port = gearyPort(iniPort(ini.value(group, prefix + "port")), protocol, server.security,
                            server.auth != AuthMethod::None);
    return server.host.isEmpty() ? Endpoint() : server;
}

/// Servers of the provider in place of those that the file does not name.
void setKnownServers(GearyAccount& account, const QString& provider, const QString& login) {
    for (const GearyProvider& known : gearyProviders) {
        if (provider != QLatin1String(known.name)) continue;
        account.fixedServers = true;
        account.outgoing = {Protocol::Smtp, QLatin1String(known.smtp), known.smtpPort, known.smtpSecurity,
                            login,          AuthMethod::Password};
        account.incoming = Endpoint{Protocol::Imap, QLatin1String(known.imap), 993, Security::Tls,
                                    login,          AuthMethod::Password};
    }
}

GearyAccount oldGearyAccount(const IniText& ini) {
    GearyAccount account;
    account.oldForm = true;
    const char* group = "AccountInformation";
    account.addresses =
        mailboxes(gearyText(ini, group, "primary_email") + u';' + gearyText(ini, group, "alternate_emails"));
    account.name = cleanText(gearyText(ini, group, "nickname"), 200);
    const QString address = account.addresses.value(0);
    account.outgoing = oldGearyServer(ini, Protocol::Smtp, address);
    if (const Endpoint server = oldGearyServer(ini, Protocol::Imap, address); server.isSet())
        account.incoming = server;
    setKnownServers(account, gearyText(ini, group, "service_provider").toLower(), address);
    account.keepsPassword = iniFlag(ini.value(group, "smtp_remember_password"), true);
    return account;
}
}  // namespace

GearyAccount gearyAccount(const IniText& ini) {
    if (ini.find("AccountInformation")) return oldGearyAccount(ini);
    GearyAccount account;
    account.name = cleanText(gearyText(ini, "Account", "label"), 200);
    account.addresses = mailboxes(gearyText(ini, "Account", "sender_mailboxes"));
    account.online = cleanText(gearyText(ini, "Metadata", "goa_id"), 100);
    const QString status = gearyText(ini, "Metadata", "status");
    account.switchedOff = status == QLatin1String("disabled") || status == QLatin1String("removed");
    account.keepsPassword = iniFlag(ini.value("Outgoing", "remember_password"), true);
    const QString login = cleanText(gearyText(ini, "Incoming", "login"), 300);
    account.outgoing = gearyServer(ini, Protocol::Smtp, login);
    if (const Endpoint server = gearyServer(ini, Protocol::Imap, login); server.isSet())
        account.incoming = server;
    setKnownServers(account, gearyText(ini, "Account", "service_provider").toLower(),
                    login.isEmpty() ? account.addresses.value(0) : login);
    return account;
}

QByteArray gearySecurityName(Security security) {
    return gearySecurityNames.nameOf(security).toLatin1();
}

}  // namespace outbox
