// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/bounce.h"

namespace outbox {

/// All that is known about one recipient's trouble, before it has a name.
struct Trouble {
    QString reply;          ///< the server's, from its code on; may be empty
    QString diagnostic;     ///< the report's own field, code or not; may be empty
    QString words;          ///< what the report says about the recipient, on one line
    QString around;         ///< what stands above that, on one line
    QString status;         ///< RFC 3463, of the report
    bool delayed = false;   ///< it is tried again
    QStringList operators;  ///< who may have said it, likeliest first
};

/// The reply that a trouble quotes, code and enhanced code taken out of its text; code 0 where there is none.
[[nodiscard]] ServerReply replyOf(const Trouble& trouble);

/// The finding that it comes to, by the table of refusals: the reply first, then the other words, nearest
/// first, and the status. Empty when none of them names a cause.
[[nodiscard]] QString causeOf(const Trouble& trouble);

}  // namespace outbox
