// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/probes/probes.h"
#include "core/probes/reach.h"
#include "core/providers/contacts.h"

namespace outbox {

namespace {

/// A port that no mail program uses (RFC 863): who answers there, too, answers for everybody.
constexpr quint16 discardPort = 9;

/// Where the reference resolvers say that the server is; null where this computer goes there anyway.
QHostAddress addressElsewhere(const Evidence& evidence) {
    const NameObservation* name = evidence.name(NameRole::Outgoing);
    if (!name) return {};
    const QList<QHostAddress> own = name->addresses();
    QHostAddress elsewhere;
    for (const DnsAnswer& answer : name->reference)
        for (const QHostAddress& address : answer.addresses()) {
            if (own.contains(address)) return {};
            if (elsewhere.isNull()) elsewhere = address;
        }
    return elsewhere;
}

Task<void> lookElsewhere(Run& run, Endpoint set, QHostAddress address) {
    TlsLook look;
    look.endpoint = set;
    look.address = address;
    look.limit = run.limits.answer / 2;
    TlsObservation seen = co_await run.tools.tls.look(look);
    // Kept apart from the look at the address that this computer uses.
    seen.endpoint.host = address.toString();
    run.add(seen);
}

Task<void> compareAddress(Run& run) {
    Broadcast::Waiter named(run.outgoingNamed);
    co_await named;
    const Endpoint set = run.evidence().account.outgoing;
    const QHostAddress address = addressElsewhere(run.evidence());
    if (address.isNull()) co_return;
    std::vector<Task<void>> looks;
    looks.push_back(reachOne(run, ReachRole::Reference, set.host, address, set.port, run.limits.answer / 2));
    if (set.security != Security::None) looks.push_back(lookElsewhere(run, set, address));
    co_await whenAllDone(std::move(looks));
}

/// Who accepts a connection there sits between this computer and every server.
Task<void> knockAtNobody(Run& run) {
    const DialogueObservation* set = run.evidence().asSet();
    if (!set || !set->passed(Step::Connect)) co_return;
    const QString place = contacts().unanswering;
    const QHostAddress address(place);
    const Milliseconds limit = run.limits.answer / 4;
    std::vector<Task<void>> knocks;
    for (const quint16 port : {set->endpoint.port, discardPort})
        knocks.push_back(reachOne(run, ReachRole::Nowhere, place, address, port, limit));
    co_await whenAllDone(std::move(knocks));
}

/// Where the handshake met silence, one is begun that a server turns down in a few octets (RFC 8996): they
/// come through where only large packets get lost.
Task<void> tryShortHandshake(Run& run) {
    const DialogueObservation* set = run.evidence().asSet();
    if (!set || set->ended != Step::Handshake || set->fault.kind != Failure::TimedOut) co_return;
    TlsLook look;
    look.endpoint = set->endpoint;
    look.address = set->peer;
    look.limit = run.limits.answer / 2;
    look.highest = TlsCeiling::Tls10;
    const TlsObservation seen = co_await run.tools.tls.look(look);
    if (seen.reached != Step::StartTls && seen.reached != Step::Handshake) co_return;
    // An alert, or the server's hanging up: whatever comes shows that it was reached.
    const bool heard = seen.heardTls || seen.facts.completed || seen.facts.fault.kind != Failure::TimedOut;
    run.update([&](Evidence& evidence) {
        for (DialogueObservation& dialogue : evidence.dialogues)
            if (dialogue.role == DialogueRole::AsSet)
                dialogue.shortHandshake = heard ? Failure::None : seen.facts.fault.kind;
    });
}

}  // namespace

Task<void> observeSecondLook(Run& run) {
    Broadcast::Waiter ended(run.outgoingEnded);
    co_await ended;
    if (!outgoingFailedEarly(run.evidence())) co_return;
    std::vector<Task<void>> looks;
    looks.push_back(compareAddress(run));
    looks.push_back(knockAtNobody(run));
    looks.push_back(tryShortHandshake(run));
    co_await whenAllDone(std::move(looks));
}

}  // namespace outbox
