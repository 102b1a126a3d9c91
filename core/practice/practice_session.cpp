// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/practice/practice_session.h"

namespace outbox {

namespace {
constexpr qint64 maxLineOctets = qint64(64) * 1024;
constexpr qint64 maxSessionOctets = qint64(8) * 1024 * 1024;
constexpr int idleLimitMs = 5 * 60 * 1000;  // RFC 5321 section 4.5.3.2.7
}  // namespace

PracticeSession::PracticeSession(QSslSocket* socket, PracticeHouse& house, QObject* parent)
    : QObject(parent), m_socket(socket), m_house(house) {
    m_socket->setParent(this);
    m_socket->setReadBufferSize(maxLineOctets);
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleLimitMs);
    connect(&m_idle, &QTimer::timeout, this, &PracticeSession::hangUp);
    connect(m_socket, &QSslSocket::readyRead, this, &PracticeSession::readOn);
    connect(m_socket, &QSslSocket::disconnected, this, &QObject::deleteLater);
}

void PracticeSession::begin(bool tlsAtOnce, const QSslConfiguration& tls) {
    m_socket->setSslConfiguration(tls);
    m_idle.start();
    if (!tlsAtOnce) {
        greet();
        return;
    }
    connect(m_socket, &QSslSocket::encrypted, this, &PracticeSession::greet);
    m_socket->startServerEncryption();
}

void PracticeSession::say(const QByteArray& text) {
    m_socket->write(text + "\r\n");
}

void PracticeSession::hangUp() {
    m_socket->disconnectFromHost();
}

void PracticeSession::secure() {
    m_socket->readAll();
    m_socket->startServerEncryption();
}

void PracticeSession::readOn() {
    m_idle.start();
    while (m_socket->canReadLine()) {
        QByteArray line = m_socket->readLine(maxLineOctets);
        m_octets += line.size();
        if (m_octets > maxSessionOctets) return hangUp();
        while (line.endsWith('\n') || line.endsWith('\r')) line.chop(1);
        heard(line);
        if (m_socket->state() != QAbstractSocket::ConnectedState) return;
    }
    if (m_socket->bytesAvailable() >= maxLineOctets) hangUp();
}

}  // namespace outbox
