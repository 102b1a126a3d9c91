// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include "core/practice/practice_fault.h"

namespace outbox {

/// The messages of one practice run.
class PracticeMailbox {
  public:
    static constexpr qsizetype maxMessageOctets = qsizetype(1024) * 1024;
    static constexpr qsizetype maxMessages = 20;

    void add(const QByteArray& message) {
        m_messages.append(message);
        if (m_messages.size() > maxMessages) m_messages.removeFirst();
    }
    void remove(const QByteArray& message) { m_messages.removeOne(message); }
    [[nodiscard]] const QList<QByteArray>& messages() const { return m_messages; }

  private:
    QList<QByteArray> m_messages;
};

/// What all conversations of one practice run share; it outlives them.
struct PracticeHouse {
    PracticeBehaviour behaviour;
    QByteArray address;
    QByteArray password;
    QSslConfiguration outgoingTls;
    QSslConfiguration incomingTls;
    PracticeMailbox mailbox;
};

/// One conversation: lines in, lines out, everything bounded. It deletes itself when the connection ends.
class PracticeSession : public QObject {
    Q_OBJECT
  public:
    /// Takes the socket over. With `tls` at once, the greeting waits for the handshake.
    PracticeSession(QSslSocket* socket, PracticeHouse& house, QObject* parent);

    void begin(bool tlsAtOnce, const QSslConfiguration& tls);

  protected:
    virtual void greet() = 0;
    /// One line without its line end.
    virtual void heard(const QByteArray& line) = 0;

    /// Sends a text and CRLF.
    void say(const QByteArray& text);
    void hangUp();
    /// Turns to TLS in the middle; what was sent ahead in clear is dropped (RFC 3207 section 4.2).
    void secure();
    [[nodiscard]] bool isEncrypted() const { return m_socket->isEncrypted(); }
    [[nodiscard]] PracticeHouse& house() const { return m_house; }

  private:
    void readOn();

    QSslSocket* m_socket;
    PracticeHouse& m_house;
    QTimer m_idle;
    qint64 m_octets = 0;
};

}  // namespace outbox
