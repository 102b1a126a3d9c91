// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QThread>
#include <QUrl>

#include "core/oauth/oauth_service.h"
#include "core/oauth/token_answer.h"

namespace outbox {

/// What a sign-in is for.
struct ModernSignInRequest {
    enum class Way { Browser, Device };
    OAuthService service;  ///< with a client id
    Way way = Way::Browser;
    QString address;
    Protocol incoming = Protocol::Imap;
};

/// A grant, and what it reaches.
struct ModernGrant {
    TokenGrant token;  ///< `scopes` is what was asked for where the service did not say
    ScopeReach reach;
    bool scopesSaid = false;  ///< the service said what it granted
    qint64 receivedAtMs = 0;  ///< of the system's clock

    /// Whether a run that begins now would outlive it.
    [[nodiscard]] bool isSpent(qint64 nowMs) const;
};

/// Signs in by OAuth 2.0 in a thread of its own, for the page and the command line: one thing at a time, and
/// what comes back are values. Tokens live in memory alone. Deleting it stops at once and closes the port.
class ModernSignIn : public QObject {
    Q_OBJECT
  public:
    explicit ModernSignIn(QObject* parent = nullptr);
    ~ModernSignIn() override;

    void start(const ModernSignInRequest& request);
    /// A new token for a grant that is spent.
    void refresh(const ModernSignInRequest& request, const ModernGrant& old);
    /// Takes the grant back at the service; `revoked` follows.
    void revoke(const OAuthService& service, const ModernGrant& grant);
    /// Ends what is under way at once; no signal follows.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

  signals:
    /// The page to open in the system's browser.
    void pageReady(const QUrl& page);
    /// The code to type on a page, on any machine.
    void codeReady(const outbox::DeviceInvitation& invitation);
    void granted(const outbox::ModernGrant& grant);
    void failed(const outbox::OAuthProblem& problem);
    /// Without a problem: the service has taken it back.
    void revoked(const outbox::OAuthProblem& problem);

  private:
    class Worker;
    template <typename Act>
    void begin(Act act);

    QThread m_thread;
    Worker* m_worker = nullptr;  ///< lives in m_thread, which deletes it
    bool m_running = false;
    int m_turn = 0;  ///< number of the task that counts
};

}  // namespace outbox

Q_DECLARE_METATYPE(outbox::ModernGrant)
