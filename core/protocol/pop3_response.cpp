// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/pop3_response.h"

#include <array>

#include "core/model/transcript.h"

namespace outbox {

namespace {
constexpr qsizetype maxPop3CodeLength = 60;
constexpr std::array pop3States{"+OK", "-ERR", "+"};

/// Takes "[IN-USE] text" apart; codes are hierarchical with "/" and compared without case.
void readPop3Text(ServerReply& reply, QByteArray text) {
    const qsizetype close = text.indexOf(']');
    if (text.startsWith('[') && close > 1) {
        reply.responseCode = cleanBytes(text.mid(1, close - 1).toUpper(), maxPop3CodeLength);
        text = text.mid(close + 1).trimmed();
    }
    reply.lines = {cleanBytes(text)};
}
}  // namespace

ReplyState Pop3ReplyReader::feed(const QByteArray& raw) {
    if (m_done) *this = Pop3ReplyReader(m_shape);
    if (++m_read > maxReadLines) return ReplyState::LimitExceeded;

    const QByteArray line = raw.endsWith('\r') ? raw.chopped(1) : raw;
    if (m_read == 1) return feedFirst(line);
    m_done = line == ".";
    if (m_done) return ReplyState::Complete;
    if (m_reply.lines.size() < maxKeptLines) {
        m_reply.lines.append(cleanBytes(line.startsWith('.') ? line.mid(1) : line));
    }
    return ReplyState::NeedMore;
}

ReplyState Pop3ReplyReader::feedFirst(const QByteArray& line) {
    for (const char* state : pop3States) {
        const QByteArray word(state);
        if (line.left(word.size()).toUpper() != word) continue;
        if (line.size() > word.size() && line.at(word.size()) != ' ') continue;

        m_reply.status = QString::fromLatin1(word);
        readPop3Text(m_reply, line.mid(word.size() + 1));
        m_done = m_shape == Shape::OneLine || word != "+OK";
        return m_done ? ReplyState::Complete : ReplyState::NeedMore;
    }
    return ReplyState::NotTheProtocol;
}

QByteArray pop3Capa() {
    return QByteArrayLiteral("CAPA");
}
QByteArray pop3StartTls() {
    return QByteArrayLiteral("STLS");
}
QByteArray pop3Stat() {
    return QByteArrayLiteral("STAT");
}
QByteArray pop3Quit() {
    return QByteArrayLiteral("QUIT");
}

}  // namespace outbox
