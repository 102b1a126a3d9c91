// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/claws_text.h"

#include "core/model/mail_address.h"
#include "core/model/transcript.h"

namespace outbox {

namespace {
constexpr qsizetype mostClawsAccounts = 200;

QByteArray clawsValue(const IniSection& section, const char* key) {
    return section.value(key).value_or(QByteArray());
}

int clawsNumber(const IniSection& section, const char* key, int otherwise = 0) {
    bool number = false;
    const int value = clawsValue(section, key).toInt(&number);
    return number ? value : otherwise;
}

bool clawsFlag(const IniSection& section, const char* key) {
    return iniFlag(section.value(key), false);
}

/// SSLType: none, a tunnel, STARTTLS.
Security clawsSecurity(int type) {
    return type == 1 ? Security::Tls : type == 2 ? Security::StartTls : Security::None;
}

Endpoint clawsServer(const IniSection& section, Protocol protocol, const char* host, const char* ssl,
                     const char* setPort, const char* port) {
    Endpoint server;
    server.protocol = protocol;
    server.host = canonicalHost(QString::fromUtf8(clawsValue(section, host)).trimmed());
    server.security = clawsSecurity(clawsNumber(section, ssl));
    const bool tls = server.security == Security::Tls;
    const quint16 unset =
        protocol == Protocol::Smtp ? (tls ? 465 : 25) : defaultPort(protocol, server.security);
    const quint16 given = iniPort(section.value(port));
    server.port = clawsFlag(section, setPort) && given != 0 ? given : unset;
    return server.host.isEmpty() ? Endpoint() : server;
}

/// POP3 and IMAP by their numbers; nothing for news, local mailboxes and accounts that only send.
std::optional<Protocol> clawsProtocol(const IniSection& section, bool oldNumbers) {
    const int version = clawsNumber(section, "config_version", -1);
    const bool old = version < 0 ? oldNumbers : version == 0;
    const int number = clawsNumber(section, "protocol");
    if (number == 0) return Protocol::Pop3;
    if (old && (number == 1 || number == 2)) return Protocol::Pop3;  // APOP and RPOP
    return number == (old ? 3 : 1) ? std::optional(Protocol::Imap) : std::nullopt;
}

std::optional<Endpoint> clawsIncoming(const IniSection& section, const ClawsDialect& dialect,
                                      bool oldNumbers) {
    const auto protocol = clawsProtocol(section, oldNumbers);
    if (!protocol) return std::nullopt;
    const bool imap = *protocol == Protocol::Imap;
    Endpoint server =
        imap ? clawsServer(section, *protocol, "receive_server", "ssl_imap", "set_imapport", "imap_port")
             : clawsServer(section, *protocol, "receive_server", "ssl_pop", "set_popport", "pop_port");
    if (!server.isSet()) return std::nullopt;
    server.user = cleanBytes(clawsValue(section, "user_id"), 300);
    const int method = clawsNumber(section, imap ? "imap_auth_method" : "pop_auth_method");
    const bool oauth = method == (imap ? dialect.imapOAuth2 : dialect.popOAuth2);
    server.auth = oauth ? AuthMethod::OAuth2 : AuthMethod::Password;
    return server;
}

/// Without a name of its own it signs in as for receiving (send_message.c).
QString clawsSignInName(const IniSection& section) {
    const QByteArray own = clawsValue(section, "smtp_user_id");
    return cleanBytes(own.isEmpty() ? clawsValue(section, "user_id") : own, 300);
}

Endpoint clawsOutgoing(const IniSection& section, const ClawsDialect& dialect) {
    Endpoint server =
        clawsServer(section, Protocol::Smtp, "smtp_server", "ssl_smtp", "set_smtpport", "smtp_port");
    if (!server.isSet() || !clawsFlag(section, "use_smtp_auth")) {
        server.auth = AuthMethod::None;
        return server;
    }
    const bool oauth = clawsNumber(section, "smtp_auth_method") == dialect.smtpOAuth2;
    server.auth = oauth ? AuthMethod::OAuth2 : AuthMethod::Password;
    server.user = clawsSignInName(section);
    return server;
}

/// The number of "Account: 12"; empty for other sections.
QString accountNumber(const QByteArray& section) {
    if (!section.startsWith("Account:")) return {};
    bool number = false;
    const uint value = section.mid(8).trimmed().toUInt(&number);
    return number ? QString::number(value) : QString();
}
}  // namespace

const ClawsDialect& clawsMail() {
    // smtp.h, imap.h, prefs_account.h of Claws Mail 4.1.1
    static constexpr ClawsDialect dialect{"claws-mail", "Claws Mail", "claws-mail", "clawsrc",
                                          1 << 5,       1 << 8,       1 << 1};
    return dialect;
}

const ClawsDialect& sylpheed() {
    // smtp.h, imap.h, pop.h of Sylpheed 3.8
    static constexpr ClawsDialect dialect{"sylpheed", "Sylpheed", "sylpheed", "sylpheedrc",
                                          1 << 4,     1 << 3,     1 << 3};
    return dialect;
}

bool clawsCountsTheOldWay(const IniText& common, const ClawsDialect& dialect) {
    if (dialect.id == sylpheed().id) return true;
    return common.value("Common", "config_version").value_or("0").toInt() < 1;
}

QList<ClawsAccount> clawsAccounts(const QByteArray& accountrc, const ClawsDialect& dialect, bool oldNumbers) {
    QList<ClawsAccount> accounts;
    for (const IniSection& section : parseIni(accountrc).sections) {
        const QString number = accountNumber(section.name);
        const auto same = [&](const ClawsAccount& known) { return known.number == number; };
        if (number.isEmpty() || accounts.size() >= mostClawsAccounts ||
            std::any_of(accounts.begin(), accounts.end(), same))
            continue;
        ClawsAccount account;
        account.section = section.name;
        account.number = number;
        account.name = cleanBytes(clawsValue(section, "account_name"), 200);
        if (const auto address = parseMailAddress(QString::fromUtf8(clawsValue(section, "address"))))
            account.address = address->text();
        account.isDefault = clawsFlag(section, "is_default");
        account.byCommand = clawsFlag(section, "use_mail_command");
        account.outgoing = clawsOutgoing(section, dialect);
        account.incoming = clawsIncoming(section, dialect, oldNumbers);
        account.signInName = clawsSignInName(section);
        account.passwordInFile =
            !clawsValue(section, "smtp_password").isEmpty() || !clawsValue(section, "password").isEmpty();
        accounts.append(account);
    }
    return accounts;
}

}  // namespace outbox
