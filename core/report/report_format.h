// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <QString>

#include "core/model/endpoint.h"

namespace outbox {

inline constexpr QLatin1String reportSchema{"outbox-doctor/report/1"};
inline constexpr QLatin1String generatorName{"outbox-doctor"};

[[nodiscard]] QString sideName(Side side);  ///< "outgoing", "incoming"

}  // namespace outbox
