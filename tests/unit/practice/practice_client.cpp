// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "practice_client.h"

#include <QSslConfiguration>

#include "core/protocol/sasl.h"

namespace outbox {

namespace {
constexpr int patienceMs = 5000;
constexpr int glanceMs = 100;
}  // namespace

PracticeRun::PracticeRun(const QString& fault, quint16 firstPort, int greetingDelayMs)
    : m_server(new PracticeServer) {
    if (greetingDelayMs >= 0) m_server->setGreetingDelay(greetingDelayMs);
    m_server->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_server, [&] { m_started = m_server->start(fault, &m_error, firstPort); },
        Qt::BlockingQueuedConnection);
}

PracticeRun::~PracticeRun() {
    m_server->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

QList<QByteArray> PracticeRun::messages() {
    QList<QByteArray> messages;
    QMetaObject::invokeMethod(
        m_server, [&] { messages = m_server->messages(); }, Qt::BlockingQueuedConnection);
    return messages;
}

PracticeClient::PracticeClient(const PracticeServer& server) {
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(server.authorities());
    m_socket.setSslConfiguration(configuration);
}

bool PracticeClient::connectTo(const Endpoint& endpoint) {
    m_socket.connectToHost(QStringLiteral("127.0.0.1"), endpoint.port);
    if (!m_socket.waitForConnected(patienceMs)) return false;
    return endpoint.security != Security::Tls || encrypt(endpoint.host);
}

bool PracticeClient::encrypt(const QString& name) {
    m_socket.setPeerVerifyName(name);
    m_socket.startClientEncryption();
    return m_socket.waitForEncrypted(patienceMs);
}

void PracticeClient::send(const QByteArray& octets) {
    m_socket.write(octets);
    m_socket.flush();
}

QByteArray PracticeClient::line() {
    while (!m_socket.canReadLine()) {
        if (!m_socket.waitForReadyRead(patienceMs)) return {};
    }
    const QByteArray text = m_socket.readLine().trimmed();
    return text.isNull() ? QByteArray("") : text;
}

QByteArray PracticeClient::reply() {
    QByteArray whole;
    for (;;) {
        const QByteArray next = line();
        whole += (whole.isEmpty() ? "" : "|") + next;
        if (next.size() < 4 || next.at(3) != '-') return whole;
    }
}

QByteArray PracticeClient::ask(const QByteArray& command) {
    send(command + "\r\n");
    return reply();
}

QByteArray PracticeClient::askImap(const QByteArray& command) {
    send("t " + command + "\r\n");
    QByteArray whole;
    for (;;) {
        const QByteArray next = line();
        whole += (whole.isEmpty() ? "" : "|") + next;
        if (next.isNull() || next.startsWith("t ")) return whole;
    }
}

bool PracticeClient::saysNothing() {
    return m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(glanceMs) &&
           m_socket.state() == QAbstractSocket::ConnectedState;
}

bool PracticeClient::isClosed() {
    return m_socket.state() == QAbstractSocket::UnconnectedState || m_socket.waitForDisconnected(patienceMs);
}

QList<QSslError::SslError> PracticeClient::tlsErrors() const {
    QList<QSslError::SslError> errors;
    for (const QSslError& error : m_socket.sslHandshakeErrors()) errors.append(error.error());
    return errors;
}

QByteArray practicePlain(const PracticeServer& server, const QString& user) {
    return saslPlain(user, server.password()).reveal().toBase64();
}

}  // namespace outbox
