// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/apple_accounts.h"
#include "core/programs/apple_server.h"

namespace outbox {

namespace {
/// Lists, feeds, chats and the mailboxes on this Mac stand among the accounts.
std::optional<Protocol> appleProtocol(const QVariantMap& account) {
    const QString kind = appleText(account, "AccountType");
    if (kind == QLatin1String("POPAccount")) return Protocol::Pop3;
    const bool imap = kind == QLatin1String("IMAPAccount") || kind == QLatin1String("iToolsAccount");
    return imap ? std::optional(Protocol::Imap) : std::nullopt;
}

/// By "HOST:USER", or by the host alone where nobody signs in.
QVariantMap deliveryAccount(const QVariantList& servers, const QString& identifier) {
    for (const QVariant& entry : servers) {
        const QVariantMap server = entry.toMap();
        const QString host = appleText(server, "Hostname");
        const QString user = appleText(server, "Username");
        const QString own = user.isEmpty() ? host : host + u':' + user;
        if (!host.isEmpty() && own.compare(identifier, Qt::CaseInsensitive) == 0) return server;
    }
    return {};
}

ProgramAccount plistAccount(const QVariantMap& values, Protocol protocol, const QVariantList& servers) {
    ProgramAccount account;
    account.id = appleText(values, "uniqueId");
    account.name = appleText(values, "AccountName");
    for (const QVariant& address : values.value(QStringLiteral("EmailAddresses")).toList())
        addAppleAddress(account, address.toString());
    const Endpoint incoming = appleServer(protocol, values, appleText(values, "Username"));
    if (incoming.isSet()) account.incoming = incoming;
    const QVariantMap delivery = deliveryAccount(servers, appleText(values, "SMTPIdentifier"));
    account.outgoing = appleServer(Protocol::Smtp, delivery, appleText(delivery, "Username"));
    account.passwordKeptIn = PasswordPlace::SystemKeychain;
    return account;
}
}  // namespace

AppleAccounts applePlistAccounts(const QVariant& root) {
    const QVariantMap settings = root.toMap();
    if (!settings.contains(QStringLiteral("MailAccounts")))
        return {{}, QStringLiteral("there is no list of mail accounts in it")};
    const QVariantList servers = settings.value(QStringLiteral("DeliveryAccounts")).toList();
    AppleAccounts read;
    int number = 0;
    for (const QVariant& entry : settings.value(QStringLiteral("MailAccounts")).toList()) {
        ++number;
        const QVariantMap values = entry.toMap();
        const auto protocol = appleProtocol(values);
        if (!protocol || read.accounts.size() == mostAppleAccounts) continue;
        read.accounts.append(plistAccount(values, *protocol, servers));
        ProgramAccount& account = read.accounts.last();
        if (account.id.isEmpty()) account.id = QStringLiteral("account%1").arg(number);
    }
    if (!read.accounts.isEmpty()) read.accounts.first().defaultOutgoing = true;
    return read;
}

}  // namespace outbox
