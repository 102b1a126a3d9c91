// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <optional>

#include "core/protocol/message_header.h"

namespace outbox {

/// A line without the quotation marks that forwarding programs put in front of it; ">>>", which mail servers
/// write into transcripts, stays.
[[nodiscard]] QString withoutQuoteMarks(const QString& line);

/// A report that somebody forwarded as text, below words of their own.
struct InlineForward {
    QList<HeaderField> header;  ///< as the forwarding program copied it, names in English
    QStringList lines;          ///< what follows, quotation marks left out
};

/// Finds it by its copied header: three fields or more in a row, of a report. Nothing when there is none.
[[nodiscard]] std::optional<InlineForward> inlineForward(const QStringList& lines);

}  // namespace outbox
