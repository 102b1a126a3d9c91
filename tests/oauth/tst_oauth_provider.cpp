// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QTest>

#include "core/net/cares_resolver.h"
#include "core/oauth/browser_flow.h"
#include "core/oauth/device_flow.h"
#include "tests/oauth/provider_process.h"
#include "tests/oauth/provider_service.h"
#include "tests/oauth/tiny_browser.h"
#include "tests/support/run_task.h"

using namespace outbox;

namespace {

constexpr Milliseconds patience{20000};

Task<bool> noPause(Milliseconds) {
    co_return true;
}

Task<bool> shortPause(Milliseconds) {
    const Milliseconds brief(20);
    co_return co_await pauseFor(brief);
}

}  // namespace

/// The flows against oidc-provider, an implementation of OAuth 2.0 and OpenID Connect that is not ours and is
/// certified.
class TestOAuthProvider : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void cleanupTestCase();

    void browserGivesATokenForAllThatWasAsked_data();
    void browserGivesATokenForAllThatWasAsked();
    void browserNamesTheAccount();
    void denied();
    void clientWithoutItsSecret();
    void redirectThatIsNotRegistered();
    void forgedStateIsLeftAlone();
    void grantedForReceivingOnly();
    void deviceGivesAToken();
    void deviceIsToldToSlowDown();
    void deviceDenied();
    void deviceOfAWrongClient();
    void refreshes();
    void refreshTokenThatIsNone();
    void takenBackIsNoLongerGood();
    void stoppingClosesThePort();

  private:
    [[nodiscard]] OAuthService service(const char* client = "outbox-doctor") const {
        return serviceOf(m_url, client);
    }
    [[nodiscard]] OAuthTools tools() { return {m_http, shortPause}; }
    TokenAnswer signIn(const OAuthService& service, const std::function<void(const QUrl&)>& person);
    TokenAnswer allowed(const OAuthService& service);

    ProviderProcess m_provider;
    QUrl m_url;
    Timeline m_timeline;
    CaresResolver m_resolver{m_timeline};
    DirectHttpFetcher m_http{m_resolver};
};

void TestOAuthProvider::initTestCase() {
    const QByteArray problem = m_provider.start();
    QVERIFY2(problem.isEmpty(), problem.constData());
    m_url = m_provider.url();
}

void TestOAuthProvider::cleanupTestCase() {
    QVERIFY(m_provider.stop());
}

TokenAnswer TestOAuthProvider::signIn(const OAuthService& service,
                                      const std::function<void(const QUrl&)>& person) {
    BrowserRequest request;
    request.scopes = service.wantedScopes(Protocol::Imap);
    request.address = QStringLiteral("anna+x@example.org");
    request.patience = patience;
    QUrl page;
    Task<TokenAnswer> task = signInByBrowser(service, request, tools(), [&](const QUrl& url) {
        page = url;
        // Later, as a person would be.
        QMetaObject::invokeMethod(
            this, [person, url] { person(url); }, Qt::QueuedConnection);
    });
    const auto answer = runTask(task);
    TokenAnswer hung;
    hung.problem.kind = OAuthFailure::TimedOut;
    return answer ? *answer : hung;
}

TokenAnswer TestOAuthProvider::allowed(const OAuthService& service) {
    return signIn(service, [this](const QUrl& page) {
        TinyBrowser browser;
        browser.allow(browser.open(page), m_url);
    });
}

void TestOAuthProvider::browserGivesATokenForAllThatWasAsked_data() {
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("client");
    QTest::addColumn<QByteArray>("secret");
    const QString address = QStringLiteral("127.0.0.1");
    QTest::newRow("by address") << address << "outbox-doctor" << QByteArray();
    QTest::newRow("by name") << "localhost"
                             << "outbox-doctor" << QByteArray();
    QTest::newRow("with a secret") << address << "with-secret" << QByteArray("made-up-client-secret");
}

void TestOAuthProvider::browserGivesATokenForAllThatWasAsked() {
    QFETCH(QString, host);
    QFETCH(QString, client);
    QFETCH(QByteArray, secret);
    OAuthService wanted = service(client.toLatin1().constData());
    wanted.redirectHost = host;
    wanted.clientSecret = Secret(secret);
    QByteArray last;
    const TokenAnswer answer = signIn(wanted, [&](const QUrl& page) {
        TinyBrowser browser;
        last = browser.allow(browser.open(page), m_url).html;
    });
    QVERIFY2(!answer.problem.found(), qPrintable(oauthDetail(answer.problem)));
    QCOMPARE(answer.grant.access.kind(), SecretKind::Token);
    QVERIFY(answer.grant.access.size() > 20);
    QVERIFY(answer.grant.refresh.size() > 20);
    QVERIFY(answer.grant.expiresInS > 0);
    const ScopeReach reach = reachOf(wanted, answer.grant.scopes, Protocol::Imap);
    QVERIFY(reach.maySend && reach.mayReceive);
    QTRY_VERIFY2(last.contains("Go back to Outbox Doctor"), last.constData());
}

