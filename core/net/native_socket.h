// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>

#include "core/model/failure.h"

namespace outbox {

/// A TCP socket of the operating system that is closed when it goes out of scope.
class NativeSocket {
  public:
    NativeSocket() = default;
    explicit NativeSocket(qintptr descriptor) : m_descriptor(descriptor) {}
    NativeSocket(NativeSocket&& other) noexcept : m_descriptor(other.release()) {}
    NativeSocket& operator=(NativeSocket&& other) noexcept;
    NativeSocket(const NativeSocket&) = delete;
    NativeSocket& operator=(const NativeSocket&) = delete;
    ~NativeSocket() { close(); }

    [[nodiscard]] bool isOpen() const { return m_descriptor != -1; }
    [[nodiscard]] qintptr descriptor() const { return m_descriptor; }
    /// Gives the descriptor away; whoever takes it closes it.
    [[nodiscard]] qintptr release();
    void close();

    /// Opens a non-blocking TCP socket for the family of `address` and begins to connect. `fault` is None
    /// while it is under way, and when it stands at once.
    [[nodiscard]] static NativeSocket beginConnect(const QHostAddress& address, quint16 port, Fault& fault);
    /// How an attempt ended, once the socket is ready for writing; None: it stands.
    [[nodiscard]] Fault connectOutcome(const QHostAddress& peer);
    [[nodiscard]] QHostAddress localAddress() const;

  private:
    qintptr m_descriptor = -1;
};

}  // namespace outbox
