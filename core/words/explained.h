// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "core/model/server_reply.h"

/// Sentences about a text that was explained, beside those of its finding.
namespace outbox::words {

/// What the error of a mail program says, by its key ("timed-out"), as one sentence; empty for an unknown
/// key.
[[nodiscard]] QString saidByProgram(const QString& key, const QString& program);
/// Whether trying again helps, by the first digit of the code (RFC 5321 section 4.2.1); empty where there is
/// none.
[[nodiscard]] QString saidByCode(const ServerReply& reply);
/// Which check tells more, with how to start it; `checkId` may be empty.
[[nodiscard]] QString wouldTell(const QString& checkId);
/// Headline and explanation for a text that nothing is known about.
[[nodiscard]] QString notRecognised();
[[nodiscard]] QString notRecognisedWhy();
/// Headline and explanation for a message that reports no failure, by what it is: "mail", "delivered",
/// "automatic_answer", "abuse_report".
[[nodiscard]] QString nothingFailed(const QString& message);
[[nodiscard]] QString nothingFailedWhy(const QString& message);
/// For a message of which a part is missing.
[[nodiscard]] QString cutOff();
/// Headline for what is recognised and names no cause.
[[nodiscard]] QString noCauseNamed();

}  // namespace outbox::words
