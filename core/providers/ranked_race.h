// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>
#include <coroutine>
#include <exception>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include "core/net/task.h"
#include "core/net/timeline.h"

namespace outbox {

/// Runs tasks at once and waits for the best: the first in the list whose result `isAnswer` accepts, as soon
/// as all before it have come to nothing. Later ones are not waited for, and those not started yet are not
/// started. At the limit the best of those that are done wins. Gives the index, or -1 when none is an answer.
/// Destroying it with its tasks stops them; it never touches a task after it has let its waiter go on.
template <typename T>
class RankedRace {
  public:
    RankedRace(std::vector<Task<T>>& tasks, std::vector<T>& results, std::function<bool(const T&)> isAnswer,
               Milliseconds limit)
        : m_tasks(tasks), m_results(results), m_isAnswer(std::move(isAnswer)), m_limit(limit) {
        m_done.resize(m_tasks.size(), false);
        m_results.resize(m_tasks.size());
    }
    RankedRace(const RankedRace&) = delete;
    RankedRace& operator=(const RankedRace&) = delete;
    ~RankedRace() = default;

    [[nodiscard]] bool await_ready() const noexcept { return m_tasks.empty(); }
    bool await_suspend(std::coroutine_handle<> waiter) {
        m_starting = true;
        for (std::size_t i = 0; i < m_tasks.size() && !m_decided; ++i)
            m_tasks[i].start([this, i] { finish(i); });
        m_starting = false;
        if (m_decided) return false;
        m_waiter = waiter;
        m_clock = std::make_unique<QObject>();
        QTimer::singleShot(m_limit, m_clock.get(), [this] { decide(best(false)); });
        return true;
    }
    int await_resume() const {
        if (m_error) std::rethrow_exception(m_error);
        return m_winner;
    }

  private:
    static constexpr int none = -1;
    static constexpr int undecided = -2;

    void finish(std::size_t index) {
        m_done[index] = true;
        try {
            m_results[index] = m_tasks[index].take();
        } catch (...) {
            // A bug of ours: it belongs to the waiter, not to the task that is just ending.
            m_error = std::current_exception();
            return decide(none);
        }
        const int winner = best(true);
        if (winner != undecided) decide(winner);
    }
    /// The winner as things stand; with `wait`, one that still runs before it leaves it undecided.
    [[nodiscard]] int best(bool wait) const {
        for (std::size_t i = 0; i < m_tasks.size(); ++i) {
            if (!m_done[i] && wait) return undecided;
            if (m_done[i] && m_isAnswer(m_results[i])) return static_cast<int>(i);
        }
        return none;
    }
    void decide(int winner) {
        if (m_decided) return;
        m_decided = true;
        m_winner = winner;
        if (!m_starting) std::exchange(m_waiter, nullptr).resume();
    }

    std::vector<Task<T>>& m_tasks;
    std::vector<T>& m_results;
    std::function<bool(const T&)> m_isAnswer;
    Milliseconds m_limit;
    std::vector<bool> m_done;
    std::coroutine_handle<> m_waiter;
    std::unique_ptr<QObject> m_clock;
    int m_winner = none;
    std::exception_ptr m_error;
    bool m_starting = false;
    bool m_decided = false;
};

}  // namespace outbox
