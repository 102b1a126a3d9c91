// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/oauth/device_flow.h"

#include <algorithm>

namespace outbox {

namespace {

constexpr int slowDownS = 5;  // RFC 8628 section 3.5
constexpr int longestPauseS = 60;
constexpr auto deviceGrant = "urn:ietf:params:oauth:grant-type:device_code";

TokenAnswer failedWith(const OAuthProblem& problem) {
    TokenAnswer answer;
    answer.problem = problem;
    return answer;
}

Task<DeviceAnswer> askForCode(OAuthService service, QStringList scopes, OAuthTools tools) {
    OAuthForm form;
    form.addClient(service).add("scope", scopes.join(QLatin1Char(' ')));
    const Secret body = form.take();
    const QString place = service.device.toString(QUrl::FullyEncoded);
    HttpAnswer answer = co_await tools.poster.post(place, body, oauthAnswerLimit, tools.limit);
    DeviceAnswer read;
    read.problem = problemOfPost(answer);
    if (!read.problem.found()) read = readDeviceAnswer(answer.status, answer.body, form.hidden());
    wipe(answer.body);
    co_return read;
}

Task<TokenAnswer> askOnce(OAuthService service, Secret deviceCode, OAuthTools tools) {
    OAuthForm form;
    form.add("grant_type", QByteArray(deviceGrant)).addSecret("device_code", deviceCode).addClient(service);
    co_return co_await askForToken(service, form, tools);
}

/// Seconds until the next question, or 0 where there is none.
int nextPause(const OAuthProblem& problem, int pause) {
    switch (problem.kind) {
        case OAuthFailure::Pending:
            return pause;
        case OAuthFailure::SlowDown:
            return std::min(pause + slowDownS, longestPauseS);
        case OAuthFailure::Unreachable:
        case OAuthFailure::ServerTrouble:
            return std::min(pause * 2, longestPauseS);
        default:
            return 0;
    }
}

}  // namespace

Task<TokenAnswer> signInByDevice(OAuthService service, QStringList scopes, OAuthTools tools,
                                 std::function<void(const DeviceInvitation&)> invite) {
    const DeviceAnswer invited = co_await askForCode(service, scopes, tools);
    if (invited.problem.found()) {
        co_return failedWith(invited.problem);
    }
    const DeviceInvitation invitation = invited.invitation;
    invite(invitation);
    int pause = invitation.intervalS;
    OAuthProblem late;
    late.kind = OAuthFailure::CodeExpired;
    for (int waitedS = 0; waitedS + pause <= invitation.expiresInS;) {
        const Milliseconds length = std::chrono::seconds(pause);
        [[maybe_unused]] const bool ended = co_await tools.pause(length);
        waitedS += pause;
        const TokenAnswer answer = co_await askOnce(service, invitation.deviceCode, tools);
        if (!answer.problem.found()) co_return answer;
        pause = nextPause(answer.problem, pause);
        if (pause == 0) co_return answer;
        late.fault = answer.problem.fault;
    }
    if (late.fault.failed()) late.kind = OAuthFailure::Unreachable;
    co_return failedWith(late);
}

}  // namespace outbox
