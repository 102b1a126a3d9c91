// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include "core/diagnosis/diagnosis.h"

namespace outbox::words {

/// Names in braces: "{port}". Only lower-case letters and underscores stand between them.
[[nodiscard]] QStringList placeholders(const QString& sentence);

/// Translates a sentence and puts the facts into it. Empty when a fact is missing, so that no reader ever
/// sees a placeholder. A phrase that comes to stand at the head of a sentence gets its capital.
[[nodiscard]] QString fill(const char* context, const char* sentence, const Facts& facts);

/// The first of two sentences that has all its facts; empty when neither has.
[[nodiscard]] QString fillEither(const char* context, const char* sentence, const char* plain,
                                 const Facts& facts);

/// The facts with words for what is missing but has a name of its own ("your mail program"), and with
/// protocol names as people know them ("STARTTLS").
[[nodiscard]] Facts spoken(Facts facts);

}  // namespace outbox::words
