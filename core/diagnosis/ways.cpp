// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "core/diagnosis/fixes.h"
#include "core/diagnosis/views.h"

namespace outbox::fix {

namespace {

/// How good a way round looks before it was tried whole.
enum class Promise { Dead, Unseen, PortOpen, Greets, OffersSignIn };

Promise promiseOfPort(const Evidence& e, const Endpoint& way) {
    for (const ReachObservation& reach : e.reach) {
        if (reach.host != way.host || reach.port != way.port) continue;
        if (view::connected(reach)) return Promise::PortOpen;
        if (view::failed(reach)) return Promise::Dead;
    }
    return Promise::Unseen;
}

Promise promiseOf(const Evidence& e, const Endpoint& way) {
    for (const DialogueObservation& seen : e.dialogues) {
        if (seen.role != DialogueRole::Candidate || !seen.endpoint.sameLine(way)) continue;
        const view::Progress progress = view::progress(seen);
        if (progress >= view::Progress::SignInOffered) return Promise::OffersSignIn;
        // One that met a dead end is no way round, however far it got.
        if (view::failed(seen)) return Promise::Dead;
        if (progress >= view::Progress::Greeted) return Promise::Greets;
    }
    return promiseOfPort(e, way);
}

void add(QList<Endpoint>& ways, const Endpoint& set, Endpoint way) {
    if (!way.isSet() || way.security == Security::None || way.sameLine(set)) return;
    const auto known = [&way](const Endpoint& other) { return other.sameLine(way); };
    if (std::any_of(ways.begin(), ways.end(), known)) return;
    ways.append(way);
}

/// What the provider publishes; where that is not known, the known server that the set name is a slip of.
QList<Endpoint> publishedWays(const Evidence& e) {
    const Endpoint& set = e.account.outgoing;
    QList<Endpoint> ways;
    for (const Endpoint& published : view::publishedOutgoing(e)) add(ways, set, published);
    if (ways.isEmpty() && !e.nearestServer.isEmpty()) {
        Endpoint nearest = set;
        nearest.host = e.nearestServer;
        add(ways, set, nearest);
    }
    return ways;
}

/// Every way there is to think of: published, looked at, and usual at this server.
QList<Endpoint> allWays(const Evidence& e) {
    const Endpoint& set = e.account.outgoing;
    QList<Endpoint> ways = publishedWays(e);
    for (const DialogueObservation& seen : e.dialogues)
        if (seen.role == DialogueRole::Candidate) add(ways, set, seen.endpoint);
    Endpoint usual = set;
    for (const quint16 port : {quint16(587), quint16(465), quint16(2525)}) {
        usual.port = port;
        usual.security = port == 465 ? Security::Tls : Security::StartTls;
        const bool open = promiseOfPort(e, usual) == Promise::PortOpen;
        // Where nothing is looked at, what every server of this name would have (RFC 8314 section 3.3).
        const bool standard = e.settingsOnly && ways.isEmpty() && port != 2525;
        if (open || standard) add(ways, set, usual);
    }
    return ways;
}

/// A server that said no to this pair says it on every port, and counts the tries.
bool hasRefused(const Evidence& e, const Endpoint& way) {
    return std::any_of(e.dialogues.begin(), e.dialogues.end(), [&way](const DialogueObservation& seen) {
        return seen.endpoint.protocol == Protocol::Smtp && seen.endpoint.host == way.host &&
               view::refused(seen) && seen.signIn.user == way.user;
    });
}

/// The person's own user name goes with the person's own server; another server wants its provider's.
void signInAs(Endpoint& way, const Evidence& e) {
    const Endpoint& set = e.account.outgoing;
    way.auth = set.auth == AuthMethod::None ? usualAuth(e) : set.auth;
    const bool ownUser = way.host == set.host || way.user.isEmpty() || set.user == view::expectedUser(e);
    if (ownUser && !set.user.isEmpty()) way.user = set.user;
    if (way.user.isEmpty()) way.user = e.account.address;
}

/// A line in clear that was to sign in got to the greeting at most, whatever the server takes from strangers.
view::Progress progressAsSet(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    if (!set) return view::Progress::Nothing;
    const bool shouldSignIn = set->endpoint.auth != AuthMethod::None;
    const view::Progress progress = view::progress(*set);
    return shouldSignIn && !set->encrypted() ? std::min(progress, view::Progress::Introduced) : progress;
}

int likeness(const Endpoint& way, const Endpoint& set) {
    return (way.host == set.host ? 4 : 0) + (way.port == set.port ? 2 : 0) +
           (way.security == set.security ? 1 : 0);
}

}  // namespace

std::optional<Endpoint> bestWay(const Evidence& e, Ways where) {
    const Endpoint& set = e.account.outgoing;
    std::optional<Endpoint> best;
    Promise bestPromise = Promise::Dead;
    for (Endpoint way : where == Ways::Published ? publishedWays(e) : allWays(e)) {
        signInAs(way, e);
        if (isProven(e, way)) return way;
        if (wasTried(e, way) || hasRefused(e, way)) continue;
        const Promise promise = promiseOf(e, way);
        // The smallest change wins among equals.
        const bool better = promise > bestPromise ||
                            (promise == bestPromise && best && likeness(way, set) > likeness(*best, set));
        if (promise == Promise::Dead || !better) continue;
        best = way;
        bestPromise = promise;
    }
    return best;
}

AuthMethod usualAuth(const Evidence& e) {
    const bool token = e.secret && e.secret->kind == SecretKind::Token;
    return token ? AuthMethod::OAuth2 : AuthMethod::Password;
}

QList<Fix::Change> changesTo(const Endpoint& from, const Endpoint& to) {
    QList<Fix::Change> changes;
    const auto change = [&changes](const char* field, const QJsonValue& before, const QJsonValue& after) {
        if (before != after) changes.append({QString::fromLatin1(field), before, after});
    };
    change("outgoing.host", from.host, to.host);
    change("outgoing.port", from.port, to.port);
    change("outgoing.security", securityName(from.security), securityName(to.security));
    change("outgoing.user", from.user, to.user);
    change("outgoing.auth", authName(from.auth), authName(to.auth));
    return changes;
}

bool wasTried(const Evidence& e, const Endpoint& endpoint) {
    return view::proofOf(e, endpoint) != nullptr;
}

bool isProven(const Evidence& e, const Endpoint& endpoint) {
    const DialogueObservation* proof = view::proofOf(e, endpoint);
    if (!proof || proof->inProgress || !proof->encrypted()) return false;
    const view::Progress before = progressAsSet(e);
    const view::Progress after = view::progress(*proof);
    const bool withSecret = view::secretFits(e, endpoint.auth);
    if (!withSecret) return after >= view::Progress::SignInOffered && after > before;
    const bool senderRefused = proof->senderReply.code >= 400;
    return proof->signIn.outcome == SignInOutcome::Accepted && !senderRefused && after > before;
}

}  // namespace outbox::fix
