// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include "core/model/evidence.h"

namespace outbox {

/// Where in a dialogue a refusal was said. The same words mean different things at different steps.
enum class RefusedAt : unsigned { Greeting = 1, SignIn = 2, Sender = 4, Recipient = 8 };

/// Who runs a server, as the table of refusals names operators ("google", "microsoft"), by its host name and,
/// where that tells nothing, by the preset that it belongs to; empty when unknown.
[[nodiscard]] QString operatorOf(const QString& host, const Provider* preset);

/// The finding that a negative reply names, by operator, step, code, enhanced code and text, specific rows
/// before general ones; empty for a positive reply and for one that names nothing.
[[nodiscard]] QString decodeRefusal(const QString& serverOperator, RefusedAt step, const ServerReply& reply);

/// What the set server (or the proof in its place) said in refusals, decoded, in the order of the dialogue.
[[nodiscard]] QStringList spokenRefusals(const Evidence& evidence);

/// The negative reply at which the outgoing side ended, for words; empty (code 0) when there is none.
[[nodiscard]] ServerReply lastRefusal(const Evidence& evidence);

/// Every finding id that the table can give; for tests of completeness.
[[nodiscard]] QStringList refusalFindingIds();

}  // namespace outbox
