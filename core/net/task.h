// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <coroutine>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace outbox {

template <typename T>
class Task;

namespace task_detail {

/// What every promise has: who waits for it, and what a root calls at its end.
struct PromiseBase {
    std::coroutine_handle<> waiting;
    std::exception_ptr error;
    std::function<void()> done;
    bool startedByWaiter = false;  ///< still inside the waiter's await_suspend

    struct Final {
        [[nodiscard]] bool await_ready() const noexcept { return false; }
        template <typename Promise>
        void await_suspend(std::coroutine_handle<Promise> handle) noexcept {
            PromiseBase& promise = handle.promise();
            if (promise.startedByWaiter) return;  // the waiter sees done() and goes on by itself
            // Either call may destroy this frame; nothing of it is touched afterwards.
            if (promise.waiting)
                promise.waiting.resume();
            else if (promise.done)
                std::exchange(promise.done, nullptr)();
        }
        void await_resume() const noexcept {}
    };
    [[nodiscard]] std::suspend_always initial_suspend() const noexcept { return {}; }
    [[nodiscard]] Final final_suspend() const noexcept { return {}; }
    void unhandled_exception() noexcept { error = std::current_exception(); }
};

template <typename T>
struct Promise : PromiseBase {
    std::optional<T> value;
    Task<T> get_return_object();
    void return_value(T result) { value.emplace(std::move(result)); }
    T take() {
        if (error) std::rethrow_exception(error);
        return std::move(*value);
    }
};

template <>
struct Promise<void> : PromiseBase {
    Task<void> get_return_object();
    void return_void() const noexcept {}
    void take() const {
        if (error) std::rethrow_exception(error);
    }
};

}  // namespace task_detail

/// A lazy coroutine. It runs when awaited, or when a root is started; destroying it destroys every frame that it
/// waits for, and with them their sockets and timers: that is how a run is stopped.
///
/// g++ 12 destroys temporaries twice in a full expression with co_await, so it stands only as
/// `const auto x = co_await call(names);` or `co_return co_await call(names);`, and coroutines are named functions
/// that take their parameters by value.
template <typename T = void>
class [[nodiscard]] Task {
  public:
    using promise_type = task_detail::Promise<T>;
    using Handle = std::coroutine_handle<promise_type>;

    Task() = default;
    explicit Task(Handle handle) : m_handle(handle) {}
    Task(Task&& other) noexcept : m_handle(std::exchange(other.m_handle, nullptr)) {}
    Task& operator=(Task&& other) noexcept {
        if (this != &other) {
            reset();
            m_handle = std::exchange(other.m_handle, nullptr);
        }
        return *this;
    }
    Task(const Task&) = delete;
    Task& operator=(const Task&) = delete;
    ~Task() { reset(); }

    /// Starts a root. `done` is called at its end, possibly inside this call; it may destroy the task.
    void start(std::function<void()> done = {}) {
        std::function<void()>& atEnd = m_handle.promise().done;
        atEnd = std::move(done);
        m_handle.resume();
    }
    [[nodiscard]] bool isDone() const { return m_handle && m_handle.done(); }
    /// The result of a root that is done; rethrows what escaped from it.
    T take() { return m_handle.promise().take(); }
    void reset() {
        if (m_handle) std::exchange(m_handle, nullptr).destroy();
    }

    // The awaitable side. The child is resumed in place rather than by symmetric transfer, so that a loop over
    // results that are there already does not grow the stack in unoptimised builds.
    [[nodiscard]] bool await_ready() const noexcept { return false; }
    bool await_suspend(std::coroutine_handle<> waiter) {
        auto& promise = m_handle.promise();
        promise.waiting = waiter;
        promise.startedByWaiter = true;
        m_handle.resume();
        promise.startedByWaiter = false;
        return !m_handle.done();
    }
    T await_resume() { return m_handle.promise().take(); }

  private:
    Handle m_handle;
};

template <typename T>
Task<T> task_detail::Promise<T>::get_return_object() {
    return Task<T>(std::coroutine_handle<Promise<T>>::from_promise(*this));
}
inline Task<void> task_detail::Promise<void>::get_return_object() {
    return Task<void>(std::coroutine_handle<Promise<void>>::from_promise(*this));
}

namespace task_detail {

/// Runs all children at once; ready when the last is.
template <typename T>
class All {
  public:
    explicit All(std::vector<Task<T>>& tasks) : m_tasks(tasks) {}
    [[nodiscard]] bool await_ready() const noexcept { return m_tasks.empty(); }
    bool await_suspend(std::coroutine_handle<> waiter) {
        m_left = m_tasks.size() + 1;
        for (auto& task : m_tasks)
            task.start([this, waiter] {
                if (--m_left == 0) waiter.resume();
            });
        return --m_left != 0;
    }
    void await_resume() const noexcept {}

  private:
    std::vector<Task<T>>& m_tasks;
    std::size_t m_left = 0;
};

}  // namespace task_detail

/// Runs the tasks concurrently and gives their results in the order given.
template <typename T>
Task<std::vector<T>> whenAll(std::vector<Task<T>> tasks) {
    task_detail::All<T> all(tasks);
    co_await all;
    std::vector<T> results;
    results.reserve(tasks.size());
    for (auto& task : tasks) results.push_back(task.take());
    co_return results;
}

/// The same for tasks without a result. A single task is awaited like any other; an empty list is done at once.
inline Task<void> whenAllDone(std::vector<Task<void>> tasks) {
    task_detail::All<void> all(tasks);
    co_await all;
    for (auto& task : tasks) task.take();
}

}  // namespace outbox
