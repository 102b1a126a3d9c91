// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "core/oauth/token_requests.h"

namespace outbox {

struct BrowserRequest {
    QStringList scopes;
    QString address;                ///< the account's, as a hint for the page (login_hint); may be empty
    Milliseconds patience{600000};  ///< for the person in the browser
};

/// Whether this program was built with Qt Network Authorization, which signInByBrowser() needs.
[[nodiscard]] bool browserFlowIsBuiltIn();

/// Signs in by authorization code with PKCE in the system's browser and a redirect to this computer (RFC 6749
/// section 4.1, RFC 7636, RFC 8252): `open` is given the page, once. What belongs to no sign-in of this
/// program is told so and left alone. Dropping the task closes the port and stops it.
[[nodiscard]] Task<TokenAnswer> signInByBrowser(OAuthService service, BrowserRequest request,
                                                OAuthTools tools, std::function<void(const QUrl&)> open);

}  // namespace outbox
