// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaObject>
#include <QObject>
#include <algorithm>
#include <coroutine>
#include <memory>
#include <utility>
#include <vector>

namespace outbox {

/// A fact that becomes true once, and that any number of coroutines wait for. Waiters go on from the event loop in
/// the order in which they came; a destroyed waiter is forgotten. Not thread-safe; must outlive its waiters.
class Broadcast {
  public:
    Broadcast() = default;
    Broadcast(const Broadcast&) = delete;
    Broadcast& operator=(const Broadcast&) = delete;

    class Waiter {
      public:
        explicit Waiter(Broadcast& source) : m_source(source) {}
        Waiter(const Waiter&) = delete;
        Waiter& operator=(const Waiter&) = delete;
        ~Waiter() { std::erase(m_source.m_waiters, this); }

        [[nodiscard]] bool await_ready() const noexcept { return m_source.m_raised; }
        void await_suspend(std::coroutine_handle<> handle) {
            m_handle = handle;
            m_source.m_waiters.push_back(this);
        }
        void await_resume() const noexcept {}

      private:
        friend class Broadcast;
        void wake() {
            m_context = std::make_unique<QObject>();
            QMetaObject::invokeMethod(
                m_context.get(), [this] { m_handle.resume(); }, Qt::QueuedConnection);
        }
        Broadcast& m_source;
        std::coroutine_handle<> m_handle;
        std::unique_ptr<QObject> m_context;  // drops the queued call with the waiter
    };

    [[nodiscard]] bool isRaised() const { return m_raised; }
    void raise() {
        if (m_raised) return;
        m_raised = true;
        for (Waiter* waiter : std::exchange(m_waiters, {})) waiter->wake();
    }

  private:
    bool m_raised = false;
    std::vector<Waiter*> m_waiters;
};

}  // namespace outbox
