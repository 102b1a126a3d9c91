// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/account.h"
#include "core/model/report.h"
#include "core/model/test_message.h"

namespace outbox {

/// A test message for an account, ready to be shown and sent: to itself where no recipient is given. Every
/// call gives another one. Not set where the addresses cannot stand in a header.
[[nodiscard]] TestMessage testMessageFor(const Account& account, const QString& recipient = {});

/// Whether a run showed a way for one, as it is set or by a proven cure, and none was sent in it.
[[nodiscard]] bool showsWayForTest(const Report& report);

}  // namespace outbox
