// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/explanation.h"
#include "core/model/report.h"

namespace outbox {

/// What a text alone tells, as a report: its finding where there is one, and every check not run. Nothing in
/// it came over the network.
[[nodiscard]] Report explainedReport(const Explanation& explanation, const QString& language);

/// What stands in the place of a finding where a text names no cause.
struct WithoutCause {
    QString headline;
    QString why;  ///< a sentence or two beneath it; may be empty
};
[[nodiscard]] WithoutCause withoutCause(const Explanation& explanation);

/// What can be read from a text in any case, whether or not it names a cause: what it is, who said it,
/// whether trying again helps. Whole sentences.
[[nodiscard]] QStringList readFromText(const Explanation& explanation);

/// What became of one recipient, a whole sentence: "The message to bob@example.org was refused."
[[nodiscard]] QString recipientSentence(const BouncedRecipient& recipient);

}  // namespace outbox
