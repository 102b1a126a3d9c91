// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/oauth/token_answer.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <optional>

#include "core/model/transcript.h"

namespace outbox {

namespace {

constexpr int statusOk = 200;
constexpr int firstBadStatus = 300;
constexpr int tooManyRequests = 429;
constexpr int firstServerStatus = 500;
constexpr qsizetype longestCode = 100;
constexpr qsizetype longestWords = 500;
constexpr qsizetype longestScope = 4000;
constexpr qsizetype longestUserCode = 64;
constexpr qsizetype longestUrl = 2000;
constexpr qint64 longestLife = 10LL * 365 * 24 * 3600;  // ten years, in seconds
constexpr int longestInvitation = 1800;
constexpr int longestInterval = 120;

OAuthProblem problemOf(OAuthFailure kind, int status, const char* said = "") {
    OAuthProblem problem;
    problem.kind = kind;
    problem.status = status;
    problem.said = QString::fromLatin1(said);
    return problem;
}

OAuthProblem notUnderstood(int status, const char* why) {
    return problemOf(OAuthFailure::NotUnderstood, status, why);
}

bool isVisible(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c > QChar(0x20) && c < QChar(0x7F); });
}

/// RFC 6749 appendix A.12 and A.17: visible ASCII. No token holds a blank, and one that did would break out
/// of the line that it is sent in.
Secret secretIn(const QJsonObject& answer, const char* key, SecretKind kind = SecretKind::Password) {
    const QString text = answer.value(QLatin1String(key)).toString();
    if (text.isEmpty() || text.size() > longestToken || !isVisible(text)) return {};
    return Secret(text.toLatin1(), kind);
}

std::optional<QJsonObject> objectIn(const QByteArray& body) {
    if (body.isEmpty() || body.size() > oauthAnswerLimit) return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject()) return std::nullopt;
    return document.object();
}

/// Seconds; some services write the number as a text.
std::optional<qint64> secondsIn(const QJsonObject& answer, const char* key, qint64 otherwise, qint64 most) {
    const QJsonValue value = answer.value(QLatin1String(key));
    if (value.isUndefined() || value.isNull()) return otherwise;
    bool isNumber = true;
    const double seconds = value.isString() ? value.toString().toDouble(&isNumber) : value.toDouble(-1);
    if (!isNumber || !(seconds >= 0) || !(seconds <= 1e15)) return std::nullopt;
    return std::min(static_cast<qint64>(seconds), most);
}

/// An error by the standard, or what the status alone says.
OAuthProblem errorIn(int status, const std::optional<QJsonObject>& answer, const Scrubber& hidden) {
    const bool trouble = status >= firstServerStatus || status == tooManyRequests;
    const QString code = answer ? answer->value(QLatin1String("error")).toString() : QString();
    if (code.isEmpty())
        return trouble ? problemOf(OAuthFailure::ServerTrouble, status)
                       : notUnderstood(status, "the answer holds neither a token nor an error");
    OAuthProblem problem;
    problem.status = status;
    problem.code = hidden.scrub(cleanText(code, longestCode));
    const QString said = answer->value(QLatin1String("error_description")).toString();
    problem.said = hidden.scrub(cleanText(said.simplified(), longestWords));
    problem.kind = oauthFailureOf(code, said);
    return problem;
}

/// A page for a browser: https, or this computer's own (for a service in a test or behind a helper).
QUrl pageIn(const QJsonObject& answer, const char* key) {
    const QString text = answer.value(QLatin1String(key)).toString();
    if (text.isEmpty() || text.size() > longestUrl || !isVisible(text)) return {};
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty()) return {};
    const bool own = url.scheme() == QLatin1String("http") && QHostAddress(url.host()).isLoopback();
    return own || url.scheme() == QLatin1String("https") ? url : QUrl();
}

bool isBearer(const QJsonObject& answer) {
    // Mail.ru and Yahoo have been seen to leave it out or to write it small; nothing else is sent by mail.
    const QString type = answer.value(QLatin1String("token_type")).toString(QStringLiteral("bearer"));
    return type.compare(QLatin1String("bearer"), Qt::CaseInsensitive) == 0;
}

}  // namespace

TokenAnswer readTokenAnswer(int status, const QByteArray& body, const Scrubber& hidden) {
    const auto answer = objectIn(body);
    const bool isError = status < statusOk || status >= firstBadStatus;
    if (isError || !answer || answer->contains(QLatin1String("error")))
        return {{}, errorIn(status, answer, hidden)};
    TokenAnswer read;
    read.grant.access = secretIn(*answer, "access_token", SecretKind::Token);
    if (read.grant.access.isEmpty()) return {{}, notUnderstood(status, "the token is missing or is none")};
    if (!isBearer(*answer)) return {{}, notUnderstood(status, "the token is of another kind than Bearer")};
    const QJsonValue refresh = answer->value(QLatin1String("refresh_token"));
    read.grant.refresh = secretIn(*answer, "refresh_token");
    if (read.grant.refresh.isEmpty() && !refresh.isUndefined() && !refresh.isNull())
        return {{}, notUnderstood(status, "the refresh token is none")};
    const auto expires = secondsIn(*answer, "expires_in", -1, longestLife);
    if (!expires) return {{}, notUnderstood(status, "the life of the token is no number")};
    read.grant.expiresInS = *expires;
    const QString scope = answer->value(QLatin1String("scope")).toString();
    if (scope.size() > longestScope)
        return {{}, notUnderstood(status, "the list of permissions is too long")};
    read.grant.scopes = cleanText(scope, longestScope).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return read;
}

DeviceAnswer readDeviceAnswer(int status, const QByteArray& body, const Scrubber& hidden) {
    const auto answer = objectIn(body);
    const bool isError = status < statusOk || status >= firstBadStatus;
    if (isError || !answer || answer->contains(QLatin1String("error")))
        return {{}, errorIn(status, answer, hidden)};
    DeviceAnswer read;
    DeviceInvitation& invitation = read.invitation;
    invitation.deviceCode = secretIn(*answer, "device_code");
    const QString code = answer->value(QLatin1String("user_code")).toString();
    if (invitation.deviceCode.isEmpty() || code.isEmpty() || code.size() > longestUserCode ||
        !isVisible(code))
        return {{}, notUnderstood(status, "the code is missing or is none")};
    invitation.userCode = code;
    invitation.page = pageIn(*answer, "verification_uri");
    // Google's and Yandex's name for it, older than the standard.
    if (invitation.page.isEmpty()) invitation.page = pageIn(*answer, "verification_url");
    if (invitation.page.isEmpty())
        return {{}, notUnderstood(status, "the page for the code is missing or is none")};
    invitation.pageWithCode = pageIn(*answer, "verification_uri_complete");
    const auto expires = secondsIn(*answer, "expires_in", longestInvitation, longestInvitation);
    const auto interval = secondsIn(*answer, "interval", invitation.intervalS, longestInterval);
    if (!expires || !interval) return {{}, notUnderstood(status, "the life of the code is no number")};
    invitation.expiresInS = static_cast<int>(*expires);
    invitation.intervalS = std::max(static_cast<int>(*interval), 1);
    return read;
}

OAuthProblem readRevocationAnswer(int status, const QByteArray& body, const Scrubber& hidden) {
    if (status >= statusOk && status < firstBadStatus) return {};
    return errorIn(status, objectIn(body), hidden);
}

}  // namespace outbox
