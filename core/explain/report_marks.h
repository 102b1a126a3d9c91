// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include "core/protocol/message_header.h"

namespace outbox {

/// Whether a header is one of a report about another message: by its sender, its type, or the fields that
/// mail servers put into theirs.
[[nodiscard]] bool isReportHeader(const QList<HeaderField>& header);

/// Whether a subject is one that mail servers write above their reports, in any language of the table.
[[nodiscard]] bool isReportSubject(const QString& subject);

/// Whether a subject is one of an automatic answer.
[[nodiscard]] bool isAnswerSubject(const QString& subject);

/// Whether words are those of a mail server that could not deliver something.
[[nodiscard]] bool areReportWords(const QString& text);

}  // namespace outbox
