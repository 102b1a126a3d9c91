// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

#include "core/model/server_reply.h"
#include "core/protocol/reply_state.h"

namespace outbox {

/// One untagged line of data: "* LIST (\\Junk) "/" Spam" without its "* ".
struct ImapData {
    QString text;        ///< cleaned; a literal stands in it as "{42}"
    QByteArray literal;  ///< the octets of its last literal, raw
};

/// Reads what comes after one IMAP command, or the greeting (RFC 9051 section 7, RFC 3501), one line without
/// its CRLF at a time. Complete is the greeting, the result with the awaited tag, or a continuation request
/// (status
/// "+"): after that one, feed on for the result.
class ImapReplyReader {
  public:
    /// An empty tag awaits the greeting.
    explicit ImapReplyReader(QByteArray tag = {});

    [[nodiscard]] ReplyState feed(const QByteArray& line);
    /// The greeting (OK, PREAUTH, BYE), the result (OK, NO, BAD) or the continuation request ("+").
    [[nodiscard]] const ServerReply& reply() const { return m_reply; }
    /// As listed on the way: untagged, or in a response code. Nothing where no list came.
    [[nodiscard]] const std::optional<Capabilities>& capabilities() const { return m_capabilities; }
    /// Untagged data other than capabilities and states; at most `maxKeptLines`.
    [[nodiscard]] const QList<ImapData>& data() const { return m_data; }
    /// Texts that the server wants shown to the person (RFC 9051 section 7.1, ALERT).
    [[nodiscard]] const QStringList& alerts() const { return m_alerts; }
    /// The server's farewell, where one came while waiting: it says why the connection closes.
    [[nodiscard]] const std::optional<ServerReply>& farewell() const { return m_farewell; }

  private:
    ReplyState feedLiteral(const QByteArray& line);
    ReplyState feedUntagged(const QByteArray& line);
    ReplyState feedResult(const QByteArray& line);
    ReplyState feedData(const QByteArray& line);
    ServerReply readState(const QByteArray& state);

    QByteArray m_tag;
    ServerReply m_reply;
    std::optional<Capabilities> m_capabilities;
    std::optional<ServerReply> m_farewell;
    QList<ImapData> m_data;
    QStringList m_alerts;
    int m_read = 0;
    ImapData m_open;              ///< data whose literal is still coming
    qsizetype m_literalDue = -1;  ///< octets of it that are due, CRLF of the lines counted; -1 outside of one
};

}  // namespace outbox
