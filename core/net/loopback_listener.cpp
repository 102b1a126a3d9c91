// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/loopback_listener.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace outbox {

namespace {

LoopbackPage refusal(int status) {
    return {status, "<!DOCTYPE html><title>Outbox Doctor</title><p>Outbox Doctor: nothing to see here.</p>"};
}

QByteArray reasonOf(int status) {
    switch (status) {
        case 200:
            return "OK";
        case 404:
            return "Not Found";
        case 405:
            return "Method Not Allowed";
        default:
            return "Bad Request";
    }
}

/// Nothing of the page is kept, framed or told to anybody, and nothing in it can run.
QByteArray responseOf(const LoopbackPage& page) {
    return "HTTP/1.1 " + QByteArray::number(page.status) + ' ' + reasonOf(page.status) +
           "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " +
           QByteArray::number(page.html.size()) +
           "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: "
           "nosniff\r\n"
           "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; frame-ancestors "
           "'none'\r\n"
           "Connection: close\r\n\r\n" +
           page.html;
}

QByteArray hostOf(const QByteArray& head) {
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray& line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare("Host", Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed().toLower();
    }
    return {};
}

}  // namespace

LoopbackListener::LoopbackListener(Answer answer) : m_answer(std::move(answer)) {}

LoopbackListener::~LoopbackListener() = default;

bool LoopbackListener::listen() {
    const auto begin = [this](const QHostAddress& address, quint16 port) {
        auto server = std::make_unique<QTcpServer>();
        server->setProxy(QNetworkProxy::NoProxy);
        server->setMaxPendingConnections(mostConnections);
        if (!server->listen(address, port)) {
            m_problem = server->errorString();
            return std::unique_ptr<QTcpServer>();
        }
        QObject::connect(server.get(), &QTcpServer::newConnection, server.get(),
                         [this, at = server.get()] { accept(*at); });
        return server;
    };
    m_server = begin(QHostAddress(QHostAddress::LocalHost), 0);
    if (!m_server) return false;
    m_otherFamily = begin(QHostAddress(QHostAddress::LocalHostIPv6), m_server->serverPort());
    m_problem.clear();
    return true;
}

quint16 LoopbackListener::port() const {
    return m_server ? m_server->serverPort() : 0;
}

void LoopbackListener::accept(QTcpServer& server) {
    while (QTcpSocket* socket = server.nextPendingConnection()) {
        if (m_open >= mostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_open;
        // The socket is the server's child: none outlives this listener.
        socket->setReadBufferSize(headLimit);
        QObject::connect(socket, &QTcpSocket::disconnected, socket, [this, socket] {
            --m_open;
            socket->deleteLater();
        });
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(*socket); });
        QTimer::singleShot(patienceMs, socket, [socket] { socket->abort(); });
        if (socket->bytesAvailable() > 0) read(*socket);
    }
}

void LoopbackListener::read(QTcpSocket& socket) {
    const QByteArray head = socket.peek(headLimit);
    const bool whole = head.contains("\r\n\r\n");
    if (!whole && head.size() < headLimit) return;
    socket.disconnect(&socket, &QTcpSocket::readyRead, nullptr, nullptr);
    socket.readAll();
    socket.write(responseOf(whole ? pageFor(head) : refusal(400)));
    socket.flush();  // the listener may go as soon as its answer was asked for
    socket.disconnectFromHost();
}

bool LoopbackListener::isOwnHost(const QByteArray& host) const {
    const QByteArray at = ':' + QByteArray::number(port());
    return host == "127.0.0.1" + at || host == "localhost" + at || host == "[::1]" + at;
}

LoopbackPage LoopbackListener::pageFor(const QByteArray& head) const {
    const QList<QByteArray> words = head.left(head.indexOf("\r\n")).split(' ');
    if (words.size() != 3 || !words.at(2).startsWith("HTTP/1.") || !words.at(1).startsWith('/'))
        return refusal(400);
    if (!isOwnHost(hostOf(head))) return refusal(400);
    if (words.first() != "GET") return refusal(405);
    return m_answer(words.at(1));
}

}  // namespace outbox
