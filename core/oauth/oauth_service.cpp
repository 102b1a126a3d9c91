// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/oauth/oauth_service.h"

#include <algorithm>

namespace outbox {

namespace {

const QStringList& receivingScopes(const OAuthService& service, Protocol incoming) {
    return incoming == Protocol::Pop3 ? service.popScopes : service.imapScopes;
}

/// RFC 6749 has them case-sensitive, but Microsoft answers in another case than it was asked in.
bool holdsAll(const QStringList& granted, const QStringList& wanted) {
    return std::all_of(wanted.begin(), wanted.end(), [&granted](const QString& scope) {
        return granted.contains(scope, Qt::CaseInsensitive);
    });
}

}  // namespace

QStringList OAuthService::wantedScopes(Protocol incoming) const {
    QStringList wanted = sendScopes + receivingScopes(*this, incoming) + extraScopes;
    wanted.removeDuplicates();
    return wanted;
}

bool isClientId(const QString& text) {
    return !text.isEmpty() && text.size() <= longestClientId &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c > QChar(0x20) && c < QChar(0x7F); });
}

ScopeReach reachOf(const OAuthService& service, const QStringList& granted, Protocol incoming) {
    return {holdsAll(granted, service.sendScopes), holdsAll(granted, receivingScopes(service, incoming))};
}

}  // namespace outbox
