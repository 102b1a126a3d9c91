// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

#include "core/model/failure.h"

namespace outbox {

/// How signing in by OAuth 2.0 can fail, as one closed list.
enum class OAuthFailure {
    None,
    AccessDenied,      ///< the person, or an administrator, said no
    InvalidClient,     ///< the service does not know the client id, or wants its secret
    ClientNotAllowed,  ///< it knows the client, which may not do this (unauthorized_client)
    InvalidGrant,      ///< code or refresh token is spent, expired or revoked
    RedirectMismatch,  ///< the redirect to this computer is not among those registered
    InvalidScope,      ///< the service does not know the permission, or does not give it to this client
    InvalidRequest,    ///< the service finds the request itself wrong
    Unsupported,       ///< the service does not do this kind of sign-in
    ServerTrouble,     ///< 5xx, 429, server_error, temporarily_unavailable
    CodeExpired,       ///< of the device flow: nobody entered the code in time
    Pending,           ///< of the device flow, between two questions
    SlowDown,          ///< of the device flow: ask less often
    StateForged,       ///< answers came that belong to no sign-in of this program
    OtherIssuer,       ///< another service answered than was asked (RFC 9207)
    NotUnderstood,     ///< the answer is not what the standard says
    Unreachable,       ///< no answer; the fault says why
    TimedOut,          ///< the person did not finish in time
    NoPort,            ///< this computer gives no port for the redirect
    NotBuiltIn,        ///< this program was built without the sign-in with the browser
    NoClient           ///< nobody has given a client id
};

struct OAuthProblem {
    OAuthFailure kind = OAuthFailure::None;
    QString code;    ///< the service's own, "invalid_grant"; cleaned
    QString said;    ///< the service's own words, cleaned and without secrets; may be empty
    int status = 0;  ///< of HTTP, 0 where none came
    Fault fault;     ///< of the network

    [[nodiscard]] bool found() const { return kind != OAuthFailure::None; }
};

/// The failure that an error code of RFC 6749, 8628, 7009 or a large provider means; `said` tells some apart.
[[nodiscard]] OAuthFailure oauthFailureOf(const QString& code, const QString& said);

/// One or two sentences for a person, in the language of the installed translators: what happened and what
/// to do. `service` is the service's name.
[[nodiscard]] QString oauthSentence(const OAuthProblem& problem, const QString& service);
/// The technical detail beneath: status, code and the service's own words; empty where there is none.
[[nodiscard]] QString oauthDetail(const OAuthProblem& problem);

}  // namespace outbox

Q_DECLARE_METATYPE(outbox::OAuthProblem)
