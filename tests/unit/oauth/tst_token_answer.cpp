// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/oauth/token_answer.h"

using namespace outbox;

Q_DECLARE_METATYPE(outbox::OAuthFailure)

class TestTokenAnswer : public QObject {
    Q_OBJECT
  private slots:
    void takesAWholeAnswer();
    void takesWhatTheStandardLeavesOut();
    void refusesWhatIsNoAnswer_data();
    void refusesWhatIsNoAnswer();
    void namesErrors_data();
    void namesErrors();
    void hidesSecretsInTheServicesWords();
    void takesAnInvitation();
    void refusesWhatIsNoInvitation_data();
    void refusesWhatIsNoInvitation();
    void revocation();
    void everyFailureHasWords();
};

namespace {

TokenAnswer read(const QByteArray& body, int status = 200) {
    return readTokenAnswer(status, body, Scrubber());
}

}  // namespace

void TestTokenAnswer::takesAWholeAnswer() {
    // RFC 6749 section 5.1
    const TokenAnswer answer =
        read(R"({"access_token":"2YotnFZFEjr1zCsicMWpAA","token_type":"Bearer",)"
             R"("expires_in":3600,"refresh_token":"tGzv3JOkF0XG5Qx2TlKWIA","scope":"a b"})");
    QVERIFY(!answer.problem.found());
    QCOMPARE(answer.grant.access.reveal(), QByteArray("2YotnFZFEjr1zCsicMWpAA"));
    QCOMPARE(answer.grant.access.kind(), SecretKind::Token);
    QCOMPARE(answer.grant.refresh.reveal(), QByteArray("tGzv3JOkF0XG5Qx2TlKWIA"));
    QCOMPARE(answer.grant.expiresInS, 3600);
    QCOMPARE(answer.grant.scopes, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
}

void TestTokenAnswer::takesWhatTheStandardLeavesOut() {
    const TokenAnswer answer =
        read(R"({"access_token":"t","token_type":"bearer","expires_in":"60","other":[1]})");
    QVERIFY(!answer.problem.found());
    QVERIFY(answer.grant.refresh.isEmpty());
    QVERIFY(answer.grant.scopes.isEmpty());
    QCOMPARE(answer.grant.expiresInS, 60);
    QCOMPARE(read(R"({"access_token":"t"})").grant.expiresInS, -1);
}

void TestTokenAnswer::refusesWhatIsNoAnswer_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a page") << QByteArray("<html>Welcome to the hotel</html>");
    QTest::newRow("a form, as before the standard") << QByteArray("access_token=t&expires_in=5");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no token") << QByteArray(R"({"token_type":"Bearer"})");
    QTest::newRow("a token that is a number") << QByteArray(R"({"access_token":5})");
    QTest::newRow("a token with a line end") << QByteArray(R"({"access_token":"a\r\nMAIL FROM:<x>"})");
    QTest::newRow("a token with a blank") << QByteArray(R"({"access_token":"a b"})");
    QTest::newRow("a token beyond ASCII") << QByteArray(R"({"access_token":"aé"})");
    QTest::newRow("a token too long") << "{\"access_token\":\"" + QByteArray(40000, 'a') + "\"}";
    QTest::newRow("another kind of token") << QByteArray(R"({"access_token":"t","token_type":"mac"})");
    QTest::newRow("a refresh token that is none") << QByteArray(R"({"access_token":"t","refresh_token":""})");
    QTest::newRow("a life that is a word") << QByteArray(R"({"access_token":"t","expires_in":"long"})");
    QTest::newRow("a life before its beginning") << QByteArray(R"({"access_token":"t","expires_in":-1})");
    QTest::newRow("far too many permissions")
        << R"({"access_token":"t","scope":")" + QByteArray(5000, 's') + "\"}";
}

void TestTokenAnswer::refusesWhatIsNoAnswer() {
    QFETCH(QByteArray, body);
    const TokenAnswer answer = read(body);
    QCOMPARE(answer.problem.kind, OAuthFailure::NotUnderstood);
    QVERIFY(answer.grant.access.isEmpty());
}

