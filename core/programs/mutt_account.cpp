// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/mutt_account.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

#include "core/model/mail_address.h"
#include "core/model/transcript.h"
#include "core/programs/mutt_url.h"

namespace outbox {

namespace {
QByteArray muttText(const MuttValues& values, const char* name) {
    const MuttValue value = values.value(name);
    return value.computed ? QByteArray() : value.text;
}

/// Yes unless it says no: both are the defaults of Mutt 2 and NeoMutt.
bool muttSwitch(const MuttValues& values, const char* name) {
    const MuttValue value = values.value(name);
    return value.computed || !(value.text.endsWith("no") && !value.text.isEmpty());
}

bool namesOAuth(const MuttValues& values, const char* variable) {
    const QByteArray methods = muttText(values, variable).toLower();
    return methods.startsWith("oauthbearer") || methods.startsWith("xoauth2");
}

/// The user as the URL or the variable beside it names it.
QString muttUser(const MuttUrl& url, const MuttValues& values, const char* variable) {
    if (!url.rawUser.isEmpty()) return cleanText(QUrl::fromPercentEncoding(url.rawUser), 300);
    return cleanBytes(muttText(values, variable), 300);
}

Security muttSecurity(const MuttUrl& url, const MuttValues& values) {
    if (url.tls) return Security::Tls;
    const bool encrypts = muttSwitch(values, "ssl_starttls") || muttSwitch(values, "ssl_force_tls");
    return encrypts ? Security::StartTls : Security::None;
}

Endpoint muttEndpoint(const MuttUrl& url, const MuttValues& values) {
    Endpoint endpoint;
    endpoint.protocol = url.protocol;
    endpoint.host = canonicalHost(QString::fromUtf8(url.host));
    if (endpoint.host.isEmpty()) return {};
    endpoint.port = url.port != 0 ? url.port : muttDefaultPort(url.protocol, url.tls);
    endpoint.security = muttSecurity(url, values);
    return endpoint;
}

std::optional<Endpoint> muttIncoming(const MuttValues& values) {
    const QByteArray variable = muttIncomingVariable(values);
    if (variable.isEmpty()) return std::nullopt;
    const auto url = parseMuttUrl(muttText(values, variable.constData()));
    Endpoint endpoint = muttEndpoint(*url, values);
    if (!endpoint.isSet()) return std::nullopt;
    const bool imap = url->protocol == Protocol::Imap;
    endpoint.user = muttUser(*url, values, imap ? "imap_user" : "pop_user");
    endpoint.auth = namesOAuth(values, imap ? "imap_authenticators" : "pop_authenticators")
                        ? AuthMethod::OAuth2
                        : AuthMethod::Password;
    return endpoint;
}

PasswordPlace muttPasswordPlace(const MuttConfig& config, const MuttValues& values) {
    const auto url = parseMuttUrl(muttText(values, "smtp_url"));
    if (url && !url->rawPassword.isEmpty()) return PasswordPlace::SettingsFile;
    const bool oauth = namesOAuth(values, "smtp_authenticators");
    const MuttValue value = values.value(oauth ? "smtp_oauth_refresh_command" : "smtp_pass");
    if (value.computed || (oauth && !value.text.isEmpty())) return PasswordPlace::Command;
    if (!value.text.isEmpty()) return PasswordPlace::SettingsFile;
    return config.commandSourced ? PasswordPlace::Command : PasswordPlace::Nowhere;
}

QStringList addressesOf(const MuttValues& values, const Endpoint& outgoing,
                        const std::optional<Endpoint>& incoming) {
    // "from" may carry a name: Anna Berger <anna@example.org>.
    const QString from = QString::fromUtf8(muttText(values, "from"));
    const qsizetype open = from.lastIndexOf(u'<');
    const QString in = open < 0 ? from : from.mid(open + 1).section(u'>', 0, 0);
    for (const QString& text : {in, outgoing.user, incoming ? incoming->user : QString()})
        if (const auto address = parseMailAddress(text)) return {address->text()};
    return {};
}

/// The argument of an option as msmtp takes it: "-a x", "-ax", "--account x" or "--account=x"; nothing where
/// the word is another one.
std::optional<QString> msmtpOption(const QStringList& words, qsizetype& at, QLatin1String brief,
                                   QLatin1String full) {
    const QString& word = words.at(at);
    if (word == brief || word == full) return ++at < words.size() ? words.at(at) : QString();
    if (word.startsWith(full) && word.mid(full.size()).startsWith(u'=')) return word.mid(full.size() + 1);
    if (word.startsWith(brief)) return word.mid(brief.size());
    return std::nullopt;
}

/// The address that Mutt hands on by "-f" where it does; empty where it does not.
QString muttEnvelopeSender(const MuttAccount& account, const MuttValues& values) {
    const QByteArray use = muttText(values, "use_envelope_from");
    if (use.isEmpty() || use.endsWith("no")) return {};
    const auto own = parseMailAddress(QString::fromUtf8(muttText(values, "envelope_from_address")));
    return own ? own->text() : account.addresses.value(0);
}

/// Whether $sendmail is msmtp, and how it is called.
void readSendmail(MuttAccount& account, const MuttValues& values) {
    QString command = QString::fromUtf8(muttText(values, "sendmail"));
    command.remove(u'"').remove(u'\'');
    const QStringList words = command.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
    if (words.isEmpty() || QFileInfo(words.first()).fileName() != QLatin1String("msmtp")) return;
    MsmtpCall call;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString word = words.at(i);
        // Then the server stands in the command, and no account counts.
        if (word.startsWith(QLatin1String("--host"))) return;
        if (word == QLatin1String("--read-envelope-from"))
            call.envelopeSender = account.addresses.value(0);
        else if (const auto name = msmtpOption(words, i, QLatin1String("-a"), QLatin1String("--account")))
            call.account = cleanText(*name, 100);
        else if (const auto file = msmtpOption(words, i, QLatin1String("-C"), QLatin1String("--file")))
            call.file = *file;
        else if (const auto from = msmtpOption(words, i, QLatin1String("-f"), QLatin1String("--from")))
            call.envelopeSender = cleanText(*from, 320);
    }
    if (const QString sender = muttEnvelopeSender(account, values); !sender.isEmpty())
        call.envelopeSender = sender;
    account.sending = MuttSending::ByMsmtp;
    account.msmtp = call;
}

MuttAccount accountFrom(const MuttConfig& config, const MuttValues& values) {
    MuttAccount account;
    account.values = values;
    account.outgoing = muttOutgoing(values);
    account.incoming = muttIncoming(values);
    account.addresses = addressesOf(values, account.outgoing, account.incoming);
    account.computed = values.value("smtp_url").computed;
    account.passwordKeptIn = muttPasswordPlace(config, values);
    if (account.computed || !muttText(values, "smtp_url").isEmpty())
        account.sending = MuttSending::BySmtp;
    else
        readSendmail(account, values);
    return account;
}

bool sendsAlike(const MuttAccount& a, const MuttAccount& b) {
    return a.addresses == b.addresses && a.sending == b.sending && a.msmtp == b.msmtp &&
           a.outgoing == b.outgoing;
}
}  // namespace

