// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <QUrlQuery>

#include "core/net/cares_resolver.h"
#include "core/oauth/browser_flow.h"
#include "core/oauth/device_flow.h"
#include "tests/support/run_task.h"
#include "tests/support/scripted_http_server.h"
#include "tests/unit/oauth/ask_loopback.h"

using namespace outbox;

Q_DECLARE_METATYPE(outbox::OAuthFailure)

namespace {

/// Answers forms by a script and keeps them.
class ScriptedPoster : public FormPoster {
  public:
    QList<HttpAnswer> answers;
    QList<QUrlQuery> forms;

    Task<HttpAnswer> post(QString, Secret form, qsizetype, Milliseconds) override {
        forms.append(QUrlQuery(QString::fromLatin1(form.reveal())));
        HttpAnswer answer;
        answer.fault.kind = Failure::TimedOut;
        if (!answers.isEmpty()) answer = answers.takeFirst();
        co_return answer;
    }
    [[nodiscard]] QString field(int form, const char* name) const {
        return forms.at(form).queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
    }
};

HttpAnswer said(int status, const QByteArray& body) {
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

HttpAnswer error(const char* code) {
    return said(400, QByteArray("{\"error\":\"") + code + "\"}");
}

const QByteArray goodToken =
    R"({"access_token":"the-token","token_type":"Bearer","expires_in":3600,"refresh_token":"the-refresh","scope":"send read"})";
const QByteArray goodInvitation =
    R"({"device_code":"the-device-code","user_code":"ABCD-EFGH","verification_uri":"https://e.example/d",)"
    R"("expires_in":60,"interval":5})";

OAuthService example(const QString& base = QStringLiteral("https://e.example")) {
    OAuthService service;
    service.name = QStringLiteral("Example");
    service.authorization = QUrl(base + QStringLiteral("/auth"));
    service.token = QUrl(base + QStringLiteral("/token"));
    service.device = QUrl(base + QStringLiteral("/device"));
    service.revocation = QUrl(base + QStringLiteral("/revoke"));
    service.sendScopes = {QStringLiteral("send")};
    service.clientId = QStringLiteral("client & co+");
    return service;
}

QList<qint64> pauses;  // of the test that runs

Task<bool> notedPause(Milliseconds length) {
    pauses.append(length.count());
    co_return true;
}

}  // namespace

class TestOAuthFlows : public QObject {
    Q_OBJECT
  private slots:
    void init() { pauses.clear(); }
    void deviceAsksUntilThePersonIsDone();
    void deviceAsksLessOften_data();
    void deviceAsksLessOften();
    void deviceGivesUp_data();
    void deviceGivesUp();
    void deviceCodeRunsOut();
    void refreshKeepsWhatIsNotSaid();
    void refreshSaysWhyNot();
    void revokesTheRefreshTokenFirst();
    void revocationWithoutAPlace();
    void browserExchangesTheCodeOnce();
    void browserSaysWhatTheTokenEndpointSays_data();
    void browserSaysWhatTheTokenEndpointSays();
    void browserGivesUpOnForgedAnswers();
    void browserPageOpensOnce();
    void droppingStopsEverything();
    void formsGoToSafePlacesOnly_data();
    void formsGoToSafePlacesOnly();
    void answersAreBounded();

