// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaObject>
#include <QObject>
#include <coroutine>
#include <memory>
#include <optional>
#include <utility>

namespace outbox {

/// The leaf of every wait: an event source completes it once, and the coroutine that awaits it goes on from the
/// event loop, never from inside the source's own signal, so that it may destroy the source.
/// Completing before anybody waits needs no event loop (the fake wire lives from that). Not thread-safe.
template <typename T>
class Completion {
  public:
    Completion() = default;
    Completion(const Completion&) = delete;
    Completion& operator=(const Completion&) = delete;
    ~Completion() = default;

    /// The first value counts, later ones are ignored.
    void complete(T value) {
        if (m_value) return;
        m_value.emplace(std::move(value));
        if (!m_waiting) return;
        if (!m_context) m_context = std::make_unique<QObject>();
        // Dropped with the context when the awaiting frame is destroyed first.
        QMetaObject::invokeMethod(
            m_context.get(), [this] { std::exchange(m_waiting, nullptr).resume(); }, Qt::QueuedConnection);
    }
    [[nodiscard]] bool isComplete() const { return m_value.has_value(); }

    [[nodiscard]] bool await_ready() const noexcept { return m_value.has_value(); }
    void await_suspend(std::coroutine_handle<> waiter) { m_waiting = waiter; }
    T await_resume() { return std::move(*m_value); }

  private:
    std::optional<T> m_value;
    std::coroutine_handle<> m_waiting;
    std::unique_ptr<QObject> m_context;
};

}  // namespace outbox
