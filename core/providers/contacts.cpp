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
