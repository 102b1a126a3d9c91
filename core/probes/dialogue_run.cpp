// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/probes/dialogue_run.h"

#include <QHostInfo>
#include <QSysInfo>
#include <algorithm>

#include "core/model/secret_cleaning.h"
#include "core/providers/provider_store.h"

namespace outbox {

namespace {

/// Ports on which a mail server speaks first and in clear (RFC 5321, 6409, 9051, 1939, and usual ways round).
constexpr quint16 clearPorts[] = {25, 26, 110, 143, 587, 2525};
/// Enough for a greeting from a server that is there; where TLS answers instead, none will come.
constexpr Milliseconds unlikelyGreeting{2000};

/// A port for TLS is silent to a client that waits for a greeting. Where that may be so, it is asked for TLS
/// first, and the long patience for slow servers is not spent on it.
Task<Milliseconds> waitForGreeting(Run& run, Endpoint endpoint, QHostAddress peer) {
    const quint16 port = endpoint.port;
    if (std::find(std::begin(clearPorts), std::end(clearPorts), port) != std::end(clearPorts))
        co_return run.limits.greeting();
    TlsLook look;
    look.endpoint = endpoint;
    look.endpoint.security = Security::Tls;
    look.address = peer;
    look.limit = run.limits.answer;
    const TlsObservation seen = co_await run.tools.tls.look(look);
    const bool speaksTls = seen.facts.completed;
    run.add(seen);
    co_return speaksTls ? unlikelyGreeting : run.limits.greeting();
}

Task<bool> signedInOtherwise(Run& run, QString method) {
    Broadcast::Waiter decided(run.outgoingSignedIn);
    co_await decided;
    const DialogueObservation* set = run.evidence().asSet();
    co_return set && set->signIn.outcome == SignInOutcome::Accepted && set->signIn.mechanism != method;
}

/// Former servers stand for themselves: they may refuse everybody since they were given up.
QString operatorOfServer(const QString& host) {
    const Provider* owner = ProviderStore::instance().byServer(host);
    return owner && !owner->formerHosts.contains(host) ? owner->family : host;
}

/// App passwords are shown in groups, and not every server forgives the blanks.
std::optional<Secret> secretFor(const Run& run, const QString& host) {
    if (!run.secret) return std::nullopt;
    const Provider* owner = ProviderStore::instance().byServer(host);
    if (!owner && run.evidence().provider) owner = &*run.evidence().provider;
    const bool givesAppPasswords = owner && owner->signIn.contains(SignInWay::AppPassword);
    const auto ungrouped = givesAppPasswords ? ungroupedAppPassword(*run.secret) : std::nullopt;
    return ungrouped ? ungrouped : run.secret;
}

Task<DialogueObservation> converseWith(Run& run, DialoguePlan plan, DialogueTools tools) {
    const QString host = plan.endpoint.host;
    const DnsAnswer answer = co_await run.names.addressesOf(host);
    plan.addresses = answer.addresses();
    tools.secret = secretFor(run, host);
    co_return co_await mailDialogue(tools, plan);
}

}  // namespace

DialogueTools dialogueTools(Run& run) {
    return {run.tools.wires,
            run.tools.log,
            run.gate,
            run.limits,
            run.secret,
            [&run](const DialogueObservation& seen) { run.add(seen); },
            [&run](Endpoint endpoint, QHostAddress peer) { return waitForGreeting(run, endpoint, peer); },
            QSysInfo::machineHostName(),
            QHostInfo::localDomainName(),
            operatorOfServer,
            [&run](QString method) { return signedInOtherwise(run, method); },
            run.memory};
}

Task<PreparedDialogue> prepareDialogue(Run& run, DialoguePlan plan) {
    const QString host = plan.endpoint.host;
    const DnsAnswer answer = co_await run.names.addressesOf(host);
    plan.addresses = answer.addresses();
    DialogueTools tools = dialogueTools(run);
    tools.secret = secretFor(run, host);
    co_return PreparedDialogue{tools, plan};
}

Task<void> converse(Run& run, DialoguePlan plan) {
    const DialogueTools tools = dialogueTools(run);
    const DialogueObservation seen = co_await converseWith(run, plan, tools);
    static_cast<void>(seen);  // published already, step by step
}

Task<DialogueObservation> converseApart(Run& run, DialoguePlan plan) {
    DialogueTools tools = dialogueTools(run);
    tools.publish = nullptr;
    co_return co_await converseWith(run, plan, tools);
}

}  // namespace outbox
