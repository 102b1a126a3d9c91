// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QList>

#include "core/model/failure.h"
#include "core/net/task.h"
#include "core/net/timeline.h"

namespace outbox {

struct ConnectResult {
    Fault fault;  ///< None: connected
    qint64 durationMs = 0;
    qintptr socket = -1;  ///< the connected descriptor when kept; the receiver closes it
    QHostAddress local;   ///< our own address on this connection
};

/// One TCP connection by the operating system's own non-blocking connect, timed exactly.
class Connector {
  public:
    virtual ~Connector() = default;
    virtual Task<ConnectResult> connect(QHostAddress address, quint16 port, Milliseconds limit,
                                        bool keep) = 0;
};

/// The real one. Destroying the task closes the socket.
class SystemConnector : public Connector {
  public:
    Task<ConnectResult> connect(QHostAddress address, quint16 port, Milliseconds limit, bool keep) override;
};

/// The winner of a race between several addresses, or the failure that tells most.
struct RaceResult {
    QHostAddress peer;     ///< that was connected to; null when none was
    ConnectResult result;  ///< with the socket kept
};

/// How long the next address waits for the one before (RFC 8305 section 5, "Connection Attempt Delay").
inline constexpr Milliseconds kAttemptDelay{250};

/// Connects to the first address that stands: the next one starts when the one before failed or `delay`
/// passed. At most 16 addresses are tried. When none stands, the fault is the one that says most about the
/// way: somebody's "no" before an unreachable host, that before a time-out, and a family without a network
/// last. No address at all is NoAddress.
Task<RaceResult> connectFirst(Connector& connector, QList<QHostAddress> addresses, quint16 port,
                              Milliseconds limit, Milliseconds delay = kAttemptDelay);

}  // namespace outbox
