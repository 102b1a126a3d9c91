// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/refusal_table.h"

namespace outbox {

/// One reply as it stands on the wire, without its line end: "550 5.7.1 …", "NO [AUTHENTICATIONFAILED] …",
/// "-ERR [AUTH] …".
[[nodiscard]] ServerReply replyOnTheWire(const QString& line);

/// A reply as people and bounces quote it, with what the words around it tell of its step and its server.
struct QuotedReply {
    ServerReply reply;
    RefusalSteps steps;  ///< all that are possible
    QString serverOperator;
};
[[nodiscard]] QuotedReply quotedReply(const QString& text);

}  // namespace outbox
