// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace outbox {

/// A traffic light. Unknown is NotRun, never Green.
enum class Light { Green, Yellow, Red, Running, Waiting, NotRun };
[[nodiscard]] QString lightName(Light light);  ///< "green", "yellow", "red", "running", "waiting", "not_run"
[[nodiscard]] Light lightFromName(QStringView name);  ///< NotRun for unknown names
/// The more serious of two verdicts; Running and Waiting win over Green and NotRun, so that a station lives until all in it ended.
[[nodiscard]] Light worse(Light a, Light b);

/// The stations of the road, in its order.
enum class Station { Computer, Network, NameLookUp, Server, Encryption, SignIn, Sending, Arrival };
inline constexpr int StationCount = 8;
[[nodiscard]] QString stationName(Station station);  ///< "name_look_up"

}  // namespace outbox
