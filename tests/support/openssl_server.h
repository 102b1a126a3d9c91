// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpSocket>
#include <atomic>
#include <memory>
#include <thread>

#include "tests/support/test_pki.h"

namespace outbox {

/// How the server below speaks TLS.
struct OpenSslServing {
    TestIdentity leaf;
    QList<TestIdentity> intermediates = {};
    int lowest = 0;          ///< TLS1_VERSION …; 0 = any
    int highest = 0;         ///< TLS1_VERSION …; 0 = any
    QByteArray staple = {};  ///< DER of an OCSP response
    bool asksForCertificate = false;
    bool smallGroup = false;  ///< TLS 1.2 with a Diffie-Hellman group of 1024 bits; wants an RSA key
};

/// A TLS server without any care, for what Qt's own refuses to serve: small keys, staples. It takes one
/// connection on a free loopback port, in a thread of its own, and says "220 hello" once it is encrypted.
class OpenSslServer {
  public:
    explicit OpenSslServer(OpenSslServing serving);
    OpenSslServer(const OpenSslServer&) = delete;
    OpenSslServer& operator=(const OpenSslServer&) = delete;
    ~OpenSslServer();
    [[nodiscard]] quint16 port() const { return m_port; }
    /// The name that the client asked for, once the server is destroyed or the client has left.
    [[nodiscard]] QByteArray waitForServerName();

  private:
    void run();
    void serve(QTcpSocket& socket);

    OpenSslServing m_serving;
    std::atomic<quint16> m_port = 0;
    std::atomic<bool> m_stop = false;
    QByteArray m_serverName;
    std::thread m_thread;
};

}  // namespace outbox
