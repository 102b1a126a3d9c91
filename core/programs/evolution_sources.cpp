// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/evolution_sources.h"

#include <QRegularExpression>
#include <algorithm>

#include "core/model/mail_address.h"
#include "core/model/name_table.h"
#include "core/model/transcript.h"

namespace outbox {

namespace {
constexpr NameTable<Security, 3> evolutionSecurityNames{
    {{{Security::None, "none"},
      {Security::Tls, "ssl-on-alternate-port"},
      {Security::StartTls, "starttls-on-standard-port"}}}};
constexpr int deepestParent = 8;

QString sourceText(const IniText& source, const char* group, const char* key) {
    return keyFileText(source.value(group, key).value_or(QByteArray()));
}

bool hasGroup(const IniText& source, const char* group) {
    return source.find(group) != nullptr;
}

/// camel_network_service_get_default_port of each provider.
quint16 evolutionDefaultPort(Protocol protocol, Security security) {
    if (protocol == Protocol::Smtp) return security == Security::Tls ? 465 : 25;
    return defaultPort(protocol, security);
}

AuthMethod evolutionAuth(const IniText& source, Protocol protocol) {
    const QString method = sourceText(source, "Authentication", "Method").toLower();
    // The services of libedataserver name themselves: "Google", "Outlook", "Yahoo!", "OAuth2".
    for (const char* oauth : {"xoauth2", "oauthbearer", "oauth2", "google", "outlook", "yahoo"})
        if (method.startsWith(QLatin1String(oauth))) return AuthMethod::OAuth2;
    const bool none = method.isEmpty() || method == QLatin1String("none");
    // Receiving always signs in: none means "by the usual way" there.
    return none && protocol == Protocol::Smtp ? AuthMethod::None : AuthMethod::Password;
}

/// The addresses of an identity, its own first. Aliases stand one after another, with or without names.
QStringList identityAddresses(const IniText& identity) {
    QStringList addresses;
    QString all = sourceText(identity, "Mail Identity", "Address") + u',' +
                  sourceText(identity, "Mail Identity", "Aliases");
    for (const QString& part : all.replace(u'\n', u',').split(u',')) {
        const qsizetype open = part.lastIndexOf(u'<');
        const auto address = parseMailAddress(open < 0 ? part : part.mid(open));
        if (address && !addresses.contains(address->text()) && addresses.size() < 50)
            addresses.append(address->text());
    }
    return addresses;
}

class SourceReader {
  public:
    explicit SourceReader(const EvolutionSources& sources) : m_sources(sources) {}

    QList<EvolutionAccount> accounts() const {
        QStringList ids = m_sources.keys();
        ids.sort();
        QList<EvolutionAccount> accounts;
        for (const QString& id : std::as_const(ids)) {
            const IniText& source = m_sources.value(id).ini;
            if (!hasGroup(source, "Mail Account") || !isEnabled(source)) continue;
            if (const auto account = accountOf(id, source)) accounts.append(*account);
        }
        std::stable_sort(accounts.begin(), accounts.end(),
                         [](const auto& a, const auto& b) { return a.name < b.name; });
        return accounts;
    }

  private:
    static bool isEnabled(const IniText& source) {
        return iniFlag(source.value("Data Source", "Enabled"), true);
    }

    /// Whether a collection stands above, and which online account it is.
    void findCollection(const IniText& source, EvolutionAccount& account) const {
        QString parent = sourceText(source, "Data Source", "Parent");
        for (int depth = 0; depth < deepestParent && m_sources.contains(parent); ++depth) {
            const IniText& above = m_sources.value(parent).ini;
            account.collected = account.collected || hasGroup(above, "Collection");
            if (account.online.isEmpty())
                account.online = cleanText(sourceText(above, "GNOME Online Accounts", "AccountId"), 100);
            parent = sourceText(above, "Data Source", "Parent");
        }
    }

    std::optional<EvolutionAccount> accountOf(const QString& id, const IniText& source) const {
        const QString identityId = sourceText(source, "Mail Account", "IdentityUid");
        if (!m_sources.contains(identityId)) return std::nullopt;
        const IniText& identity = m_sources.value(identityId).ini;
        EvolutionAccount account;
        account.id = cleanText(id, 200);
        account.name = cleanText(sourceText(source, "Data Source", "DisplayName"), 200);
        account.addresses = identityAddresses(identity);
        if (account.addresses.isEmpty()) return std::nullopt;
        findCollection(source, account);
        const QString backend = sourceText(source, "Mail Account", "BackendName");
        const bool pop = backend == QLatin1String("pop");
        if (pop || backend == QLatin1String("imapx") || backend == QLatin1String("imap")) {
            const Endpoint server = evolutionEndpoint(source, pop ? Protocol::Pop3 : Protocol::Imap);
            if (server.isSet()) account.incoming = server;
        }
        readTransport(identity, account);
        return account;
    }

    void readTransport(const IniText& identity, EvolutionAccount& account) const {
        const QString id = sourceText(identity, "Mail Submission", "TransportUid");
        if (!m_sources.contains(id)) return;
        const IniText& transport = m_sources.value(id).ini;
        if (sourceText(transport, "Mail Transport", "BackendName") != QLatin1String("smtp")) return;
        account.transport = id;
        account.outgoing = evolutionEndpoint(transport, Protocol::Smtp);
        const bool kept = iniFlag(transport.value("Authentication", "RememberPassword"), true);
        account.passwordKeptIn = kept ? PasswordPlace::SystemKeychain : PasswordPlace::Nowhere;
    }

    const EvolutionSources& m_sources;
};
}  // namespace

Endpoint evolutionEndpoint(const IniText& source, Protocol protocol) {
    Endpoint server;
    server.protocol = protocol;
    server.host = canonicalHost(sourceText(source, "Authentication", "Host").trimmed());
    if (server.host.isEmpty()) return {};
    server.security =
        evolutionSecurityNames.valueOf(sourceText(source, "Security", "Method")).value_or(Security::None);
    const quint16 port = iniPort(source.value("Authentication", "Port"));
    server.port = port != 0 ? port : evolutionDefaultPort(protocol, server.security);
    server.auth = evolutionAuth(source, protocol);
    if (server.auth != AuthMethod::None)
        server.user = cleanText(sourceText(source, "Authentication", "User"), 300);
    return server;
}

QByteArray evolutionSecurityName(Security security) {
    return evolutionSecurityNames.nameOf(security).toLatin1();
}

QList<EvolutionAccount> evolutionAccounts(const EvolutionSources& sources) {
    return SourceReader(sources).accounts();
}

}  // namespace outbox
