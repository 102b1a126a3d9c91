// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/change_signal.h"

#include <QTimer>
#include <chrono>

namespace outbox {
// Named, not anonymous: coroutine frames hold these, and g++ warns of that in a unity build.
namespace change_detail {

/// Registers a completion with its signal for as long as the waiting frame lives.
class Registration {
  public:
    Registration(Completion<bool>*& slot, Completion<bool>* waiting) : m_slot(slot) { m_slot = waiting; }
    Registration(const Registration&) = delete;
    Registration& operator=(const Registration&) = delete;
    ~Registration() { m_slot = nullptr; }

  private:
    Completion<bool>*& m_slot;
};

}  // namespace change_detail

Task<bool> ChangeSignal::wait(QDeadlineTimer deadline) {
    if (deadline.hasExpired()) co_return false;
    Completion<bool> changed;
    const change_detail::Registration registration(m_waiting, &changed);
    QTimer timer;
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &timer, [&changed] { changed.complete(false); });
    timer.start(std::chrono::ceil<std::chrono::milliseconds>(deadline.remainingTimeAsDuration()));
    const bool notified = co_await changed;
    co_return notified;
}

}  // namespace outbox
