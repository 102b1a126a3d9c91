// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include "core/model/server_reply.h"
#include "core/protocol/reply_state.h"

namespace outbox {

/// Reads SMTP replies (RFC 5321 section 4.2), one line without its CRLF at a time. Forgives what mail
/// programs forgive: a bare code, lines of one reply with different codes (the last one counts), a line
/// without code in the middle. The first line must start with a code from 200 to 599.
class SmtpReplyReader {
  public:
    [[nodiscard]] ReplyState feed(const QByteArray& line);
    /// The reply as far as it was read; whole after ReplyState::Complete. The enhanced code (RFC 3463) is
    /// taken out of the texts.
    [[nodiscard]] const ServerReply& reply() const { return m_reply; }
    /// Whether something had to be forgiven.
    [[nodiscard]] bool isIrregular() const { return m_irregular; }

  private:
    void keep(const QByteArray& text);

    ServerReply m_reply;
    int m_read = 0;
    bool m_irregular = false;
    bool m_done = false;
};

}  // namespace outbox
