// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QObject>
#include <QTcpServer>
#include <QUdpSocket>
#include <functional>

namespace outbox {

/// A DNS server on the loopback whose answers a test writes, over UDP and TCP on one port.
class ScriptedDnsServer {
  public:
    struct Query {
        QByteArray octets;
        bool tcp = false;
        int number = 1;  ///< counts the queries of both kinds
    };
    /// The octets to answer with; empty stays silent.
    using Script = std::function<QByteArray(const Query&)>;

    explicit ScriptedDnsServer(Script script,
                               const QHostAddress& address = QHostAddress(QHostAddress::LocalHost));

    /// Whether the address could be bound: not every machine has ::1.
    [[nodiscard]] bool isListening() const { return m_listening; }
    /// "127.0.0.1:40000" or "[::1]:40000".
    [[nodiscard]] QString place() const;
    [[nodiscard]] int queries() const { return m_queries; }
    [[nodiscard]] int tcpQueries() const { return m_tcpQueries; }
    /// Called after each query, before the script.
    std::function<void()> onQuery;

  private:
    [[nodiscard]] QByteArray reply(const QByteArray& octets, bool tcp);
    void readDatagrams();
    void acceptConnection();

    Script m_script;
    QUdpSocket m_udp;
    QTcpServer m_tcp;
    bool m_listening = false;
    int m_queries = 0;
    int m_tcpQueries = 0;
};

/// A loopback place with nobody behind it: a port that was free a moment ago.
[[nodiscard]] QString closedDnsPlace(const QHostAddress& address = QHostAddress(QHostAddress::LocalHost));

}  // namespace outbox
