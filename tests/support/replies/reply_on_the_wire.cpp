// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/replies/reply_on_the_wire.h"

#include <QRegularExpression>

namespace outbox {

ServerReply replyOnTheWire(const QString& line) {
    static const QRegularExpression smtp(
        QStringLiteral("^(\\d{3})[ -](?:(\\d\\.\\d{1,3}\\.\\d{1,3})\\s)?(.*)$"));
    static const QRegularExpression other(QStringLiteral("^(NO|BAD|BYE|-ERR)(?: \\[([^\\]]+)\\])? ?(.*)$"));
    ServerReply reply;
    if (const auto match = smtp.match(line); match.hasMatch()) {
        reply.code = match.captured(1).toInt();
        reply.enhanced = match.captured(2);
        reply.lines = {match.captured(3)};
    } else if (const auto incoming = other.match(line); incoming.hasMatch()) {
        reply.status = incoming.captured(1);
        reply.responseCode = incoming.captured(2).toUpper();
        reply.lines = {incoming.captured(3)};
    }
    return reply;
}

}  // namespace outbox
