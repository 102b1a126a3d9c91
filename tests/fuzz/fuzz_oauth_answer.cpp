// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/oauth/oauth_files.h"
#include "core/oauth/redirect_answer.h"
#include "core/oauth/token_answer.h"
#include "tests/fuzz/fuzz_checks.h"

using namespace outbox;
using fuzz::require;

namespace {

bool isVisible(const QByteArray& text) {
    for (const char c : text)
        if (c <= 0x20 || c >= 0x7F) return false;
    return true;
}

void checkProblem(const OAuthProblem& problem) {
    require(fuzz::isOneCleanLine(problem.said) && fuzz::isOneCleanLine(problem.code),
            "a service's words are clean");
    if (problem.found())
        require(!oauthSentence(problem, QStringLiteral("x")).isEmpty(), "a failure has words");
}

/// Of an answer to a request that carried the secret; the browser's redirect is asked for without one.
void checkAnswered(const OAuthProblem& problem) {
    checkProblem(problem);
    require(!problem.said.contains(QStringLiteral("hidden-secret")),
            "a secret is hidden in a service's words");
}

void checkToken(int status, const QByteArray& body, const Scrubber& hidden) {
    const TokenAnswer answer = readTokenAnswer(status, body, hidden);
    checkAnswered(answer.problem);
    const TokenGrant& grant = answer.grant;
    require(answer.problem.found() == grant.access.isEmpty(), "either a token or a reason");
    require(isVisible(grant.access.reveal()) && isVisible(grant.refresh.reveal()),
            "a token is one visible word");
    require(grant.access.size() <= longestToken && grant.refresh.size() <= longestToken,
            "a token is bounded");
    require(grant.expiresInS >= -1, "a life is none or not negative");
    for (const QString& scope : grant.scopes) require(fuzz::isOneCleanLine(scope), "a permission is clean");
}

void checkDevice(int status, const QByteArray& body, const Scrubber& hidden) {
    const DeviceAnswer answer = readDeviceAnswer(status, body, hidden);
    checkAnswered(answer.problem);
    if (answer.problem.found()) return;
    const DeviceInvitation& invitation = answer.invitation;
    require(isVisible(invitation.userCode.toLatin1()) && !invitation.userCode.isEmpty(),
            "a code can be typed");
    require(invitation.page.scheme().startsWith(QLatin1String("http")), "a page is one for a browser");
    require(invitation.intervalS >= 1 && invitation.intervalS <= 120, "a pause is bounded");
    require(invitation.expiresInS >= 0 && invitation.expiresInS <= 1800, "a code's life is bounded");
}

void checkRedirect(const QByteArray& target) {
    const RedirectAnswer answer =
        readRedirect("/?" + target, "state-of-ours", QStringLiteral("https://a.example"));
    checkProblem(answer.problem);
    const bool ours = target.contains("state-of-ours") || target.contains('%') || target.contains('+');
    const bool taken =
        answer.kind == RedirectAnswer::Kind::Code || answer.kind == RedirectAnswer::Kind::Problem;
    require(!taken || ours, "an answer without our state counts for nothing");
    require(isVisible(answer.code.toLatin1()), "a code is one visible word");
    const QByteArray page = redirectPage(answer, QStringLiteral("Example"));
    require(page.count('<') == redirectPage(RedirectAnswer(), QStringLiteral("Example")).count('<'),
            "no markup comes from outside");
}

void checkFile(const QByteArray& json) {
    const OAuthFile file = readAdministratorFile(json);
    require(fuzz::isOneCleanLine(file.problem), "what is wrong is said in a clean line");
    require(file.problem.isEmpty() || (file.services.isEmpty() && file.clients.isEmpty()),
            "nothing of a wrong file is used");
    for (const OAuthService& service : file.services) {
        require(isOAuthEndpoint(service.token), "a token is asked for at a safe place");
        require(!service.sendScopes.isEmpty(), "a service has a permission to send");
        require(service.clientId.isEmpty() || isClientId(service.clientId), "a client id is one");
    }
}

}  // namespace

/// The first octet says which reader gets the rest, and with which status.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    if (size == 0) return 0;
    const QByteArray rest = fuzz::bytesOf(data + 1, size - 1);
    Scrubber hidden;
    hidden.addSecret(Secret("hidden-secret"));
    const int status = data[0] % 2 == 0 ? 200 : 400;
    switch (data[0] / 2 % 4) {
        case 0:
            checkToken(status, rest, hidden);
            break;
        case 1:
            checkDevice(status, rest, hidden);
            break;
        case 2:
            checkRedirect(rest);
            break;
        default:
            checkFile(rest);
            break;
    }
    return 0;
}
