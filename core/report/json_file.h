// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <optional>

#include "core/report/json_cursor.h"

namespace outbox {

inline constexpr qsizetype maxJsonFile = 32 * 1024 * 1024;  ///< octets

struct ParsedJson {
    std::optional<QJsonObject> object;
    QString error;  ///< a sentence (translated) when there is none
};
/// Parses a file that should hold one JSON object. Tells a cut file, one that is too large or too deep and
/// one that is something else altogether apart.
[[nodiscard]] ParsedJson parseJsonFile(const QByteArray& bytes);

/// The problem as a sentence.
[[nodiscard]] QString problemSentence(const JsonProblem& problem);

}  // namespace outbox
