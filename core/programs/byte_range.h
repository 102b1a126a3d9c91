// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace outbox {

/// Where something stands in a file, so that a writer can replace just it: octets [begin, end).
struct ByteRange {
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] qsizetype size() const { return end - begin; }
    [[nodiscard]] QByteArray of(const QByteArray& bytes) const { return bytes.mid(begin, size()); }
    /// The whole with other octets in this place.
    [[nodiscard]] QByteArray replacedIn(QByteArray bytes, const QByteArray& by) const {
        return bytes.replace(begin, size(), by);
    }
    friend bool operator==(const ByteRange&, const ByteRange&) = default;
};

/// The line, from 1, on which an octet stands: what people find in their editor.
[[nodiscard]] inline qsizetype lineOfByte(const QByteArray& bytes, qsizetype at) {
    return 1 + QByteArrayView(bytes).first(qBound(qsizetype(0), at, bytes.size())).count('\n');
}

}  // namespace outbox
