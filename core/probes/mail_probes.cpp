// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/change_signal.h"
#include "core/probes/candidates.h"
#include "core/probes/dialogue_run.h"
#include "core/probes/probes.h"
#include "core/protocol/sasl.h"

namespace outbox {

namespace {

/// A user name that differs from what the provider wants (or, where nothing is known, from the address) is
/// likely the fault itself: then the second attempt is kept for the right one.
bool userIsDoubtful(const Evidence& evidence) {
    const QString expected = evidence.recommendedOutgoing.isEmpty()
                                 ? evidence.account.address
                                 : evidence.recommendedOutgoing.first().user;
    return evidence.account.outgoing.user != expected;
}

bool outgoingRefused(const Evidence& evidence) {
    const DialogueObservation* set = evidence.asSet();
    return set && set->signIn.outcome == SignInOutcome::Refused;
}

void noteReach(Run& run) {
    const DialogueObservation* set = run.evidence().asSet();
    if (!set || set->peer.isNull()) return;
    for (const ReachObservation& reach : run.evidence().reach)
        if (reach.role == ReachRole::AsSet) return;  // seen over each family already
    ReachObservation reach;
    reach.role = ReachRole::AsSet;
    reach.host = set->endpoint.host;
    reach.address = set->peer;
    reach.port = set->endpoint.port;
    reach.fault = set->passed(Step::Connect) ? Fault{} : set->fault;
    reach.span =
        set->times.isEmpty() ? set->span : Span{set->times.first().startedMs, set->times.first().durationMs};
    run.add(reach);
}

/// 421 or another 4xx as greeting or to EHLO may be over in a moment.
bool wasAskedToComeLater(const Evidence& evidence) {
    const DialogueObservation* set = evidence.asSet();
    return set && (set->greeting.temporary() || (set->ended == Step::Hello && set->hello.temporary()));
}

Task<void> pause(Milliseconds length) {
    ChangeSignal nobody;
    const QDeadlineTimer end(length);
    const bool notified = co_await nobody.wait(end);
    static_cast<void>(notified);
}

/// Programs that choose the method themselves take CRAM-MD5 before PLAIN, and some servers offer it and
/// cannot do it: they keep passwords in a form that does not allow it. Asked only once the pair is known to
/// be right.
QString comparedMethod() {
    return signInMethodName(SignInMethod::CramMd5);
}

void noteCompared(Run& run, SignInObservation compared) {
    run.update([&compared](Evidence& evidence) {
        for (DialogueObservation& dialogue : evidence.dialogues)
            if (dialogue.role == DialogueRole::AsSet) dialogue.otherMethod = compared;
    });
}

/// What a candidate's line tried, else a line of its own.
Task<void> compareMethod(Run& run) {
    const DialogueObservation* set = run.evidence().asSet();
    const QString other = comparedMethod();
    const bool comparable = set && set->signIn.outcome == SignInOutcome::Accepted &&
                            set->signIn.mechanism != other && set->offered().mechanisms.contains(other);
    if (!comparable) co_return;
    for (const DialogueObservation& seen : run.evidence().dialogues) {
        if (seen.role != DialogueRole::Candidate || !seen.otherMethod) continue;
        noteCompared(run, *seen.otherMethod);
        co_return;
    }
    DialoguePlan plan;
    plan.endpoint = run.evidence().account.outgoing;
    plan.signIn = true;
    plan.method = other;
    const DialogueObservation seen = co_await converseApart(run, plan);
    if (!seen.signIn.mechanism.isEmpty()) noteCompared(run, seen.signIn);
}

Task<void> tryCandidate(Run& run, Endpoint endpoint, bool compares) {
    DialoguePlan plan;
    plan.role = DialogueRole::Candidate;
    plan.endpoint = endpoint;
    plan.signIn = compares;
    plan.method = comparedMethod();
    co_await converse(run, plan);
}

}  // namespace

Task<void> observeOutgoing(Run& run) {
    const Account account = run.evidence().account;
    if (account.outgoing.isSet()) {
        DialoguePlan plan;
        plan.role = DialogueRole::AsSet;
        plan.endpoint = account.outgoing;
        plan.signIn = run.secret.has_value() && account.outgoing.auth != AuthMethod::None;
        plan.sender = account.sender();
        plan.recipient = account.address;
        plan.otherSenders = account.otherSenders;
        co_await converse(run, plan);
        if (wasAskedToComeLater(run.evidence())) {
            co_await pause(run.limits.pause);
            co_await converse(run, plan);
        }
        noteReach(run);
    }
    run.outgoingEnded.raise();
}

Task<void> observeIncoming(Run& run) {
    const auto incoming = run.evidence().account.incoming;
    if (!incoming || !incoming->isSet()) co_return;
    DialoguePlan plan;
    plan.role = DialogueRole::Incoming;
    plan.endpoint = *incoming;
    plan.signIn = run.secret.has_value();
    if (plan.signIn && userIsDoubtful(run.evidence())) {
        Broadcast::Waiter outgoing(run.outgoingEnded);
        co_await outgoing;
        plan.signIn = !outgoingRefused(run.evidence());
    }
    co_await converse(run, plan);
}

Task<void> observeCandidates(Run& run) {
    const Endpoint set = run.evidence().account.outgoing;
    bool mayCompare = run.secret.has_value() && set.auth == AuthMethod::Password;
    std::vector<Task<void>> tries;
    for (const Endpoint& endpoint : candidateEndpoints(run.evidence(), run.limits.candidates)) {
        const bool compares = mayCompare && endpoint.host == set.host;
        mayCompare = mayCompare && !compares;
        tries.push_back(tryCandidate(run, endpoint, compares));
    }
    co_await whenAllDone(std::move(tries));
    Broadcast::Waiter outgoing(run.outgoingEnded);
    co_await outgoing;
    co_await compareMethod(run);
}

Task<void> observeProof(Run& run, Endpoint endpoint, QString fixId) {
    DialoguePlan plan;
    plan.role = DialogueRole::Proof;
    plan.endpoint = endpoint;
    plan.proves = fixId;
    plan.signIn = run.secret.has_value();
    plan.sender = run.evidence().account.sender();
    plan.recipient = run.evidence().account.address;
    plan.otherSenders = run.evidence().account.otherSenders;
    co_await converse(run, plan);
}

}  // namespace outbox
