// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <optional>

#include "core/model/endpoint.h"

namespace outbox {

class JsonCursor;

/// {"protocol", "host", "port", "security", "user", "auth"}.
[[nodiscard]] QJsonObject endpointToJson(const Endpoint& endpoint);
/// The object, or null for an endpoint without a server.
[[nodiscard]] QJsonValue endpointOrNull(const std::optional<Endpoint>& endpoint);

/// Reads one endpoint; what is not one is remembered by the cursor. An empty object is an endpoint that is
/// not set.
[[nodiscard]] Endpoint endpointFromJson(const JsonCursor& cursor);

/// A file with settings: an object like `recommended` of a report, with the address beside it where known.
struct SettingsDocument {
    QString address;  ///< may be empty
    QString displayName;
    QString providerName;
    Endpoint outgoing;
    std::optional<Endpoint> incoming;
};
struct ReadSettings {
    std::optional<SettingsDocument> settings;
    QString error;  ///< a sentence (translated) when there are none
};
/// Reads such a file under the same limits as a report.
[[nodiscard]] ReadSettings readSettings(const QByteArray& bytes);

}  // namespace outbox