void TestOAuthProvider::browserNamesTheAccount() {
    QUrl seen;
    const TokenAnswer answer = signIn(service(), [&](const QUrl& page) {
        seen = page;
        TinyBrowser browser;
        browser.refuse(browser.open(page));
    });
    const QUrlQuery query(seen);
    const auto value = [&query](const char* name) {
        return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
    };
    QCOMPARE(value("login_hint"), QStringLiteral("anna+x@example.org"));
    QCOMPARE(value("code_challenge_method"), QStringLiteral("S256"));
    QCOMPARE(value("code_challenge").size(), 43);
    QVERIFY(value("state").size() >= 32);
    QCOMPARE(value("scope"), QStringLiteral("mail.send mail.read offline_access openid"));
    QVERIFY(value("redirect_uri").startsWith(QStringLiteral("http://127.0.0.1:")));
    QVERIFY(!seen.query(QUrl::FullyEncoded).contains(QLatin1Char('+')));
    QCOMPARE(answer.problem.kind, OAuthFailure::AccessDenied);
}

void TestOAuthProvider::denied() {
    QByteArray last;
    const TokenAnswer answer = signIn(service(), [&](const QUrl& page) {
        TinyBrowser browser;
        last = browser.refuse(browser.open(page)).html;
    });
    QCOMPARE(answer.problem.kind, OAuthFailure::AccessDenied);
    QCOMPARE(answer.problem.code, QStringLiteral("access_denied"));
    QTRY_VERIFY2(last.contains("You are not signed in"), last.constData());
}

void TestOAuthProvider::clientWithoutItsSecret() {
    const TokenAnswer answer = allowed(service("with-secret"));
    QCOMPARE(answer.problem.kind, OAuthFailure::InvalidClient);
}

void TestOAuthProvider::redirectThatIsNotRegistered() {
    BrowserRequest request;
    request.scopes = {QStringLiteral("mail.send")};
    request.patience = Milliseconds(1500);
    TinyBrowser::Page page;
    Task<TokenAnswer> task = signInByBrowser(service("elsewhere"), request, tools(), [&](const QUrl& url) {
        QMetaObject::invokeMethod(
            this,
            [&page, url] {
                TinyBrowser browser;
                page = browser.open(url);
            },
            Qt::QueuedConnection);
    });
    const auto answer = runTask(task);
    QVERIFY(answer);
    QCOMPARE(page.status, 400);
    QVERIFY2(page.html.contains("redirect_uri"), page.html.constData());
    QCOMPARE(answer->problem.kind, OAuthFailure::TimedOut);
    QVERIFY(oauthSentence(answer->problem, QString()).contains(QStringLiteral("redirect")));
}

