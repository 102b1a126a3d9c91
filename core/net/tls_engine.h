// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include "core/model/tls_facts.h"
#include "core/net/certificate_chain.h"
#include "core/net/openssl_types.h"
#include "core/net/trust_store.h"

namespace outbox {

/// What the engine's ClientHello says beside the usual.
struct TlsOffer {
    QString serverName;       ///< that the certificate is checked for
    bool namesServer = true;  ///< sent as SNI, unless it is an address literal
    int highest = 0;          ///< TLS1_2_VERSION …; 0: the newest that is known
};

/// A TLS client without a socket that accepts every certificate, TLS 1.0 and later, and every strength, and
/// notes what it meets. It has no way to send data of an application: whoever holds it cannot leak a secret
/// through it.
class TlsEngine {
  public:
    explicit TlsEngine(const TlsOffer& offer);
    TlsEngine(const TlsEngine&) = delete;
    TlsEngine& operator=(const TlsEngine&) = delete;

    enum class State { Running, Done, Failed };
    [[nodiscard]] State state() const { return m_state; }
    /// Takes what the peer sent and goes on as far as it can.
    void feed(const QByteArray& bytes);
    /// What is to be sent to the peer now; begins with the ClientHello.
    [[nodiscard]] QByteArray takeOutgoing();
    /// Says goodbye after Done, so that the server logs no error.
    void finish();

    /// Everything that was seen, judged against `trust`. `end` is why the connection ended while the
    /// handshake still ran, None when it did not.
    [[nodiscard]] TlsFacts facts(TrustStore& trust, const Fault& end) const;
    /// Whether anything came that is TLS, an alert too.
    [[nodiscard]] bool heardTls() const { return !m_first.isEmpty() && isTls(); }

  private:
    static int keepChain(X509_STORE_CTX* context, void* argument);
    static void keepAlert(const SSL* ssl, int where, int value);
    void advance();
    [[nodiscard]] bool isTls() const;
    void describeParameters(TlsFacts& facts) const;

    QString m_serverName;
    SslContextPtr m_context;
    SslPtr m_ssl;
    BIO* m_in = nullptr;   // owned by m_ssl
    BIO* m_out = nullptr;  // owned by m_ssl
    State m_state = State::Running;
    Fault m_fault;
    QByteArray m_first;  ///< first octets that came
    QString m_alert;
    CertificateChain m_chain;
};

}  // namespace outbox
