// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include "core/diagnosis/diagnosis.h"
#include "core/model/report.h"

namespace outbox::words {

/// Turns ids into sentences in the language of the installed translators (Language below). Every key has
/// words; a test walks all tables. Placeholders are named: "{port}".
[[nodiscard]] Finding finding(const Conclusion& conclusion, const Account& account);
[[nodiscard]] Check check(const CheckState& state);
[[nodiscard]] QString headline(const Diagnosis& diagnosis, const Evidence& evidence);
[[nodiscard]] QString whyReceiving(const ReceivingReason& reason);
[[nodiscard]] QString stationTitle(Station station);
[[nodiscard]] QString lightWord(Light light);           ///< "Works", "Stops here" …
[[nodiscard]] QString findingTitle(const QString& id);  ///< "Wrong password", for "ruled out"

}  // namespace outbox::words
