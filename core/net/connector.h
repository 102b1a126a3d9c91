// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>

#include "core/model/failure.h"
#include "core/net/task.h"
#include "core/net/timeline.h"

namespace outbox {

struct ConnectResult {
    Fault fault;           ///< None: connected
    qint64 durationMs = 0;
    qintptr socket = -1;   ///< the connected descriptor when kept; the receiver closes it
    QHostAddress local;    ///< our own address on this connection
};

/// One TCP connection by the operating system's own non-blocking connect, timed exactly.
class Connector {
  public:
    virtual ~Connector() = default;
    virtual Task<ConnectResult> connect(QHostAddress address, quint16 port, Milliseconds limit, bool keep) = 0;
};

}  // namespace outbox
