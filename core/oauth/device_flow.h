// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "core/oauth/token_requests.h"

namespace outbox {

/// Signs in by the device flow (RFC 8628): shows a code through `invite`, which the person types into a page
/// on any machine, and asks the service until it was. Asks no more often than the service wants, less often
/// when it says so or does not answer, and gives up when the code's life ends. Dropping the task stops it.
[[nodiscard]] Task<TokenAnswer> signInByDevice(OAuthService service, QStringList scopes, OAuthTools tools,
                                               std::function<void(const DeviceInvitation&)> invite);

}  // namespace outbox
