// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDeadlineTimer>

#include "core/net/completion.h"
#include "core/net/task.h"

namespace outbox {

/// Lets a coroutine wait until the state of a socket changes: whoever changes it notifies, and the coroutine
/// looks at the state again. One waiter at a time; a notice while nobody waits is not kept, as state is
/// looked at first.
class ChangeSignal {
  public:
    /// True when notified, false when the deadline passed first.
    Task<bool> wait(QDeadlineTimer deadline);
    void notify() {
        if (m_waiting) m_waiting->complete(true);
    }

  private:
    Completion<bool>* m_waiting = nullptr;
};

}  // namespace outbox
