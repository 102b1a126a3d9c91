// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <optional>

#include "core/model/server_reply.h"
#include "core/protocol/reply_state.h"

namespace outbox {

/// Reads the answer to RETR or TOP (RFC 1939), a message as it stands, one line without its CRLF at a time.
class Pop3MessageReader {
  public:
    static constexpr qsizetype maxMessageOctets = qsizetype(64) * 1024;

    [[nodiscard]] ReplyState feed(const QByteArray& line);
    [[nodiscard]] const ServerReply& reply() const { return m_reply; }
    /// Its octets, lines apart by CRLF; what is beyond the cap is left out.
    [[nodiscard]] const QByteArray& octets() const { return m_octets; }
    [[nodiscard]] bool isWhole() const { return m_whole; }

  private:
    ServerReply m_reply;
    QByteArray m_octets;
    int m_read = 0;
    bool m_whole = true;
};

/// The number of messages in the answer to STAT, "+OK 3 1200"; nothing for another answer.
[[nodiscard]] std::optional<int> pop3Count(const ServerReply& reply);
[[nodiscard]] QByteArray pop3Top(int number);
[[nodiscard]] QByteArray pop3Retrieve(int number);
[[nodiscard]] QByteArray pop3Delete(int number);

}  // namespace outbox
