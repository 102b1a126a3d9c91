// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/mozilla_changes.h"

#include <QSet>
#include <QUrl>
#include <algorithm>

#include "core/programs/plan_parts.h"

namespace outbox {

namespace {

// nsMsgSocketType and nsMsgAuthMethod of mailnews/base/public/MailNewsTypes2.idl.
int socketTypeFor(Security security) {
    switch (security) {
        case Security::Tls:
            return 3;
        case Security::StartTls:
            return 2;
        case Security::None:
            break;
    }
    return 0;
}

int authMethodFor(AuthMethod auth) {
    switch (auth) {
        case AuthMethod::OAuth2:
            return 10;
        case AuthMethod::None:
            return 1;
        case AuthMethod::Password:
            break;
    }
    return 3;
}

QString outgoingBranch(const QString& key) {
    return QLatin1String("mail.smtpserver.") + key + u'.';
}

/// What counts as the same: a user name plays no part where nobody signs in, and an empty one is not asked
/// for.
Endpoint asWanted(const Endpoint& present, Endpoint wanted) {
    if (wanted.auth == AuthMethod::None || wanted.user.isEmpty()) wanted.user = present.user;
    return wanted;
}

bool isSameUser(const Endpoint& a, const Endpoint& b) {
    return a.host == b.host && a.user.compare(b.user, Qt::CaseInsensitive) == 0;
}

QStringList outgoingKeys(const MozillaPrefs& prefs) {
    QStringList keys;
    const QString list = prefs.text(QStringLiteral("mail.smtpservers")).value_or(QString());
    for (const QString& key : list.split(u',', Qt::SkipEmptyParts)) keys.append(key.trimmed());
    return keys;
}

QString domainOf(const QString& address) {
    return address.mid(address.lastIndexOf(u'@') + 1).toLower();
}

class OutgoingChange {
  public:
    OutgoingChange(const MozillaPrefs& prefs, const QList<MozillaKeys>& accounts, const MozillaKeys& account)
        : m_prefs(prefs), m_accounts(accounts), m_account(account) {}

    void make(MozillaChange& change, const Endpoint& asked) {
        const Endpoint present = mozillaOutgoing(m_prefs, m_account.outgoing);
        const Endpoint wanted = asWanted(present, asked);
        if (present == wanted) return;
        change.fields += endpointChanges({}, QStringLiteral("outgoing"), present, wanted);
        const QString key = chooseKey(present, wanted);
        const bool isNew = !outgoingKeys(m_prefs).contains(key);
        change.wishes += serverWishes(key, isNew ? Endpoint() : mozillaOutgoing(m_prefs, key), wanted);
        if (isNew) addToList(change, key);
        if (key != m_account.outgoing) pointTo(change, key);
    }

  private:
    /// The one that is right already, the present one, or one of the account's own.
    [[nodiscard]] QString chooseKey(const Endpoint& present, const Endpoint& wanted) const {
        if (isSameUser(present, wanted)) return m_account.outgoing;
        for (const QString& key : outgoingKeys(m_prefs)) {
            if (isSameUser(mozillaOutgoing(m_prefs, key), wanted)) return key;
        }
        return present.isSet() && !othersNeedIt(present, wanted) ? m_account.outgoing : freeKey();
    }

    /// Accounts that send through it under the same user may follow it to another name of the same provider,
    /// as after a typing mistake; nobody else may.
    [[nodiscard]] bool othersNeedIt(const Endpoint& present, const Endpoint& wanted) const {
        const QSet<QString> own = domains(m_account);
        return std::any_of(m_accounts.cbegin(), m_accounts.cend(), [&](const MozillaKeys& other) {
            if (other.account == m_account.account || !uses(other, m_account.outgoing)) return false;
            return present.user != wanted.user || domains(other) != own;
        });
    }

    [[nodiscard]] bool uses(const MozillaKeys& account, const QString& key) const {
        return std::any_of(
            account.identities.cbegin(), account.identities.cend(),
            [&](const QString& identity) { return mozillaOutgoingOf(m_prefs, {identity}) == key; });
    }

