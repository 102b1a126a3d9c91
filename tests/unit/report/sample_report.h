// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/report.h"

namespace outbox::samples {

/// Port 587 is blocked, 465 was tried and works; every field holds something.
[[nodiscard]] Report blockedPort();
/// The same with `text` in every field that outside texts can reach.
[[nodiscard]] Report filledWith(const QString& text);
/// About a mail API in place of a mailbox.
[[nodiscard]] Report mailApi();
/// Healthy, with a chapter about the domain that lacks one record.
[[nodiscard]] Report ownDomain();
/// All green, nothing to change, no incoming side, nothing in the lists.
[[nodiscard]] Report healthy();

}  // namespace outbox::samples
