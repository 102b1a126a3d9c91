// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "core/diagnosis/questions.h"
#include "core/diagnosis/questions_api.h"
#include "core/diagnosis/views.h"
#include "core/model/reply_kind.h"

namespace outbox::ask {

namespace {

/// Common mail programs give a server 10 s to 60 s; from here on the impatient ones give up.
constexpr qint64 slowMs = 10000;

bool later(const ServerReply& reply) {
    return reply.code >= 400 && reply.code < 500;
}

bool never(const ServerReply& reply) {
    return reply.code >= 500 && reply.code < 600;
}

/// What the set dialogue was allowed to try and did not fail at, as far as it goes.
bool envelopeRefused(const DialogueObservation& dialogue) {
    const auto refused = [](const ServerReply& reply) { return reply.code >= 400 && !isGreylisting(reply); };
    return refused(dialogue.senderReply) || refused(dialogue.recipientReply);
}

Answer signInOutcomeWorks(const Evidence& e, const DialogueObservation& set) {
    switch (set.signIn.outcome) {
        case SignInOutcome::Accepted:
            return Answer::Yes;
        case SignInOutcome::Refused:
        case SignInOutcome::Temporary:
        case SignInOutcome::NotOffered:
        case SignInOutcome::NoMechanism:
        case SignInOutcome::Broken:
        case SignInOutcome::RefusedBefore:
            return Answer::No;
        case SignInOutcome::NoSafeLine:
        case SignInOutcome::BudgetSpent:
            return Answer::Unknown;
        case SignInOutcome::OtherKind:
        case SignInOutcome::NotTried:
            break;
    }
    if (e.account.outgoing.auth == AuthMethod::None) return answer(set.recipientReply.positive());
    if (view::secretFits(e, e.account.outgoing.auth)) return Answer::Unknown;
    // Nobody gave a secret: the road is open as far as the door of the sign-in.
    return view::progress(set) >= view::Progress::SignInOffered ? Answer::Yes : Answer::Unknown;
}

}  // namespace

Answer sendingWorks(const Evidence& e) {
    if (e.api) return apiWorks(e);
    const DialogueObservation* set = e.asSet();
    if (!set || set->inProgress) return Answer::Unknown;
    if (view::failed(*set) || envelopeRefused(*set)) return Answer::No;
    if (set->fault.failed()) return Answer::Unknown;
    return signInOutcomeWorks(e, *set);
}

Answer sendingFails(const Evidence& e) {
    return !sendingWorks(e);
}

Answer incomingWorks(const Evidence& e) {
    const DialogueObservation* incoming = e.incoming();
    if (!incoming || incoming->inProgress) return Answer::Unknown;
    if (incoming->signIn.outcome == SignInOutcome::Accepted) return Answer::Yes;
    if (view::failed(*incoming) || view::refused(*incoming)) return Answer::No;
    if (!incoming->greeting.positive()) return Answer::Unknown;
    const bool secure = incoming->encrypted() || incoming->endpoint.security == Security::None;
    return secure ? Answer::Yes : Answer::Unknown;
}

Answer incomingReached(const Evidence& e) {
    for (const ReachObservation* reach : view::reaches(e, ReachRole::Incoming))
        if (view::connected(*reach)) return Answer::Yes;
    const DialogueObservation* incoming = e.incoming();
    if (!incoming) return Answer::Unknown;
    if (incoming->passed(Step::Connect)) return Answer::Yes;
    return view::failed(*incoming) ? Answer::No : Answer::Unknown;
}

Answer strangerAnswers(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    if (!set || set->inProgress) return Answer::Unknown;
    if (set->greeting.code != 0) return Answer::No;
    switch (view::strangeService(e)) {
        case ServiceKind::None:
            return set->passed(Step::Connect) ? Answer::No : Answer::Unknown;
        case ServiceKind::Smtp:
        case ServiceKind::Tls:
            return Answer::No;
        case ServiceKind::Unknown:
            return answer(set->fault.kind == Failure::NotTheProtocol ||
                          set->fault.kind == Failure::TlsNotSpoken);
        default:
            return Answer::Yes;
    }
}

Answer incomingServiceAnswers(const Evidence& e) {
    const ServiceKind service = view::strangeService(e);
    return strangerAnswers(e) && answer(service == ServiceKind::Imap || service == ServiceKind::Pop3);
}

Answer webServiceAnswers(const Evidence& e) {
    return strangerAnswers(e) && answer(view::strangeService(e) == ServiceKind::Http);
}

Answer speaksNoSmtp(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    if (!set || !set->passed(Step::Connect) || set->inProgress) return Answer::Unknown;
    if (!view::failed(*set) && set->greeting.code == 0) return Answer::Unknown;
    return answer(set->greeting.code == 0 && view::strangeService(e) != ServiceKind::Smtp);
}

Answer saysLater(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    if (!set || set->greeting.code == 0) return Answer::Unknown;
    return answer(later(set->greeting) || (set->ended == Step::Hello && later(set->hello)) ||
                  set->startTlsReply.code == 421);
}

Answer refusesClient(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    if (!set || set->greeting.code == 0) return Answer::Unknown;
    return answer(never(set->greeting) || (view::failedAt(*set, Step::Hello) && never(set->hello)));
}

Answer answersSlowly(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    if (!set || set->greeting.code == 0) return Answer::Unknown;
    return answer(view::longestAnswerMs(e) > slowMs);
}

Answer breaksProtocol(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    if (!set || set->inProgress) return Answer::Unknown;
    switch (set->fault.kind) {
        case Failure::LimitExceeded:
        case Failure::TlsInjected:
            return Answer::Yes;
        case Failure::NotTheProtocol:
            return !strangerAnswers(e);
        case Failure::TlsNotSpoken:
            // "220 go ahead", and then something else than a handshake.
            return answer(set->passed(Step::StartTls));
        case Failure::Reset:
        case Failure::TimedOut:
            // A handshake that is cut or swallowed is rather the way's doing (tls.blocked, a black hole for
            // large packets).
            if (view::failedAt(*set, Step::Handshake)) return Answer::No;
            [[fallthrough]];
        case Failure::Closed:
            // With another port to compare it is the way that cuts, not the server (path.cut-midway).
            return cutAfterConnecting(e) && !otherPortGetsFurther(e);
        default:
            return Answer::No;
    }
}

Answer breaksProtocolItself(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    if (!set) return Answer::Unknown;
    // Resets and silence on every port could come from the way, too; nobody forges the rest.
    const Failure kind = set->fault.kind;
    return kind == Failure::Reset || kind == Failure::TimedOut ? Answer::Unknown : Answer::Yes;
}

Answer dialogueRewritten(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    if (!set || set->greeting.code == 0) return Answer::Unknown;
    // What a Cisco firewall with SMTP inspection ("fixup", "ESMTP inspection") leaves of the greeting.
    const bool masked = set->greeting.text().contains(QLatin1String("*****"));
    const bool unknownHello = set->passed(Step::Hello) && never(set->hello);
    return answer(masked || unknownHello);
}

Answer ownNetworkOnly(const Evidence& e) {
    const Provider* provider = view::serverOperator(e);
    if (!provider) return Answer::Unknown;
    return answer(provider->ownNetworkOnly);
}

Answer refusesName(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    if (!set || set->hello.code == 0) return Answer::Unknown;
    return answer(!set->refusedHelloName.isEmpty() && set->hello.positive());
}

Answer namesTheName(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    if (!set || (set->senderReply.code == 0 && set->recipientReply.code == 0)) return Answer::Unknown;
    return serverSays(e, "server.refuses-name");
}

}  // namespace outbox::ask
