// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <optional>

namespace outbox {

/// "v=DKIM1; k=rsa; p=…" (RFC 6376 section 3.2): values with the blanks at their ends cut. Nothing for what
/// is no such list: a part without a name, a name twice, more than fifty.
using TagList = QHash<QByteArray, QByteArray>;
[[nodiscard]] std::optional<TagList> readTagList(const QByteArray& text);

/// A value with every blank and line end taken out.
[[nodiscard]] QByteArray withoutBlanks(const QByteArray& text);
/// Base64 with folding blanks in it; nothing where it does not decode or says nothing.
[[nodiscard]] std::optional<QByteArray> readFoldedBase64(const QByteArray& text);

}  // namespace outbox