Endpoint muttOutgoing(const MuttValues& values) {
    const auto url = parseMuttUrl(muttText(values, "smtp_url"));
    if (!url || url->protocol != Protocol::Smtp) return {};
    Endpoint endpoint = muttEndpoint(*url, values);
    if (!endpoint.isSet()) return {};
    endpoint.user = muttUser(*url, values, "smtp_user");
    // Mutt signs in only where the user is named (smtp_open of smtp.c).
    endpoint.auth = endpoint.user.isEmpty()                     ? AuthMethod::None
                    : namesOAuth(values, "smtp_authenticators") ? AuthMethod::OAuth2
                                                                : AuthMethod::Password;
    return endpoint;
}

QByteArray muttIncomingVariable(const MuttValues& values) {
    for (const char* variable : {"spoolfile", "folder", "pop_host"}) {
        const auto url = parseMuttUrl(muttText(values, variable));
        if (url && url->protocol != Protocol::Smtp) return variable;
    }
    return {};
}

QList<MuttAccount> muttAccounts(const MuttConfig& config) {
    QList<MuttAccount> accounts{accountFrom(config, config.values)};
    accounts.first().id = QStringLiteral("default");
    for (const MuttHook& hook : config.hooks) {
        MuttAccount account = accountFrom(config, hook.values);
        const bool known = std::any_of(accounts.begin(), accounts.end(),
                                       [&](const MuttAccount& other) { return sendsAlike(account, other); });
        if (known || (account.sending == MuttSending::ByCommand && account.addresses.isEmpty())) continue;
        account.file = hook.file;
        // An empty pattern matches every folder; an account without a name could not be asked for.
        const QString name = hook.name.isEmpty() ? QStringLiteral("hook") : cleanBytes(hook.name, 60);
        account.id = name;
        const auto taken = [&](const QString& id) {
            return std::any_of(accounts.begin(), accounts.end(),
                               [&](const MuttAccount& other) { return other.id == id; });
        };
        for (int number = 2; taken(account.id); ++number) account.id = name + u'-' + QString::number(number);
        accounts.append(account);
    }
    return accounts;
}

}  // namespace outbox
