// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include "core/programs/byte_range.h"

namespace outbox {

/// One place of a file that changes.
struct ByteEdit {
    ByteRange place;  ///< empty: something is put in before its first octet
    QByteArray with;
};

/// The bytes with every edit made; all other bytes stay. Edits name places of `bytes` as they are before any
/// of them, and do not overlap; of two at the same place the first in the list comes first.
[[nodiscard]] QByteArray withEdits(const QByteArray& bytes, QList<ByteEdit> edits);

/// The line end of a text's first line, "\n" where it has none.
[[nodiscard]] QByteArray firstLineEnd(const QByteArray& bytes);

}  // namespace outbox
