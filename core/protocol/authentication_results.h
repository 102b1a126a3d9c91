// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include "core/model/arrival.h"
#include "core/protocol/message_header.h"

namespace outbox {

inline constexpr qsizetype maxAuthenticationResults = 40;

/// What the servers on the way wrote about the sender (RFC 8601), the last server's first. They are the
/// servers' own words and are not checked here.
[[nodiscard]] QList<AuthenticationResult> authenticationResults(const QList<HeaderField>& header);

}  // namespace outbox
