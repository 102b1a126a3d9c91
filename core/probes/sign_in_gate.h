// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QString>
#include <deque>
#include <memory>

#include "core/model/observation.h"
#include "core/net/broadcast.h"
#include "core/net/task.h"

namespace outbox {

/// One budget of sign-ins over all protocols of a run. Attempts under way count as if they would fail, so
/// that two at once can never become three failures. What was refused once is not let in again, and after a
/// refusal that names its cause, nothing is.
class SignInGate {
  public:
    explicit SignInGate(int allowedFailures) : m_allowed(allowedFailures) {}

    /// Waits until an attempt is allowed; false when none will be any more. `who` names the pair of operator
    /// and user that is tried; an empty one is never taken for one that was refused.
    Task<bool> enter(QString who = {});
    /// One more attempt on the line of one that is under way and was refused: that refusal counts. False when
    /// none is left.
    [[nodiscard]] bool again();
    /// How an attempt that was let in went. Every enter() that gave true needs one leave().
    void leave(SignInOutcome outcome, const QString& who = {});
    /// No attempt is let in from now on: the server said plainly what is wrong, trying again helps nobody.
    void close();

    [[nodiscard]] int failures() const { return m_failures; }

    /// Holds one attempt that enter() let in, and tells the gate how it went when it ends, also when its
    /// dialogue is destroyed in the middle: then the attempt may have reached the server and counts as
    /// broken.
    class Pass {
      public:
        Pass(SignInGate& gate, const SignInOutcome& outcome, QString who = {})
            : m_gate(gate), m_outcome(outcome), m_who(std::move(who)) {}
        Pass(const Pass&) = delete;
        Pass& operator=(const Pass&) = delete;
        ~Pass() {
            m_gate.leave(m_outcome == SignInOutcome::NotTried ? SignInOutcome::Broken : m_outcome, m_who);
        }

      private:
        SignInGate& m_gate;
        const SignInOutcome& m_outcome;
        QString m_who;
    };

  private:
    [[nodiscard]] bool isSpent() const { return m_closed || m_failures >= m_allowed; }
    [[nodiscard]] bool isFree() const { return m_failures + m_underWay < m_allowed; }
    void wakeWaiters();

    int m_allowed;
    int m_failures = 0;
    int m_underWay = 0;
    bool m_closed = false;
    QSet<QString> m_refused;
    std::unique_ptr<Broadcast> m_change = std::make_unique<Broadcast>();
    std::deque<std::unique_ptr<Broadcast>> m_past;  // kept until their waiters have gone on
};

}  // namespace outbox
