// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>

#include "core/diagnosis/checks.h"
#include "core/diagnosis/facts.h"
#include "core/diagnosis/questions.h"
#include "core/diagnosis/views.h"
#include "core/model/reply_kind.h"

namespace outbox::check {

namespace {

Span accountSpan(const DialogueObservation& dialogue, Step step) {
    for (const DialogueObservation::StepTime& time : dialogue.times)
        if (time.step == step) return {time.startedMs, time.durationMs};
    return dialogue.span;
}

CheckVerdict held(const DialogueObservation& dialogue, const char* reason) {
    return dialogue.inProgress ? waiting(reason) : notRun(reason);
}

/// Why nobody signed in, where the sign-in itself was not what failed.
const char* whyNotTried(const Evidence& e, const DialogueObservation& dialogue) {
    if (dialogue.endpoint.auth == AuthMethod::None) return "sign-in-not-set";
    if (!e.consent.signIn) return "no-secret";
    if (dialogue.endpoint.security == Security::None || (dialogue.tls && !dialogue.tls->verified))
        return "no-safe-line";
    if (view::failedAt(dialogue, Step::StartTls)) return "no-safe-line";
    if (view::failed(dialogue) && !dialogue.greeting.positive()) return "no-mail-server";
    if (view::failed(dialogue)) return "no-safe-line";
    return "not-checked";
}

CheckVerdict signInVerdict(const Evidence& e, const DialogueObservation& dialogue) {
    switch (dialogue.signIn.outcome) {
        case SignInOutcome::Accepted:
            return lit(Light::Green, "signed-in");
        case SignInOutcome::Refused:
            return lit(Light::Red, "sign-in-refused");
        case SignInOutcome::Temporary:
            return lit(Light::Yellow, "sign-in-later");
        case SignInOutcome::NotOffered:
            return lit(Light::Red, "sign-in-not-offered");
        case SignInOutcome::NoMechanism:
            return lit(Light::Red, "sign-in-no-method");
        case SignInOutcome::Broken:
            return lit(Light::Red, "sign-in-broken");
        case SignInOutcome::NoSafeLine:
            return notRun("no-safe-line");
        case SignInOutcome::BudgetSpent:
            return notRun("budget-spent");
        case SignInOutcome::RefusedBefore:
            return notRun("refused-before");
        case SignInOutcome::OtherKind:
            return notRun(dialogue.endpoint.auth == AuthMethod::OAuth2 ? "no-token" : "no-password");
        case SignInOutcome::NotTried:
            break;
    }
    return held(dialogue, whyNotTried(e, dialogue));
}

void describeToken(CheckVerdict& verdict, const Evidence& e, const DialogueObservation& dialogue) {
    if (!e.secret || e.secret->kind != SecretKind::Token) return;
    verdict.observed.insert(QStringLiteral("secret"), QStringLiteral("token"));
    if (!e.secret->scopes.isEmpty())
        verdict.observed.insert(QStringLiteral("token_scopes"), QJsonArray::fromStringList(e.secret->scopes));
    if (!dialogue.signIn.tokenStatus.isEmpty())
        verdict.observed.insert(QStringLiteral("token_status"), dialogue.signIn.tokenStatus);
    if (!dialogue.signIn.tokenScope.isEmpty())
        verdict.observed.insert(QStringLiteral("token_scope_wanted"), dialogue.signIn.tokenScope);
}

void describeSignIn(CheckVerdict& verdict, const DialogueObservation& dialogue) {
    verdict.span = accountSpan(dialogue, Step::SignIn);
    verdict.observed = {{QStringLiteral("outcome"), signInOutcomeName(dialogue.signIn.outcome)},
                        {QStringLiteral("offered"), observed::capabilities(dialogue.offered())}};
    if (!dialogue.signIn.mechanism.isEmpty())
        verdict.observed.insert(QStringLiteral("mechanism"), dialogue.signIn.mechanism);
    if (!dialogue.signIn.user.isEmpty())
        verdict.observed.insert(QStringLiteral("user"), dialogue.signIn.user);
    if (dialogue.otherMethod)
        verdict.observed.insert(
            QStringLiteral("other_method"),
            QJsonObject{{QStringLiteral("mechanism"), dialogue.otherMethod->mechanism},
                        {QStringLiteral("outcome"), signInOutcomeName(dialogue.otherMethod->outcome)},
                        {QStringLiteral("reply"), observed::reply(dialogue.otherMethod->reply)}});
    const QString reply = replyText(dialogue.signIn.reply);
    if (reply.isEmpty()) return;
    verdict.observed.insert(QStringLiteral("reply"), observed::reply(dialogue.signIn.reply));
    verdict.facts.insert(QStringLiteral("reply"), reply);
}

QString outcomeOf(const SenderTrial& trial) {
    if (trial.taken()) return QStringLiteral("taken");
    return trial.reply().code >= 500 ? QStringLiteral("refused") : QStringLiteral("later");
}

void describeOtherSenders(CheckVerdict& verdict, const Evidence& e, const DialogueObservation& dialogue) {
    QJsonArray tried;
    for (const SenderTrial& trial : dialogue.otherSenders)
        tried.append(QJsonObject{{QStringLiteral("address"), trial.address},
                                 {QStringLiteral("outcome"), outcomeOf(trial)},
                                 {QStringLiteral("reply"), observed::reply(trial.reply())}});
    if (!tried.isEmpty()) verdict.observed.insert(QStringLiteral("other_senders"), tried);
    QStringList refused;
    for (const SenderTrial& trial : view::refusedSenders(e, {})) refused.append(trial.address);
    if (!refused.isEmpty()) verdict.facts.insert(QStringLiteral("from"), refused.join(QStringLiteral(", ")));
}

/// Mail programs count in units of 1024 or of 1000; the smaller number holds for both.
void describeRoom(CheckVerdict& verdict, const Evidence& e) {
    constexpr qint64 mebibyte = 1024LL * 1024;
    const auto room = view::messageRoom(e);
    if (!room) return;
    QJsonObject limits{{QStringLiteral("attachment"), room->attachment}};
    if (room->announced > 0) limits.insert(QStringLiteral("announced"), room->announced);
    if (room->published > 0) limits.insert(QStringLiteral("published"), room->published);
    verdict.observed.insert(QStringLiteral("message_limit"), limits);
    if (room->attachment >= mebibyte)
        verdict.facts.insert(QStringLiteral("attachment"), QString::number(room->attachment / mebibyte));
}

Light envelopeLight(const ServerReply& reply) {
    return reply.code >= 500 ? Light::Red : Light::Yellow;
}

}  // namespace

CheckVerdict signIn(const Evidence& e, bool) {
    const DialogueObservation* set = e.asSet();
    if (!set) return waiting("server-not-reached");
    if (*roadBlock(set) != '\0') return held(*set, roadBlock(set));
    CheckVerdict verdict = signInVerdict(e, *set);
    describeSignIn(verdict, *set);
    describeToken(verdict, e, *set);
    return verdict;
}

CheckVerdict sending(const Evidence& e, bool) {
    const DialogueObservation* set = e.asSet();
    if (!set) return waiting("server-not-reached");
    if (*roadBlock(set) != '\0') return held(*set, roadBlock(set));
    CheckVerdict verdict;
    const bool others = set == view::senderDialogue(e) && !view::refusedSenders(e, {}).isEmpty();
    if (set->recipientReply.positive() && others)
        verdict = lit(Light::Yellow, "senders-partly-taken");
    else if (set->recipientReply.positive())
        verdict = lit(Light::Green, "envelope-taken");
    else if (isGreylisting(set->recipientReply))
        verdict = lit(Light::Green, "envelope-greylisted");
    else if (set->recipientReply.code >= 400)
        verdict = lit(envelopeLight(set->recipientReply), "recipient-refused");
    else if (set->senderReply.code >= 400)
        verdict = lit(envelopeLight(set->senderReply), "sender-refused");
    else
        return held(*set, set->signIn.outcome == SignInOutcome::Accepted ? "not-checked" : "not-signed-in");
    verdict.span = accountSpan(*set, set->recipientReply.code != 0 ? Step::Recipient : Step::Sender);
    verdict.observed = {{QStringLiteral("sender_reply"), observed::reply(set->senderReply)},
                        {QStringLiteral("recipient_reply"), observed::reply(set->recipientReply)}};
    if (!set->otherSender.isEmpty())
        verdict.observed.insert(QStringLiteral("own_sender_reply"), observed::reply(set->otherSenderReply));
    describeOtherSenders(verdict, e, *set);
    describeRoom(verdict, e);
    const QString reply = replyText(set->recipientReply.code != 0 ? set->recipientReply : set->senderReply);
    if (!reply.isEmpty()) verdict.facts.insert(QStringLiteral("reply"), reply);
    describeTestMessage(verdict, e);
    return verdict;
}

CheckVerdict incomingSignIn(const Evidence& e, bool) {
    if (!e.account.incoming) return waiting("no-incoming");
    const DialogueObservation* incoming = e.incoming();
    if (!incoming) return waiting("not-checked");
    if (*roadBlock(incoming) != '\0') return held(*incoming, roadBlock(incoming));
    CheckVerdict verdict = signInVerdict(e, *incoming);
    describeSignIn(verdict, *incoming);
    describeToken(verdict, e, *incoming);
    if (incoming->quota) {
        const QuotaFacts& quota = *incoming->quota;
        verdict.observed.insert(
            QStringLiteral("quota_kib"),
            QJsonObject{{QStringLiteral("used"), quota.usedKib}, {QStringLiteral("limit"), quota.limitKib}});
    }
    return verdict;
}

}  // namespace outbox::check
