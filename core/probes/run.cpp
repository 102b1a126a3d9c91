// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/probes/run.h"

#include <algorithm>

namespace outbox {

Run::Run(Evidence start, std::optional<Secret> givenSecret, const Limits& givenLimits,
         const ProbeTools& givenTools)
    : limits(givenLimits),
      tools(givenTools),
      secret(std::move(givenSecret)),
      gate(givenLimits.failedSignIns),
      names(givenTools.resolver, givenLimits.dns),
      m_evidence(std::move(start)) {}

void Run::know(Need fact) {
    m_known |= static_cast<unsigned>(fact);
    announce();
}

bool Run::knows(Need fact) const {
    const auto bits = static_cast<unsigned>(fact);
    return (m_known & bits) == bits;
}

void Run::add(LocalObservation observation) {
    m_evidence.local = std::move(observation);
    announce();
}

void Run::add(WebObservation observation) {
    m_evidence.web.append(std::move(observation));
    announce();
}

void Run::add(NameObservation observation) {
    const auto same = [&](const NameObservation& other) { return other.role == observation.role; };
    const auto found = std::find_if(m_evidence.names.begin(), m_evidence.names.end(), same);
    if (found == m_evidence.names.end())
        m_evidence.names.append(std::move(observation));
    else
        *found = std::move(observation);
    announce();
}

void Run::add(ReachObservation observation) {
    m_evidence.reach.append(std::move(observation));
    announce();
}

void Run::add(TlsObservation observation) {
    const auto same = [&](const TlsObservation& other) {
        return other.control == observation.control && other.endpoint.sameLine(observation.endpoint);
    };
    const auto found = std::find_if(m_evidence.tls.begin(), m_evidence.tls.end(), same);
    if (found == m_evidence.tls.end())
        m_evidence.tls.append(std::move(observation));
    else
        *found = std::move(observation);
    announce();
}

void Run::add(DialogueObservation observation) {
    const bool decided = !observation.inProgress || observation.signIn.outcome != SignInOutcome::NotTried;
    if (observation.role == DialogueRole::AsSet && decided) outgoingSignedIn.raise();
    const auto same = [&](const DialogueObservation& other) {
        return other.role == observation.role && other.proves == observation.proves &&
               other.endpoint.sameLine(observation.endpoint);
    };
    const auto found = std::find_if(m_evidence.dialogues.begin(), m_evidence.dialogues.end(), same);
    if (found == m_evidence.dialogues.end())
        m_evidence.dialogues.append(std::move(observation));
    else
        *found = std::move(observation);
    announce();
}

void Run::update(const std::function<void(Evidence&)>& change) {
    change(m_evidence);
    announce();
}

void Run::closeOpenDialogues(DialogueRole role, Failure why) {
    for (DialogueObservation& dialogue : m_evidence.dialogues) {
        if (!dialogue.inProgress || dialogue.role != role) continue;
        dialogue.inProgress = false;
        dialogue.fault = {why, QString(), 0};
        dialogue.span.durationMs = now() - dialogue.span.startedMs;
    }
    announce();
}

void Run::announce() const {
    if (changed) changed();
}

}  // namespace outbox
