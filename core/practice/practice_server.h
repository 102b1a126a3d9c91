// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QSslCertificate>
#include <QString>
#include <QStringList>
#include <memory>

#include "core/model/account.h"
#include "core/model/secret.h"

namespace outbox {

/// A mail server in this program: submission with STARTTLS, submission with TLS, and IMAP with TLS, all on
/// 127.0.0.1, healthy or with one named fault. It lives in the thread that calls start(), which needs an
/// event loop, keeps what it is sent in memory, and sends nothing on. Connections, lines and messages are
/// bounded.
class PracticeServer : public QObject {
    Q_OBJECT
  public:
    explicit PracticeServer(QObject* parent = nullptr);
    ~PracticeServer() override;

    /// Starts with the fault named, or healthy when it is empty. With `firstPort`, the three ports are that
    /// one and the two after it; otherwise the system chooses. On false, `error` says why in words for the
    /// terminal.
    [[nodiscard]] bool start(const QString& fault, QString* error, quint16 firstPort = 0);
    void stop();

    /// The practice account as its imagined mail program is set, which with some faults is wrongly. The names
    /// of its servers lead nowhere: the caller connects to 127.0.0.1 instead.
    [[nodiscard]] Account account() const;
    [[nodiscard]] Endpoint outgoing() const;
    [[nodiscard]] Endpoint incoming() const;
    [[nodiscard]] QString address() const;
    [[nodiscard]] Secret password() const;

    /// What the practice provider says is right, best first; empty where it says nothing.
    [[nodiscard]] QList<Endpoint> recommendedOutgoing() const;
    [[nodiscard]] QList<Endpoint> recommendedIncoming() const;
    /// Every name that stands for 127.0.0.1 in practice.
    [[nodiscard]] static QStringList hostNames();

    /// Loopback ports of the three listeners, 0 before start().
    struct Ports {
        quint16 startTls = 0, tls = 0, imap = 0;
    };
    [[nodiscard]] Ports ports() const;

    /// To trust for this run only.
    [[nodiscard]] QList<QSslCertificate> authorities() const;
    /// Messages taken, oldest first; the last twenty are kept.
    [[nodiscard]] QList<QByteArray> messages() const;
    /// Replaces the wait of the fault "slow-greeting", in milliseconds. Before start().
    void setGreetingDelay(int milliseconds);

  private:
    struct State;
    [[nodiscard]] bool openPorts(quint16 firstPort, QString* error);

    std::unique_ptr<State> m_state;
    int m_greetingDelayMs = -1;
};

}  // namespace outbox
