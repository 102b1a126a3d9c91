// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
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
    /// Milliseconds since the peer was last heard, by the system's own clock: what a busy event loop adds to
    /// the time of a connect. 0 where the system does not tell (known on Linux).
    [[nodiscard]] qint64 heardMsAgo() const;

    /// Takes at most `limit` octets of what arrived; none when nothing did. `end` is set when nothing more
    /// will come: Closed in order, Reset, or another failure.
    [[nodiscard]] QByteArray receive(qsizetype limit, Fault& end);
    /// Gives the system as much as it takes now and says how much that was.
    [[nodiscard]] qsizetype send(const QByteArray& bytes, Fault& end);

    /// A second descriptor for the same connection, where the system has such (not on Windows): the
    /// connection ends only when both are closed.
    [[nodiscard]] static NativeSocket duplicate(qintptr descriptor);
    /// Whether the connection ended by a reset rather than in order, also after somebody else read that end
    /// (Qt takes both for an orderly one). Known on Linux only; false elsewhere.
    [[nodiscard]] bool wasReset() const;
    /// What arrived and nobody has read yet, without taking it.
    [[nodiscard]] static QByteArray peek(qintptr descriptor, qsizetype limit);

  private:
    qintptr m_descriptor = -1;
};

}  // namespace outbox
