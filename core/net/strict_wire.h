// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSslCertificate>
#include <memory>

#include "core/net/connector.h"
#include "core/net/strict_socket.h"
#include "core/net/transcript_log.h"
#include "core/net/wire.h"

namespace outbox {

/// The wire over sockets: what a mail program on this system would accept, and nothing more. A certificate
/// that does not verify ends it; no setting turns that off.
class StrictWire : public SecretWire {
  public:
    StrictWire(TranscriptLog& log, WireLimits limits, std::shared_ptr<TrustStore> trust);

    Task<WireConnected> connect(WireTarget target, Milliseconds limit) override;
    Task<TlsFacts> secure(QString serverName, Milliseconds limit) override;
    Task<WireLine> readLine(Milliseconds limit) override;
    Task<bool> waitForLine(Milliseconds limit) override;
    Task<Fault> write(QByteArray line, Milliseconds limit) override;
    Task<Fault> writeSecret(SecretLine line, Milliseconds limit) override;
    [[nodiscard]] QByteArray pending() const override;
    [[nodiscard]] int connection() const override { return m_connection; }
    [[nodiscard]] bool isSafe() const override;
    [[nodiscard]] QByteArray endPointBinding() const override;

  private:
    Fault fail(Fault fault);
    /// Sets `line` when a whole one is there; a fault when it is over the cap.
    [[nodiscard]] Fault takeLine(std::optional<QByteArray>& line);
    /// Waits until all that was written has left.
    Task<Fault> flush(Milliseconds limit);

    TranscriptLog& m_log;
    WireLimits m_limits;
    SystemConnector m_connector;
    StrictSocket m_socket;
    Fault m_fault;
    int m_connection = 0;
    bool m_spoken = false;  ///< a line went over this connection in clear: a handshake now is STARTTLS
};

/// Makes strict wires for one run, in the thread that runs them.
class QtWireFactory : public WireFactory {
  public:
    /// `extra`: authorities that count beside the system's, for the practice server.
    explicit QtWireFactory(TranscriptLog& log, WireLimits limits = {},
                           const QList<QSslCertificate>& extra = {});
    [[nodiscard]] std::unique_ptr<SecretWire> make() override;

  private:
    TranscriptLog& m_log;
    WireLimits m_limits;
    std::shared_ptr<TrustStore> m_trust;
};

}  // namespace outbox
