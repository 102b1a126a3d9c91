// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonValue>
#include <QString>

#include "core/model/endpoint.h"
#include "core/model/report.h"

namespace outbox {

/// One line fit for every form of the report: cleaned, line feeds turned into blanks.
[[nodiscard]] QString shownLine(const QString& text);

/// A title with a full stop, so that a sentence may follow it.
[[nodiscard]] QString asSentence(const QString& title);

[[nodiscard]] QString lightWordOf(Light light);
/// "smtp.example.org, port 465, encrypted from the start (TLS)".
[[nodiscard]] QString endpointSentence(const Endpoint& endpoint);
[[nodiscard]] QString securityWords(Security security);
/// "Port for sending" for "outgoing.port"; the field itself where it is none of ours.
[[nodiscard]] QString fieldWords(const QString& field);
/// The value of a setting as mail programs name it: "STARTTLS" for "starttls".
[[nodiscard]] QString valueWords(const QString& field, const QJsonValue& value);
/// "14 seconds", "0.4 seconds".
[[nodiscard]] QString durationWords(qint64 milliseconds);
/// A link that may stand in a report: http or https with a host, or empty.
[[nodiscard]] QString safeLink(const QString& link);

}  // namespace outbox
