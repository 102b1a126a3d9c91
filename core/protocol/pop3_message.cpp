// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/pop3_message.h"

#include "core/protocol/pop3_response.h"

namespace outbox {

ReplyState Pop3MessageReader::feed(const QByteArray& raw) {
    if (++m_read > maxReadLines) return ReplyState::LimitExceeded;
    if (m_read == 1) {
        Pop3ReplyReader first;
        const ReplyState state = first.feed(raw);
        if (state != ReplyState::Complete) return state;
        m_reply = first.reply();
        return m_reply.positive() ? ReplyState::NeedMore : ReplyState::Complete;
    }
    if (raw == ".") return ReplyState::Complete;
    const QByteArray line = (raw.startsWith('.') ? raw.mid(1) : raw) + "\r\n";
    m_whole = m_whole && m_octets.size() + line.size() <= maxMessageOctets;
    if (m_whole) m_octets += line;
    return ReplyState::NeedMore;
}

std::optional<int> pop3Count(const ServerReply& reply) {
    if (!reply.positive()) return std::nullopt;
    bool number = false;
    const int count = reply.text().section(QLatin1Char(' '), 0, 0).toInt(&number);
    return number && count >= 0 ? std::optional(count) : std::nullopt;
}

QByteArray pop3Top(int number) {
    return "TOP " + QByteArray::number(number) + " 0";
}
QByteArray pop3Retrieve(int number) {
    return "RETR " + QByteArray::number(number);
}
QByteArray pop3Delete(int number) {
    return "DELE " + QByteArray::number(number);
}

}  // namespace outbox
