// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/oauth/oauth_problem.h"

#include <QCoreApplication>
#include <array>

namespace outbox {

namespace {

struct CodeRow {
    QLatin1String code;
    OAuthFailure failure;
};

/// RFC 6749 sections 4.1.2.1 and 5.2, RFC 8628 section 3.5, RFC 7009 section 2.2.1, OpenID Connect Core
/// section 3.1.2.6; the last rows are Google's.
constexpr std::array codeRows{
    CodeRow{QLatin1String("access_denied"), OAuthFailure::AccessDenied},
    CodeRow{QLatin1String("authorization_declined"), OAuthFailure::AccessDenied},
    CodeRow{QLatin1String("consent_required"), OAuthFailure::AccessDenied},
    CodeRow{QLatin1String("invalid_client"), OAuthFailure::InvalidClient},
    CodeRow{QLatin1String("unauthorized_client"), OAuthFailure::ClientNotAllowed},
    CodeRow{QLatin1String("invalid_grant"), OAuthFailure::InvalidGrant},
    CodeRow{QLatin1String("interaction_required"), OAuthFailure::InvalidGrant},
    CodeRow{QLatin1String("login_required"), OAuthFailure::InvalidGrant},
    CodeRow{QLatin1String("invalid_scope"), OAuthFailure::InvalidScope},
    CodeRow{QLatin1String("invalid_target"), OAuthFailure::InvalidScope},
    CodeRow{QLatin1String("invalid_request"), OAuthFailure::InvalidRequest},
    CodeRow{QLatin1String("unsupported_grant_type"), OAuthFailure::Unsupported},
    CodeRow{QLatin1String("unsupported_response_type"), OAuthFailure::Unsupported},
    CodeRow{QLatin1String("unsupported_token_type"), OAuthFailure::Unsupported},
    CodeRow{QLatin1String("server_error"), OAuthFailure::ServerTrouble},
    CodeRow{QLatin1String("temporarily_unavailable"), OAuthFailure::ServerTrouble},
    CodeRow{QLatin1String("expired_token"), OAuthFailure::CodeExpired},
    CodeRow{QLatin1String("authorization_pending"), OAuthFailure::Pending},
    CodeRow{QLatin1String("slow_down"), OAuthFailure::SlowDown},
    CodeRow{QLatin1String("redirect_uri_mismatch"), OAuthFailure::RedirectMismatch},
    CodeRow{QLatin1String("org_internal"), OAuthFailure::ClientNotAllowed},
    CodeRow{QLatin1String("admin_policy_enforced"), OAuthFailure::AccessDenied},
};

bool speaksOfRedirect(const QString& said) {
    return said.contains(QLatin1String("redirect"), Qt::CaseInsensitive) ||
           said.contains(QLatin1String("AADSTS50011"));
}

QString words(const char* source) {
    return QCoreApplication::translate("OAuth", source);
}

/// %1 is the service's name.
const char* sentenceOf(OAuthFailure failure) {
    switch (failure) {
        case OAuthFailure::AccessDenied:
            return QT_TRANSLATE_NOOP(
                "OAuth",
                "%1 was told not to allow this. Sign in again and allow it; where a company "
                "runs the account, its administrator may have to.");
        case OAuthFailure::InvalidClient:
            return QT_TRANSLATE_NOOP(
                "OAuth",
                "%1 does not know this client ID, or wants the client secret that belongs to "
                "it. Compare both with the registration.");
        case OAuthFailure::ClientNotAllowed:
            return QT_TRANSLATE_NOOP(
                "OAuth",
                "%1 knows this client ID, and does not allow it to sign people in this way. "
                "Its registration must be that of a desktop program.");
        case OAuthFailure::InvalidGrant:
            return QT_TRANSLATE_NOOP(
                "OAuth",
                "%1 no longer accepts this sign-in: it was used, has expired or was taken "
                "back. Sign in again.");
        case OAuthFailure::RedirectMismatch:
            return QT_TRANSLATE_NOOP(
                "OAuth",
                "%1 does not lead back to this program: its registration lacks the address of "
                "this computer. Whoever registered the client ID must add it.");
        case OAuthFailure::InvalidScope:
            return QT_TRANSLATE_NOOP(
                "OAuth",
                "%1 does not give the permission for mail to this client ID. Whoever registered "
                "it must add that permission.");
        case OAuthFailure::InvalidRequest:
            return QT_TRANSLATE_NOOP("OAuth",
                                     "%1 did not understand the request. Choose another way to sign in.");
        case OAuthFailure::Unsupported:
            return QT_TRANSLATE_NOOP(
                "OAuth",
                "%1 does not offer this kind of sign-in to this client ID. Try the other one, "
                "or another way to sign in.");
        case OAuthFailure::ServerTrouble:
            return QT_TRANSLATE_NOOP("OAuth",
                                     "The sign-in service of %1 is in trouble. Try again in a few minutes.");
        case OAuthFailure::CodeExpired:
            return QT_TRANSLATE_NOOP("OAuth", "The code was not entered in time. Ask for a new one.");
        case OAuthFailure::Pending:
        case OAuthFailure::SlowDown:
            return QT_TRANSLATE_NOOP("OAuth", "%1 waits until you have entered the code.");
        case OAuthFailure::StateForged:
            return QT_TRANSLATE_NOOP(
                "OAuth",
                "An answer came that does not belong to this sign-in, and it was not used. Sign "
                "in again, and close other pages first.");
        case OAuthFailure::OtherIssuer:
            return QT_TRANSLATE_NOOP(
                "OAuth",
                "Another service answered in the place of %1, and the answer was not used. Sign "
                "in again, and look closely at the address in the browser.");
        case OAuthFailure::NotUnderstood:
            return QT_TRANSLATE_NOOP("OAuth",
                                     "The answer of %1 is not a sign-in. Choose another way to sign in.");
        case OAuthFailure::Unreachable:
            return QT_TRANSLATE_NOOP(
                "OAuth",
                "The sign-in service of %1 cannot be reached from here. The check itself shows "
                "where the way ends; start it without signing in.");
        case OAuthFailure::TimedOut:
            return QT_TRANSLATE_NOOP(
                "OAuth",
                "Nothing came back from the browser. If its page says that the redirect is not "
                "allowed, whoever registered the client ID must add the address of this "
                "computer. Otherwise sign in again.");
        case OAuthFailure::NoPort:
            return QT_TRANSLATE_NOOP(
                "OAuth",
                "This computer does not let the program wait for the browser. Security software "
                "may be in the way; choose another way to sign in.");
        case OAuthFailure::NotBuiltIn:
            return QT_TRANSLATE_NOOP(
                "OAuth",
                "This program was built without Qt Network Authorization and cannot sign in with "
                "the browser.");
        case OAuthFailure::NoClient:
            return QT_TRANSLATE_NOOP(
                "OAuth",
                "%1 lets only registered programs sign in with the browser, and this copy is not "
                "registered.");
        case OAuthFailure::None:
            break;
    }
    return "";
}

}  // namespace

OAuthFailure oauthFailureOf(const QString& code, const QString& said) {
    for (const CodeRow& row : codeRows) {
        if (code != row.code) continue;
        const bool general = row.failure == OAuthFailure::InvalidGrant ||
                             row.failure == OAuthFailure::InvalidRequest ||
                             row.failure == OAuthFailure::InvalidClient;
        return general && speaksOfRedirect(said) ? OAuthFailure::RedirectMismatch : row.failure;
    }
    return OAuthFailure::InvalidRequest;
}

QString oauthSentence(const OAuthProblem& problem, const QString& service) {
    const QString sentence = words(sentenceOf(problem.kind));
    return sentence.contains(QLatin1String("%1")) ? sentence.arg(service) : sentence;
}

QString oauthDetail(const OAuthProblem& problem) {
    QStringList parts;
    if (problem.status != 0) parts.append(QStringLiteral("HTTP %1").arg(problem.status));
    if (!problem.code.isEmpty()) parts.append(problem.code);
    if (!problem.said.isEmpty()) parts.append(problem.said);
    if (problem.fault.failed()) {
        parts.append(failureName(problem.fault.kind));
        if (!problem.fault.detail.isEmpty()) parts.append(problem.fault.detail);
    }
    return parts.join(QStringLiteral(" · "));
}

}  // namespace outbox
