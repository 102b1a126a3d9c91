// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/kmail_text.h"

#include <algorithm>

#include "core/model/mail_address.h"
#include "core/model/name_table.h"
#include "core/model/transcript.h"

namespace outbox {

namespace {
constexpr qsizetype mostTransports = 200;
constexpr int xoauth2Number = 9;  ///< of EnumAuthenticationType in mailtransport.kcfg

constexpr NameTable<Security, 3> encryptionNames{
    {{{Security::None, "None"}, {Security::Tls, "SSL"}, {Security::StartTls, "TLS"}}}};

QString kmailText(const IniSection& section, const char* key) {
    return keyFileText(section.value(key).value_or(QByteArray()));
}

/// "[Transport 12]" gives "12"; also where KConfig marks the group as fixed, "[Transport 12][$i]".
QString numberBehind(const QByteArray& name, const char* word) {
    if (!name.startsWith(word)) return {};
    const QByteArray number = name.mid(static_cast<qsizetype>(qstrlen(word))).split(']').first().trimmed();
    const bool digits = !number.isEmpty() && std::all_of(number.begin(), number.end(),
                                                         [](char c) { return c >= '0' && c <= '9'; });
    return digits && number.size() <= 12 ? QString::fromLatin1(number) : QString();
}

bool isFixed(const IniSection& section) {
    const auto marked = [](const IniEntry& entry) { return entry.key.contains("[$"); };
    return section.name.contains("[$") || std::any_of(section.entries.begin(), section.entries.end(), marked);
}

Security kmailSecurity(const QString& encryption) {
    // Written by name; by number in files of long ago.
    const int number =
        QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2")}.indexOf(encryption);
    if (number >= 0) return number == 1 ? Security::Tls : number == 2 ? Security::StartTls : Security::None;
    return encryptionNames.valueOf(encryption).value_or(Security::None);
}

Endpoint kmailOutgoing(const IniSection& section) {
    const QString kind = kmailText(section, "identifier");
    const QString oldKind = kmailText(section, "type");
    const bool smtp = (kind.isEmpty() || kind == QLatin1String("SMTP")) &&
                      (oldKind.isEmpty() || oldKind.compare(QLatin1String("smtp"), Qt::CaseInsensitive) == 0);
    Endpoint server;
    server.host = smtp ? canonicalHost(kmailText(section, "host").trimmed()) : QString();
    if (server.host.isEmpty()) return {};
    const quint16 port = iniPort(section.value("port"));
    server.port = port != 0 ? port : 25;
    server.security = kmailSecurity(kmailText(section, "encryption"));
    const bool oauth = kmailText(section, "authtype") == QLatin1String("XOAUTH2");
    const bool signsIn = iniFlag(section.value("auth"), false);
    server.auth = !signsIn ? AuthMethod::None : oauth ? AuthMethod::OAuth2 : AuthMethod::Password;
    if (signsIn) server.user = cleanText(kmailText(section, "user"), 300);
    return server;
}

std::optional<Endpoint> kmailImap(const IniText& resource) {
    const QString host = keyFileText(resource.value("network", "ImapServer").value_or(QByteArray()));
    const ParsedEndpoint parsed = parseEndpoint(Protocol::Imap, host);
    if (parsed.error != EndpointError::None) return std::nullopt;
    Endpoint server = parsed.endpoint;
    // "SSL", "STARTTLS", "None" (settings.cpp of the resource); "SSL" where nothing stands.
    const QByteArray safety = resource.value("network", "Safety").value_or("SSL").toUpper();
    server.security = safety == "STARTTLS" ? Security::StartTls
                      : safety == "NONE"   ? Security::None
                                           : Security::Tls;
    const quint16 port = iniPort(resource.value("network", "ImapPort"));
    if (port != 0)
        server.port = port;
    else if (!host.contains(u':'))
        server.port = defaultPort(Protocol::Imap, server.security);
    server.user = cleanText(keyFileText(resource.value("network", "UserName").value_or(QByteArray())), 300);
    const int method = resource.value("network", "Authentication").value_or(QByteArray()).toInt();
    server.auth = method == xoauth2Number ? AuthMethod::OAuth2 : AuthMethod::Password;
    return server;
}

std::optional<Endpoint> kmailPop(const IniText& resource) {
    Endpoint server;
    server.protocol = Protocol::Pop3;
    server.host =
        canonicalHost(keyFileText(resource.value("General", "host").value_or(QByteArray())).trimmed());
    if (server.host.isEmpty()) return std::nullopt;
    const bool tls = iniFlag(resource.value("General", "useSSL"), false);
    const bool startTls = iniFlag(resource.value("General", "useTLS"), false);
    server.security = tls ? Security::Tls : startTls ? Security::StartTls : Security::None;
    const quint16 port = iniPort(resource.value("General", "port"));
    server.port = port != 0 ? port : 110;
    server.user = cleanText(keyFileText(resource.value("General", "login").value_or(QByteArray())), 300);
    return server;
}
}  // namespace

QList<KmailTransport> kmailTransports(const QByteArray& mailtransports, QString* standard) {
    const IniText ini = parseIni(mailtransports);
    *standard =
        QString::fromLatin1(ini.value("General", "default-transport").value_or(QByteArray()).left(12));
    QList<KmailTransport> transports;
    for (const IniSection& section : ini.sections) {
        KmailTransport transport;
        transport.section = section.name;
        transport.id = numberBehind(section.name, "Transport ");
        const auto same = [&](const KmailTransport& known) { return known.id == transport.id; };
        if (transport.id.isEmpty() || transports.size() >= mostTransports ||
            std::any_of(transports.begin(), transports.end(), same))
            continue;
        transport.name = cleanText(kmailText(section, "name"), 200);
        transport.outgoing = kmailOutgoing(section);
        transport.keepsPassword = iniFlag(section.value("storepass"), false);
        transport.fixed = isFixed(section);
        transports.append(transport);
    }
    return transports;
}

QList<KmailIdentity> kmailIdentities(const QByteArray& emailidentities) {
    const IniText ini = parseIni(emailidentities);
    const QByteArray standard = ini.value("General", "Default Identity").value_or(QByteArray());
    QList<KmailIdentity> identities;
    for (const IniSection& section : ini.sections) {
        if (numberBehind(section.name, "Identity #").isEmpty() || identities.size() >= mostTransports)
            continue;
        KmailIdentity identity;
        const QByteArray number = section.value("uoid").value_or(QByteArray());
        identity.number = cleanBytes(number, 20);
        identity.standard = !number.isEmpty() && number == standard;
        identity.transport = cleanText(kmailText(section, "Transport"), 20);
        const QStringList all = QStringList(kmailText(section, "Email Address"))
                                << kmailText(section, "Email Aliases").split(u',');
        for (const QString& text : all)
            if (const auto address = parseMailAddress(text); address && identity.addresses.size() < 50)
                identity.addresses.append(address->text());
        identities.append(identity);
    }
    std::stable_sort(identities.begin(), identities.end(),
                     [](const auto& a, const auto& b) { return a.standard && !b.standard; });
    return identities;
}

std::optional<Endpoint> kmailIncoming(const IniText& resource, Protocol protocol) {
    return protocol == Protocol::Imap ? kmailImap(resource) : kmailPop(resource);
}

QString kmailResourceIdentity(const IniText& resource) {
    if (iniFlag(resource.value("cache", "UseDefaultIdentity"), true)) return {};
    return cleanBytes(resource.value("cache", "AccountIdentity").value_or(QByteArray()), 20);
}

QByteArray kmailEncryptionName(Security security) {
    return encryptionNames.nameOf(security).toLatin1();
}

}  // namespace outbox
