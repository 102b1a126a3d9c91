// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/protocol/message_header.h"

namespace outbox {

/// A value like that of Content-Type (RFC 2045 section 5.1) with its parameters, continuations and character
/// sets undone (RFC 2231).
struct ContentValue {
    QByteArray value;                              ///< lower case, without blanks: "multipart/report"
    QList<QPair<QByteArray, QString>> parameters;  ///< names in lower case, at most maxParameters

    [[nodiscard]] QString parameter(const char* name) const;  ///< empty when it is not there
};

inline constexpr qsizetype maxParameters = 40;
[[nodiscard]] ContentValue contentValue(const QByteArray& unfolded);

/// One entity of a message: a container with those below it behind it, or a leaf with its octets.
struct MimePart {
    ContentValue type;  ///< text/plain where nothing is said; message/rfc822 in multipart/digest
    QList<HeaderField> header;
    QByteArray encoding;  ///< of the transfer, lower case; empty where nothing is said
    QByteArray body;      ///< of a leaf as it stands there, at most maxPartOctets; empty in containers
    int parent = -1;      ///< its place among the parts
    int depth = 0;

    /// The first field of this name, on one line, encoded words undone; empty when it is not there.
    [[nodiscard]] QString field(const char* name) const;
    [[nodiscard]] bool has(const char* name) const;
};

struct MimeMessage {
    QList<MimePart> parts;   ///< outermost first, each before those below it; never empty
    bool truncated = false;  ///< cut off before its end, or past the bounds
};

inline constexpr int maxMimeDepth = 10;
inline constexpr qsizetype maxMimeParts = 200;
inline constexpr qsizetype maxPartOctets = qsizetype(512) * 1024;
inline constexpr qsizetype maxHeaderOctets = qsizetype(256) * 1024;

/// Takes a message apart (RFC 2046), lines ending with CRLF or LF, an mbox's "From " line above it allowed.
/// Messages inside of messages are opened too. In time linear in its size, times the depth.
[[nodiscard]] MimeMessage readMime(const QByteArray& message);

/// A leaf's text: transfer encoding and character set undone, lines apart by "\n"; HTML as it stands.
[[nodiscard]] QString partText(const MimePart& part);

/// The first field of this name, on one line, encoded words undone; empty when it is not there.
[[nodiscard]] QString fieldText(const QList<HeaderField>& header, const char* name);

}  // namespace outbox