  private:
    static QByteArray bring(const QUrl& page, const QByteArray& fields);
    TokenAnswer device(ScriptedPoster& poster);
};

namespace {
TokenAnswer hung() {
    TokenAnswer answer;
    answer.problem.kind = OAuthFailure::NotBuiltIn;
    return answer;
}
}  // namespace

TokenAnswer TestOAuthFlows::device(ScriptedPoster& poster) {
    Task<TokenAnswer> task = signInByDevice(example(), {QStringLiteral("send"), QStringLiteral("read")},
                                            {poster, notedPause}, [](const DeviceInvitation&) {});
    return runTask(task).value_or(hung());
}

void TestOAuthFlows::deviceAsksUntilThePersonIsDone() {
    ScriptedPoster poster;
    poster.answers = {said(200, goodInvitation), error("authorization_pending"),
                      error("authorization_pending"), said(200, goodToken)};
    const TokenAnswer answer = device(poster);
    QCOMPARE(answer.grant.access.reveal(), QByteArray("the-token"));
    QCOMPARE(pauses, (QList<qint64>{5000, 5000, 5000}));
    QCOMPARE(poster.field(0, "scope"), QStringLiteral("send read"));
    QCOMPARE(poster.field(0, "client_id"), QStringLiteral("client & co+"));
    QCOMPARE(poster.field(1, "grant_type"), QStringLiteral("urn:ietf:params:oauth:grant-type:device_code"));
    QCOMPARE(poster.field(1, "device_code"), QStringLiteral("the-device-code"));
}

void TestOAuthFlows::deviceAsksLessOften_data() {
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("next");
    QTest::newRow("when told to") << QByteArray(R"({"error":"slow_down"})") << 10000;
    QTest::newRow("when the service is in trouble") << QByteArray(R"({"error":"server_error"})") << 10000;
    QTest::newRow("when nothing answers") << QByteArray() << 10000;
    QTest::newRow("not when it waits") << QByteArray(R"({"error":"authorization_pending"})") << 5000;
}

void TestOAuthFlows::deviceAsksLessOften() {
    QFETCH(QByteArray, answer);
    QFETCH(int, next);
    HttpAnswer silent;
    silent.fault.kind = Failure::TimedOut;
    ScriptedPoster poster;
    poster.answers = {said(200, goodInvitation), answer.isEmpty() ? silent : said(400, answer),
                      said(200, goodToken)};
    QVERIFY(!device(poster).problem.found());
    QCOMPARE(pauses, (QList<qint64>{5000, next}));
}

void TestOAuthFlows::deviceGivesUp_data() {
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<OAuthFailure>("kind");
    QTest::newRow("denied") << QByteArray("access_denied") << OAuthFailure::AccessDenied;
    QTest::newRow("expired") << QByteArray("expired_token") << OAuthFailure::CodeExpired;
    QTest::newRow("client") << QByteArray("invalid_client") << OAuthFailure::InvalidClient;
    QTest::newRow("spent") << QByteArray("invalid_grant") << OAuthFailure::InvalidGrant;
}

void TestOAuthFlows::deviceGivesUp() {
    QFETCH(QByteArray, code);
    ScriptedPoster poster;
    poster.answers = {said(200, goodInvitation), error(code.constData())};
    QTEST(device(poster).problem.kind, "kind");
    QCOMPARE(poster.forms.size(), 2);
}

void TestOAuthFlows::deviceCodeRunsOut() {
    ScriptedPoster poster;
    poster.answers = {said(200, goodInvitation)};
    for (int i = 0; i < 20; ++i) poster.answers.append(error("authorization_pending"));
    QCOMPARE(device(poster).problem.kind, OAuthFailure::CodeExpired);
    QCOMPARE(pauses.size(), 12);  // sixty seconds, one question every five
    ScriptedPoster silent;
    silent.answers = {said(200, goodInvitation)};
    QCOMPARE(device(silent).problem.kind, OAuthFailure::Unreachable);
}

void TestOAuthFlows::refreshKeepsWhatIsNotSaid() {
    ScriptedPoster poster;
    poster.answers = {said(200, R"({"access_token":"new","token_type":"Bearer"})")};
    TokenGrant old;
    old.refresh = Secret("the-refresh");
    old.scopes = {QStringLiteral("send")};
    Task<TokenAnswer> task = refreshToken(example(), old, {poster, notedPause});
    const TokenAnswer answer = runTask(task).value_or(hung());
    QCOMPARE(answer.grant.access.reveal(), QByteArray("new"));
    QCOMPARE(answer.grant.refresh.reveal(), QByteArray("the-refresh"));
    QCOMPARE(answer.grant.scopes, old.scopes);
    QCOMPARE(poster.field(0, "grant_type"), QStringLiteral("refresh_token"));
    QCOMPARE(poster.field(0, "refresh_token"), QStringLiteral("the-refresh"));
}

void TestOAuthFlows::refreshSaysWhyNot() {
    ScriptedPoster poster;
    poster.answers = {
        said(400, R"({"error":"invalid_grant","error_description":"the-refresh was revoked"})")};
    TokenGrant old;
    old.refresh = Secret("the-refresh");
    Task<TokenAnswer> task = refreshToken(example(), old, {poster, notedPause});
    const TokenAnswer answer = runTask(task).value_or(hung());
    QCOMPARE(answer.problem.kind, OAuthFailure::InvalidGrant);
    QVERIFY(!answer.problem.said.contains(QStringLiteral("the-refresh")));
}

void TestOAuthFlows::revokesTheRefreshTokenFirst() {
    ScriptedPoster poster;
    poster.answers = {said(200, ""), said(200, ""), said(503, "")};
    TokenGrant grant;
    grant.access = Secret("the-token", SecretKind::Token);
    Task<OAuthProblem> alone = revokeToken(example(), grant, {poster, notedPause});
    QVERIFY(!runTask(alone)->found());
    QCOMPARE(poster.field(0, "token"), QStringLiteral("the-token"));
    QCOMPARE(poster.field(0, "token_type_hint"), QStringLiteral("access_token"));
    grant.refresh = Secret("the-refresh");
    Task<OAuthProblem> whole = revokeToken(example(), grant, {poster, notedPause});
    QVERIFY(!runTask(whole)->found());
    QCOMPARE(poster.field(1, "token"), QStringLiteral("the-refresh"));
    Task<OAuthProblem> trouble = revokeToken(example(), grant, {poster, notedPause});
    QCOMPARE(runTask(trouble)->kind, OAuthFailure::ServerTrouble);
}

void TestOAuthFlows::revocationWithoutAPlace() {
    ScriptedPoster poster;
    OAuthService service = example();
    service.revocation.clear();
    Task<OAuthProblem> task = revokeToken(service, TokenGrant(), {poster, notedPause});
    QCOMPARE(runTask(task)->kind, OAuthFailure::Unsupported);
    QVERIFY(poster.forms.isEmpty());
}

QByteArray TestOAuthFlows::bring(const QUrl& page, const QByteArray& fields) {
    const QUrlQuery query(page);
    const QUrl redirect(query.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
    const QByteArray state = query.queryItemValue(QStringLiteral("state"), QUrl::FullyDecoded).toLatin1();
    const auto port = static_cast<quint16>(redirect.port());
    return askLoopback(port, "GET /?" + QByteArray(fields).replace("STATE", state) +
                                 " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\n\r\n");
}

void TestOAuthFlows::browserExchangesTheCodeOnce() {
    if (!browserFlowIsBuiltIn()) QSKIP("built without Qt Network Authorization");
    ScriptedPoster poster;
    poster.answers = {said(200, goodToken)};
    OAuthService service = example();
    service.clientSecret = Secret("the client's secret");
    BrowserRequest request;
    request.scopes = {QStringLiteral("send")};
    QUrl page;
    QByteArrayList shown;
    Task<TokenAnswer> task = signInByBrowser(service, request, {poster, notedPause}, [&](const QUrl& url) {
        page = url;
        QMetaObject::invokeMethod(
            this, [&shown, url] { shown.append(bring(url, "code=4%2Fa%2Bb%3D%26&state=STATE")); },
            Qt::QueuedConnection);
    });
    const TokenAnswer answer = runTask(task).value_or(hung());
    QCOMPARE(answer.grant.access.reveal(), QByteArray("the-token"));
    QCOMPARE(answer.grant.access.kind(), SecretKind::Token);
    QCOMPARE(poster.forms.size(), 1);
    QCOMPARE(poster.field(0, "code"), QStringLiteral("4/a+b=&"));
    QCOMPARE(poster.field(0, "client_id"), QStringLiteral("client & co+"));
    QCOMPARE(poster.field(0, "client_secret"), QStringLiteral("the client's secret"));
    QCOMPARE(poster.field(0, "grant_type"), QStringLiteral("authorization_code"));
    const QUrlQuery query(page);
    QCOMPARE(poster.field(0, "redirect_uri"),
             query.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
    QCOMPARE(poster.field(0, "code_verifier").size(), 43);
    QVERIFY(!page.toString().contains(QStringLiteral("secret")));
    QTRY_COMPARE(shown.size(), 1);
    QVERIFY2(shown.first().startsWith("HTTP/1.1 200 OK") && shown.first().contains("Cache-Control: no-store"),
             shown.first().constData());
}

void TestOAuthFlows::browserSaysWhatTheTokenEndpointSays_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<OAuthFailure>("kind");
    QTest::newRow("spent") << 400 << QByteArray(R"({"error":"invalid_grant"})") << OAuthFailure::InvalidGrant;
    QTest::newRow("client") << 401 << QByteArray(R"({"error":"invalid_client"})")
                            << OAuthFailure::InvalidClient;
    QTest::newRow("redirect") << 400 << QByteArray(R"({"error":"redirect_uri_mismatch"})")
                              << OAuthFailure::RedirectMismatch;
    QTest::newRow("trouble") << 500 << QByteArray("oops") << OAuthFailure::ServerTrouble;
    QTest::newRow("a page") << 200 << QByteArray("<html>") << OAuthFailure::NotUnderstood;
    QTest::newRow("nothing") << 0 << QByteArray() << OAuthFailure::Unreachable;
}

void TestOAuthFlows::browserSaysWhatTheTokenEndpointSays() {
    if (!browserFlowIsBuiltIn()) QSKIP("built without Qt Network Authorization");
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    ScriptedPoster poster;
    if (status != 0) poster.answers = {said(status, body)};
    Task<TokenAnswer> task = signInByBrowser(example(), {}, {poster, notedPause}, [&](const QUrl& url) {
        QMetaObject::invokeMethod(
            this, [url] { bring(url, "code=c&state=STATE"); }, Qt::QueuedConnection);
    });
    QTEST(runTask(task).value_or(hung()).problem.kind, "kind");
    QTest::qWait(0);
}

void TestOAuthFlows::browserGivesUpOnForgedAnswers() {
    if (!browserFlowIsBuiltIn()) QSKIP("built without Qt Network Authorization");
    ScriptedPoster poster;
    BrowserRequest request;
    request.patience = Milliseconds(300);
    QByteArray shown;
    Task<TokenAnswer> task = signInByBrowser(example(), request, {poster, notedPause}, [&](const QUrl& url) {
        QMetaObject::invokeMethod(
            this, [&shown, url] { shown = bring(url, "code=stolen&state=guessed"); }, Qt::QueuedConnection);
    });
    QCOMPARE(runTask(task).value_or(hung()).problem.kind, OAuthFailure::StateForged);
    QVERIFY(shown.startsWith("HTTP/1.1 400"));
    QVERIFY(poster.forms.isEmpty());
}

void TestOAuthFlows::browserPageOpensOnce() {
    if (!browserFlowIsBuiltIn()) QSKIP("built without Qt Network Authorization");
    ScriptedPoster poster;
    int opened = 0;
    QUrl page;
    Task<TokenAnswer> task = signInByBrowser(example(), {}, {poster, notedPause}, [&](const QUrl& url) {
        ++opened;
        page = url;
        QMetaObject::invokeMethod(
            this,
            [&poster, url] {
                // A browser that asks for the icon first, and brings the same code twice.
                poster.answers = {said(200, goodToken)};
                bring(url, "icon");
                bring(url, "code=c&state=STATE");
            },
            Qt::QueuedConnection);
    });
    QVERIFY(!runTask(task).value_or(hung()).problem.found());
    QCOMPARE(opened, 1);
    QCOMPARE(page.scheme(), QStringLiteral("https"));
    QCOMPARE(page.host(), QStringLiteral("e.example"));
}

void TestOAuthFlows::droppingStopsEverything() {
    ScriptedHttpServer server([](const QByteArray&, int) {
        return ScriptedHttpServer::Act{{}, false, false};
    });
    Timeline timeline;
    CaresResolver resolver(timeline);
    DirectHttpFetcher http(resolver);
    TokenGrant old;
    old.refresh = Secret("the-refresh");
    Task<TokenAnswer> task = refreshToken(example(server.url(QString())), old, {http, notedPause});
    task.start();
    QTRY_COMPARE(server.requests().size(), 1);
    QVERIFY(server.requests().first().startsWith("POST /token HTTP/1.1\r\n"));
    task.reset();
    QTRY_COMPARE(server.closedByPeer(), 1);
}

void TestOAuthFlows::formsGoToSafePlacesOnly_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("safe");
    QTest::newRow("this computer") << QStringLiteral("HERE") << true;
    QTest::newRow("elsewhere, in clear") << QStringLiteral("http://192.0.2.1:9/token") << false;
    QTest::newRow("a file") << QStringLiteral("file:///etc/passwd") << false;
}

void TestOAuthFlows::formsGoToSafePlacesOnly() {
    QFETCH(QString, url);
    QFETCH(bool, safe);
    ScriptedHttpServer server(
        [](const QByteArray&, int) { return ScriptedHttpServer::Act{httpResponse("200 OK", "{}")}; });
    Timeline timeline;
    CaresResolver resolver(timeline);
    DirectHttpFetcher http(resolver);
    const QString place = url == QLatin1String("HERE") ? server.url(QStringLiteral("/token")) : url;
    Task<HttpAnswer> task = http.post(place, Secret("a=made-up"), 100, Milliseconds(5000));
    const auto answer = runTask(task);
    QVERIFY(answer);
    QCOMPARE(!answer->fault.failed(), safe);
    if (safe) {
        QVERIFY(server.requests().first().endsWith("\r\n\r\na=made-up"));
        QVERIFY(server.requests().first().contains("Content-Type: application/x-www-form-urlencoded\r\n"));
    } else if (url.startsWith(QLatin1String("http"))) {
        QCOMPARE(answer->fault.kind, Failure::NoSafeLine);
    }
}

void TestOAuthFlows::answersAreBounded() {
    const QByteArray endless = "{\"access_token\":\"" + QByteArray(100000, 'a');
    ScriptedHttpServer server([endless](const QByteArray&, int) {
        return ScriptedHttpServer::Act{"HTTP/1.1 200 OK\r\n\r\n" + endless, false, true};
    });
    Timeline timeline;
    CaresResolver resolver(timeline);
    DirectHttpFetcher http(resolver);
    TokenGrant old;
    old.refresh = Secret("the-refresh");
    Task<TokenAnswer> task = refreshToken(example(server.url(QString())), old, {http, notedPause});
    const TokenAnswer answer = runTask(task).value_or(hung());
    QCOMPARE(answer.problem.kind, OAuthFailure::NotUnderstood);
    QCOMPARE(answer.problem.fault.kind, Failure::LimitExceeded);
}

QTEST_GUILESS_MAIN(TestOAuthFlows)
#include "tst_oauth_flows.moc"
