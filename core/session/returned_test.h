// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "core/model/arrival.h"
#include "core/model/test_message.h"

namespace outbox {

/// What a message of the mailbox says of the test message that was sent. Nothing where it is not a report of a
/// failure or a delay, where no server wrote it (it may be removed), or where it does not name the Message-ID.
[[nodiscard]] std::optional<ReturnedTest> readReturnedTest(const QByteArray& octets, const TestMessage& sent);

}  // namespace outbox
