// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "core/diagnosis/questions.h"
#include "core/diagnosis/views.h"

namespace outbox::ask {

namespace {

constexpr quint16 relayPort = 25;          // RFC 5321
constexpr quint16 submissionPort = 587;    // RFC 6409
constexpr quint16 submissionsPort = 465;   // RFC 8314
constexpr quint16 alternativePort = 2525;  // by custom only
constexpr quint16 incomingPorts[] = {993, 995, 143, 110};

bool isSubmission(quint16 port) {
    return port == submissionPort || port == submissionsPort;
}

/// Yes when one of the attempts connected, No when all that were made failed.
Answer anyConnects(const QList<const ReachObservation*>& attempts) {
    bool tried = false;
    for (const ReachObservation* attempt : attempts) {
        if (view::connected(*attempt)) return Answer::Yes;
        tried = tried || view::failed(*attempt);
    }
    return tried ? Answer::No : Answer::Unknown;
}

/// What the dialogues with other outgoing endpoints of the set host say about their ports.
Answer dialoguesConnect(const Evidence& e, bool (*counts)(quint16)) {
    const Endpoint& set = e.account.outgoing;
    bool tried = false;
    for (const DialogueObservation& other : e.dialogues) {
        const bool another = other.role == DialogueRole::Candidate || other.role == DialogueRole::Proof;
        if (!another || other.endpoint.host != set.host || other.endpoint.port == set.port) continue;
        if (!counts(other.endpoint.port)) continue;
        if (other.passed(Step::Connect)) return Answer::Yes;
        tried = tried || view::failedAt(other, Step::Connect);
    }
    return tried ? Answer::No : Answer::Unknown;
}

/// Two looks at the same thing: one Yes is enough, and one look that was made is enough for No.
Answer either(Answer a, Answer b) {
    if (a == Answer::Unknown) return b;
    return b == Answer::Unknown ? a : a || b;
}

bool listsLine(const QList<Endpoint>& endpoints, const QString& host, quint16 port) {
    return std::any_of(endpoints.begin(), endpoints.end(), [&](const Endpoint& endpoint) {
        return endpoint.host == host && endpoint.port == port;
    });
}

bool isCut(Failure failure) {
    return failure == Failure::TimedOut || failure == Failure::Reset || failure == Failure::Closed;
}

}  // namespace

Answer setPortIs25(const Evidence& e) {
    return answer(e.account.outgoing.port == relayPort);
}

Answer setPortAnswers(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    if (set && set->passed(Step::Connect)) return Answer::Yes;
    const Answer reached = anyConnects(view::reaches(e, ReachRole::AsSet, e.account.outgoing.port));
    const Answer spoken = set && view::failedAt(*set, Step::Connect) ? Answer::No : Answer::Unknown;
    return either(reached, spoken);
}

Answer setPortShut(const Evidence& e) {
    return !setPortAnswers(e);
}

Answer setPortRefused(const Evidence& e) {
    return setPortShut(e) && answer(view::setPortFailure(e) == Failure::Refused);
}

Answer setPortSilent(const Evidence& e) {
    return setPortShut(e) && answer(view::setPortFailure(e) != Failure::Refused &&
                                    view::setPortFailure(e) != Failure::LocallyDenied);
}

Answer providerOffersSetPort(const Evidence& e) {
    const Endpoint& set = e.account.outgoing;
    const QList<Endpoint> published = view::publishedOutgoing(e);
    if (listsLine(published, set.host, set.port)) return Answer::Yes;
    if (e.hostOwner && listsLine(e.hostOwner->outgoing, set.host, set.port)) return Answer::Yes;
    // Many providers run both submission ports and publish one of them.
    return isSubmission(set.port) ? Answer::Unknown : Answer::No;
}

Answer otherSubmissionPortAnswers(const Evidence& e) {
    Answer result = dialoguesConnect(e, isSubmission);
    for (const quint16 port : {submissionPort, submissionsPort})
        if (port != e.account.outgoing.port)
            result = either(result, anyConnects(view::reaches(e, ReachRole::OtherPort, port)));
    return result;
}

Answer alternativePortAnswers(const Evidence& e) {
    if (e.account.outgoing.port == alternativePort) return Answer::No;
    return anyConnects(view::reaches(e, ReachRole::OtherPort, alternativePort));
}

Answer alternativePortServes(const Evidence& e) {
    bool tried = false;
    for (const DialogueObservation& other : e.dialogues) {
        const bool another = other.role == DialogueRole::Candidate || other.role == DialogueRole::Proof;
        if (!another || other.endpoint.port != alternativePort) continue;
        if (view::progress(other) >= view::Progress::Encrypted) return Answer::Yes;
        tried = tried || view::failed(other);
    }
    return tried ? Answer::No : Answer::Unknown;
}

Answer everySubmissionPortShut(const Evidence& e) {
    return setPortShut(e) && !otherSubmissionPortAnswers(e);
}

Answer controlAnswersOnSetPort(const Evidence& e) {
    const quint16 port = e.account.outgoing.port;
    // Nobody listens on an unusual port: silence there tells nothing about the network.
    if (!isSubmission(port) && port != relayPort) return Answer::Unknown;
    return anyConnects(view::reaches(e, ReachRole::Control, port));
}

Answer controlAnswersOnSubmission(const Evidence& e) {
    return either(anyConnects(view::reaches(e, ReachRole::Control, submissionPort)),
                  anyConnects(view::reaches(e, ReachRole::Control, submissionsPort)));
}

Answer controlAnswersOnIncoming(const Evidence& e) {
    Answer result = Answer::Unknown;
    for (const quint16 port : incomingPorts)
        result = either(result, anyConnects(view::reaches(e, ReachRole::Control, port)));
    return result;
}

Answer serverHostAnswersElsewhere(const Evidence& e) {
    const Endpoint& set = e.account.outgoing;
    QList<QHostAddress> own;
    if (const NameObservation* name = e.name(NameRole::Outgoing)) own = name->addresses();
    bool tried = false;
    for (const ReachObservation& reach : e.reach) {
        const bool same = reach.host == set.host || own.contains(reach.address);
        if (!same || reach.port == set.port) continue;
        if (view::connected(reach) || reach.fault.kind == Failure::Refused) return Answer::Yes;
        tried = tried || view::failed(reach);
    }
    for (const DialogueObservation& other : e.dialogues) {
        const bool same = other.endpoint.host == set.host || own.contains(other.peer);
        if (!same || other.endpoint.port == set.port) continue;
        if (other.passed(Step::Connect) || other.fault.kind == Failure::Refused) return Answer::Yes;
        tried = tried || view::failed(other);
    }
    return tried ? Answer::No : Answer::Unknown;
}

Answer cutAfterConnecting(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    if (!set || set->inProgress) return Answer::Unknown;
    if (set->fault.failed() && !view::failed(*set)) return Answer::Unknown;  // we ended it ourselves
    if (!set->passed(Step::Connect)) return set->fault.failed() ? Answer::No : Answer::Unknown;
    // A port for TLS is silent, too, to whoever waits for a greeting in clear.
    return answer(isCut(set->fault.kind) && tlsServiceMetPlain(e) != Answer::Yes);
}

Answer otherPortGetsFurther(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    if (!set) return Answer::Unknown;
    bool tried = false;
    for (const DialogueObservation& other : e.dialogues) {
        const bool another = other.role == DialogueRole::Candidate || other.role == DialogueRole::Proof;
        if (!another || other.endpoint.port == set->endpoint.port) continue;
        if (view::progress(other) > view::progress(*set)) return Answer::Yes;
        tried = tried || view::failed(other);
    }
    return tried ? Answer::No : Answer::Unknown;
}

Answer offersOnlyPort25(const Evidence& e) {
    const QList<Endpoint> published = view::publishedOutgoing(e);
    const bool listed = std::any_of(published.begin(), published.end(),
                                    [](const Endpoint& endpoint) { return endpoint.port == relayPort; });
    const bool alone = std::all_of(published.begin(), published.end(),
                                   [](const Endpoint& endpoint) { return endpoint.port == relayPort; });
    if (listed && alone) return Answer::Yes;
    if (!published.isEmpty() && !listed) return Answer::No;
    // The host's own "nobody here" on every submission port.
    bool asked = false;
    for (const quint16 port : {submissionPort, submissionsPort})
        for (const ReachObservation* reach : view::reaches(e, ReachRole::OtherPort, port)) {
            if (reach->fault.kind != Failure::Refused) return Answer::No;
            asked = true;
        }
    return asked ? Answer::Yes : Answer::Unknown;
}

Answer strangerOnThisPortOnly(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    if (!set || set->greeting.code == 0 || set->inProgress) return Answer::Unknown;
    // A greeting alone is no proof: many servers greet under their hoster's name.
    const bool unencrypted = set->hello.positive() && !set->clear.startTls && !set->tls;
    const bool untrusted = set->tls && !set->tls->verified && !set->tls->problems.isEmpty();
    if (!unencrypted && !untrusted) return Answer::No;
    const QString here = view::greetingOrganisation(*set);
    if (here.isEmpty()) return Answer::Unknown;
    bool compared = false;
    for (const DialogueObservation& other : e.dialogues) {
        const bool another = other.role == DialogueRole::Candidate || other.role == DialogueRole::Proof;
        if (!another || other.endpoint.host != set->endpoint.host || !other.encrypted()) continue;
        const QString there = view::greetingOrganisation(other);
        if (other.endpoint.port == set->endpoint.port || there.isEmpty()) continue;
        if (there == here) return Answer::No;
        compared = true;
    }
    return compared ? Answer::Yes : Answer::Unknown;
}

}  // namespace outbox::ask
