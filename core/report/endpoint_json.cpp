// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/endpoint_json.h"

#include <QCoreApplication>

#include "core/report/json_cursor.h"
#include "core/report/json_file.h"

namespace outbox {

QJsonObject endpointToJson(const Endpoint& endpoint) {
    return {{QStringLiteral("protocol"), protocolName(endpoint.protocol)},
            {QStringLiteral("host"), endpoint.host},
            {QStringLiteral("port"), endpoint.port},
            {QStringLiteral("security"), securityName(endpoint.security)},
            {QStringLiteral("user"), endpoint.user},
            {QStringLiteral("auth"), authName(endpoint.auth)}};
}

QJsonValue endpointOrNull(const std::optional<Endpoint>& endpoint) {
    return endpoint && endpoint->isSet() ? QJsonValue(endpointToJson(*endpoint)) : QJsonValue();
}

Endpoint endpointFromJson(const JsonCursor& cursor) {
    Endpoint endpoint;
    if (cursor.isEmpty()) return endpoint;
    const auto protocol = protocolFromName(cursor.line("protocol"));
    const auto security = securityFromName(cursor.line("security"));
    const QString auth = cursor.line("auth", FieldNeed::May);
    const auto method = auth.isEmpty() ? AuthMethod::Password : authFromName(auth);
    endpoint.host = canonicalHost(cursor.line("host"));
    endpoint.port = static_cast<quint16>(cursor.number("port", FieldNeed::Must, 1, 65535));
    endpoint.user = cursor.line("user", FieldNeed::May);
    if (!protocol) cursor.fail("protocol");
    if (!security) cursor.fail("security");
    if (!method) cursor.fail("auth");
    if (endpoint.host.isEmpty()) cursor.fail("host");
    endpoint.protocol = protocol.value_or(Protocol::Smtp);
    endpoint.security = security.value_or(Security::Tls);
    endpoint.auth = method.value_or(AuthMethod::Password);
    return endpoint;
}

ReadSettings readSettings(const QByteArray& bytes) {
    const ParsedJson parsed = parseJsonFile(bytes);
    if (!parsed.object) return {{}, parsed.error};

    JsonProblem problem;
    const JsonCursor cursor(*parsed.object, {}, problem);
    SettingsDocument settings;
    settings.address = cursor.line("address", FieldNeed::May);
    settings.displayName = cursor.line("name", FieldNeed::May);
    settings.providerName = cursor.line("provider_name", FieldNeed::May);
    if (const auto outgoing = cursor.object("outgoing")) settings.outgoing = endpointFromJson(*outgoing);
    const auto incoming = cursor.object("incoming", FieldNeed::May);
    if (incoming && !incoming->isEmpty()) settings.incoming = endpointFromJson(*incoming);
    if (!problem.found() && settings.outgoing.protocol != Protocol::Smtp)
        problem.place = QStringLiteral("outgoing.protocol");
    if (!problem.found() && settings.incoming && settings.incoming->protocol == Protocol::Smtp)
        problem.place = QStringLiteral("incoming.protocol");
    if (problem.found()) return {{}, problemSentence(problem)};
    return {settings, {}};
}

}  // namespace outbox
