// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/test_message.h"

namespace outbox {

/// Writes `octets` of a message whose other fields are filled in (RFC 5322, 2045, 2047): short lines, and of
/// ASCII alone but for addresses that are not. Nothing where a text holds what no header may: control
/// characters.
[[nodiscard]] bool composeMessage(TestMessage& message);

}  // namespace outbox