    [[nodiscard]] QSet<QString> domains(const MozillaKeys& account) const {
        QSet<QString> found;
        const ProgramAccount read = mozillaAccount(m_prefs, account);
        for (const QString& address : read.addresses) found.insert(domainOf(address));
        return found;
    }

    /// "smtp2": in no list, and no preference of it is left over from a server that was deleted.
    [[nodiscard]] QString freeKey() const {
        const QStringList listed = outgoingKeys(m_prefs);
        const QList<MozillaPref>& all = m_prefs.all();
        for (int number = 1;; ++number) {
            const QString key = QStringLiteral("smtp%1").arg(number);
            const QString branch = outgoingBranch(key);
            const bool taken = std::any_of(all.cbegin(), all.cend(), [&branch](const MozillaPref& pref) {
                return pref.name.startsWith(branch);
            });
            if (!taken && !listed.contains(key)) return key;
        }
    }

    static QList<MozillaPrefWish> serverWishes(const QString& key, const Endpoint& from, const Endpoint& to) {
        const QString branch = outgoingBranch(key);
        QList<MozillaPrefWish> wishes;
        if (from.host != to.host)
            wishes.append(MozillaPrefWish::ofText(branch + QLatin1String("hostname"), to.host));
        // A port that is not written follows the encryption, so both go together.
        if (from.port != to.port || from.security != to.security)
            wishes.append(MozillaPrefWish::ofNumber(branch + QLatin1String("port"), to.port));
        if (from.host.isEmpty() || from.security != to.security)
            wishes.append(
                MozillaPrefWish::ofNumber(branch + QLatin1String("try_ssl"), socketTypeFor(to.security)));
        if (from.host.isEmpty() || from.auth != to.auth)
            wishes.append(
                MozillaPrefWish::ofNumber(branch + QLatin1String("authMethod"), authMethodFor(to.auth)));
        if (from.user != to.user)
            wishes.append(MozillaPrefWish::ofText(branch + QLatin1String("username"), to.user));
        return wishes;
    }

    void addToList(MozillaChange& change, const QString& key) const {
        QStringList keys = outgoingKeys(m_prefs);
        const bool first = keys.isEmpty();
        // Versions since 121 write down what kind of server it is.
        const bool typed = std::any_of(keys.cbegin(), keys.cend(), [this](const QString& other) {
            return m_prefs.text(outgoingBranch(other) + QLatin1String("type")).has_value();
        });
        if (typed)
            change.wishes.append(
                MozillaPrefWish::ofText(outgoingBranch(key) + QLatin1String("type"), QStringLiteral("smtp")));
        keys.append(key);
        change.wishes.append(MozillaPrefWish::ofText(QStringLiteral("mail.smtpservers"), keys.join(u',')));
        if (first)
            change.wishes.append(MozillaPrefWish::ofText(QStringLiteral("mail.smtp.defaultserver"), key));
    }

    /// All of the account's identities that went the same way as its first one.
    void pointTo(MozillaChange& change, const QString& key) const {
        for (const QString& identity : m_account.identities) {
            if (mozillaOutgoingOf(m_prefs, {identity}) == m_account.outgoing)
                change.wishes.append(MozillaPrefWish::ofText(
                    QLatin1String("mail.identity.") + identity + QLatin1String(".smtpServer"), key));
        }
    }

