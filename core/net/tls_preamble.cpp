// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/tls_preamble.h"

#include "core/model/transcript.h"

namespace outbox {
namespace {

constexpr int kPreambleLines = 200;
constexpr qsizetype kReplyCharacters = 300;
constexpr const char* kImapTag = "a1";

}  // namespace

QByteArray helloName(const QHostAddress& local) {
    QHostAddress address = local;
    address.setScopeId(QString());
    bool mapped = false;
    const quint32 v4 = address.toIPv4Address(&mapped);
    if (mapped) return '[' + QHostAddress(v4).toString().toLatin1() + ']';
    if (address.isNull()) return "[127.0.0.1]";
    return "[IPv6:" + address.toString().toLatin1() + ']';
}

TlsPreamble::TlsPreamble(Protocol protocol, const QHostAddress& local)
    : m_protocol(protocol), m_hello("EHLO " + helloName(local)) {}

QByteArray TlsPreamble::feed(const QByteArray& line) {
    if (m_state != State::Waiting) return {};
    if (++m_lines > kPreambleLines) {
        m_fault = {Failure::LimitExceeded, QStringLiteral("too many lines before encryption"), 0};
        m_state = State::Failed;
        return {};
    }
    switch (answerIn(line)) {
        case Answer::More:
            return {};
        case Answer::Yes:
            return nextCommand();
        case Answer::No:
            m_fault = {Failure::Rejected, cleanBytes(line, kReplyCharacters), 0};
            break;
        case Answer::Foreign:
            m_fault = {Failure::NotTheProtocol, cleanBytes(line, kReplyCharacters), 0};
            break;
    }
    m_state = State::Failed;
    return {};
}

QByteArray TlsPreamble::nextCommand() {
    ++m_commands;
    const bool smtp = m_protocol == Protocol::Smtp;
    if (smtp && m_commands == 1) return m_hello;
    if (smtp && m_commands == 2) return "STARTTLS";
    if (m_protocol == Protocol::Imap && m_commands == 1) return QByteArray(kImapTag) + " STARTTLS";
    if (m_protocol == Protocol::Pop3 && m_commands == 1) return "STLS";
    m_state = State::Ready;
    return {};
}

TlsPreamble::Answer TlsPreamble::answerIn(const QByteArray& line) const {
    if (m_protocol == Protocol::Smtp) {
        const bool isReply = line.size() >= 3 && line[0] >= '2' && line[0] <= '5' && line[1] >= '0' &&
                             line[1] <= '9' && line[2] >= '0' && line[2] <= '9';
        if (!isReply) return Answer::Foreign;
        if (line.size() > 3 && line[3] == '-') return Answer::More;
        return line[0] == '2' ? Answer::Yes : Answer::No;
    }
    const QByteArray upper = line.left(64).toUpper();
    if (m_protocol == Protocol::Pop3) {
        if (upper.startsWith("+OK")) return Answer::Yes;
        return upper.startsWith("-ERR") ? Answer::No : Answer::Foreign;
    }
    if (upper.startsWith("* BYE")) return Answer::No;
    if (m_commands == 0) {
        // PREAUTH: already signed in, STARTTLS is not allowed any more.
        if (upper.startsWith("* OK")) return Answer::Yes;
        return upper.startsWith("* PREAUTH") ? Answer::No : Answer::Foreign;
    }
    const QByteArray tag = QByteArray(kImapTag).toUpper() + ' ';
    if (upper.startsWith("* ")) return Answer::More;
    if (!upper.startsWith(tag)) return Answer::Foreign;
    return upper.startsWith(tag + "OK") ? Answer::Yes : Answer::No;
}

}  // namespace outbox
