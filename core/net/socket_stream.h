// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSocketNotifier>
#include <memory>

#include "core/net/change_signal.h"
#include "core/net/native_socket.h"

namespace outbox {

/// Octets to and from a connected native socket, driven by the event loop. Unlike Qt's sockets it tells a
/// reset from an orderly end. Destroying it closes the socket.
class SocketStream {
  public:
    /// Takes in at most `totalOctets` in all; more is the end LimitExceeded.
    SocketStream(NativeSocket socket, qsizetype totalOctets);
    SocketStream(const SocketStream&) = delete;
    SocketStream& operator=(const SocketStream&) = delete;
    ~SocketStream() = default;

    void write(const QByteArray& bytes);
    /// What arrived since it was last taken.
    [[nodiscard]] QByteArray take() { return std::exchange(m_received, {}); }
    [[nodiscard]] QByteArray& received() { return m_received; }
    [[nodiscard]] const Fault& end() const { return m_end; }
    /// Waits until anything changes; false when the deadline passed first.
    Task<bool> change(QDeadlineTimer deadline) { return m_changes.wait(deadline); }

  private:
    void read();
    void flush();
    void endWith(const Fault& fault);

    NativeSocket m_socket;  // outlives the notifiers
    QSocketNotifier m_readable;
    QSocketNotifier m_writable;
    qsizetype m_totalLeft;
    QByteArray m_received;
    QByteArray m_unsent;
    Fault m_end;
    ChangeSignal m_changes;
};

}  // namespace outbox
