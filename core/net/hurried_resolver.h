// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <coroutine>
#include <vector>

#include "core/net/resolver.h"

namespace outbox {

/// Passes questions on until somebody says that the time is over. What is open then, and what is asked
/// afterwards, is unanswered at once: whoever asks comes to their end with what was heard until then.
class HurriedResolver : public Resolver {
  public:
    explicit HurriedResolver(Resolver& inner) : m_inner(inner) {}

    Task<DnsAnswer> ask(QString name, DnsType type, QString server, Milliseconds limit) override;
    Task<DnsAnswer> askSystem(QString name, Milliseconds limit) override;
    [[nodiscard]] QStringList configured() const override { return m_inner.configured(); }

    /// The time is over. Waiting tasks go on inside this call.
    void giveUp();
    [[nodiscard]] bool gaveUp() const { return m_over; }
    /// How many questions were answered, be it with "no such name".
    [[nodiscard]] int answered() const { return m_answered; }

  private:
    class Question;
    Task<DnsAnswer> first(Task<DnsAnswer> question, DnsAnswer late);

    Resolver& m_inner;
    bool m_over = false;
    int m_answered = 0;
    std::vector<Question*> m_open;
};

}  // namespace outbox
