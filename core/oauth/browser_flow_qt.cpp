// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QAbstractOAuthReplyHandler>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QOAuth2AuthorizationCodeFlow>
#include <QtNetworkAuthVersion>
#include <optional>

#include "core/net/change_signal.h"
#include "core/net/loopback_listener.h"
#include "core/oauth/browser_flow.h"
#include "core/oauth/pkce.h"
#include "core/oauth/redirect_answer.h"

namespace outbox {
// Named, not anonymous: a coroutine frame holds the session.
namespace browser_flow_detail {

using Parameters = QMultiMap<QString, QVariant>;

/// The answer to the one request that Qt's flow makes, read already: the token never becomes a text of Qt's.
class CarriedReply : public QNetworkReply {
  public:
    CarriedReply(const QNetworkRequest& request, Task<TokenAnswer> task) : m_task(std::move(task)) {
        setRequest(request);
        setUrl(request.url());
        setOperation(QNetworkAccessManager::PostOperation);
        open(QIODevice::ReadOnly);
        m_task.start([this] {
            // From the event loop: whoever hears of the end may destroy the frame that just ended.
            QMetaObject::invokeMethod(
                this, [this] { end(); }, Qt::QueuedConnection);
        });
    }
    [[nodiscard]] const TokenAnswer& answer() const { return m_answer; }
    void abort() override { m_task.reset(); }

  protected:
    qint64 readData(char*, qint64) override { return -1; }

  private:
    void end() {
        if (!m_task.isDone()) return;
        m_answer = m_task.take();
        setFinished(true);
        emit finished();
    }

    TokenAnswer m_answer;
    Task<TokenAnswer> m_task;
};

/// Carries the request that Qt's flow composes, by our own bounded way of asking, and adds what only the
/// token endpoint may see: the verifier and the client's secret.
class Courier : public QNetworkAccessManager {
  public:
    Courier(const OAuthService& service, const OAuthTools& tools, const Secret& verifier)
        : m_service(service), m_tools(tools), m_verifier(verifier) {}

  protected:
    QNetworkReply* createRequest(Operation, const QNetworkRequest& request, QIODevice* outgoing) override {
        QByteArray composed = outgoing ? outgoing->readAll() : QByteArray();
        OAuthForm form(composed);
        wipe(composed);
        form.addSecret("code_verifier", m_verifier);
        if (!m_service.clientSecret.isEmpty()) form.addSecret("client_secret", m_service.clientSecret);
        return new CarriedReply(request, askForToken(m_service, form, m_tools));
    }

  private:
    OAuthService m_service;
    OAuthTools m_tools;
    Secret m_verifier;
};

/// Between Qt's flow and our listener: where the browser leads back to, and who gets the token.
class Redirect : public QAbstractOAuthReplyHandler {
  public:
    Redirect(QString address, std::function<void(const TokenAnswer&)> done)
        : m_address(std::move(address)), m_done(std::move(done)) {}
    [[nodiscard]] QString callback() const override { return m_address; }
    void networkReplyFinished(QNetworkReply* reply) override {
        const auto* carried = dynamic_cast<CarriedReply*>(reply);
        if (carried) m_done(carried->answer());
        reply->deleteLater();
    }

