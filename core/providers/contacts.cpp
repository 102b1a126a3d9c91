// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/providers/contacts.h"

#include <QHostAddress>

#include "core/model/endpoint.h"
#include "core/model/strict_json.h"

namespace outbox {

namespace {

ConnectivityCheck connectivityCheckOf(StrictObject entry) {
    ConnectivityCheck check;
    check.url = entry.optionalUrl(QStringLiteral("url"), true);
    if (check.url.isEmpty()) entry.fail(QStringLiteral("url is missing"));
    check.status = static_cast<int>(entry.number(QStringLiteral("status"), 100, 599, 0));
    if (check.status == 0) entry.fail(QStringLiteral("status is missing"));
    check.body = entry.optionalText(QStringLiteral("body")).toUtf8();
    entry.finish();
    return check;
}

ControlServer controlServerOf(StrictObject entry) {
    ControlServer server;
    server.host = entry.text(QStringLiteral("host"));
    if (canonicalHost(server.host) != server.host) entry.fail(QStringLiteral("not a host name"));
    server.family = entry.text(QStringLiteral("family"));
    const QList<qint64> ports = entry.numbers(QStringLiteral("ports"), 1, 65535);
    for (const qint64 port : ports) server.ports.append(static_cast<quint16>(port));
    if (server.ports.isEmpty()) entry.fail(QStringLiteral("ports are missing"));
    server.incoming = entry.optionalText(QStringLiteral("incoming"));
    if (canonicalHost(server.incoming) != server.incoming) entry.fail(QStringLiteral("not a host name"));
    entry.finish();
    return server;
}

/// "127.0.0.2 SBL": an answer, and what its operator means by it.
BlockList::Code codeOf(const StrictObject& entry, const QString& text, bool policy) {
    const QHostAddress answer(text.section(QLatin1Char(' '), 0, 0));
    const QString meaning = text.section(QLatin1Char(' '), 1);
    if (!answer.isInSubnet(QHostAddress(QHostAddress::LocalHost), 8) || meaning.isEmpty())
        entry.fail(QStringLiteral("not an answer with its meaning: ") + text);
    return {answer.toIPv4Address(), meaning, policy};
}

BlockList blockListOf(StrictObject entry) {
    BlockList list;
    list.name = entry.text(QStringLiteral("name"));
    list.zone = entry.text(QStringLiteral("zone"));
    if (canonicalHost(list.zone) != list.zone) entry.fail(QStringLiteral("zone is no name"));
    const QString of = entry.text(QStringLiteral("of"));
    list.ofDomains = of == QLatin1String("domains");
    if (!list.ofDomains && of != QLatin1String("addresses"))
        entry.fail(QStringLiteral("of addresses or domains?"));
    list.bits = entry.flag(QStringLiteral("bits"), false);
    for (const QString& text : entry.texts(QStringLiteral("listed")))
        list.codes.append(codeOf(entry, text, false));
    for (const QString& text : entry.texts(QStringLiteral("policy")))
        list.codes.append(codeOf(entry, text, true));
    if (list.codes.isEmpty()) entry.fail(QStringLiteral("listed is missing"));
    list.test = entry.texts(QStringLiteral("test"));
    list.page = entry.optionalUrl(QStringLiteral("page"));
    if (list.page.isEmpty() || entry.optionalUrl(QStringLiteral("source")).isEmpty())
        entry.fail(QStringLiteral("page or source is missing"));
    entry.finish();
    return list;
}

}  // namespace

Contacts readContacts(const QByteArray& json, const QString& place) {
    StrictObject file = StrictObject::fromFile(json, place);
    Contacts contacts;
    contacts.resolvers = file.texts(QStringLiteral("resolvers"));
    for (const QString& resolver : contacts.resolvers)
        if (QHostAddress(resolver).isNull()) file.fail(QStringLiteral("not an address: ") + resolver);
    const QList<StrictObject> checks = file.objects(QStringLiteral("connectivity_checks"));
    for (const StrictObject& check : checks) contacts.connectivityChecks.append(connectivityCheckOf(check));
    const QList<StrictObject> servers = file.objects(QStringLiteral("control_servers"));
    for (const StrictObject& server : servers) contacts.controlServers.append(controlServerOf(server));
    const QList<StrictObject> lists = file.objects(QStringLiteral("block_lists"));
    for (const StrictObject& list : lists) contacts.blockLists.append(blockListOf(list));
    contacts.settingsDatabase = file.optionalUrl(QStringLiteral("settings_database"));
    if (contacts.settingsDatabase.isEmpty()) file.fail(QStringLiteral("settings_database is missing"));
    contacts.unanswering = file.optionalText(QStringLiteral("unanswering"));
    if (QHostAddress(contacts.unanswering).isNull()) file.fail(QStringLiteral("unanswering is no address"));
    file.finish();
    return contacts;
}

const Contacts& contacts() {
    static const Contacts shipped =
        readContacts(shippedFile(QStringLiteral("contacts.json")), QStringLiteral("contacts.json"));
    return shipped;
}

}  // namespace outbox
