// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSslError>
#include <QSslSocket>
#include <QThread>

#include "core/model/endpoint.h"
#include "core/practice/practice_server.h"

namespace outbox {

/// A practice server in a thread of its own, as the command line and the wizard run it.
class PracticeRun {
  public:
    explicit PracticeRun(const QString& fault = {}, quint16 firstPort = 0, int greetingDelayMs = -1);
    ~PracticeRun();
    Q_DISABLE_COPY_MOVE(PracticeRun)

    [[nodiscard]] bool isStarted() const { return m_started; }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] const PracticeServer& server() const { return *m_server; }
    [[nodiscard]] QList<QByteArray> messages();
    [[nodiscard]] Endpoint tlsSubmission() const { return m_server->recommendedOutgoing().first(); }

  private:
    QThread m_thread;
    PracticeServer* m_server;
    QString m_error;
    bool m_started = false;
};

/// A mail program at its simplest: it trusts the practice authority and nobody else.
class PracticeClient {
  public:
    explicit PracticeClient(const PracticeServer& server);

    /// Connects, and encrypts at once where the endpoint says so.
    [[nodiscard]] bool connectTo(const Endpoint& endpoint);
    [[nodiscard]] bool encrypt(const QString& name);
    void send(const QByteArray& octets);
    /// The next line without CRLF; null at the end of the connection or when nothing came for five seconds.
    [[nodiscard]] QByteArray line();
    /// A whole SMTP reply, its lines joined with "|".
    [[nodiscard]] QByteArray reply();
    /// Sends a line and gives the SMTP reply.
    [[nodiscard]] QByteArray ask(const QByteArray& command);
    /// Sends a tagged line and gives all lines up to the one with the tag, joined with "|".
    [[nodiscard]] QByteArray askImap(const QByteArray& command);
    [[nodiscard]] bool saysNothing();
    [[nodiscard]] bool isClosed();
    [[nodiscard]] QList<QSslError::SslError> tlsErrors() const;
    [[nodiscard]] QAbstractSocket::SocketError error() const { return m_socket.error(); }

  private:
    QSslSocket m_socket;
};

/// The answer of AUTH PLAIN for the practice account.
[[nodiscard]] QByteArray practicePlain(const PracticeServer& server, const QString& user);

}  // namespace outbox
