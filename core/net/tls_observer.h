// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSslCertificate>
#include <memory>

#include "core/model/endpoint.h"
#include "core/model/observation.h"
#include "core/net/task.h"
#include "core/net/timeline.h"
#include "core/net/transcript_log.h"
#include "core/net/trust_store.h"

namespace outbox {

/// The newest version that a look offers.
enum class TlsCeiling { None, Tls12, Tls11, Tls10 };

/// How to look at a port's encryption.
struct TlsLook {
    Endpoint endpoint;  ///< security tells whether STARTTLS is spoken first
    QHostAddress address;
    Milliseconds limit{8000};
    bool namesServer = true;  ///< false: the server's name is left out of the handshake
    TlsCeiling highest = TlsCeiling::None;
};

/// The lenient look: OpenSSL over memory BIOs, accepts every certificate and old version, keeps the raw bytes
/// before a failed handshake, the exact verify codes, the stapled answer. It has no way to send anything but
/// the plain STARTTLS preamble of the protocol, so it can never carry a secret.
class TlsObserver {
  public:
    virtual ~TlsObserver() = default;
    virtual Task<TlsObservation> look(TlsLook look) = 0;
};

/// The real one. A certificate that does not verify is no fault here: the handshake is `completed`, what is
/// wrong stands in `problems`, and `fault` is None. Faults are what kept the handshake from its end.
class OpenSslObserver : public TlsObserver {
  public:
    /// `extra`: authorities that count beside the system's, for the practice server. To be made in the thread
    /// that runs it: the trust store is shared within it.
    explicit OpenSslObserver(TranscriptLog& log, const QList<QSslCertificate>& extra = {});
    Task<TlsObservation> look(TlsLook look) override;

  private:
    TranscriptLog& m_log;
    std::shared_ptr<TrustStore> m_trust;
};

}  // namespace outbox
