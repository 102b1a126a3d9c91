// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/endpoint.h"
#include "core/model/observation.h"
#include "core/net/task.h"
#include "core/net/timeline.h"

namespace outbox {

/// How to look at a port's encryption.
struct TlsLook {
    Endpoint endpoint;       ///< security tells whether STARTTLS is spoken first
    QHostAddress address;
    Milliseconds limit{8000};
};

/// The lenient look: OpenSSL over memory BIOs, accepts every certificate and old version, keeps the raw bytes before
/// a failed handshake, the exact verify codes, the stapled answer. It has no way to send anything but the plain
/// STARTTLS preamble of the protocol, so it can never carry a secret.
class TlsObserver {
  public:
    virtual ~TlsObserver() = default;
    virtual Task<TlsObservation> look(TlsLook look) = 0;
};

}  // namespace outbox
