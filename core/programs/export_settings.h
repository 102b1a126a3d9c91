// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>

#include "core/model/endpoint.h"

namespace outbox {

/// What an export needs to know; no secret is among it.
struct ExportSettings {
    QString address;       ///< in full: a shortened one is refused
    QString displayName;   ///< of the account, may be empty
    QString providerName;  ///< may be empty
    Endpoint outgoing;
    std::optional<Endpoint> incoming;
};

struct Exported {
    QByteArray bytes;
    QString fileName;  ///< suggestion, "config-v1.1.xml"
    QString mimeType;
    QString error;  ///< a sentence (translated) when nothing could be exported
};

/// The formats by the names of the command line ("thunderbird-autoconfig", "mobileconfig", "text").
[[nodiscard]] QStringList exportFormats();
[[nodiscard]] Exported exportSettings(const QString& format, const ExportSettings& settings);

}  // namespace outbox
