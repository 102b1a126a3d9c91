// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QStringList>
#include <QUrl>

#include "core/model/secret.h"
#include "core/oauth/oauth_problem.h"

namespace outbox {

/// Octets of an answer that are read. Those of large providers stay under 10 KiB.
inline constexpr qsizetype oauthAnswerLimit = 64LL * 1024;
/// Octets of the longest token that is taken.
inline constexpr qsizetype longestToken = 32LL * 1024;

/// What a token endpoint gave (RFC 6749 section 5.1).
struct TokenGrant {
    Secret access;           ///< of the kind Token
    Secret refresh;          ///< for the token endpoint alone; empty where none was given
    QStringList scopes;      ///< as granted; empty where the service did not say
    qint64 expiresInS = -1;  ///< seconds of life left when it came; -1: not said
};

/// A grant, or why there is none.
struct TokenAnswer {
    TokenGrant grant;
    OAuthProblem problem;
};

/// Reads the answer of a token endpoint. What the standard does not allow is NotUnderstood: no JSON object,
/// no token, a token with blanks or control characters, another kind than "Bearer", a number that is none.
/// `hidden` is taken out of the words that the service says.
[[nodiscard]] TokenAnswer readTokenAnswer(int status, const QByteArray& body, const Scrubber& hidden);

/// What the person needs for the device flow (RFC 8628 section 3.2).
struct DeviceInvitation {
    Secret deviceCode;
    QString userCode;   ///< to type on that page; visible ASCII
    QUrl page;          ///< https
    QUrl pageWithCode;  ///< the same with the code in it; may be empty
    int expiresInS = 0;
    int intervalS = 5;  ///< between two questions
};

struct DeviceAnswer {
    DeviceInvitation invitation;
    OAuthProblem problem;
};

/// Reads the answer of a device authorization endpoint, by the same rules.
[[nodiscard]] DeviceAnswer readDeviceAnswer(int status, const QByteArray& body, const Scrubber& hidden);

/// Reads the answer of a revocation endpoint (RFC 7009 section 2.2): 200 whatever the body is, else why not.
[[nodiscard]] OAuthProblem readRevocationAnswer(int status, const QByteArray& body, const Scrubber& hidden);

}  // namespace outbox

Q_DECLARE_METATYPE(outbox::DeviceInvitation)
