// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/server_reply.h"

namespace outbox {

/// Whether a temporary refusal of a recipient is greylisting (RFC 6647): the server makes every new sender
/// wait for some minutes. Programs and servers try again by themselves, so nothing is wrong.
[[nodiscard]] bool isGreylisting(const ServerReply& reply);

}  // namespace outbox
