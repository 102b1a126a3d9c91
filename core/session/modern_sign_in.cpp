// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/modern_sign_in.h"

#include <QDateTime>
#include <memory>

#include "core/net/cares_resolver.h"
#include "core/oauth/browser_flow.h"
#include "core/oauth/device_flow.h"

namespace outbox {

namespace {

/// A run takes up to a minute; a token with less life than two is not begun with.
constexpr qint64 reserveS = 120;

ModernGrant grantOf(const TokenGrant& token, const ModernSignInRequest& request, const QStringList& asked) {
    ModernGrant grant;
    grant.token = token;
    grant.scopesSaid = !token.scopes.isEmpty();
    // Where the service does not say, all that was asked for was granted (RFC 6749 section 5.1).
    if (!grant.scopesSaid) grant.token.scopes = asked;
    grant.reach = reachOf(request.service, grant.token.scopes, request.incoming);
    grant.receivedAtMs = QDateTime::currentMSecsSinceEpoch();
    return grant;
}

}  // namespace

bool ModernGrant::isSpent(qint64 nowMs) const {
    return token.expiresInS >= 0 && nowMs >= receivedAtMs + (token.expiresInS - reserveS) * 1000;
}

/// Lives in the worker thread. A new task drops the one before.
class ModernSignIn::Worker : public QObject {
  public:
    explicit Worker(ModernSignIn* owner) : m_owner(owner) {}

    void start(const ModernSignInRequest& request, int turn) {
        const QStringList scopes = request.service.wantedScopes(request.incoming);
        if (request.way == ModernSignInRequest::Way::Device) {
            run(signInByDevice(request.service, scopes, tools(),
                               [this, turn](const DeviceInvitation& invitation) {
                                   tell(turn,
                                        [owner = m_owner, invitation] { emit owner->codeReady(invitation); });
                               }),
                request, scopes, turn);
            return;
        }
        BrowserRequest page;
        page.scopes = scopes;
        page.address = request.address;
        run(signInByBrowser(request.service, page, tools(),
                            [this, turn](const QUrl& url) {
                                tell(turn, [owner = m_owner, url] { emit owner->pageReady(url); });
                            }),
            request, scopes, turn);
    }

    void refresh(const ModernSignInRequest& request, const ModernGrant& old, int turn) {
        run(refreshToken(request.service, old.token, tools()), request, old.token.scopes, turn);
    }

    void revoke(const OAuthService& service, const ModernGrant& grant, int turn) {
        m_revoking = revokeToken(service, grant.token, tools());
        m_revoking.start([this, turn] {
            QMetaObject::invokeMethod(
                this,
                [this, turn] {
                    if (!m_revoking.isDone()) return;
                    const OAuthProblem problem = m_revoking.take();
                    m_revoking.reset();
                    end(turn, [owner = m_owner, problem] { emit owner->revoked(problem); });
                },
                Qt::QueuedConnection);
        });
    }

    void drop() {
        m_task.reset();
        m_revoking.reset();
    }

  private:
    struct Instruments {
        Timeline timeline;
        CaresResolver resolver{timeline};
        DirectHttpFetcher http{resolver};
    };
    /// Made in the thread that uses them.
    [[nodiscard]] OAuthTools tools() {
        if (!m_instruments) m_instruments = std::make_unique<Instruments>();
        return {m_instruments->http, pauseFor};
    }

    void run(Task<TokenAnswer> task, const ModernSignInRequest& request, const QStringList& asked, int turn) {
        m_task = std::move(task);
        m_task.start([this, request, asked, turn] {
            // From the event loop: the frame that just ended must not be destroyed from inside itself.
            QMetaObject::invokeMethod(
                this, [this, request, asked, turn] { deliver(request, asked, turn); }, Qt::QueuedConnection);
        });
    }

    void deliver(const ModernSignInRequest& request, const QStringList& asked, int turn) {
        if (!m_task.isDone()) return;
        const TokenAnswer answer = m_task.take();
        m_task.reset();
        if (answer.problem.found()) {
            end(turn, [owner = m_owner, problem = answer.problem] { emit owner->failed(problem); });
            return;
        }
        const ModernGrant grant = grantOf(answer.grant, request, asked);
        end(turn, [owner = m_owner, grant] { emit owner->granted(grant); });
    }

    /// In the owner's thread, and only while this is still the task that counts.
    template <typename Act>
    void tell(int turn, Act act) {
        QMetaObject::invokeMethod(
            m_owner,
            [owner = m_owner, turn, act] {
                if (owner->m_turn == turn) act();
            },
            Qt::QueuedConnection);
    }
    template <typename Act>
    void end(int turn, Act act) {
        tell(turn, [owner = m_owner, act] {
            owner->m_running = false;
            act();
        });
    }

    ModernSignIn* m_owner;
    std::unique_ptr<Instruments> m_instruments;
    Task<OAuthProblem> m_revoking;  // after the instruments that it refers to
    Task<TokenAnswer> m_task;
};

ModernSignIn::ModernSignIn(QObject* parent) : QObject(parent) {
    m_thread.setObjectName(QStringLiteral("sign-in"));
}

ModernSignIn::~ModernSignIn() {
    cancel();
    m_thread.quit();
    m_thread.wait();
}

template <typename Act>
void ModernSignIn::begin(Act act) {
    cancel();
    if (!m_worker) {
        m_worker = new Worker(this);
        m_worker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.start();
    }
    m_running = true;
    QMetaObject::invokeMethod(
        m_worker, [act, worker = m_worker, turn = m_turn] { act(worker, turn); }, Qt::QueuedConnection);
}

void ModernSignIn::start(const ModernSignInRequest& request) {
    begin([request](Worker* worker, int turn) { worker->start(request, turn); });
}

void ModernSignIn::refresh(const ModernSignInRequest& request, const ModernGrant& old) {
    begin([request, old](Worker* worker, int turn) { worker->refresh(request, old, turn); });
}

void ModernSignIn::revoke(const OAuthService& service, const ModernGrant& grant) {
    begin([service, grant](Worker* worker, int turn) { worker->revoke(service, grant, turn); });
}

void ModernSignIn::cancel() {
    ++m_turn;
    m_running = false;
    if (!m_worker) return;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->drop(); }, Qt::QueuedConnection);
}

}  // namespace outbox
