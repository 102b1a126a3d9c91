// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include "core/diagnosis/refusal_table.h"
#include "core/model/evidence.h"

namespace outbox {

/// Who runs a server, as the table of refusals names operators ("google", "microsoft"), by its host name and,
/// where that tells nothing, by the preset that it belongs to; empty when unknown.
[[nodiscard]] QString operatorOf(const QString& host, const Provider* preset);

/// The finding that a negative reply names, by operator, step, code, enhanced code and text, specific rows
/// before general ones; empty for a positive reply and for one that names nothing.
[[nodiscard]] QString decodeRefusal(const QString& serverOperator, RefusalSteps steps,
                                    const ServerReply& reply);

/// What the set server (or the proof in its place) said in refusals, decoded, in the order of the dialogue.
/// In a check the recipient is the person, and no message goes: what concerns other recipients or messages is
/// left out.
[[nodiscard]] QStringList spokenRefusals(const Evidence& evidence);

/// What a report says of the test message that came back; empty where none did, or where it speaks of servers:
/// these are others than the one that is set.
[[nodiscard]] QString returnedRefusal(const Evidence& evidence);

/// The operator's own page about the refusal that names this finding; empty when it has none, or when nothing
/// that was said names it.
[[nodiscard]] QString refusalLink(const Evidence& evidence, const QString& findingId);

/// The negative reply at which the outgoing side ended, for words; empty (code 0) when there is none.
[[nodiscard]] ServerReply lastRefusal(const Evidence& evidence);

/// Every finding id that a check can hear from a server; for tests of completeness.
[[nodiscard]] QStringList refusalFindingIds();

}  // namespace outbox
