// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <optional>

#include "core/model/report.h"
#include "core/report/json_cursor.h"

namespace outbox {

/// The report as COMMAND_LINE and resources/report.schema.json say it.
[[nodiscard]] QJsonObject reportToJson(const Report& report);

/// One check and one finding in the same form, for documents that are no report.
[[nodiscard]] QJsonObject checkToJson(const Check& check);
[[nodiscard]] QJsonObject findingToJson(const Finding& finding);
[[nodiscard]] QJsonArray ruledOutToJson(const Report& report);
[[nodiscard]] QJsonObject generatorToJson(const Report::Generator& generator);
[[nodiscard]] Check checkFromJson(const JsonCursor& cursor);
[[nodiscard]] Finding findingFromJson(const JsonCursor& cursor);

/// What every kind of run has: program, time, light, checks, findings, what was ruled out, and who was
/// contacted.
[[nodiscard]] Report reportFrameFrom(const JsonCursor& cursor);

struct ReadReport {
    std::optional<Report> report;
    QString error;  ///< a sentence (translated) when there is none
};
/// Reads a saved report. Anything may be in the file: sizes are capped (32 MiB, 10 000 entries a list), types
/// are checked, texts are cleaned.
[[nodiscard]] ReadReport readReport(const QByteArray& bytes);

}  // namespace outbox
