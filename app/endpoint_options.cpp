// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "app/endpoint_options.h"

#include <QCoreApplication>

#include "core/model/mail_address.h"
#include "core/providers/provider_store.h"

namespace outbox::app {

namespace {
constexpr qsizetype longestUser = 320;  // octets of an address, RFC 3696 errata 1690
constexpr qsizetype mostSenders = 9;    // the account's own, and Limits::senders beside it

QString endpointErrorText(EndpointError error) {
    switch (error) {
        case EndpointError::BadHost:
            return QCoreApplication::translate("CommandLine", "the server's name is not one.");
        case EndpointError::BadPort:
            return QCoreApplication::translate("CommandLine", "the port is not a number from 1 to 65535.");
        case EndpointError::BadSecurity:
            return QCoreApplication::translate("CommandLine",
                                               "the encryption is none of tls, starttls and none.");
        case EndpointError::Empty:
        case EndpointError::None:
            break;
    }
    return QCoreApplication::translate("CommandLine", "there is no server.");
}

Outcome<Endpoint> readEndpoint(const Arguments& arguments, const char* option, Protocol protocol) {
    const QString text = arguments.value(option);
    const ParsedEndpoint parsed = parseEndpoint(protocol, text);
    if (parsed.error == EndpointError::None) return parsed.endpoint;
    return usageProblem(
        QCoreApplication::translate("CommandLine", "“--%1 %2” is not of the form HOST[:PORT][/SECURITY]: %3")
            .arg(QLatin1String(option), shownArgument(text), endpointErrorText(parsed.error)));
}

std::optional<Problem> wrongUser(const QString& user) {
    for (const QChar c : user)
        if (c.category() == QChar::Other_Control)
            return usageProblem(
                QCoreApplication::translate("CommandLine", "The user name holds a control character."));
    if (user.toUtf8().size() > longestUser)
        return usageProblem(QCoreApplication::translate("CommandLine", "The user name is too long."));
    if (isShortened(user))
        return usageProblem(
            QCoreApplication::translate("CommandLine", "The user name is shortened. Give it in full."));
    return std::nullopt;
}

std::optional<Problem> readPreset(const Arguments& arguments, Account& account) {
    if (!arguments.has("preset")) return std::nullopt;
    account.provider = arguments.value("preset");
    account.source = QStringLiteral("preset");
    if (ProviderStore::instance().byId(account.provider)) return std::nullopt;
    return usageProblem(QCoreApplication::translate("CommandLine", "There is no preset “%1”.")
                            .arg(shownArgument(account.provider)));
}

std::optional<Problem> readServers(const Arguments& arguments, Account& account) {
    if (arguments.has("imap") && arguments.has("pop3"))
        return usageProblem(QCoreApplication::translate(
            "CommandLine", "An account receives either by IMAP or by POP3. Give one of them."));
    if (arguments.has("smtp")) {
        const auto endpoint = readEndpoint(arguments, "smtp", Protocol::Smtp);
        if (!endpoint) return endpoint.problem;
        account.outgoing = *endpoint;
    }
    for (const auto& [option, protocol] :
         {std::pair{"imap", Protocol::Imap}, std::pair{"pop3", Protocol::Pop3}}) {
        if (!arguments.has(option)) continue;
        const auto endpoint = readEndpoint(arguments, option, protocol);
        if (!endpoint) return endpoint.problem;
        account.incoming = *endpoint;
    }
    return std::nullopt;
}

std::optional<Problem> readSignIn(const Arguments& arguments, Account& account) {
    const QString user = arguments.has("user") ? arguments.value("user") : account.address;
    if (const auto problem = wrongUser(user)) return problem;
    const QString name = arguments.value("auth");
    const auto auth = name.isEmpty() ? AuthMethod::Password : authFromName(name);
    if (!auth)
        return usageProblem(
            QCoreApplication::translate("CommandLine", "“--auth” is one of password, oauth2 and none."));
    // A preset brings its own user name and sign-in where none is given.
    if (account.outgoing.isSet() || arguments.has("user")) account.outgoing.user = user;
    account.outgoing.auth = *auth;
    if (!account.incoming) return std::nullopt;
    account.incoming->user = user;
    account.incoming->auth = *auth == AuthMethod::None ? AuthMethod::Password : *auth;
    return std::nullopt;
}
}  // namespace

const QList<OptionRow>& endpointOptions() {
    static const QList<OptionRow> options{
        {"preset", "ID",
         QT_TRANSLATE_NOOP("CommandLine", "use this provider's settings instead of looking them up")},
        {"smtp", "SERVER",
         QT_TRANSLATE_NOOP(
             "CommandLine",
             "what the mail program sends through: HOST[:PORT][/SECURITY], with tls, starttls or none")},
        {"imap", "SERVER", QT_TRANSLATE_NOOP("CommandLine", "what it receives from, by IMAP; same form")},
        {"pop3", "SERVER", QT_TRANSLATE_NOOP("CommandLine", "what it receives from, by POP3; same form")},
        {"user", "NAME", QT_TRANSLATE_NOOP("CommandLine", "user name, when it is not the address")},
        {"auth", "METHOD", QT_TRANSLATE_NOOP("CommandLine", "how it signs in: password, oauth2 or none")},
        {"from", "ADDRESS",
         QT_TRANSLATE_NOOP("CommandLine",
                           "sender address, when it is another one; may be repeated, and each is tried"),
         true}};
    return options;
}

Outcome<QString> readAddress(const QString& text) {
    if (isShortened(text))
        return usageProblem(
            QCoreApplication::translate("CommandLine", "“%1” is a shortened address. Give it in full.")
                .arg(shownArgument(text)));
    const auto address = parseMailAddress(text);
    if (!address)
        return usageProblem(QCoreApplication::translate("CommandLine", "“%1” is not an e-mail address.")
                                .arg(shownArgument(text)));
    return address->text();
}

std::optional<Problem> readSenders(const Arguments& arguments, Account& account) {
    const QStringList given = arguments.values("from");
    if (given.size() > mostSenders)
        return usageProblem(
            QCoreApplication::translate("CommandLine", "At most %1 senders are tried in one check.")
                .arg(mostSenders));
    QStringList senders;
    for (const QString& text : given) {
        const auto from = readAddress(text);
        if (!from) return from.problem;
        if (!senders.contains(*from)) senders.append(*from);
    }
    if (senders.isEmpty()) return std::nullopt;
    const QString first = senders.takeFirst();
    account.from = first == account.address ? QString() : first;
    account.otherSenders = senders;
    return std::nullopt;
}

Outcome<Account> readAccount(const QString& address, const Arguments& arguments) {
    const auto read = readAddress(address);
    if (!read) return read.problem;
    Account account;
    account.address = *read;
    account.source = QStringLiteral("typed");
    if (const auto problem = readSenders(arguments, account)) return *problem;
    if (const auto problem = readServers(arguments, account)) return *problem;
    if (const auto problem = readPreset(arguments, account)) return *problem;
    if (const auto problem = readSignIn(arguments, account)) return *problem;
    return account;
}

}  // namespace outbox::app
