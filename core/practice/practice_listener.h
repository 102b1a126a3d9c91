// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTcpServer>
#include <functional>
#include <utility>

namespace outbox {

/// Listens, and hands connected descriptors on.
class PracticeListener : public QTcpServer {
  public:
    explicit PracticeListener(std::function<void(qintptr)> accept) : m_accept(std::move(accept)) {}

  protected:
    void incomingConnection(qintptr descriptor) override { m_accept(descriptor); }

  private:
    std::function<void(qintptr)> m_accept;
};

}  // namespace outbox
