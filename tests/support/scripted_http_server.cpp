// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scripted_http_server.h"

namespace outbox {

ScriptedHttpServer::ScriptedHttpServer(Script script, std::unique_ptr<QTcpServer> server,
                                       const QHostAddress& address)
    : m_script(std::move(script)), m_server(server ? std::move(server) : std::make_unique<QTcpServer>()) {
    m_server->listen(address, 0);
    QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(),
                     [this] { accept(); });
}

QString ScriptedHttpServer::url(const QString& path) const {
    const QHostAddress address = m_server->serverAddress();
    const bool six = address.protocol() == QAbstractSocket::IPv6Protocol;
    const QString host = six ? QLatin1Char('[') + address.toString() + QLatin1Char(']') : address.toString();
    return QStringLiteral("http://%1:%2%3").arg(host).arg(port()).arg(path);
}

void ScriptedHttpServer::accept() {
    while (QTcpSocket* socket = m_server->nextPendingConnection()) {
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { serve(socket); });
        QObject::connect(socket, &QTcpSocket::errorOccurred, socket,
                         [this](QAbstractSocket::SocketError) { ++m_closedByPeer; });
        if (socket->bytesAvailable() > 0) serve(socket);
    }
}

/// Whether the head is there, and the body that it announces.
static bool isWholeRequest(const QByteArray& octets) {
    const qsizetype end = octets.indexOf("\r\n\r\n");
    if (end < 0) return false;
    const QByteArray announced = "\r\nContent-Length: ";
    const qsizetype at = octets.left(end + 2).indexOf(announced);
    if (at < 0) return true;
    const qsizetype value = at + announced.size();
    const qsizetype length = octets.mid(value, octets.indexOf("\r\n", value) - value).toLongLong();
    return octets.size() >= end + 4 + length;
}

void ScriptedHttpServer::serve(QTcpSocket* socket) {
    constexpr qsizetype requestLimit = 64 * 1024;
    if (!isWholeRequest(socket->peek(requestLimit))) return;
    m_requests += socket->readAll();
    const Act act = m_script(m_requests.last(), static_cast<int>(m_requests.size()));
    socket->write(act.octets);
    if (act.endless)
        QObject::connect(socket, &QTcpSocket::bytesWritten, socket, [socket, octets = act.octets] {
            if (socket->bytesToWrite() == 0) socket->write(octets);
        });
    else if (act.close)
        socket->disconnectFromHost();
}

QByteArray httpResponse(const QByteArray& status, const QByteArray& body, const QByteArrayList& headers) {
    QByteArray head =
        "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const QByteArray& header : headers) head += header + "\r\n";
    return head + "\r\n" + body;
}

}  // namespace outbox
