// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

namespace outbox {

/// One field of a message's header, as its octets stand there.
struct HeaderField {
    QByteArray name;   ///< without blanks around it, case as written
    QByteArray value;  ///< what follows the colon, folds included, without the last line end

    [[nodiscard]] bool is(const char* wanted) const;
    /// The value on one line, blanks around it cut (RFC 5322 section 2.2.3).
    [[nodiscard]] QByteArray unfolded() const;
};

/// A message in its two parts, lines apart by CRLF.
struct MessageParts {
    QList<HeaderField> header;  ///< in the order in which they stand, at most maxHeaderFields
    QByteArray body;            ///< behind the empty line
};

inline constexpr qsizetype maxHeaderFields = 300;

/// Takes a message apart (RFC 5322 section 2.1). Lines that end with LF alone are taken for lines; ones that
/// are no fields are left out.
[[nodiscard]] MessageParts messageParts(const QByteArray& message);

/// A structured value without its comments (RFC 5322 section 3.2.2), which may be nested; quoted strings stay
/// as they are. One that never closes takes the rest away.
[[nodiscard]] QByteArray withoutComments(const QByteArray& value);

}  // namespace outbox