  private:
    QString m_address;
    std::function<void(const TokenAnswer&)> m_done;
};

/// Qt leaves "+" as it is, which a service reads as a blank; an encoded value passes unchanged.
void put(Parameters& parameters, const char* name, const QString& value) {
    parameters.replace(QString::fromLatin1(name), QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

/// One sign-in. Destroying it closes the port and drops the request under way.
class Session {
  public:
    Session(const OAuthService& service, const BrowserRequest& request, const OAuthTools& tools)
        : m_service(service),
          m_request(request),
          m_courier(service, tools, m_pkce.verifier),
          m_listener([this](const QByteArray& target) { return answer(target); }) {}
    Q_DISABLE_COPY_MOVE(Session)
    ~Session() = default;

    /// False where this computer gives no port.
    bool begin(const std::function<void(const QUrl&)>& open) {
        if (!m_listener.listen()) return false;
        const QString address =
            QStringLiteral("http://%1:%2/").arg(m_service.redirectHost).arg(m_listener.port());
        m_redirect.emplace(address, [this](const TokenAnswer& answer) { endWith(answer); });
        m_flow.emplace(m_service.clientId, m_service.authorization, m_service.token, &m_courier);
        m_flow->setReplyHandler(&*m_redirect);
        m_flow->setState(QString::fromLatin1(m_state));
        m_flow->setScope(m_request.scopes.join(QLatin1Char(' ')));
#if QTNETWORKAUTH_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        // Its own verifier would be a plain text.
        m_flow->setPkceMethod(QOAuth2AuthorizationCodeFlow::PkceMethod::None);
#endif
        m_flow->setModifyParametersFunction(
            [this](QAbstractOAuth::Stage stage, Parameters* parameters) { complete(stage, *parameters); });
        QObject::connect(&*m_flow, &QAbstractOAuth::authorizeWithBrowser, &*m_flow, open);
        m_flow->grant();
        return true;
    }

    [[nodiscard]] const std::optional<TokenAnswer>& outcome() const {
        return m_outcome;
    }
    [[nodiscard]] int forgedAnswers() const {
        return m_forged;
    }
    [[nodiscard]] QString listenProblem() const {
        return m_listener.problem();
    }
    Task<bool> change(QDeadlineTimer end) {
        return m_changes.wait(end);
    }

  private:
    void complete(QAbstractOAuth::Stage stage, Parameters& parameters) const {
        put(parameters, "client_id", m_service.clientId);
        put(parameters, "redirect_uri", m_redirect->callback());
        if (stage == QAbstractOAuth::Stage::RequestingAccessToken) {
            put(parameters, "code", m_code);
            return;
        }
        put(parameters, "scope", m_request.scopes.join(QLatin1Char(' ')));
        put(parameters, "code_challenge", QString::fromLatin1(m_pkce.challenge));
        put(parameters, "code_challenge_method", QStringLiteral("S256"));
        if (!m_request.address.isEmpty()) put(parameters, "login_hint", m_request.address);
        for (const auto& [name, value] : m_service.parameters) put(parameters, name.toLatin1(), value);
    }

    LoopbackPage answer(const QByteArray& target) {
        const RedirectAnswer read =
            m_taken ? RedirectAnswer() : readRedirect(target, m_state, m_service.issuer);
        switch (read.kind) {
            case RedirectAnswer::Kind::Elsewhere:
                return {404, redirectPage(read, m_service.name)};
            case RedirectAnswer::Kind::Forged:
                ++m_forged;
                return {400, redirectPage(read, m_service.name)};
            case RedirectAnswer::Kind::Code:
                m_taken = true;
                m_code = read.code;
                // From the event loop, so that the page goes out first.
                QMetaObject::invokeMethod(
                    &*m_redirect, [this] { exchange(); }, Qt::QueuedConnection);
                break;
            case RedirectAnswer::Kind::Problem:
                m_taken = true;
                TokenAnswer failed;
                failed.problem = read.problem;
                endWith(failed);
                break;
        }
        return {200, redirectPage(read, m_service.name)};
    }

    void exchange() {
        emit m_redirect->callbackReceived(
            {{QStringLiteral("code"), m_code}, {QStringLiteral("state"), QString::fromLatin1(m_state)}});
    }

    void endWith(const TokenAnswer& answer) {
        m_outcome = answer;
        m_changes.notify();
    }

    static constexpr int stateOctets = 24;

    OAuthService m_service;
    BrowserRequest m_request;
    Pkce m_pkce = makePkce();
    QByteArray m_state = randomUrlText(stateOctets);
    QString m_code;
    bool m_taken = false;
    int m_forged = 0;
    std::optional<TokenAnswer> m_outcome;
    ChangeSignal m_changes;
    Courier m_courier;
    LoopbackListener m_listener;
    std::optional<Redirect> m_redirect;
    std::optional<QOAuth2AuthorizationCodeFlow> m_flow;
};

}  // namespace browser_flow_detail

bool browserFlowIsBuiltIn() {
    return true;
}

Task<TokenAnswer> signInByBrowser(OAuthService service, BrowserRequest request, OAuthTools tools,
                                  std::function<void(const QUrl&)> open) {
    browser_flow_detail::Session session(service, request, tools);
    TokenAnswer failed;
    if (!session.begin(open)) {
        failed.problem.kind = OAuthFailure::NoPort;
        failed.problem.fault = {Failure::LocallyDenied, session.listenProblem(), 0};
        co_return failed;
    }
    const QDeadlineTimer end(request.patience);
    while (!session.outcome()) {
        const bool changed = co_await session.change(end);
        if (!changed) break;
    }
    if (session.outcome()) co_return *session.outcome();
    failed.problem.kind = session.forgedAnswers() > 0 ? OAuthFailure::StateForged : OAuthFailure::TimedOut;
    co_return failed;
}

}  // namespace outbox
