// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace outbox {

/// How many slips of a finger lie between two names: a letter left out, one too many, a wrong one, or two
/// neighbours swapped (optimal string alignment, the restricted form of Damerau-Levenshtein). Counting stops
/// at `limit` + 1.
[[nodiscard]] int slipsBetween(QStringView one, QStringView other, int limit);

}  // namespace outbox
