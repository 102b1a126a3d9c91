// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/model/server_reply.h"

namespace outbox {

/// What a message that came back (or did not) is.
enum class ReturnedKind {
    Bounce,      ///< a report of failure or delay, standard or not
    Delivered,   ///< a report that all went well
    Vacation,    ///< an automatic answer
    Feedback,    ///< an abuse report (RFC 5965)
    Ordinary,    ///< mail that reports nothing
    NotAMessage  ///< no header that a mail would have
};

/// One address of a returned message and what became of it.
struct BouncedRecipient {
    QString address;       ///< as the report names it; may be empty where it names none
    QString action;        ///< RFC 3464: "failed", "delayed", "delivered", "relayed", "expanded"
    QString status;        ///< "5.1.1"; empty where nothing tells
    QString diagnostic;    ///< the words of whoever refused it, cleaned
    ServerReply reply;     ///< read from the diagnostic; code 0 where there is none
    QString remoteServer;  ///< host that said it; may be empty
    QString finding;       ///< id of DIAGNOSES; empty where nothing certain can be said
};

struct ReturnedMessage {
    ReturnedKind kind = ReturnedKind::NotAMessage;
    QString reportingServer;  ///< Reporting-MTA, or whoever wrote the report
    QList<BouncedRecipient> recipients;
    bool truncated = false;  ///< it was cut off, or past the bounds
};

/// Reads a message in its form on the wire or in a file (LF or CRLF, "From " line of an mbox allowed), the
/// text of one that was pasted, one that was forwarded, or a ".msg" of Outlook. Bounded in time and memory
/// for any bytes.
[[nodiscard]] ReturnedMessage readReturnedMessage(const QByteArray& bytes);

}  // namespace outbox
