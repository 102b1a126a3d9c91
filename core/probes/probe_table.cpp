// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/probes/probe_table.h"

#include "core/probes/probes.h"

namespace outbox {

namespace {

Milliseconds instant(const Limits&) {
    return Milliseconds(2000);
}
Milliseconds webBudget(const Limits& limits) {
    return limits.web + Milliseconds(500);
}
Milliseconds settingsBudget(const Limits& limits) {
    return limits.discovery + Milliseconds(500);
}
Milliseconds nameBudget(const Limits& limits) {
    return limits.dns + limits.reference;
}
/// The first round of connections, the wait before a second one is thought of, and that.
Milliseconds reachBudget(const Limits& limits) {
    return limits.dns + 2 * limits.answer + Milliseconds(500);
}
/// One look at the set port, and one round of comparisons with half the patience.
Milliseconds tlsBudget(const Limits& limits) {
    return limits.dns + limits.greeting() + 2 * limits.answer;
}
Milliseconds dialogueBudget(const Limits& limits) {
    return limits.dns + limits.dialogue();
}

void abandonOutgoing(Run& run, Failure why) {
    run.closeOpenDialogues(DialogueRole::AsSet, why);
    run.outgoingEnded.raise();
}
void abandonLocal(Run& run, Failure) {
    run.know(Need::Local);
}
void abandonName(Run& run, Failure) {
    run.outgoingNamed.raise();
}
void abandonIncoming(Run& run, Failure why) {
    run.closeOpenDialogues(DialogueRole::Incoming, why);
}
void abandonCandidates(Run& run, Failure why) {
    run.closeOpenDialogues(DialogueRole::Candidate, why);
}
void abandonSettings(Run& run, Failure) {
    run.know(Need::Account);
    run.know(Need::Recommended);
}

// Read from top to bottom: what needs nothing, then what needs the account, then what needs the provider's
// settings.
constexpr Probe table[] = {
    {"local", Need::Account, instant, observeLocal, abandonLocal, {"computer"}},
    {"settings", Need::Nothing, settingsBudget, observeSettings, abandonSettings, {"settings"}},
    {"web", Need::Nothing, webBudget, observeWeb, nullptr, {"network"}},
    {"proxy", Need::Local, webBudget, observeProxy, nullptr, {"network"}},
    {"domain", Need::Nothing, nameBudget, observeDomain, nullptr, {"resolver", "domain"}},
    {"canary", Need::Nothing, nameBudget, observeCanary, nullptr, {"resolver"}},
    {"outgoing-name",
     Need::Account,
     nameBudget,
     observeOutgoingName,
     abandonName,
     {"resolver", "name", "name-compared"}},
    {"incoming-name", Need::Account, nameBudget, observeIncomingName, nullptr, {"incoming-name"}},
    {"outgoing",
     Need::Account,
     dialogueBudget,
     observeOutgoing,
     abandonOutgoing,
     {"port", "greeting", "encryption", "certificate", "sign-in", "sending"}},
    {"incoming",
     Need::Account,
     dialogueBudget,
     observeIncoming,
     abandonIncoming,
     {"incoming-port", "incoming-encryption", "incoming-sign-in"}},
    {"reach", Need::Account, reachBudget, observeReach, nullptr, {"ipv6", "other-ports"}},
    {"controls", Need::Account, reachBudget, observeControls, nullptr, {"controls"}},
    {"line", Need::Account, dialogueBudget, observeLine, nullptr, {"network"}},
    {"second-look", Need::Account, dialogueBudget, observeSecondLook, nullptr, {"name-compared"}},
    {"tls", Need::Account, tlsBudget, observeTls, nullptr, {"certificate"}},
    {"candidates", Need::Recommended, dialogueBudget, observeCandidates, abandonCandidates, {"other-ports"}},
};

}  // namespace

std::span<const Probe> probeTable() {
    return table;
}

}  // namespace outbox
