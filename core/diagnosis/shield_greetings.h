// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "core/model/server_reply.h"

namespace outbox {

/// Whether a greeting is one that security software gives in a mail server's place.
[[nodiscard]] bool speaksLikeShield(const ServerReply& greeting);
/// The product that greets so; empty where none is named.
[[nodiscard]] QString shieldOfGreeting(const ServerReply& greeting);

}  // namespace outbox
