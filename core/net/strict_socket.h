// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslSocket>
#include <memory>

#include "core/model/tls_facts.h"
#include "core/net/change_signal.h"
#include "core/net/native_socket.h"
#include "core/net/task.h"
#include "core/net/trust_store.h"

namespace outbox {

/// The QSslSocket of one wire. What its signals tell is kept as state, and whoever waits is woken by any
/// change, so that all decisions stand in the coroutines of the wire. Never ignores an SSL error; a
/// stapled answer that says nothing of revocation is none.
class StrictSocket {
  public:
    StrictSocket(std::shared_ptr<TrustStore> trust, qsizetype totalOctets);
    StrictSocket(const StrictSocket&) = delete;
    StrictSocket& operator=(const StrictSocket&) = delete;
    ~StrictSocket();

    /// Takes a connected descriptor; false when Qt does not (it is closed then).
    [[nodiscard]] bool adopt(qintptr descriptor);
    /// Closes now. The socket object itself goes from the event loop, as this may be inside one of its
    /// signals.
    void close();

    enum class Encryption { None, Running, Up, Failed };
    /// Begins the handshake: TLS 1.2 or later, verified by the system's trust store and for `serverName`.
    void beginEncryption(const QString& serverName);
    [[nodiscard]] Encryption encryption() const { return m_encryption; }
    /// What the handshake showed, whether it succeeded or not.
    [[nodiscard]] const TlsFacts& facts() const { return m_facts; }
    /// The server's own certificate in DER form; empty before the handshake has ended.
    [[nodiscard]] QByteArray serverCertificate() const;
    /// What the server sent in clear and nobody has read, also what only the system has yet; at most 256
    /// octets of the latter.
    [[nodiscard]] QByteArray unreadInClear();

    void write(const QByteArray& bytes);
    [[nodiscard]] bool allWritten() const;
    /// Received and not taken yet. It is the reader who removes from it.
    [[nodiscard]] QByteArray& received() { return m_received; }
    [[nodiscard]] const QByteArray& received() const { return m_received; }
    /// Why nothing more will come; None while something may.
    [[nodiscard]] const Fault& end() const { return m_end; }

    /// Waits until anything changes; false when the deadline passed first.
    Task<bool> change(QDeadlineTimer deadline) { return m_changes.wait(deadline); }

  private:
    void pull();
    void endWith(Fault fault);
    void onEncrypted();
    void onSslErrors(const QList<QSslError>& errors);
    void onError(QAbstractSocket::SocketError error);
    void readFacts();
    void noteVerdict();

    std::shared_ptr<TrustStore> m_trust;
    qsizetype m_totalLeft;
    QSslSocket* m_socket = nullptr;  // deleted later
    NativeSocket m_twin;             // tells a reset from an orderly end
    Encryption m_encryption = Encryption::None;
    CertificateChain m_chain;
    TlsFacts m_facts;
    QByteArray m_received;
    Fault m_end;
    ChangeSignal m_changes;
};

}  // namespace outbox
