// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scripted_dns_server.h"

#include <QNetworkDatagram>
#include <QTcpSocket>
#include <QtEndian>

namespace outbox {

namespace {

QString placeText(const QHostAddress& address, quint16 port) {
    const bool six = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (six ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(address.toString()).arg(port);
}

}  // namespace

ScriptedDnsServer::ScriptedDnsServer(Script script, const QHostAddress& address)
    : m_script(std::move(script)) {
    // One port for both: the TCP one of a freshly bound UDP port may be taken.
    constexpr int attempts = 20;
    for (int i = 0; i < attempts && !m_listening; ++i) {
        m_udp.close();
        m_listening = m_udp.bind(address, 0) && m_tcp.listen(address, m_udp.localPort());
    }
    QObject::connect(&m_udp, &QUdpSocket::readyRead, &m_udp, [this] { readDatagrams(); });
    QObject::connect(&m_tcp, &QTcpServer::newConnection, &m_tcp, [this] { acceptConnection(); });
}

QString ScriptedDnsServer::place() const {
    return placeText(m_udp.localAddress(), m_udp.localPort());
}

QByteArray ScriptedDnsServer::reply(const QByteArray& octets, bool tcp) {
    ++m_queries;
    if (tcp) ++m_tcpQueries;
    if (onQuery) onQuery();
    return m_script({octets, tcp, m_queries});
}

void ScriptedDnsServer::readDatagrams() {
    while (m_udp.hasPendingDatagrams()) {
        const QNetworkDatagram query = m_udp.receiveDatagram();
        const QByteArray answer = reply(query.data(), false);
        if (!answer.isEmpty())
            m_udp.writeDatagram(answer, query.senderAddress(), static_cast<quint16>(query.senderPort()));
    }
}

void ScriptedDnsServer::acceptConnection() {
    while (QTcpSocket* socket = m_tcp.nextPendingConnection()) {
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            const QByteArray head = socket->peek(2);
            if (head.size() < 2) return;
            const qsizetype length = qFromBigEndian<quint16>(head.constData());
            if (socket->bytesAvailable() < 2 + length) return;
            const QByteArray answer = reply(socket->read(2 + length).mid(2), true);
            if (answer.isEmpty()) return;
            QByteArray prefix(2, '\0');
            qToBigEndian(static_cast<quint16>(answer.size()), prefix.data());
            socket->write(prefix + answer);
        });
    }
}

QString closedDnsPlace(const QHostAddress& address) {
    QUdpSocket socket;
    socket.bind(address, 0);
    return placeText(address, socket.localPort());
}

}  // namespace outbox
