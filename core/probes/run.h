// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>

#include "core/model/evidence.h"
#include "core/model/secret.h"
#include "core/net/connector.h"
#include "core/net/http_fetcher.h"
#include "core/net/resolver.h"
#include "core/net/tls_observer.h"
#include "core/net/transcript_log.h"
#include "core/net/wire.h"
#include "core/probes/limits.h"
#include "core/probes/name_book.h"
#include "core/probes/sign_in_gate.h"
#include "core/probes/sign_in_memory.h"

namespace outbox {

/// The instruments of a run. All outlive it.
struct ProbeTools {
    Resolver& resolver;
    Connector& connector;
    WireFactory& wires;
    TlsObserver& tls;
    HttpFetcher& http;
    TranscriptLog& log;
};

/// What a probe may need before it can start.
enum class Need : unsigned {
    Nothing = 0,
    Account = 1,      ///< the endpoints that are examined
    Recommended = 2,  ///< what the provider publishes
    Local = 4,        ///< this computer was looked at
};

/// What the probes of one run share: the evidence that they add to, and the budgets that they draw on. Lives
/// in the worker thread.
class Run {
  public:
    Run(Evidence start, std::optional<Secret> secret, const Limits& limits, const ProbeTools& tools);

    const Limits limits;
    ProbeTools tools;
    const std::optional<Secret> secret;
    SignInGate gate;
    SignInMemory* memory = nullptr;  ///< of earlier runs, outlives this one; null: none
    NameBook names;
    Broadcast outgoingEnded;     ///< the AsSet dialogue is over
    Broadcast outgoingSignedIn;  ///< its sign-in is decided, or it ended before
    Broadcast outgoingNamed;     ///< the outgoing server's name was asked for everywhere
    QString preset;              ///< id to use instead of looking the address up, may be empty

    [[nodiscard]] const Evidence& evidence() const { return m_evidence; }
    /// Called after every change of the evidence.
    std::function<void()> changed;

    void know(Need fact);
    [[nodiscard]] bool knows(Need fact) const;

    void add(LocalObservation observation);
    void add(WebObservation observation);
    void add(NameObservation observation);  ///< takes the place of the one with its role
    void add(ReachObservation observation);
    void add(TlsObservation observation);       ///< takes the place of the one with its line
    void add(DialogueObservation observation);  ///< takes the place of the one with its role, line and fix
    /// Changes what is known beside observations: account, provider, recommendations.
    void update(const std::function<void(Evidence&)>& change);
    /// Ends what a dropped probe left open, so that no dialogue stays "in progress" for ever.
    void closeOpenDialogues(DialogueRole role, Failure why);

    [[nodiscard]] qint64 now() const { return tools.log.timeline().now(); }
    [[nodiscard]] Span since(qint64 startedMs) const { return {startedMs, now() - startedMs}; }

  private:
    void announce() const;

    Evidence m_evidence;
    unsigned m_known = 0;
};

}  // namespace outbox
