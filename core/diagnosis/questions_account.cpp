// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "core/diagnosis/questions.h"
#include "core/diagnosis/refusals.h"
#include "core/diagnosis/views.h"
#include "core/model/mail_address.h"

namespace outbox::ask {

namespace {

/// Below this and one hundredth of the whole, no ordinary message fits any more.
constexpr qint64 noRoomKib = 1024;
constexpr qint64 nearlyFullPercent = 90;

const QuotaFacts* mailboxQuota(const Evidence& e) {
    const DialogueObservation* incoming = e.incoming();
    return incoming && incoming->quota && incoming->quota->limitKib > 0 ? &*incoming->quota : nullptr;
}

bool hasNoRoom(const QuotaFacts& quota) {
    const qint64 room = quota.limitKib - quota.usedKib;
    return room <= 0 || (room < noRoomKib && room < quota.limitKib / 100);
}

/// Codes that servers give to an address that is none (RFC 5321 section 4.2.2, RFC 3463 X.1.7).
bool isSyntaxRefusal(const ServerReply& reply) {
    return reply.code == 501 || reply.code == 553 || reply.code == 555 ||
           reply.enhanced.endsWith(QLatin1String(".1.7"));
}

/// Postfix about a domain without a dot: "504 5.5.2 … Sender address rejected: need fully-qualified address".
bool wantsWholeName(const ServerReply& reply) {
    const QString text = reply.text();
    return reply.code == 504 && text.contains(QLatin1String("sender"), Qt::CaseInsensitive) &&
           text.contains(QLatin1String("fully-qualified"), Qt::CaseInsensitive);
}

}  // namespace

Answer planWithoutSmtp(const Evidence& e) {
    return e.provider ? answer(!e.provider->smtpIncluded) : Answer::Unknown;
}

Answer nobodySetOutgoing(const Evidence& e) {
    return answer(e.outgoingFound || !e.account.outgoing.isSet());
}

Answer programsOffAtFirst(const Evidence& e) {
    const Provider* provider = view::serverOperator(e);
    if (!provider) return Answer::Unknown;
    // At Microsoft the switch is the administrator's, for sending alone, and named in the reply.
    const bool ownSwitch = operatorOf(e.account.outgoing.host, provider) != QLatin1String("microsoft");
    return answer(provider->smtpMustBeEnabled && ownSwitch);
}

Answer mailboxFull(const Evidence& e) {
    const QuotaFacts* quota = mailboxQuota(e);
    return quota ? answer(hasNoRoom(*quota)) : Answer::Unknown;
}

Answer mailboxNearlyFull(const Evidence& e) {
    const QuotaFacts* quota = mailboxQuota(e);
    if (!quota) return Answer::Unknown;
    const qint64 ninetyPercent = quota->limitKib / 100 * nearlyFullPercent;
    return answer(quota->usedKib > ninetyPercent && quota->limitKib >= 100 && !hasNoRoom(*quota));
}

Answer senderBroken(const Evidence& e) {
    const DialogueObservation* tried = view::senderDialogue(e);
    if (!tried || tried->inProgress) return Answer::Unknown;
    if (tried->fault.kind == Failure::Other && tried->ended == Step::Sender)
        return Answer::Yes;  // unsendable
    const QStringList said = spokenRefusals(e);
    if (said.contains(QLatin1String("sender.malformed"))) return Answer::Yes;
    if (tried->recipientReply.positive()) return Answer::No;
    if (wantsWholeName(tried->recipientReply) || wantsWholeName(tried->senderReply)) return Answer::Yes;
    if (tried->senderReply.code == 0) return Answer::Unknown;
    if (tried->senderReply.positive() || !isSyntaxRefusal(tried->senderReply)) return Answer::No;
    // The same codes name senders that are sound and not welcome: then the address itself decides.
    const bool sound = parseMailAddress(e.account.sender()).has_value();
    const bool named = std::any_of(said.begin(), said.end(), [](const QString& id) {
        return id.startsWith(QLatin1String("sender.")) || id.startsWith(QLatin1String("account."));
    });
    return answer(!sound || !named);
}

Answer senderNamed(const Evidence& e) {
    const DialogueObservation* tried = view::senderDialogue(e);
    if (!tried) return Answer::Unknown;
    const ServerReply& reply = tried->senderReply.positive() ? tried->recipientReply : tried->senderReply;
    static constexpr const char* words[] = {"sender", "send as", "sendas", "from", "owned by"};
    const QString text = reply.text();
    return answer(std::any_of(std::begin(words), std::end(words), [&text](const char* word) {
        return text.contains(QLatin1String(word), Qt::CaseInsensitive);
    }));
}

Answer ownSenderTaken(const Evidence& e) {
    const DialogueObservation* tried = view::senderDialogue(e);
    if (!tried || tried->otherSenderReply.code == 0) return Answer::Unknown;
    if (!tried->otherSenderReply.positive()) return Answer::No;
    // Refused with the recipient: then the recipient is what the two have to be compared by.
    const bool atRecipient = tried->senderReply.positive();
    if (!atRecipient) return Answer::Yes;
    if (tried->otherRecipientReply.code == 0) return Answer::Unknown;
    return answer(tried->otherRecipientReply.positive());
}

Answer otherSenderRefused(const Evidence& e, const char* findingId) {
    if (e.account.otherSenders.isEmpty()) return Answer::No;
    const DialogueObservation* tried = view::senderDialogue(e);
    if (!tried || tried->otherSenders.isEmpty()) return Answer::Unknown;
    return answer(!view::refusedSenders(e, QString::fromLatin1(findingId)).isEmpty());
}

Answer anySenderTaken(const Evidence& e) {
    const DialogueObservation* tried = view::senderDialogue(e);
    if (!tried) return Answer::Unknown;
    const bool other = std::any_of(tried->otherSenders.begin(), tried->otherSenders.end(),
                                   [](const SenderTrial& trial) { return trial.taken(); });
    return answer(other || view::setSenderTaken(e)) || ownSenderTaken(e);
}

}  // namespace outbox::ask
