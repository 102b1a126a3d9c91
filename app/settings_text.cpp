// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QJsonArray>

#include "app/settings_command.h"
#include "core/report/endpoint_json.h"
#include "core/report/safe_text.h"

namespace outbox::app {

namespace {
constexpr qsizetype longestCell = 200;

QJsonArray endpointArray(const QList<Endpoint>& endpoints) {
    QJsonArray array;
    for (const Endpoint& endpoint : endpoints) array.append(endpointToJson(endpoint));
    return array;
}

QString sourceWords(FoundBy source) {
    switch (source) {
        case FoundBy::Preset:
            return QCoreApplication::translate("CommandLine", "the settings that ship with this program");
        case FoundBy::Srv:
            return QCoreApplication::translate("CommandLine", "the domain's own DNS entries");
        case FoundBy::Autoconfig:
            return QCoreApplication::translate("CommandLine", "the provider's file for mail programs");
        case FoundBy::Autodiscover:
            return QCoreApplication::translate("CommandLine", "the provider's Autodiscover service");
        case FoundBy::Mx:
            return QCoreApplication::translate("CommandLine", "the operator that takes the domain's mail");
        case FoundBy::Probe:
        case FoundBy::Nothing:
            break;
    }
    return QCoreApplication::translate("CommandLine",
                                       "guessed from usual names; the provider publishes none");
}

QString endpointRow(const Endpoint& endpoint) {
    const QString user =
        endpoint.user.isEmpty() ? QString() : QLatin1String("  ") + safeLine(endpoint.user, longestCell);
    return QLatin1String("  ") + protocolName(endpoint.protocol).leftJustified(5) + u' ' +
           safeLine(endpointText(endpoint), longestCell) + QLatin1String("  ") + authName(endpoint.auth) +
           user + u'\n';
}

QString side(const QString& title, const QList<Endpoint>& endpoints) {
    if (endpoints.isEmpty()) return {};
    QString text = u'\n' + title + u'\n';
    for (const Endpoint& endpoint : endpoints) text += endpointRow(endpoint);
    return text;
}
}  // namespace

ExitStatus settingsStatus(const Discovered& found) {
    if (found.outgoing.isEmpty()) return ExitStatus::Undiagnosed;
    const bool guessed = found.foundBy == FoundBy::Probe || found.foundBy == FoundBy::Nothing;
    return guessed ? ExitStatus::Yellow : ExitStatus::Green;
}

QJsonObject settingsDocument(const QString& address, const Discovered& found) {
    return {{QStringLiteral("schema"), QStringLiteral("outbox-doctor/settings/1")},
            {QStringLiteral("address"), address},
            {QStringLiteral("provider"), found.provider ? QJsonValue(found.provider->id) : QJsonValue()},
            {QStringLiteral("provider_name"),
             found.providerName.isEmpty() ? QJsonValue() : QJsonValue(found.providerName)},
            {QStringLiteral("found_by"), foundByName(found.foundBy)},
            {QStringLiteral("found_at"), found.detail.isEmpty() ? QJsonValue() : QJsonValue(found.detail)},
            {QStringLiteral("outgoing"), endpointArray(found.outgoing)},
            {QStringLiteral("incoming"), endpointArray(found.incoming)},
            {QStringLiteral("auth"), QJsonArray::fromStringList(found.auth)},
            {QStringLiteral("notes"), QJsonArray::fromStringList(found.notes)}};
}

QString settingsText(const QString& address, const Discovered& found) {
    if (found.outgoing.isEmpty() && found.incoming.isEmpty())
        return QCoreApplication::translate("CommandLine", "No settings were found for %1.").arg(address) +
               u'\n';
    const QString name = found.providerName.isEmpty() ? address : safeLine(found.providerName, longestCell);
    QString text = QCoreApplication::translate("CommandLine", "Settings for %1 (%2)", "address, provider")
                       .arg(address, name) +
                   u'\n';
    const QString place =
        found.detail.isEmpty() ? QString() : QLatin1String(" (") + safeLine(found.detail, longestCell) + u')';
    text += QCoreApplication::translate("CommandLine", "Source: %1").arg(sourceWords(found.foundBy) + place) +
            u'\n';
    text += side(QCoreApplication::translate("CommandLine", "Sending, best first"), found.outgoing);
    text += side(QCoreApplication::translate("CommandLine", "Receiving, best first"), found.incoming);
    if (!found.auth.isEmpty())
        text += u'\n' +
                QCoreApplication::translate("CommandLine", "Sign-in: %1")
                    .arg(found.auth.join(QLatin1String(", "))) +
                u'\n';
    return text;
}

}  // namespace outbox::app
