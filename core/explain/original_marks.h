// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include "core/protocol/message_header.h"

namespace outbox {

/// Where the report ends and the message that came back begins.
struct OriginalCut {
    qsizetype end = 0;          ///< number of lines of the report
    QList<HeaderField> header;  ///< of what follows, as far as it is one
};

/// Finds it by the lines that mail servers put between, or by a header that begins there. `pasted`: the text
/// may itself begin with a header that somebody copied along.
[[nodiscard]] OriginalCut cutOriginal(const QStringList& lines, bool pasted);

}  // namespace outbox
