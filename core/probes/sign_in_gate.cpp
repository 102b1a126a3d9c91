// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/probes/sign_in_gate.h"

namespace outbox {

Task<bool> SignInGate::enter(QString who) {
    while (!isSpent() && !isFree()) {
        Broadcast::Waiter change(*m_change);
        co_await change;
    }
    if (isSpent() || m_refused.contains(who)) co_return false;
    ++m_underWay;
    co_return true;
}

bool SignInGate::again() {
    if (m_closed || !isFree()) return false;
    ++m_failures;
    return true;
}

void SignInGate::leave(SignInOutcome outcome, const QString& who) {
    --m_underWay;
    if (outcome == SignInOutcome::Refused && !who.isEmpty()) m_refused.insert(who);
    // A connection that broke in the middle may have been counted by the server: it counts here too.
    if (outcome == SignInOutcome::Refused || outcome == SignInOutcome::Broken) ++m_failures;
    wakeWaiters();
}

void SignInGate::close() {
    m_closed = true;
    wakeWaiters();
}

void SignInGate::wakeWaiters() {
    m_change->raise();
    m_past.push_back(std::move(m_change));
    m_change = std::make_unique<Broadcast>();
}

}  // namespace outbox
