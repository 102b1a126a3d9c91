// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include "core/model/server_reply.h"
#include "core/protocol/reply_state.h"

namespace outbox {

/// Reads POP3 replies (RFC 1939 section 3, response codes RFC 2449 section 8, challenges RFC 5034), one line
/// without its CRLF at a time.
class Pop3ReplyReader {
  public:
    enum class Shape {
        OneLine,
        List
    };  ///< List: a positive answer goes on until a line with a single dot (CAPA)

    explicit Pop3ReplyReader(Shape shape = Shape::OneLine) : m_shape(shape) {}

    [[nodiscard]] ReplyState feed(const QByteArray& line);
    /// Status "+OK", "-ERR" or "+" (a challenge); the first line is the text beside it, the list's lines
    /// follow.
    [[nodiscard]] const ServerReply& reply() const { return m_reply; }

  private:
    ReplyState feedFirst(const QByteArray& line);

    Shape m_shape;
    ServerReply m_reply;
    int m_read = 0;
    bool m_done = false;
};

// Commands of POP3, each without its CRLF; USER, PASS and AUTH are in sasl.h.
[[nodiscard]] QByteArray pop3Capa();
[[nodiscard]] QByteArray pop3StartTls();  ///< STLS (RFC 2595)
[[nodiscard]] QByteArray pop3Stat();
[[nodiscard]] QByteArray pop3Quit();

}  // namespace outbox
