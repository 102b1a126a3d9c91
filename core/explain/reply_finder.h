// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "core/explain/quoted_reply.h"

namespace outbox {

/// A refusal that was found in a text about something else.
struct FoundReply {
    QuotedReply quoted;
    bool numbered = true;  ///< it has a code of its own; false: only words that servers refuse with
};

/// Looks for the reply of a server in a text: a log, an error message, a paragraph. A number counts as a code
/// only where one stands (RFC 5321 section 4.2): "port 587" and "450 messages" are none. `frame` holds the
/// steps at which the program that quotes it was, where that is known; none otherwise.
[[nodiscard]] std::optional<FoundReply> findReply(const QString& text, RefusalSteps frame = {});

/// The row that a found reply means, by its operator and steps; null when none fits.
[[nodiscard]] const Refusal* meaningOf(const FoundReply& found);

}  // namespace outbox
