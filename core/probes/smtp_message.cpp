// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/probes/smtp_message.h"

#include "core/protocol/smtp_commands.h"
#include "core/protocol/smtp_reply.h"

namespace outbox {

namespace {

constexpr int startInput = 354;  // RFC 5321 section 4.2.3

Task<bool> askForInput(Conversation& talk) {
    SmtpReplyReader reader;
    const QByteArray data = smtpData();
    const bool heard = co_await talk.ask(data, reader);
    if (!heard) co_return false;
    if (reader.reply().code == startInput) co_return true;
    talk.seen.messageReply = reader.reply();
    co_return talk.rejected();
}

}  // namespace

bool isBeyondSizeLimit(const Conversation& talk) {
    const qint64 limit = talk.seen.offered().sizeLimit;
    return limit > 0 && talk.plan.message.size() > limit;
}

Task<bool> handOverMessage(Conversation& talk) {
    talk.begin(Step::Message);
    const bool open = co_await askForInput(talk);
    if (!open) co_return false;
    const QByteArrayList lines = smtpMessageLines(talk.plan.message);
    const Milliseconds limit = talk.answerLimit();
    for (const QByteArray& line : lines) {
        const Fault fault = co_await talk.wire().write(line, limit);
        if (fault.failed()) co_return talk.fail(fault);
    }
    SmtpReplyReader reader;
    const bool heard = co_await talk.hear(reader, talk.tools.limits.taking());
    if (!heard) co_return false;
    talk.seen.messageReply = reader.reply();
    if (!reader.reply().positive()) co_return talk.rejected();
    talk.reached(Step::Message);
    co_return true;
}

}  // namespace outbox
