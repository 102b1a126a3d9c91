// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/oauth/oauth_service.h"

namespace outbox {

/// The provider of this folder as a sign-in service, for one of its clients.
inline OAuthService serviceOf(const QUrl& url, const char* client) {
    OAuthService made;
    made.id = QStringLiteral("test");
    made.name = QStringLiteral("Example Mail");
    made.issuer = url.toString();
    const auto at = [&url](const char* path) { return url.resolved(QUrl(QString::fromLatin1(path))); };
    made.authorization = at("/auth");
    made.token = at("/token");
    made.device = at("/device/auth");
    made.revocation = at("/token/revocation");
    made.sendScopes = {QStringLiteral("mail.send")};
    made.imapScopes = {QStringLiteral("mail.read")};
    made.extraScopes = {QStringLiteral("offline_access"), QStringLiteral("openid")};
    made.parameters = {{QStringLiteral("prompt"), QStringLiteral("consent")}};
    made.clientId = QString::fromLatin1(client);
    return made;
}

}  // namespace outbox
