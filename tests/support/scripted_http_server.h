// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayList>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <functional>
#include <memory>

namespace outbox {

/// An HTTP server on the loopback whose octets a test writes.
class ScriptedHttpServer {
  public:
    /// What happens with a connection once a whole request came.
    struct Act {
        QByteArray octets;     ///< sent at once
        bool close = true;     ///< afterwards
        bool endless = false;  ///< goes on sending the octets for as long as they are taken
    };
    /// `number` counts the requests, from 1.
    using Script = std::function<Act(const QByteArray& request, int number)>;

    /// `server` may be one that speaks TLS; a plain one by default.
    explicit ScriptedHttpServer(Script script, std::unique_ptr<QTcpServer> server = nullptr,
                                const QHostAddress& address = QHostAddress(QHostAddress::LocalHost));

    [[nodiscard]] bool isListening() const { return m_server->isListening(); }
    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    /// "http://127.0.0.1:40000" and the path.
    [[nodiscard]] QString url(const QString& path) const;
    /// Every request with its body, in the order of arrival.
    [[nodiscard]] const QByteArrayList& requests() const { return m_requests; }
    /// Connections that the other side has closed.
    [[nodiscard]] int closedByPeer() const { return m_closedByPeer; }

  private:
    void accept();
    void serve(QTcpSocket* socket);

    Script m_script;
    std::unique_ptr<QTcpServer> m_server;
    QByteArrayList m_requests;
    int m_closedByPeer = 0;
};

/// A whole response with this body and its length.
[[nodiscard]] QByteArray httpResponse(const QByteArray& status, const QByteArray& body,
                                      const QByteArrayList& headers = {});

}  // namespace outbox
