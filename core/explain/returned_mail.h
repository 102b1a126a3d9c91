// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include "core/protocol/message_header.h"

namespace outbox {

using HeaderBlock = QList<HeaderField>;

/// A message taken apart into what a report about another one is made of.
struct ReturnedMail {
    HeaderBlock header;  ///< of the report; empty where a text was pasted without one
    QString type;        ///< its content type, lower case
    QString reportType;  ///< RFC 6522, lower case: "delivery-status", "feedback-report" …
    QStringList lines;   ///< its words to people, the returned message cut off; at most maxReportLines
    QList<HeaderBlock>
        status;            ///< groups of fields of a delivery report (RFC 3464), the first about the message
    HeaderBlock feedback;  ///< of a feedback report (RFC 5965)
    HeaderBlock disposition;  ///< of a receipt (RFC 8098)
    HeaderBlock original;     ///< header of the message that came back; empty where none is there
    bool truncated = false;

    [[nodiscard]] QString field(const char* name) const;  ///< of the report's header
    [[nodiscard]] QString text() const { return lines.join(QLatin1Char('\n')); }
};

inline constexpr qsizetype maxReportLines = 2000;
inline constexpr qsizetype maxStatusGroups = 320;

/// Takes a message, a pasted text, or a message that somebody forwarded apart: of the last, the report
/// inside.
[[nodiscard]] ReturnedMail takeApart(const QByteArray& bytes);

}  // namespace outbox
