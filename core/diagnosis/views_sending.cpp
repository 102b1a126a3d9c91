// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "core/diagnosis/refusals.h"
#include "core/diagnosis/views.h"
#include "core/model/mail_address.h"

namespace outbox::view {

namespace {

/// Base64 makes lines of 76 characters and CRLF out of 57 octets (RFC 2045 section 6.8).
constexpr qint64 octetsOfLine = 57;
constexpr qint64 encodedLine = 78;

bool permanent(const ServerReply& reply) {
    return reply.code >= 500;
}

}  // namespace

std::optional<MessageRoom> messageRoom(const Evidence& evidence) {
    const DialogueObservation* spoken = signInDialogue(evidence);
    if (!spoken) spoken = evidence.asSet();
    const Provider* preset = serverOperator(evidence);
    MessageRoom room;
    if (spoken && spoken->offered().sizeLimit > 0) room.announced = spoken->offered().sizeLimit;
    if (preset) room.published = preset->messageLimit;
    const bool both = room.announced > 0 && room.published > 0;
    const qint64 limit =
        both ? std::min(room.announced, room.published) : std::max(room.announced, room.published);
    if (limit <= 0) return std::nullopt;
    room.attachment = limit / encodedLine * octetsOfLine;
    return room;
}

const DialogueObservation* senderDialogue(const Evidence& evidence) {
    const DialogueObservation* tried = signInDialogue(evidence);
    return tried ? tried : evidence.asSet();
}

bool setSenderTaken(const Evidence& evidence) {
    const DialogueObservation* tried = senderDialogue(evidence);
    return tried && tried->passed(Step::Recipient);
}

QString findingOfTrial(const Evidence& evidence, const SenderTrial& trial) {
    if (!permanent(trial.reply())) return {};
    const DialogueObservation* tried = senderDialogue(evidence);
    const RefusedAt step = trial.senderReply.positive() ? RefusedAt::Recipient : RefusedAt::Sender;
    const QString host = tried ? tried->endpoint.host : QString();
    const QString said = decodeRefusal(operatorOf(host, serverOperator(evidence)), step, trial.reply());
    if (said.startsWith(QLatin1String("sender."))) return said;
    if (!parseMailAddress(trial.address)) return QStringLiteral("sender.malformed");
    return QStringLiteral("sender.not-allowed");
}

QList<SenderTrial> refusedSenders(const Evidence& evidence, const QString& findingId) {
    const DialogueObservation* tried = senderDialogue(evidence);
    QList<SenderTrial> refused;
    for (const SenderTrial& trial : tried ? tried->otherSenders : QList<SenderTrial>())
        if (const QString id = findingOfTrial(evidence, trial);
            !id.isEmpty() && (findingId.isEmpty() || id == findingId))
            refused.append(trial);
    return refused;
}

}  // namespace outbox::view
