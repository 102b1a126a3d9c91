// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/byte_edits.h"

#include <algorithm>

namespace outbox {

QByteArray withEdits(const QByteArray& bytes, QList<ByteEdit> edits) {
    std::stable_sort(edits.begin(), edits.end(),
                     [](const ByteEdit& a, const ByteEdit& b) { return a.place.begin < b.place.begin; });
    QByteArray out;
    qsizetype kept = 0;
    for (const ByteEdit& edit : std::as_const(edits)) {
        out += bytes.mid(kept, edit.place.begin - kept);
        out += edit.with;
        kept = edit.place.end;
    }
    return out + bytes.mid(kept);
}

QByteArray firstLineEnd(const QByteArray& bytes) {
    const qsizetype feed = bytes.indexOf('\n');
    return feed > 0 && bytes.at(feed - 1) == '\r' ? QByteArrayLiteral("\r\n") : QByteArrayLiteral("\n");
}

}  // namespace outbox
