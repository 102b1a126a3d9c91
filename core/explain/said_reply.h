// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace outbox {

/// A server's reply as a report quotes it.
struct SaidReply {
    QString text;    ///< from its code on, on one line; empty where none is quoted
    QString server;  ///< the host that the words in front name; may be empty
};

/// The reply among these lines: one behind words that announce a reply ("said:", "<<<"), else one at the
/// beginning of a line, else any. It goes on until an empty line, the quoting program's own words or a new
/// command.
[[nodiscard]] SaidReply saidReply(const QStringList& lines);

}  // namespace outbox
