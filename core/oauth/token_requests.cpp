// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/oauth/token_requests.h"

#include <QDeadlineTimer>

#include "core/net/change_signal.h"

namespace outbox {

Task<bool> pauseFor(Milliseconds length) {
    ChangeSignal never;
    const QDeadlineTimer end(length);
    co_return co_await never.wait(end);
}

OAuthForm& OAuthForm::add(const char* name, const QByteArray& value) {
    const QByteArray encoded = value.toPercentEncoding();
    QByteArray longer;
    longer.reserve(m_text.size() + qsizetype(qstrlen(name)) + encoded.size() + 2);
    longer += m_text;
    if (!m_text.isEmpty()) longer += '&';
    longer += name;
    longer += '=';
    longer += encoded;
    m_text.swap(longer);
    wipe(longer);
    return *this;
}

OAuthForm& OAuthForm::addSecret(const char* name, const Secret& value) {
    m_hidden.addSecret(value);
    return add(name, value.reveal());
}

OAuthForm& OAuthForm::addClient(const OAuthService& service) {
    add("client_id", service.clientId);
    return service.clientSecret.isEmpty() ? *this : addSecret("client_secret", service.clientSecret);
}

OAuthProblem problemOfPost(const HttpAnswer& answer) {
    OAuthProblem problem;
    if (!answer.fault.failed()) return problem;
    const bool notAnAnswer =
        answer.fault.kind == Failure::LimitExceeded || answer.fault.kind == Failure::NotTheProtocol;
    problem.kind = notAnAnswer ? OAuthFailure::NotUnderstood : OAuthFailure::Unreachable;
    problem.status = answer.status;
    problem.fault = answer.fault;
    return problem;
}

Task<TokenAnswer> askForToken(OAuthService service, OAuthForm form, OAuthTools tools) {
    const Secret body = form.take();
    const QString place = service.token.toString(QUrl::FullyEncoded);
    HttpAnswer answer = co_await tools.poster.post(place, body, oauthAnswerLimit, tools.limit);
    TokenAnswer read;
    read.problem = problemOfPost(answer);
    if (!read.problem.found()) read = readTokenAnswer(answer.status, answer.body, form.hidden());
    wipe(answer.body);
    co_return read;
}

Task<TokenAnswer> refreshToken(OAuthService service, TokenGrant old, OAuthTools tools) {
    OAuthForm form;
    form.add("grant_type", QByteArray("refresh_token"))
        .addSecret("refresh_token", old.refresh)
        .addClient(service);
    TokenAnswer fresh = co_await askForToken(service, form, tools);
    if (!fresh.problem.found()) {
        if (fresh.grant.refresh.isEmpty()) fresh.grant.refresh = old.refresh;
        if (fresh.grant.scopes.isEmpty()) fresh.grant.scopes = old.scopes;
    }
    co_return fresh;
}

Task<OAuthProblem> revokeToken(OAuthService service, TokenGrant grant, OAuthTools tools) {
    OAuthProblem problem;
    if (service.revocation.isEmpty()) {
        problem.kind = OAuthFailure::Unsupported;
        co_return problem;
    }
    const bool whole = !grant.refresh.isEmpty();
    OAuthForm form;
    form.addSecret("token", whole ? grant.refresh : grant.access)
        .add("token_type_hint", QByteArray(whole ? "refresh_token" : "access_token"))
        .addClient(service);
    const Secret body = form.take();
    const QString place = service.revocation.toString(QUrl::FullyEncoded);
    const HttpAnswer answer = co_await tools.poster.post(place, body, oauthAnswerLimit, tools.limit);
    problem = problemOfPost(answer);
    if (!problem.found()) problem = readRevocationAnswer(answer.status, answer.body, form.hidden());
    co_return problem;
}

}  // namespace outbox
