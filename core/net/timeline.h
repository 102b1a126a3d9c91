// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <chrono>
#include <functional>

namespace outbox {

using Milliseconds = std::chrono::milliseconds;

/// Milliseconds since the start of a run. Tests inject a counter; the run uses a monotonic clock.
class Timeline {
  public:
    Timeline() { m_timer.start(); }
    explicit Timeline(std::function<qint64()> now) : m_now(std::move(now)) { m_timer.start(); }
    [[nodiscard]] qint64 now() const { return m_now ? m_now() : m_timer.elapsed(); }

  private:
    std::function<qint64()> m_now;
    QElapsedTimer m_timer;
};

}  // namespace outbox
