// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/loopback_server.h"

#include <QSslSocket>
#include <QTimer>
#ifdef _WIN32
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

#include "tests/support/test_pki.h"

namespace outbox {
namespace {

QByteArray withEscapes(QByteArray text) {
    return text.replace("\\r", "\r")
        .replace("\\n", "\n")
        .replace("\\0", QByteArray(1, '\0'))
        .replace("\\\\", "\\");
}

void resetConnection(qintptr descriptor) {
    linger now{};
    now.l_onoff = 1;
    now.l_linger = 0;
#ifdef _WIN32
    setsockopt(static_cast<SOCKET>(descriptor), SOL_SOCKET, SO_LINGER, reinterpret_cast<char*>(&now),
               sizeof now);
#else
    setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
}

}  // namespace

/// One connection while it plays its script.
class LoopbackConversation : public QObject {
    Q_OBJECT
  public:
    LoopbackConversation(LoopbackServer* server, qintptr descriptor) : QObject(server), m_server(server) {
        m_steps = server->m_script;
        m_socket.setSslConfiguration(server->m_configuration);
        connect(&m_socket, &QSslSocket::readyRead, this, &LoopbackConversation::play);
        connect(&m_socket, &QSslSocket::encrypted, this, [this] {
            m_waitsForTls = false;
            play();
        });
        connect(&m_socket, &QSslSocket::disconnected, this, [this] { ++m_server->m_ended; });
        connect(&m_drip, &QTimer::timeout, this, [this] {
            m_socket.write(m_dripped.mid(m_at, 1));
            m_at = (m_at + 1) % m_dripped.size();
        });
        m_socket.setSocketDescriptor(descriptor);
        play();
    }

    /// The server, whose child this is, is no more: nothing is told to it.
    ~LoopbackConversation() override { m_socket.disconnect(); }

  private slots:
    void play() {
        while (!m_waitsForTls && !m_steps.isEmpty()) {
            if (m_steps.first().startsWith("C:")) {
                if (!m_socket.canReadLine()) return;
                m_server->m_received += m_socket.readLine();
            } else if (m_steps.first() == "B:") {
                if (m_socket.bytesAvailable() == 0) return;
            } else if (!act(m_steps.first())) {
                return;
            }
            m_steps.removeFirst();
            ++m_server->m_steps;
        }
    }

  private:
    /// False when the script stays at this step.
    bool act(const QByteArray& step) {
        const QByteArray text = withEscapes(step.mid(step.indexOf(':') + 2));
        if (step.startsWith("S: ")) {
            m_socket.write(text + "\r\n");
        } else if (step.startsWith("P: ")) {
            m_socket.write(text);
        } else if (step == "TLS") {
            m_socket.flush();
            m_waitsForTls = true;
            m_socket.startServerEncryption();
        } else if (step == "CLOSE") {
            m_socket.disconnectFromHost();
        } else if (step == "RESET") {
            m_socket.flush();
            resetConnection(m_socket.socketDescriptor());
            m_socket.abort();
        } else if (step.startsWith("DRIP: ")) {
            m_dripped = text;
            m_drip.start(5);
        } else if (step == "FLOOD") {
            connect(&m_socket, &QSslSocket::bytesWritten, this, &LoopbackConversation::flood,
                    Qt::QueuedConnection);
            flood();
        } else {
            return false;
        }
        return true;
    }
    void flood() {
        if (m_socket.state() == QAbstractSocket::ConnectedState) m_socket.write(QByteArray(16 * 1024, 'x'));
    }

    LoopbackServer* m_server;
    QSslSocket m_socket;
    QByteArrayList m_steps;
    bool m_waitsForTls = false;
    QTimer m_drip;
    QByteArray m_dripped;
    qsizetype m_at = 0;
};

LoopbackServer::LoopbackServer(const QByteArray& script, const QSslConfiguration& configuration)
    : m_configuration(configuration) {
    for (const QByteArray& line : script.split('\n'))
        if (!line.trimmed().isEmpty()) m_script += line.trimmed();
    listen(QHostAddress::LocalHost);
}

void LoopbackServer::incomingConnection(qintptr descriptor) {
    ++m_connections;
    new LoopbackConversation(this, descriptor);
}

QSslConfiguration LoopbackServer::configured(const TestIdentity& leaf,
                                             const QList<QSslCertificate>& intermediates) {
    QSslConfiguration configuration;
    configuration.setLocalCertificateChain(QList<QSslCertificate>{leaf.certificate} + intermediates);
    configuration.setPrivateKey(leaf.key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(QSsl::AnyProtocol);
    configuration.setBackendConfigurationOption(QByteArray("CipherString"), QByteArray("ALL:@SECLEVEL=0"));
    return configuration;
}

}  // namespace outbox

#include "loopback_server.moc"
