// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/bounce.h"
#include "core/explain/returned_mail.h"

namespace outbox {

enum class NoticeKind {
    None,      ///< mail that reports nothing
    Failure,   ///< a report about delivery, good or bad
    Feedback,  ///< a complaint about a message (RFC 5965), or a wish to get no more
    Receipt,   ///< it was shown or deleted (RFC 8098)
    Answer,    ///< an automatic answer (RFC 3834)
    Service    ///< a notification of a sending service, in JSON
};

/// What a message is by its structure first, its sender and subject next, its words last.
[[nodiscard]] NoticeKind noticeKind(const ReturnedMail& mail);

/// These know no failure; they name whom the message was for, as far as the notice tells.
[[nodiscard]] ReturnedMessage readFeedback(const ReturnedMail& mail);
[[nodiscard]] ReturnedMessage readReceipt(const ReturnedMail& mail);
[[nodiscard]] ReturnedMessage readAnswer(const ReturnedMail& mail);

/// A notification of Amazon SES, as SNS mails it (docs.aws.amazon.com, "Amazon SNS notification contents for
/// Amazon SES"): bounce, complaint or delivery.
[[nodiscard]] ReturnedMessage readServiceNotice(const ReturnedMail& mail);

}  // namespace outbox