void TestOAuthProvider::forgedStateIsLeftAlone() {
    TinyBrowser::Page forged;
    const TokenAnswer answer = signIn(service(), [&](const QUrl& page) {
        const QUrl redirect(
            QUrlQuery(page).queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
        QUrl attack = redirect;
        attack.setQuery(QStringLiteral("code=stolen&state=guessed"));
        TinyBrowser browser;
        forged = browser.open(attack);
        browser.allow(browser.open(page), m_url);
    });
    QCOMPARE(forged.status, 400);
    QVERIFY(forged.html.contains("not expected"));
    QVERIFY2(!answer.problem.found(), qPrintable(oauthDetail(answer.problem)));
}

void TestOAuthProvider::grantedForReceivingOnly() {
    const OAuthService narrow = service("receive-only");
    const TokenAnswer refused = allowed(narrow);
    // This provider refuses the whole request; others give what they can.
    QCOMPARE(refused.problem.kind, OAuthFailure::InvalidScope);
    OAuthService modest = narrow;
    modest.sendScopes.clear();
    const TokenAnswer answer = allowed(modest);
    QVERIFY2(!answer.problem.found(), qPrintable(oauthDetail(answer.problem)));
    const ScopeReach reach = reachOf(narrow, answer.grant.scopes, Protocol::Imap);
    QVERIFY(!reach.maySend);
    QVERIFY(reach.mayReceive);
}

void TestOAuthProvider::deviceGivesAToken() {
    const OAuthService wanted = service();
    Task<TokenAnswer> task = signInByDevice(
        wanted, wanted.wantedScopes(Protocol::Imap), tools(), [this](const DeviceInvitation& invitation) {
            QMetaObject::invokeMethod(
                this,
                [this, invitation] {
                    TinyBrowser browser;
                    TinyBrowser::Page page = browser.open(invitation.page);
                    page = browser.submit(page, {{QStringLiteral("user_code"), invitation.userCode}});
                    browser.allow(page, m_url);
                },
                Qt::QueuedConnection);
        });
    const auto answer = runTask(task);
    QVERIFY(answer);
    QVERIFY2(!answer->problem.found(), qPrintable(oauthDetail(answer->problem)));
    QVERIFY(reachOf(wanted, answer->grant.scopes, Protocol::Imap).maySend);
}

void TestOAuthProvider::deviceIsToldToSlowDown() {
    static QList<qint64> pauses;
    pauses.clear();
    OAuthTools noting = tools();
    noting.pause = [](Milliseconds length) {
        pauses.append(length.count());
        return shortPause(length);
    };
    const OAuthService wanted = service("slow");
    Task<TokenAnswer> task = signInByDevice(
        wanted, wanted.wantedScopes(Protocol::Imap), noting, [this](const DeviceInvitation& invitation) {
            QTimer::singleShot(200, this, [this, invitation] {
                TinyBrowser browser;
                TinyBrowser::Page page = browser.open(invitation.page);
                page = browser.submit(page, {{QStringLiteral("user_code"), invitation.userCode}});
                browser.allow(page, m_url);
            });
        });
    const auto answer = runTask(task);
    QVERIFY(answer && !answer->problem.found());
    QVERIFY(pauses.size() >= 2);
    QCOMPARE(pauses.at(0), 5000);
    QCOMPARE(pauses.at(1), 10000);
}

void TestOAuthProvider::deviceDenied() {
    const OAuthService wanted = service();
    Task<TokenAnswer> task = signInByDevice(
        wanted, wanted.wantedScopes(Protocol::Imap), tools(), [this](const DeviceInvitation& invitation) {
            QMetaObject::invokeMethod(
                this,
                [invitation] {
                    TinyBrowser browser;
                    TinyBrowser::Page page = browser.open(invitation.page);
                    browser.submit(page, {{QStringLiteral("user_code"), invitation.userCode},
                                          {QStringLiteral("abort"), QStringLiteral("yes")}});
                },
                Qt::QueuedConnection);
        });
    const auto answer = runTask(task);
    QVERIFY(answer);
    QCOMPARE(answer->problem.kind, OAuthFailure::AccessDenied);
}

void TestOAuthProvider::deviceOfAWrongClient() {
    bool invited = false;
    OAuthTools quick = tools();
    quick.pause = noPause;
    Task<TokenAnswer> task = signInByDevice(service("nobody"), {QStringLiteral("mail.send")}, quick,
                                            [&invited](const DeviceInvitation&) { invited = true; });
    const auto answer = runTask(task);
    QVERIFY(answer && !invited);
    QCOMPARE(answer->problem.kind, OAuthFailure::InvalidClient);
}

void TestOAuthProvider::refreshes() {
    const TokenAnswer first = allowed(service());
    QVERIFY(!first.problem.found());
    Task<TokenAnswer> task = refreshToken(service(), first.grant, tools());
    const auto second = runTask(task);
    QVERIFY(second);
    QVERIFY2(!second->problem.found(), qPrintable(oauthDetail(second->problem)));
    QVERIFY(second->grant.access.reveal() != first.grant.access.reveal());
    QVERIFY(!second->grant.refresh.isEmpty());
    QVERIFY(reachOf(service(), second->grant.scopes, Protocol::Imap).maySend);
}

void TestOAuthProvider::refreshTokenThatIsNone() {
    TokenGrant made;
    made.refresh = Secret("made-up-refresh-token");
    Task<TokenAnswer> task = refreshToken(service(), made, tools());
    const auto answer = runTask(task);
    QVERIFY(answer);
    QCOMPARE(answer->problem.kind, OAuthFailure::InvalidGrant);
    QVERIFY(!oauthDetail(answer->problem).contains(QStringLiteral("made-up-refresh-token")));
}

void TestOAuthProvider::takenBackIsNoLongerGood() {
    const TokenAnswer first = allowed(service());
    QVERIFY(!first.problem.found());
    Task<OAuthProblem> task = revokeToken(service(), first.grant, tools());
    const auto problem = runTask(task);
    QVERIFY(problem);
    QVERIFY2(!problem->found(), qPrintable(oauthDetail(*problem)));
    Task<TokenAnswer> again = refreshToken(service(), first.grant, tools());
    const auto answer = runTask(again);
    QVERIFY(answer);
    QCOMPARE(answer->problem.kind, OAuthFailure::InvalidGrant);
}

void TestOAuthProvider::stoppingClosesThePort() {
    BrowserRequest request;
    request.scopes = {QStringLiteral("mail.send")};
    QUrl redirect;
    Task<TokenAnswer> task = signInByBrowser(service(), request, tools(), [&redirect](const QUrl& page) {
        redirect = QUrl(QUrlQuery(page).queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
    });
    task.start();
    TinyBrowser browser;
    QCOMPARE(browser.open(redirect).status, 404);
    task.reset();
    QCOMPARE(browser.open(redirect).status, 0);
}

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    if (!ProviderProcess::isInstalled()) return ProviderProcess::skipped;
    TestOAuthProvider test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_oauth_provider.moc"
