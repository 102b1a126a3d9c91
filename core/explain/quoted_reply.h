// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/refusal_table.h"

namespace outbox {

/// A reply as people, bounces and mail programs quote it, with what the words around it tell of its step and
/// its server.
struct QuotedReply {
    ServerReply reply;
    RefusalSteps steps;      ///< all that are possible
    QString serverOperator;  ///< as the table of refusals names it; empty when nothing tells
};
/// Without any code the reply has one made up, 450 or 550, since a refusal it is.
[[nodiscard]] QuotedReply quotedReply(const QString& text);

}  // namespace outbox
