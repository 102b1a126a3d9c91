// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QTest>

#include "core/net/cares_resolver.h"
#include "core/net/loopback_listener.h"
#include "core/oauth/pkce.h"
#include "core/oauth/token_requests.h"
#include "tests/oauth/provider_process.h"
#include "tests/oauth/provider_service.h"
#include "tests/oauth/tiny_browser.h"
#include "tests/support/run_task.h"

using namespace outbox;

/// What a real provider says to codes that are wrong in one thing: client, redirect, verifier, or used
/// before.
class TestOAuthCode : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void cleanupTestCase() { QVERIFY(m_provider.stop()); }
    void wrongClient();
    void redirectThatDiffersAtTheToken();
    void verifierThatDoesNotFit();
    void codeThatWasUsed();

  private:
    [[nodiscard]] OAuthService service(const char* client = "outbox-doctor") const {
        return serviceOf(m_url, client);
    }
    [[nodiscard]] OAuthTools tools() { return {m_http, pauseFor}; }
    /// A code for this challenge, taken from the redirect before any flow sees it.
    QString codeFor(const OAuthService& service, const QByteArray& challenge, QString& redirect);
    TokenAnswer exchange(const OAuthService& service, const QString& code, const QString& redirect,
                         const QByteArray& verifier);

    ProviderProcess m_provider;
    QUrl m_url;
    Timeline m_timeline;
    CaresResolver m_resolver{m_timeline};
    DirectHttpFetcher m_http{m_resolver};
};

void TestOAuthCode::initTestCase() {
    const QByteArray problem = m_provider.start();
    QVERIFY2(problem.isEmpty(), problem.constData());
    m_url = m_provider.url();
}

QString TestOAuthCode::codeFor(const OAuthService& service, const QByteArray& challenge, QString& redirect) {
    QByteArray target;
    LoopbackListener listener([&target](const QByteArray& asked) {
        target = asked;
        return LoopbackPage{200, "seen"};
    });
    if (!listener.listen()) return {};
    redirect = QStringLiteral("http://127.0.0.1:%1/").arg(listener.port());
    QUrlQuery query;
    const auto add = [&query](const char* name, const QString& value) {
        query.addQueryItem(QString::fromLatin1(name), value);
    };
    add("response_type", QStringLiteral("code"));
    add("client_id", service.clientId);
    add("redirect_uri", redirect);
    add("scope", QStringLiteral("mail.send"));
    add("state", QStringLiteral("s"));
    add("code_challenge", QString::fromLatin1(challenge));
    add("code_challenge_method", QStringLiteral("S256"));
    QUrl page = service.authorization;
    page.setQuery(query);
    TinyBrowser browser;
    browser.allow(browser.open(page), m_url);
    return QUrlQuery(QUrl(QString::fromLatin1(target))).queryItemValue(QStringLiteral("code"));
}

TokenAnswer TestOAuthCode::exchange(const OAuthService& service, const QString& code, const QString& redirect,
                                    const QByteArray& verifier) {
    OAuthForm form;
    form.add("grant_type", QByteArray("authorization_code"))
        .add("code", code)
        .add("redirect_uri", redirect)
        .addSecret("code_verifier", Secret(QByteArray(verifier.constData(), verifier.size())))
        .addClient(service);
    Task<TokenAnswer> task = askForToken(service, form, tools());
    const auto answer = runTask(task);
    return answer ? *answer : TokenAnswer();
}

void TestOAuthCode::wrongClient() {
    // The page itself refuses an unknown client, and nothing ever comes back; the token endpoint says it in
    // words.
    QString redirect;
    const Pkce pkce = makePkce();
    const QString code = codeFor(service(), pkce.challenge, redirect);
    const TokenAnswer answer = exchange(service("nobody"), code, redirect, pkce.verifier.reveal());
    QCOMPARE(answer.problem.kind, OAuthFailure::InvalidClient);
    QVERIFY(
        oauthSentence(answer.problem, QStringLiteral("Example Mail")).contains(QStringLiteral("client ID")));
}

void TestOAuthCode::redirectThatDiffersAtTheToken() {
    QString redirect;
    const Pkce pkce = makePkce();
    const QString code = codeFor(service(), pkce.challenge, redirect);
    QVERIFY(!code.isEmpty());
    const TokenAnswer answer =
        exchange(service(), code, redirect + QStringLiteral("x"), pkce.verifier.reveal());
    QCOMPARE(answer.problem.code, QStringLiteral("invalid_grant"));
    QVERIFY(!answer.problem.said.contains(code));
}

void TestOAuthCode::verifierThatDoesNotFit() {
    QString redirect;
    const QString code = codeFor(service(), makePkce().challenge, redirect);
    QVERIFY(!code.isEmpty());
    const TokenAnswer answer = exchange(service(), code, redirect, makePkce().verifier.reveal());
    QCOMPARE(answer.problem.kind, OAuthFailure::InvalidGrant);
}

void TestOAuthCode::codeThatWasUsed() {
    QString redirect;
    const Pkce pkce = makePkce();
    const QString code = codeFor(service(), pkce.challenge, redirect);
    const TokenAnswer first = exchange(service(), code, redirect, pkce.verifier.reveal());
    QVERIFY2(!first.problem.found(), qPrintable(oauthDetail(first.problem)));
    const TokenAnswer second = exchange(service(), code, redirect, pkce.verifier.reveal());
    QCOMPARE(second.problem.kind, OAuthFailure::InvalidGrant);
}

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    if (!ProviderProcess::isInstalled()) return ProviderProcess::skipped;
    TestOAuthCode test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_oauth_code.moc"