    const MozillaPrefs& m_prefs;
    const QList<MozillaKeys>& m_accounts;
    const MozillaKeys& m_account;
};

/// Folders stand in the preferences by an address that begins with user and server
/// ("imap://anna%40example.org
/// @imap.example.org/Sent"); they move along.
void moveFolders(MozillaChange& change, const MozillaPrefs& prefs, const QString& oldHost,
                 const QString& oldUser, const Endpoint& now) {
    for (const MozillaPref& pref : prefs.all()) {
        if (pref.kind != MozillaPref::Kind::Text || prefs.find(pref.name) != &pref) continue;
        if (!pref.name.startsWith(QLatin1String("mail.identity.")) &&
            !pref.name.startsWith(QLatin1String("mail.server.")))
            continue;
        const qsizetype scheme = pref.text.indexOf(QLatin1String("://"));
        const qsizetype at = pref.text.indexOf(u'@', scheme + 3);
        if (scheme < 0 || at < 0) continue;
        const qsizetype slash = pref.text.indexOf(u'/', at);
        const qsizetype end = slash < 0 ? pref.text.size() : slash;
        const QString user = QUrl::fromPercentEncoding(pref.text.mid(scheme + 3, at - scheme - 3).toUtf8());
        if (user != oldUser || pref.text.mid(at + 1, end - at - 1).compare(oldHost, Qt::CaseInsensitive) != 0)
            continue;
        change.wishes.append(MozillaPrefWish::ofText(
            pref.name, pref.text.left(scheme + 3) + QString::fromLatin1(QUrl::toPercentEncoding(now.user)) +
                           u'@' + now.host + pref.text.mid(end)));
    }
}

void changeIncoming(MozillaChange& change, const MozillaPrefs& prefs, const MozillaKeys& account,
                    const Endpoint& asked) {
    const auto present = mozillaIncoming(prefs, account.server);
    if (!present || present->protocol != asked.protocol) {
        change.unsupported = QStringLiteral("the account receives by another protocol");
        return;
    }
    const Endpoint wanted = asWanted(*present, asked);
    if (*present == wanted) return;
    change.fields += endpointChanges({}, QStringLiteral("incoming"), *present, wanted);
    const QString branch = QLatin1String("mail.server.") + account.server + u'.';
    // Up to version 91 a changed name stands beside the first one, which goes on naming the folders.
    const auto nameOf = [&](const char* real, const char* plain) {
        const bool older = !prefs.text(branch + QLatin1String(real)).value_or(QString()).isEmpty();
        return branch + QLatin1String(older ? real : plain);
    };
    const QString host = nameOf("realhostname", "hostname");
    const QString user = nameOf("realuserName", "userName");
    if (present->host != wanted.host) change.wishes.append(MozillaPrefWish::ofText(host, wanted.host));
    if (present->user != wanted.user) change.wishes.append(MozillaPrefWish::ofText(user, wanted.user));
    if (present->port != wanted.port || present->security != wanted.security)
        change.wishes.append(MozillaPrefWish::ofNumber(branch + QLatin1String("port"), wanted.port));
    if (present->security != wanted.security)
        change.wishes.append(
            MozillaPrefWish::ofNumber(branch + QLatin1String("socketType"), socketTypeFor(wanted.security)));
    if (present->auth != wanted.auth)
        change.wishes.append(
            MozillaPrefWish::ofNumber(branch + QLatin1String("authMethod"), authMethodFor(wanted.auth)));

    const QString plainHost = prefs.text(branch + QLatin1String("hostname")).value_or(QString());
    const QString plainUser = prefs.text(branch + QLatin1String("userName")).value_or(QString());
    Endpoint named = wanted;
    if (!host.endsWith(QLatin1String(".hostname"))) named.host = plainHost;
    if (!user.endsWith(QLatin1String(".userName"))) named.user = plainUser;
    if (named.host != plainHost || named.user != plainUser)
        moveFolders(change, prefs, plainHost, plainUser, named);
}

/// OfflineStartup.sys.mjs: 3 starts offline whatever was, 2 starts online.
void goOnline(MozillaChange& change, const MozillaPrefs& prefs) {
    if (!mozillaOffline(prefs)) return;
    const QString startup = QStringLiteral("offline.startup_state");
    const QString online = QStringLiteral("network.online");
    if (prefs.number(startup) == 3) change.wishes.append(MozillaPrefWish::ofNumber(startup, 2));
    if (prefs.flag(online) == false) change.wishes.append(MozillaPrefWish::ofFlag(online, true));
    change.fields.append(
        {{}, QStringLiteral("program.offline"), QStringLiteral("true"), QStringLiteral("false")});
}

}  // namespace

MozillaChange mozillaChange(const MozillaPrefs& prefs, const QList<MozillaKeys>& accounts,
                            const MozillaKeys& account, const WantedSettings& wanted) {
    MozillaChange change;
    OutgoingChange(prefs, accounts, account).make(change, wanted.outgoing);
    if (wanted.incoming) changeIncoming(change, prefs, account, *wanted.incoming);
    if (wanted.online) goOnline(change, prefs);
    return change;
}

}  // namespace outbox
