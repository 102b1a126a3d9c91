// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

namespace outbox::ui {

/// What an observation ended in, as short words: the technician's column "Observed".
struct ObservedWords {
    QString words;  ///< empty for what has no words here
    bool noAnswer = false;
};
/// By the name of a failure, a status or an outcome ("timed_out", "found", "accepted").
[[nodiscard]] ObservedWords wordsOfOutcome(const QString& name);
/// By the name of the last step of a dialogue that succeeded ("hello").
[[nodiscard]] ObservedWords wordsOfStep(const QString& name);

/// The name of what a check, an attempt or a dialogue ended in; a failure comes before all else.
[[nodiscard]] QString outcomeOf(const QJsonObject& observed);
/// Whom it was about: "203.0.113.25:587", "smtp.example.org:465 TLS", a name; empty where it was about
/// nobody.
[[nodiscard]] QString targetOf(const QJsonObject& observed);

}  // namespace outbox::ui
