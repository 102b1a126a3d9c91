// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/mozilla_settings.h"

#include "core/model/mail_address.h"
#include "core/model/transcript.h"

namespace outbox {

namespace {
constexpr qsizetype mostAccounts = 256;
constexpr qsizetype mostIdentities = 64;
constexpr qsizetype longestName = 200;

// nsMsgSocketType and nsMsgAuthMethod of mailnews/base/public/MailNewsTypes2.idl.
constexpr int alwaysTls = 3;
constexpr int plainSocket = 0;
constexpr int authNone = 1;
constexpr int authCleartext = 3;
constexpr int authOAuth2 = 10;

/// Branches such as "mail.server.server1.".
class Branch {
  public:
    Branch(const MozillaPrefs& prefs, const char* root, const QString& key)
        : m_prefs(prefs), m_root(QLatin1String(root) + key + u'.') {}
    [[nodiscard]] QString text(const char* name) const {
        return m_prefs.text(m_root + QLatin1String(name)).value_or(QString());
    }
    [[nodiscard]] std::optional<int> number(const char* name) const {
        return m_prefs.number(m_root + QLatin1String(name));
    }
    [[nodiscard]] bool flag(const char* name) const {
        return m_prefs.flag(m_root + QLatin1String(name)).value_or(false);
    }

  private:
    const MozillaPrefs& m_prefs;
    QString m_root;
};

QStringList keyList(const QString& text, qsizetype most) {
    QStringList keys;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString key = part.trimmed();
        if (!key.isEmpty() && !keys.contains(key)) keys.append(key);
        if (keys.size() == most) break;
    }
    return keys;
}

/// 1 was "STARTTLS if available", which no server of today leaves unused.
Security securityOf(int socketType) {
    if (socketType == alwaysTls) return Security::Tls;
    return socketType == plainSocket ? Security::None : Security::StartTls;
}

/// CRAM-MD5, NTLM, Kerberos and certificates sign in as well, if by other means.
AuthMethod authOf(int method) {
    if (method == authOAuth2) return AuthMethod::OAuth2;
    return method == authNone ? AuthMethod::None : AuthMethod::Password;
}

quint16 portOr(std::optional<int> port, quint16 usual) {
    return port && *port > 0 && *port <= 65535 ? static_cast<quint16>(*port) : usual;
}

QString signInName(const QString& text) {
    return cleanText(text.trimmed(), 1000);
}

/// Accounts that send nothing.
bool isMailType(const QString& type) {
    static const QStringList others{QStringLiteral("none"), QStringLiteral("nntp"), QStringLiteral("rss"),
                                    QStringLiteral("im")};
    return !type.isEmpty() && !others.contains(type);
}

QStringList addressesOf(const MozillaPrefs& prefs, const QStringList& identities) {
    QStringList addresses;
    for (const QString& key : identities) {
        const auto address = parseMailAddress(Branch(prefs, "mail.identity.", key).text("useremail"));
        if (address && !addresses.contains(address->text())) addresses.append(address->text());
    }
    return addresses;
}

}  // namespace

QString mozillaDefaultOutgoing(const MozillaPrefs& prefs) {
    const QStringList known =
        keyList(prefs.text(QStringLiteral("mail.smtpservers")).value_or(QString()), mostAccounts);
    const QString chosen = prefs.text(QStringLiteral("mail.smtp.defaultserver")).value_or(QString());
    return known.contains(chosen) ? chosen : known.value(0);
}

QString mozillaOutgoingOf(const MozillaPrefs& prefs, const QStringList& identities) {
    const QString own = identities.isEmpty()
                            ? QString()
                            : Branch(prefs, "mail.identity.", identities.first()).text("smtpServer");
    const QStringList known =
        keyList(prefs.text(QStringLiteral("mail.smtpservers")).value_or(QString()), mostAccounts);
    return known.contains(own) ? own : mozillaDefaultOutgoing(prefs);
}

QList<MozillaKeys> mozillaAccounts(const MozillaPrefs& prefs) {
    QList<MozillaKeys> found;
    const QString list = prefs.text(QStringLiteral("mail.accountmanager.accounts")).value_or(QString());
    for (const QString& key : keyList(list, mostAccounts)) {
        const Branch account(prefs, "mail.account.", key);
        const QString server = account.text("server");
        if (!isMailType(Branch(prefs, "mail.server.", server).text("type"))) continue;
        const QStringList identities = keyList(account.text("identities"), mostIdentities);
        found.append({key, server, identities, mozillaOutgoingOf(prefs, identities)});
    }
    return found;
}

