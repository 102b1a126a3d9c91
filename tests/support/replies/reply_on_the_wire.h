// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/server_reply.h"

namespace outbox {

/// One reply as it stands on the wire, without its line end: "550 5.7.1 …", "NO [AUTHENTICATIONFAILED] …",
/// "-ERR [AUTH] …".
[[nodiscard]] ServerReply replyOnTheWire(const QString& line);

}  // namespace outbox
