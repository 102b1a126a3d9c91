// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/smtp_reply.h"

#include <optional>

#include "core/model/transcript.h"

namespace outbox {

namespace {
struct SmtpLine {
    int code = 0;
    bool last = true;
    QByteArray text;
};

constexpr bool isSmtpDigit(char c) {
    return c >= '0' && c <= '9';
}

/// "250-text", "250 text" or "250" (RFC 5321 section 4.2: a client must take a code without text).
std::optional<SmtpLine> smtpLine(QByteArray line) {
    while (line.endsWith('\r')) line.chop(1);
    if (line.size() < 3 || line.at(0) < '2' || line.at(0) > '5') return std::nullopt;
    if (!isSmtpDigit(line.at(1)) || !isSmtpDigit(line.at(2))) return std::nullopt;

    const char separator = line.size() > 3 ? line.at(3) : ' ';
    if (separator != ' ' && separator != '-' && separator != '\t') return std::nullopt;
    return SmtpLine{line.left(3).toInt(), separator != '-', line.mid(4)};
}

/// Octets of one number of an enhanced code at `from`: one to three digits, else 0.
qsizetype numberLength(const QByteArray& text, qsizetype from) {
    qsizetype n = 0;
    while (from + n < text.size() && isSmtpDigit(text.at(from + n))) ++n;
    return n <= 3 ? n : 0;
}

/// The enhanced code that a text starts with (RFC 2034 section 4), or nothing.
QByteArray leadingEnhancedCode(const QByteArray& text) {
    if (text.size() < 5 || (text.at(0) != '2' && text.at(0) != '4' && text.at(0) != '5')) return {};
    qsizetype end = 1;
    for (int part = 0; part < 2; ++part) {
        if (end >= text.size() || text.at(end) != '.') return {};
        const qsizetype digits = numberLength(text, end + 1);
        if (digits == 0) return {};
        end += 1 + digits;
    }
    return end == text.size() || text.at(end) == ' ' ? text.left(end) : QByteArray();
}
}  // namespace

ReplyState SmtpReplyReader::feed(const QByteArray& line) {
    if (m_done) *this = SmtpReplyReader();
    if (++m_read > maxReadLines) return ReplyState::LimitExceeded;

    const std::optional<SmtpLine> parsed = smtpLine(line);
    if (!parsed) {
        if (m_read == 1) return ReplyState::NotTheProtocol;
        m_irregular = true;
        keep(line);
        return ReplyState::NeedMore;
    }
    if (m_reply.code != 0 && m_reply.code != parsed->code) m_irregular = true;
    m_reply.code = parsed->code;
    keep(parsed->text);
    m_done = parsed->last;
    return m_done ? ReplyState::Complete : ReplyState::NeedMore;
}

void SmtpReplyReader::keep(const QByteArray& text) {
    if (m_reply.lines.size() >= maxKeptLines) return;
    const QByteArray enhanced = leadingEnhancedCode(text);
    if (m_reply.enhanced.isEmpty()) m_reply.enhanced = QString::fromLatin1(enhanced);
    const bool repeated = !enhanced.isEmpty() && m_reply.enhanced == QLatin1String(enhanced);
    m_reply.lines.append(cleanBytes(repeated ? text.mid(enhanced.size()).trimmed() : text));
}

}  // namespace outbox