void TestTokenAnswer::namesErrors_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<OAuthFailure>("kind");
    const auto row = [](const char* name, int status, const char* body, OAuthFailure kind) {
        QTest::newRow(name) << status << QByteArray(body) << kind;
    };
    row("denied", 400, R"({"error":"access_denied"})", OAuthFailure::AccessDenied);
    row("denied at Microsoft", 400, R"({"error":"authorization_declined"})", OAuthFailure::AccessDenied);
    row("client", 401, R"({"error":"invalid_client"})", OAuthFailure::InvalidClient);
    row("client, at Google", 401, R"({"error":"unauthorized_client"})", OAuthFailure::ClientNotAllowed);
    row("grant", 400, R"({"error":"invalid_grant"})", OAuthFailure::InvalidGrant);
    row("redirect, as a grant", 400,
        R"({"error":"invalid_grant","error_description":"authorization code redirect_uri mismatch"})",
        OAuthFailure::RedirectMismatch);
    row("redirect, at Google", 400, R"({"error":"redirect_uri_mismatch"})", OAuthFailure::RedirectMismatch);
    row("redirect, at Microsoft", 400,
        R"({"error":"invalid_request","error_description":"AADSTS50011: The reply address does not match"})",
        OAuthFailure::RedirectMismatch);
    row("permission", 400, R"({"error":"invalid_scope"})", OAuthFailure::InvalidScope);
    row("waiting", 428, R"({"error":"authorization_pending"})", OAuthFailure::Pending);
    row("too often", 400, R"({"error":"slow_down"})", OAuthFailure::SlowDown);
    row("too late", 400, R"({"error":"expired_token"})", OAuthFailure::CodeExpired);
    row("an error with a good status", 200, R"({"error":"invalid_grant"})", OAuthFailure::InvalidGrant);
    row("an error that nobody knows", 400, R"({"error":"made_up"})", OAuthFailure::InvalidRequest);
    row("trouble, said", 503, R"({"error":"temporarily_unavailable"})", OAuthFailure::ServerTrouble);
    row("trouble, a page", 502, "<html>Bad Gateway</html>", OAuthFailure::ServerTrouble);
    row("too many", 429, "", OAuthFailure::ServerTrouble);
    row("a redirect", 302, "", OAuthFailure::NotUnderstood);
    row("a page", 404, "<html>", OAuthFailure::NotUnderstood);
}

void TestTokenAnswer::namesErrors() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const TokenAnswer answer = read(body, status);
    QTEST(answer.problem.kind, "kind");
    QCOMPARE(answer.problem.status, status);
}

void TestTokenAnswer::hidesSecretsInTheServicesWords() {
    Scrubber hidden;
    hidden.addSecret(Secret("made-up-refresh"));
    const TokenAnswer answer = readTokenAnswer(
        400, "{\"error\":\"invalid_grant\",\"error_description\":\"made-up-refresh \\u001b[31m is spent\"}",
        hidden);
    QVERIFY(!answer.problem.said.contains(QStringLiteral("made-up-refresh")));
    QVERIFY(!answer.problem.said.contains(QChar(0x1B)));
    QVERIFY(answer.problem.said.contains(QStringLiteral("is spent")));
}

void TestTokenAnswer::takesAnInvitation() {
    // RFC 8628 section 3.2
    const DeviceAnswer answer = readDeviceAnswer(
        200,
        R"({"device_code":"GmRhmhcxhwAzkoEqiMEg_DnyEysNkuNhszIySk9eS","user_code":"WDJB-MJHT",)"
        R"("verification_uri":"https://example.com/device",)"
        R"("verification_uri_complete":"https://example.com/device?user_code=WDJB-MJHT","expires_in":1800})",
        Scrubber());
    QVERIFY(!answer.problem.found());
    QCOMPARE(answer.invitation.userCode, QStringLiteral("WDJB-MJHT"));
    QCOMPARE(answer.invitation.page, QUrl(QStringLiteral("https://example.com/device")));
    QCOMPARE(answer.invitation.pageWithCode.query(), QStringLiteral("user_code=WDJB-MJHT"));
    QCOMPARE(answer.invitation.expiresInS, 1800);
    QCOMPARE(answer.invitation.intervalS, 5);
    QCOMPARE(answer.invitation.deviceCode.size(), 41);
}

void TestTokenAnswer::refusesWhatIsNoInvitation_data() {
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char* name, const char* device, const char* user, const char* page) {
        QTest::newRow(name) << QByteArray("{\"device_code\":\"") + device + "\",\"user_code\":\"" + user +
                                   "\",\"verification_uri\":\"" + page + "\"}";
    };
    row("no device code", "", "A", "https://e.example/");
    row("no code", "d", "", "https://e.example/");
    row("a code that is a text", "d", "call this number", "https://e.example/");
    row("a page in clear", "d", "A", "http://e.example/");
    row("a page that is a file", "d", "A", "file:///etc/passwd");
    row("a page that runs", "d", "A", "javascript:alert(1)");
    row("a page with a user", "d", "A", "https://bank.example@e.example/");
}

void TestTokenAnswer::refusesWhatIsNoInvitation() {
    QFETCH(QByteArray, body);
    QCOMPARE(readDeviceAnswer(200, body, Scrubber()).problem.kind, OAuthFailure::NotUnderstood);
}

void TestTokenAnswer::revocation() {
    QVERIFY(!readRevocationAnswer(200, "", Scrubber()).found());
    QCOMPARE(readRevocationAnswer(400, R"({"error":"unsupported_token_type"})", Scrubber()).kind,
             OAuthFailure::Unsupported);
    QCOMPARE(readRevocationAnswer(503, "", Scrubber()).kind, OAuthFailure::ServerTrouble);
}

void TestTokenAnswer::everyFailureHasWords() {
    for (int i = static_cast<int>(OAuthFailure::None) + 1; i <= static_cast<int>(OAuthFailure::NoClient);
         ++i) {
        OAuthProblem problem;
        problem.kind = static_cast<OAuthFailure>(i);
        const QString sentence = oauthSentence(problem, QStringLiteral("Example"));
        QVERIFY2(sentence.endsWith(QLatin1Char('.')) && !sentence.contains(QLatin1Char('%')),
                 qPrintable(sentence));
    }
}

QTEST_GUILESS_MAIN(TestTokenAnswer)
#include "tst_token_answer.moc"