Endpoint mozillaOutgoing(const MozillaPrefs& prefs, const QString& key) {
    const Branch server(prefs, "mail.smtpserver.", key);
    const QString type = server.text("type");
    if (key.isEmpty() || (!type.isEmpty() && type != QLatin1String("smtp"))) return {};
    Endpoint endpoint;
    endpoint.host = canonicalHost(server.text("hostname").trimmed());
    endpoint.security = securityOf(server.number("try_ssl").value_or(plainSocket));
    // SmtpClient.sys.mjs: 465 for TLS from the start, else 587.
    endpoint.port = portOr(server.number("port"), endpoint.security == Security::Tls ? 465 : 587);
    endpoint.user = signInName(server.text("username"));
    endpoint.auth = authOf(server.number("authMethod").value_or(authCleartext));
    return endpoint;
}

std::optional<Endpoint> mozillaIncoming(const MozillaPrefs& prefs, const QString& key) {
    const Branch server(prefs, "mail.server.", key);
    const auto protocol = protocolFromName(server.text("type"));
    if (!protocol || *protocol == Protocol::Smtp) return std::nullopt;
    // Up to version 91 a changed name stood beside the first one, under "real…".
    const QString realHost = server.text("realhostname").trimmed();
    const QString realUser = server.text("realuserName");
    Endpoint endpoint;
    endpoint.protocol = *protocol;
    endpoint.host = canonicalHost(realHost.isEmpty() ? server.text("hostname").trimmed() : realHost);
    endpoint.security =
        securityOf(server.number("socketType").value_or(server.flag("isSecure") ? alwaysTls : plainSocket));
    const quint16 usual =
        defaultPort(*protocol, endpoint.security == Security::Tls ? Security::Tls : Security::StartTls);
    endpoint.port = portOr(server.number("port"), usual);
    endpoint.user = signInName(realUser.isEmpty() ? server.text("userName") : realUser);
    endpoint.auth = authOf(server.number("authMethod").value_or(authCleartext));
    if (endpoint.host.isEmpty()) return std::nullopt;
    return endpoint;
}

ProgramAccount mozillaAccount(const MozillaPrefs& prefs, const MozillaKeys& keys) {
    ProgramAccount account;
    account.id = cleanText(keys.account, longestName);
    account.name = cleanText(Branch(prefs, "mail.server.", keys.server).text("name"), longestName);
    account.addresses = addressesOf(prefs, keys.identities);
    account.outgoing = mozillaOutgoing(prefs, keys.outgoing);
    account.incoming = mozillaIncoming(prefs, keys.server);
    account.defaultOutgoing = !keys.outgoing.isEmpty() && keys.outgoing == mozillaDefaultOutgoing(prefs);
    account.writable = account.outgoing.isSet();
    return account;
}

bool mozillaOffline(const MozillaPrefs& prefs) {
    // mail/components/…/OfflineStartup.sys.mjs: 0 the last state, 1 ask, 2 online, 3 offline, 4 automatic.
    constexpr int alwaysOnline = 2;
    constexpr int alwaysOffline = 3;
    const auto startup = prefs.number(QStringLiteral("offline.startup_state"));
    if (startup == alwaysOffline) return true;
    const bool lastOnline = prefs.flag(QStringLiteral("network.online")).value_or(true);
    return !lastOnline && startup != alwaysOnline;
}

std::optional<TlsVersion> mozillaHighestTls(const MozillaPrefs& prefs) {
    // netwerk/base/security-prefs.js: 1 to 4 for TLS 1.0 to 1.3.
    switch (prefs.number(QStringLiteral("security.tls.version.max")).value_or(0)) {
        case 1:
            return TlsVersion::Tls10;
        case 2:
            return TlsVersion::Tls11;
        case 3:
            return TlsVersion::Tls12;
        case 4:
            return TlsVersion::Tls13;
        default:
            return std::nullopt;
    }
}

}  // namespace outbox
