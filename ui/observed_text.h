// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace outbox::ui {

/// The technical level of a check as lines to read ("tls.version: TLSv1.3"): nested keys are joined by dots,
/// empty values left out. At most 60 lines of 300 characters; everything is cleaned, for it comes from
/// outside.
[[nodiscard]] QStringList observedLines(const QJsonObject& observed);

/// A value by a path of keys and indices ("tls.version", "chain.0.subject"); several paths are tried in turn.
/// Numbers and lists become text; empty where none of them is there.
[[nodiscard]] QString observedText(const QJsonObject& observed, std::initializer_list<const char*> paths);
[[nodiscard]] QJsonValue observedValue(const QJsonObject& observed, const QString& path);

}  // namespace outbox::ui
