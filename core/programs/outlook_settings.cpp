// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/outlook_settings.h"

#include <QRegularExpression>
#include <QtEndian>
#include <algorithm>

#include "core/model/mail_address.h"
#include "core/model/transcript.h"

namespace outbox {

namespace {
constexpr qsizetype mostOutlookAccounts = 200;
const QLatin1String accountSection("9375CFF0413111d3B88A00104B2A6676");
const QLatin1String orderValue("{ed475418-b0d6-11d2-8c3b-00104b2a6676}");  // of Outlook's mail accounts
const QLatin1String softwareKey("HKEY_CURRENT_USER\\Software\\Microsoft\\");

struct ProfilesPlace {
    QString profiles;  ///< the key whose sub-keys are the profiles
    QString usual;     ///< the name of the one that is opened by default
    QString version;
};

QList<ProfilesPlace> profilesPlaces(const RegistryTree& tree) {
    QList<ProfilesPlace> places;
    const QString office = softwareKey + QLatin1String("Office");
    for (const QString& version : tree.below(office)) {
        const QString outlook = office + u'\\' + version + QLatin1String("\\Outlook");
        const RegistryKey* key = tree.find(outlook);
        places.prepend(
            {outlook + QLatin1String("\\Profiles"), key ? key->text("DefaultProfile") : QString(), version});
    }
    const QString messaging =
        softwareKey + QLatin1String("Windows NT\\CurrentVersion\\Windows Messaging Subsystem\\Profiles");
    const RegistryKey* key = tree.find(messaging);
    places.append({messaging, key ? key->text("DefaultProfile") : QString(), {}});
    return places;
}

/// The numbers of the accounts in the order of Outlook's list; those that it does not name follow.
QStringList accountKeys(const RegistryTree& tree, const OutlookProfile& profile) {
    static const QRegularExpression form(QStringLiteral("^[0-9A-Fa-f]{8}$"));
    QStringList present = tree.below(profile.accounts).filter(form);
    QStringList ordered;
    const RegistryKey* section = tree.find(profile.accounts);
    const QByteArray order = section ? section->values.value(orderValue).binary : QByteArray();
    for (qsizetype at = 0; at + 4 <= order.size(); at += 4) {
        const quint32 number = qFromLittleEndian<quint32>(order.constData() + at);
        const QString name = QString::number(number, 16).rightJustified(8, u'0');
        const auto named = std::find_if(present.begin(), present.end(), [&name](const QString& candidate) {
            return candidate.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (named == present.end()) continue;
        ordered.append(*named);
        present.erase(named);
    }
    return ordered + present;
}

/// "Use SSL" and "Secure Connection": 1 is TLS from the first byte, 2 is STARTTLS, 3 leaves it to Outlook,
/// which goes by the port.
Security outlookSecurity(Protocol protocol, quint32 value, quint16 port) {
    switch (value) {
        case 0:
            return Security::None;
        case 1:
            return Security::Tls;
        case 2:
            return Security::StartTls;
        default:
            return usualSecurity(protocol, port);
    }
}

quint16 outlookPort(const RegistryKey& key, const char* name, Protocol protocol) {
    const quint32 port = key.number(name);
    if (port > 0 && port <= 0xFFFF) return static_cast<quint16>(port);
    return protocol == Protocol::Smtp ? 25 : defaultPort(protocol, Security::None);
}

/// Outlook up to 2003 knew one switch for sending, and spoke STARTTLS on every port but 465.
Security sendingSecurity(const RegistryKey& key, quint16 port) {
    if (key.has("SMTP Secure Connection"))
        return outlookSecurity(Protocol::Smtp, key.number("SMTP Secure Connection"), port);
    if (key.number("SMTP Use SSL") == 0) return Security::None;
    return port == 465 ? Security::Tls : Security::StartTls;
}

/// Later versions have a value of the other name, whose numbers nobody has written down: the port tells.
Security receivingSecurity(const RegistryKey& key, bool pop, quint16 port) {
    const Protocol protocol = pop ? Protocol::Pop3 : Protocol::Imap;
    const char* usual = pop ? "POP3 Use SSL" : "IMAP Use SSL";
    if (key.has(usual)) return outlookSecurity(protocol, key.number(usual), port);
    const quint32 later = key.number(pop ? "POP3 Secure Connection" : "IMAP Secure Connection");
    return later == 0 ? Security::None : usualSecurity(protocol, port);
}

/// "SMTP Authenticate" stands in its place in some profiles of Outlook 2016 and later.
bool signsInForSending(const RegistryKey& key) {
    return key.number(key.has("SMTP Use Auth") ? "SMTP Use Auth" : "SMTP Authenticate") != 0;
}

std::optional<Endpoint> outlookIncoming(const RegistryKey& key) {
    const bool pop = key.has("POP3 Server");
    if (!pop && !key.has("IMAP Server")) return std::nullopt;
    const Protocol protocol = pop ? Protocol::Pop3 : Protocol::Imap;
    Endpoint server;
    server.protocol = protocol;
    server.host = canonicalHost(key.text(pop ? "POP3 Server" : "IMAP Server"));
    server.port = outlookPort(key, pop ? "POP3 Port" : "IMAP Port", protocol);
    server.security = receivingSecurity(key, pop, server.port);
    server.user = key.text(pop ? "POP3 User" : "IMAP User");
    return server;
}

/// Outlook signs in at the outgoing server as at the incoming one unless "SMTP Auth Method" says that it has
/// a name of its own.
Endpoint outlookOutgoing(const RegistryKey& key, const std::optional<Endpoint>& incoming) {
    Endpoint server;
    server.host = canonicalHost(key.text("SMTP Server"));
    if (server.host.isEmpty()) return {};
    server.port = outlookPort(key, "SMTP Port", Protocol::Smtp);
    server.security = sendingSecurity(key, server.port);
    server.auth = signsInForSending(key) ? AuthMethod::Password : AuthMethod::None;
    if (server.auth == AuthMethod::None) return server;
    const bool own = key.number("SMTP Auth Method") == 1;
    server.user = own || !incoming ? key.text("SMTP User") : incoming->user;
    return server;
}

ProgramAccount outlookAccount(const RegistryKey& key, const QString& id) {
    ProgramAccount account;
    account.id = id;
    account.name = key.text("Account Name");
    if (const auto address = parseMailAddress(key.text("Email"))) account.addresses.append(address->text());
    account.incoming = outlookIncoming(key);
    account.outgoing = outlookOutgoing(key, account.incoming);
    const bool stored = key.has("SMTP Password") || key.has("POP3 Password") || key.has("IMAP Password");
    account.passwordKeptIn = stored ? PasswordPlace::OwnStore : PasswordPlace::Unknown;
    account.writable = account.outgoing.isSet();
    return account;
}

/// Collects what differs. Texts keep the kind in which Outlook wrote them: UTF-16 in a binary value, or a
/// text value.
class OutlookEdits {
  public:
    explicit OutlookEdits(const RegistryKey& key) : m_key(key) {}

    void text(const char* name, const QString& wanted) {
        if (m_key.has(name) && m_key.text(name) == wanted) return;
        const bool wide =
            m_key.values.value(QStringLiteral("account name")).kind == RegistryValue::Kind::Binary;
        add(name, wide ? RegistryValue::ofWideText(wanted) : RegistryValue::ofText(wanted));
    }
    void number(const char* name, quint32 wanted) {
        if (!m_key.has(name) || m_key.number(name, ~wanted) != wanted)
            add(name, RegistryValue::ofNumber(wanted));
    }
    [[nodiscard]] const QList<RegistryEdit>& edits() const { return m_edits; }

  private:
    void add(const char* name, const RegistryValue& value) {
        m_edits.append({m_key.path, QString::fromLatin1(name), value});
    }
    const RegistryKey& m_key;
    QList<RegistryEdit> m_edits;
};
}  // namespace

quint32 outlookSecurityValue(Security security) {
    switch (security) {
        case Security::Tls:
            return 1;
        case Security::StartTls:
            return 2;
        case Security::None:
            break;
    }
    return 0;
}

QList<OutlookProfile> outlookProfiles(const RegistryTree& tree) {
    QList<OutlookProfile> profiles;
    for (const ProfilesPlace& place : profilesPlaces(tree)) {
        for (const QString& name : tree.below(place.profiles)) {
            const QString accounts = place.profiles + u'\\' + name + u'\\' + accountSection;
            if (!tree.find(accounts) && tree.below(accounts).isEmpty()) continue;
            const bool usual = name.compare(place.usual, Qt::CaseInsensitive) == 0;
            profiles.append({cleanText(name, 100), place.version, accounts, usual});
        }
    }
    std::stable_partition(profiles.begin(), profiles.end(),
                          [](const OutlookProfile& profile) { return profile.usual; });
    return profiles;
}

QList<ProgramAccount> outlookAccounts(const RegistryTree& tree, const OutlookProfile& profile) {
    QList<ProgramAccount> accounts;
    for (const QString& name : accountKeys(tree, profile)) {
        const RegistryKey* key = tree.find(profile.accounts + u'\\' + name);
        // Address books and stores stand among the accounts; only those of people have an address.
        if (!key || (!key->has("Email") && !key->has("SMTP Server"))) continue;
        if (accounts.size() == mostOutlookAccounts) break;
        accounts.append(outlookAccount(*key, name));
    }
    if (!accounts.isEmpty()) accounts.first().defaultOutgoing = true;
    return accounts;
}

QList<RegistryEdit> outlookEdits(const RegistryKey& account, const WantedSettings& wanted) {
    OutlookEdits edits(account);
    const Endpoint& out = wanted.outgoing;
    edits.text("SMTP Server", out.host);
    edits.number("SMTP Port", out.port);
    edits.number("SMTP Secure Connection", outlookSecurityValue(out.security));
    const std::optional<Endpoint> incoming = wanted.incoming ? wanted.incoming : outlookIncoming(account);
    if (wanted.incoming) {
        const bool pop = incoming->protocol == Protocol::Pop3;
        edits.text(pop ? "POP3 Server" : "IMAP Server", incoming->host);
        edits.number(pop ? "POP3 Port" : "IMAP Port", incoming->port);
        edits.number(pop ? "POP3 Use SSL" : "IMAP Use SSL", outlookSecurityValue(incoming->security));
        edits.text(pop ? "POP3 User" : "IMAP User", incoming->user);
    }
    edits.number("SMTP Use Auth", out.auth == AuthMethod::None ? 0 : 1);
    if (out.auth == AuthMethod::None) return edits.edits();
    const bool same = incoming && incoming->user == out.user;
    if (!same) edits.text("SMTP User", out.user);
    if (account.has("SMTP Auth Method") || !same) edits.number("SMTP Auth Method", same ? 0 : 1);
    return edits.edits();
}

const QStringList& outlookValueNames() {
    static const QStringList names = [] {
        QStringList all;
        for (const char* name : {"SMTP Server", "SMTP Port", "SMTP Secure Connection", "SMTP Use Auth",
                                 "SMTP Auth Method", "SMTP User", "POP3 Server", "POP3 Port", "POP3 Use SSL",
                                 "POP3 User", "IMAP Server", "IMAP Port", "IMAP Use SSL", "IMAP User"})
            all.append(QLatin1String(name));
        return all;
    }();
    return names;
}

}  // namespace outbox
