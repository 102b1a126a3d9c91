// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/hurried_resolver.h"

#include <algorithm>

namespace outbox {

namespace {

DnsAnswer unanswered(const QString& name, DnsType type, const QString& server) {
    DnsAnswer answer;
    answer.name = name;
    answer.type = type;
    answer.server = server;
    answer.status = DnsStatus::TimedOut;
    return answer;
}

}  // namespace

/// One open question: ready when it is answered, or when the time is over.
class HurriedResolver::Question {
  public:
    Question(HurriedResolver& resolver, Task<DnsAnswer> task)
        : m_resolver(resolver), m_task(std::move(task)) {
        m_resolver.m_open.push_back(this);
    }
    ~Question() {
        auto& open = m_resolver.m_open;
        open.erase(std::remove(open.begin(), open.end(), this), open.end());
    }
    Question(const Question&) = delete;
    Question& operator=(const Question&) = delete;

    [[nodiscard]] bool await_ready() const noexcept { return false; }
    bool await_suspend(std::coroutine_handle<> waiter) {
        m_task.start([this] {
            if (m_waiter) std::exchange(m_waiter, nullptr).resume();
        });
        if (m_task.isDone()) return false;
        m_waiter = waiter;
        return true;
    }
    void await_resume() const noexcept {}

    void giveUp() {
        if (m_waiter) std::exchange(m_waiter, nullptr).resume();
    }
    [[nodiscard]] bool isAnswered() const { return m_task.isDone(); }
    [[nodiscard]] DnsAnswer take() { return m_task.take(); }

  private:
    HurriedResolver& m_resolver;
    Task<DnsAnswer> m_task;
    std::coroutine_handle<> m_waiter;
};

Task<DnsAnswer> HurriedResolver::first(Task<DnsAnswer> task, DnsAnswer late) {
    if (m_over) co_return late;
    Question question(*this, std::move(task));
    co_await question;
    if (!question.isAnswered()) co_return late;
    const DnsAnswer answer = question.take();
    if (answer.answered()) ++m_answered;
    co_return answer;
}

Task<DnsAnswer> HurriedResolver::ask(QString name, DnsType type, QString server, Milliseconds limit) {
    return first(m_inner.ask(name, type, server, limit), unanswered(name, type, server));
}

Task<DnsAnswer> HurriedResolver::askSystem(QString name, Milliseconds limit) {
    return first(m_inner.askSystem(name, limit), unanswered(name, DnsType::A, QStringLiteral("system")));
}

void HurriedResolver::giveUp() {
    m_over = true;
    // Going on may end other questions, too: each is taken from the list as it stands then.
    while (!m_open.empty()) {
        Question* question = m_open.back();
        m_open.pop_back();
        question->giveUp();
    }
}

}  // namespace outbox
