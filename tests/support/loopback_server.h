// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayList>
#include <QSslConfiguration>
#include <QTcpServer>

namespace outbox {

struct TestIdentity;

// A real server on a free loopback port that follows a script, in the event loop of the test:
//
//     S: TEXT      sends the line            C:           waits for a line, whatever it says
//     B:           waits for any octets, and leaves them for the next step
//     P: TEXT      sends without line end    TLS          turns to TLS as configured
//     DRIP: TEXT   sends the text over and over, one octet every 5 ms
//     FLOOD        sends "x" without end     CLOSE / RESET / HANG   as they say
//
// "\r", "\n", "\0" and "\\" are escapes. After the last line it hangs. Steps that follow each other go into
// one segment where TCP lets them.
class LoopbackServer : public QTcpServer {
    Q_OBJECT
  public:
    explicit LoopbackServer(const QByteArray& script, const QSslConfiguration& configuration = {});

    [[nodiscard]] QByteArrayList received() const { return m_received; }
    [[nodiscard]] int connections() const { return m_connections; }
    /// Connections that the client has ended.
    [[nodiscard]] int ended() const { return m_ended; }
    /// Steps of all connections that were played to their end.
    [[nodiscard]] int steps() const { return m_steps; }

    /// A TLS configuration that sends these certificates, leaf first, and takes every version and strength.
    [[nodiscard]] static QSslConfiguration configured(const TestIdentity& leaf,
                                                      const QList<QSslCertificate>& intermediates = {});

  protected:
    void incomingConnection(qintptr descriptor) override;

  private:
    friend class LoopbackConversation;
    QByteArrayList m_script;
    QSslConfiguration m_configuration;
    QByteArrayList m_received;
    int m_connections = 0;
    int m_ended = 0;
    int m_steps = 0;
};

}  // namespace outbox
