// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "core/diagnosis/questions.h"
#include "core/diagnosis/views.h"

namespace outbox::ask {

namespace {

bool listsHost(const QList<Endpoint>& endpoints, const QString& host) {
    return std::any_of(endpoints.begin(), endpoints.end(),
                       [&host](const Endpoint& endpoint) { return endpoint.host == host; });
}

bool listsLine(const QList<Endpoint>& endpoints, const Endpoint& line) {
    return std::any_of(endpoints.begin(), endpoints.end(),
                       [&line](const Endpoint& endpoint) { return endpoint.sameLine(line); });
}

QString familyOf(const Provider& provider) {
    return provider.family.isEmpty() ? provider.id : provider.family;
}

bool sameFamily(const Evidence& e) {
    return e.provider && e.hostOwner && familyOf(*e.provider) == familyOf(*e.hostOwner);
}

/// 587 with STARTTLS and 465 with TLS are equals, whichever of them a provider publishes (RFC 8314
/// section 7.3).
bool isStandardSubmission(const Endpoint& line) {
    return (line.port == 587 && line.security == Security::StartTls) ||
           (line.port == 465 && line.security == Security::Tls);
}

}  // namespace

Answer hostIsPublished(const Evidence& e) {
    const QList<Endpoint> published = view::publishedOutgoing(e);
    if (published.isEmpty()) return Answer::Unknown;
    const QString host = e.account.outgoing.host;
    if (listsHost(published, host)) return Answer::Yes;
    return answer(sameFamily(e) && listsHost(e.hostOwner->outgoing, host));
}

Answer hostIsIncomingOnly(const Evidence& e) {
    const QString host = e.account.outgoing.host;
    if (e.hostOwner && listsHost(e.hostOwner->outgoing, host)) return Answer::No;
    const QList<Endpoint> published = view::publishedOutgoing(e);
    if (listsHost(published, host)) return Answer::No;
    if (e.hostOwner && listsHost(e.hostOwner->incoming, host)) return Answer::Yes;
    if (published.isEmpty()) return Answer::Unknown;
    const bool receives = listsHost(e.recommendedIncoming, host) ||
                          (e.provider && listsHost(e.provider->incoming, host)) ||
                          (e.account.incoming && e.account.incoming->host == host);
    return answer(receives);
}

Answer hostIsFormer(const Evidence& e) {
    const QString host = e.account.outgoing.host;
    if (e.provider && e.provider->formerHosts.contains(host)) return Answer::Yes;
    if (sameFamily(e) && e.hostOwner->formerHosts.contains(host)) return Answer::Yes;
    return e.provider || e.hostOwner ? Answer::No : Answer::Unknown;
}

Answer hostIsForeign(const Evidence& e) {
    if (hostIsPublished(e) != Answer::No) return !hostIsPublished(e);
    if (!e.hostOwner) return Answer::Unknown;
    return answer(!sameFamily(e));
}

Answer foreignHostRefuses(const Evidence& e) {
    if (const DialogueObservation* tried = view::signInDialogue(e)) {
        if (view::refused(*tried) && tried->endpoint.host == e.account.outgoing.host) return Answer::Yes;
        if (tried->signIn.outcome == SignInOutcome::Accepted) return sendingFails(e);
    }
    return serverSays(e, "relay.denied") || serverSays(e, "auth.not-attempted");
}

Answer serverUsableAsSet(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    if (!set || set->inProgress || !set->hello.positive()) return Answer::Unknown;
    if (sendingWorks(e) == Answer::Yes) return Answer::Yes;
    // Without encryption no secret is sent; that the server takes one there is all that can be seen.
    const bool inClear = set->endpoint.security == Security::None && !set->clear.mechanisms.isEmpty();
    if (inClear && !set->fault.failed()) return Answer::Yes;
    return view::failed(*set) ? Answer::No : Answer::Unknown;
}

Answer differenceMatters(const Evidence& e) {
    const QList<Endpoint> published = view::publishedOutgoing(e);
    const Endpoint& set = e.account.outgoing;
    if (published.isEmpty()) return Answer::Unknown;
    if (listsLine(published, set)) return Answer::No;
    const bool allInClear = std::all_of(published.begin(), published.end(), [](const Endpoint& endpoint) {
        return endpoint.security == Security::None;
    });
    if (set.security == Security::None && !allInClear) return Answer::Yes;
    if (hostIsPublished(e) == Answer::No) return Answer::Yes;
    return answer(!isStandardSubmission(set));
}

}  // namespace outbox::ask
