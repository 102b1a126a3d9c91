// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

#include "core/diagnosis/diagnosis.h"
#include "core/explain/bounce.h"

namespace outbox {

/// Octets of a text or message that is explained: mailboxes end at about this size of a message, and a
/// returned one holds the one that was sent.
inline constexpr qsizetype largestExplained = qsizetype(25) * 1024 * 1024;

enum class ExplainedKind { Reply, ClientError, Bounce, Unknown };
[[nodiscard]] QString explainedKindName(
    ExplainedKind kind);  ///< "reply", "client_error", "bounce", "unknown"

/// "bounce", "delivered", "automatic_answer", "abuse_report", "mail"; empty for what is no message.
[[nodiscard]] QString returnedKindName(ReturnedKind kind);

/// What a text that somebody has means, before words.
struct Explanation {
    ExplainedKind kind = ExplainedKind::Unknown;
    std::optional<Conclusion> conclusion;  ///< nothing: no cause can be named from this text alone
    std::optional<ServerReply> reply;      ///< the reply that it quotes
    std::optional<ReturnedMessage> returned;
    QString serverOperator;  ///< who said it, as resources/refusals names operators; may be empty
    QString program;         ///< mail program whose message it is; may be empty
    QString says;            ///< what that message says, a key into words ("timed-out"); may be empty
    QString settledBy;       ///< check that would tell where the cause is not certain; may be empty

    /// Of this kind a message is no complaint: mail, an automatic answer, a report that all went well.
    [[nodiscard]] bool nothingFailed() const;
};

/// What became of one recipient as a conclusion, with cures; nothing where no cause is known.
[[nodiscard]] std::optional<Conclusion> concludedFor(const BouncedRecipient& recipient);

/// Explains an error message, a server's reply or a returned message, offline. Bounded for any bytes.
[[nodiscard]] Explanation explainText(const QByteArray& text);

}  // namespace outbox
