// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QHash>

#include "core/model/transcript.h"
#include "core/programs/apple_accounts.h"
#include "core/programs/apple_server.h"
#include "core/programs/plist_reader.h"
#include "core/programs/sqlite_file.h"

namespace outbox {

namespace {
struct AppleRow {
    QString identifier;
    QString user;  ///< its own, or that of the account that it belongs to (iCloud, Google)
    QString name;
    Protocol protocol = Protocol::Imap;
    QVariantMap settings;
    qlonglong parent = 0;  ///< key of the account that it belongs to; 0: none
    QVariantMap ofParent;  ///< what that one says of mail
};

std::optional<Protocol> rowProtocol(const QString& kind) {
    for (const auto& [end, protocol] : {std::pair{".imap", Protocol::Imap}, std::pair{".pop", Protocol::Pop3},
                                        std::pair{".smtp", Protocol::Smtp}})
        if (kind.endsWith(QLatin1String(end), Qt::CaseInsensitive)) return protocol;
    return std::nullopt;
}

/// A value is an archive, a property list, or the text itself, by the version of macOS.
QVariant archivedValue(const QVariant& stored) {
    if (stored.typeId() != QMetaType::QByteArray) return stored;
    const QByteArray bytes = stored.toByteArray();
    if (!bytes.startsWith("bplist")) return QString::fromUtf8(bytes);
    return unarchivedPlist(parseBinaryPlist(bytes)).root;
}

/// iCloud keeps the servers of mail with its one account, and the parts of it name none: by the keys of such
/// accounts, what they say of mail. Earlier versions know nothing of the kind.
QHash<qlonglong, QVariantMap> settingsOfParents(SqliteFile& database) {
    QHash<qlonglong, QVariantMap> settings;
    const auto known =
        database.rows("SELECT 1 FROM pragma_table_info('ZACCOUNT') WHERE name = 'ZDATACLASSPROPERTIES'");
    if (known.isEmpty()) return settings;
    for (const QVariantList& row : database.rows(
             "SELECT Z_PK, ZDATACLASSPROPERTIES FROM ZACCOUNT WHERE ZDATACLASSPROPERTIES IS NOT NULL AND "
             "Z_PK IN (SELECT ZPARENTACCOUNT FROM ZACCOUNT)"))
        settings.insert(
            row.at(0).toLongLong(),
            archivedValue(row.at(1)).toMap().value(QStringLiteral("com.apple.Dataclass.Mail")).toMap());
    return settings;
}

void takeFromParent(AppleRow& row) {
    const bool smtp = row.protocol == Protocol::Smtp;
    const auto take = [&row](const char* own, const char* parents) {
        const QVariant value = row.ofParent.value(QLatin1String(parents));
        if (!row.settings.contains(QLatin1String(own)) && value.isValid())
            row.settings.insert(QLatin1String(own), value);
    };
    if (row.protocol == Protocol::Pop3) return;
    take("Hostname", smtp ? "smtpHostname" : "imapHostname");
    take("PortNumber", smtp ? "smtpPort" : "imapPort");
    take("SSLEnabled", smtp ? "smtpRequiresSSL" : "imapRequiresSSL");
}

QList<AppleRow> accountRows(SqliteFile& database, QHash<qlonglong, qsizetype>& byKey) {
    QList<AppleRow> rows;
    const auto ofParents = settingsOfParents(database);
    const auto found = database.rows(
        "SELECT a.Z_PK, a.ZIDENTIFIER, a.ZUSERNAME, a.ZACCOUNTDESCRIPTION, t.ZIDENTIFIER, p.ZUSERNAME, "
        "p.ZACCOUNTDESCRIPTION, a.ZPARENTACCOUNT FROM ZACCOUNT a JOIN ZACCOUNTTYPE t ON t.Z_PK = "
        "a.ZACCOUNTTYPE LEFT JOIN ZACCOUNT p ON p.Z_PK = a.ZPARENTACCOUNT ORDER BY a.Z_PK");
    for (const QVariantList& row : found) {
        const auto protocol = rowProtocol(row.at(4).toString());
        if (!protocol) continue;
        const auto either = [&row](int own, int parent) {
            const QString text = cleanText(row.at(own).toString()).trimmed();
            return text.isEmpty() ? cleanText(row.at(parent).toString()).trimmed() : text;
        };
        byKey.insert(row.at(0).toLongLong(), rows.size());
        AppleRow account;
        account.identifier = cleanText(row.at(1).toString(), 100);
        account.user = either(2, 5);
        account.name = either(3, 6);
        account.protocol = *protocol;
        account.parent = row.at(7).toLongLong();
        account.ofParent = ofParents.value(account.parent);
        rows.append(account);
    }
    return rows;
}

/// Only these are asked for: tokens and the like stand among the properties too.
void addSettings(SqliteFile& database, const QHash<qlonglong, qsizetype>& byKey, QList<AppleRow>& rows) {
    const auto found = database.rows(
        "SELECT ZOWNER, ZKEY, ZVALUE FROM ZACCOUNTPROPERTY WHERE ZKEY IN ('Hostname', 'PortNumber', "
        "'SSLEnabled', "
        "'SSLIsDirect', 'ConfigureDynamically', 'AuthenticationScheme', 'ShouldUseAuthentication', "
        "'SendingAccountIdentifier', "
        "'IdentityEmailAddress', 'EmailAliases')");
    for (const QVariantList& property : found) {
        const auto owner = byKey.find(property.at(0).toLongLong());
        if (owner == byKey.end()) continue;
        rows[*owner].settings.insert(property.at(1).toString(), archivedValue(property.at(2)));
    }
    for (AppleRow& row : rows) takeFromParent(row);
}

/// "EmailAliases" is a list of names with their addresses, each a text or a map with "EmailAddress".
void addAliases(ProgramAccount& account, const QVariant& aliases) {
    for (const QVariant& alias : aliases.toList())
        for (const QVariant& entry : alias.toMap().value(QStringLiteral("EmailAddresses")).toList()) {
            const QVariantMap map = entry.toMap();
            addAppleAddress(account, map.isEmpty() ? entry.toString() : appleText(map, "EmailAddress"));
        }
}

const AppleRow* sendingRow(const QList<AppleRow>& rows, const AppleRow& account) {
    const QString wanted = appleText(account.settings, "SendingAccountIdentifier");
    const AppleRow* only = nullptr;
    int servers = 0;
    for (const AppleRow& row : rows) {
        if (row.protocol != Protocol::Smtp) continue;
        if (!wanted.isEmpty() && row.identifier == wanted) return &row;
        if (wanted.isEmpty() && row.parent != 0 && row.parent == account.parent) return &row;
        only = &row;
        ++servers;
    }
    return wanted.isEmpty() && servers == 1 ? only : nullptr;
}

ProgramAccount databaseAccount(const QList<AppleRow>& rows, const AppleRow& row) {
    ProgramAccount account;
    account.id = row.identifier;
    account.name = row.name;
    addAppleAddress(account, appleText(row.settings, "IdentityEmailAddress"));
    addAliases(account, row.settings.value(QStringLiteral("EmailAliases")));
    addAppleAddress(account, appleText(row.ofParent, "EmailAddress"));
    if (account.addresses.isEmpty()) addAppleAddress(account, row.user);
    const Endpoint incoming = appleServer(row.protocol, row.settings, row.user);
    if (incoming.isSet()) account.incoming = incoming;
    if (const AppleRow* sending = sendingRow(rows, row))
        account.outgoing = appleServer(Protocol::Smtp, sending->settings, sending->user);
    account.passwordKeptIn = PasswordPlace::SystemKeychain;
    return account;
}
}  // namespace

AppleAccounts appleDatabaseAccounts(SqliteFile& database) {
    QHash<qlonglong, qsizetype> byKey;
    QList<AppleRow> rows = accountRows(database, byKey);
    addSettings(database, byKey, rows);
    if (!database.error().isEmpty()) return {{}, cleanText(database.error(), 200)};
    AppleAccounts read;
    for (const AppleRow& row : rows) {
        if (row.protocol == Protocol::Smtp || read.accounts.size() == mostAppleAccounts) continue;
        read.accounts.append(databaseAccount(rows, row));
    }
    if (!read.accounts.isEmpty()) read.accounts.first().defaultOutgoing = true;
    return read;
}

}  // namespace outbox
