// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/imap_response.h"

#include <algorithm>
#include <array>

#include "core/model/transcript.h"
#include "core/protocol/capabilities.h"

namespace outbox {

namespace {
constexpr qsizetype maxLiteralOctets = qsizetype(64) * 1024;
constexpr qsizetype maxCodeLength = 60;
constexpr qsizetype maxDataText = 2000;

constexpr std::array imapStates{"OK", "NO", "BAD", "BYE", "PREAUTH"};

struct HeadAndTail {
    QByteArray head;  ///< upper case
    QByteArray tail;
};

HeadAndTail splitWord(const QByteArray& text) {
    const qsizetype blank = text.indexOf(' ');
    if (blank < 0) return {text.toUpper(), {}};
    return {text.left(blank).toUpper(), text.mid(blank + 1)};
}

bool isImapState(const QByteArray& word) {
    return std::any_of(imapStates.begin(), imapStates.end(),
                       [&](const char* state) { return word == state; });
}

/// Octets announced at the end of a line, "{42}" or "{42+}"; -1 for none. A number that is no honest one
/// becomes one beyond every limit.
qsizetype announcedLiteral(const QByteArray& line) {
    if (!line.endsWith('}')) return -1;
    const qsizetype open = line.lastIndexOf('{');
    if (open < 0) return -1;
    QByteArray digits = line.mid(open + 1, line.size() - open - 2);
    if (digits.endsWith('+')) digits.chop(1);
    const bool number = !digits.isEmpty() && std::all_of(digits.begin(), digits.end(),
                                                         [](char c) { return c >= '0' && c <= '9'; });
    if (!number) return -1;
    bool fits = false;
    const int octets = digits.toInt(&fits);
    return fits ? octets : maxLiteralOctets + 1;
}
}  // namespace

ImapReplyReader::ImapReplyReader(QByteArray tag) : m_tag(std::move(tag)) {}

ReplyState ImapReplyReader::feed(const QByteArray& raw) {
    if (++m_read > maxReadLines) return ReplyState::LimitExceeded;
    if (m_literalDue >= 0) return feedLiteral(raw);

    const QByteArray line = raw.endsWith('\r') ? raw.chopped(1) : raw;
    if (line.startsWith("* ")) return feedUntagged(line.mid(2));
    if (m_tag.isEmpty()) return ReplyState::NotTheProtocol;
    if (line == "+" || line.startsWith("+ ")) {
        m_reply = {};
        m_reply.status = QStringLiteral("+");
        m_reply.lines = {cleanBytes(line.mid(2))};
        return ReplyState::Complete;
    }
    if (line.startsWith(m_tag + ' ')) return feedResult(line.mid(m_tag.size() + 1));
    return ReplyState::NotTheProtocol;
}

ReplyState ImapReplyReader::feedResult(const QByteArray& line) {
    const QByteArray state = splitWord(line).head;
    if (state != "OK" && state != "NO" && state != "BAD") return ReplyState::NotTheProtocol;
    m_reply = readState(line);
    return ReplyState::Complete;
}

ReplyState ImapReplyReader::feedUntagged(const QByteArray& line) {
    const auto [word, rest] = splitWord(line);
    if (!isImapState(word)) {
        if (m_tag.isEmpty()) return ReplyState::NotTheProtocol;
        if (word != "CAPABILITY") return feedData(line);
        m_capabilities = imapCapabilities(QString::fromLatin1(rest));
        return ReplyState::NeedMore;
    }
    const ServerReply state = readState(line);
    if (!m_tag.isEmpty()) {
        if (word == "BYE") m_farewell = state;
        return ReplyState::NeedMore;
    }
    if (word != "OK" && word != "PREAUTH" && word != "BYE") return ReplyState::NotTheProtocol;
    m_reply = state;
    return ReplyState::Complete;
}

ReplyState ImapReplyReader::feedData(const QByteArray& line) {
    m_open.text += cleanBytes(line, maxDataText);
    const qsizetype octets = announcedLiteral(line);
    if (octets > maxLiteralOctets) return ReplyState::LimitExceeded;
    if (octets >= 0) {
        m_literalDue = octets;
        m_open.literal.clear();
        return ReplyState::NeedMore;
    }
    if (m_data.size() < maxKeptLines) m_data.append(m_open);
    m_open = {};
    return ReplyState::NeedMore;
}

ReplyState ImapReplyReader::feedLiteral(const QByteArray& line) {
    if (m_literalDue > line.size()) {  // the line end belongs to the literal as well
        const QByteArray withEnd = (line + "\r\n").left(m_literalDue);
        m_open.literal += withEnd;
        m_literalDue -= withEnd.size();
        return ReplyState::NeedMore;
    }
    m_open.literal += line.left(m_literalDue);
    const QByteArray rest = line.mid(m_literalDue);
    m_literalDue = -1;
    return feedData(rest);
}

/// "NO [AUTHENTICATIONFAILED] text" (RFC 9051 section 7.1).
ServerReply ImapReplyReader::readState(const QByteArray& line) {
    const auto [word, rest] = splitWord(line);
    ServerReply state;
    state.status = QString::fromLatin1(word);

    QByteArray text = rest;
    const qsizetype close = text.indexOf(']');
    if (text.startsWith('[') && close > 0) {
        const auto [code, arguments] = splitWord(text.mid(1, close - 1));
        state.responseCode = cleanBytes(code, maxCodeLength);
        if (code == "CAPABILITY") m_capabilities = imapCapabilities(QString::fromLatin1(arguments));
        text = text.mid(close + 1).trimmed();
    }
    state.lines = {cleanBytes(text)};
    if (state.responseCode == QLatin1String("ALERT") && m_alerts.size() < maxKeptLines) {
        m_alerts.append(state.lines.first());
    }
    return state;
}

}  // namespace outbox
