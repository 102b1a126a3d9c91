// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace outbox {

/// Every key that whyReceiving() may give; words/ has a sentence for each.
[[nodiscard]] QStringList receivingKeys();

}  // namespace outbox
