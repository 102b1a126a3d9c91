// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/oauth/oauth_service.h"

namespace outbox {

/// Octets of the largest file that is read.
inline constexpr qsizetype oauthFileLimit = 256LL * 1024;

/// A client id that an administrator has registered with a service.
struct OAuthClient {
    QString service;  ///< id of the service
    QString id;
    Secret secret;  ///< may be empty
};

/// What a file held. The first mistake in it counts, and nothing of such a file is used.
struct OAuthFile {
    QList<OAuthService> services;
    QList<OAuthClient> clients;
    QString problem;  ///< a sentence that names the place: "services[0].token: …"; empty when all is well
};

/// Reads a service as it ships (resources/oauth): one object.
[[nodiscard]] OAuthFile readServiceFile(const QByteArray& json);
/// Reads an administrator's file: `{"clients": [{"service", "client_id", "client_secret"}], "services": [as
/// shipped, with "domains"]}`. Unknown keys are mistakes: a slip in a name must not pass silently.
[[nodiscard]] OAuthFile readAdministratorFile(const QByteArray& json);

/// Whether a secret may go there: https, or this computer itself.
[[nodiscard]] bool isOAuthEndpoint(const QUrl& url);

}  // namespace outbox
