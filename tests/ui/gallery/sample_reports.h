// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/report.h"
#include "core/session/examination.h"

namespace outbox::ui::samples {

/// Values such as a run gives, for pictures and tests. `wordy` has words as long as German ones.
[[nodiscard]] Account account(bool wordy = false);

/// In the middle of a run: the network warns, the server is being asked.
[[nodiscard]] QList<Check> runningChecks(bool wordy = false);
[[nodiscard]] Progress runningProgress();

[[nodiscard]] Report blockedPort(bool wordy = false);      ///< red, with a proven cure
[[nodiscard]] Report blockedUnproven(bool wordy = false);  ///< the same without a proof, likely
[[nodiscard]] Report smtpDisabled(bool wordy = false);     ///< red, a letter to the administrator
[[nodiscard]] Report appPassword(
    bool wordy = false);  ///< red, steps with links, consequences, several findings
[[nodiscard]] Report ownNetwork(bool wordy = false);  ///< red, the network's owner must act
[[nodiscard]] Report allGreen(bool wordy = false);
[[nodiscard]] Report ownDomain(bool wordy = false);  ///< green, with a chapter about the domain
[[nodiscard]] Report onlyYellow(bool wordy = false);
/// The same ten minutes later from a network in which everything works.
[[nodiscard]] Report elsewhere(const Report& report);
[[nodiscard]] Report inJunk(bool wordy = false);       ///< yellow, a test message was filed as junk
[[nodiscard]] Report unexplained(bool wordy = false);  ///< red without a diagnosis

}  // namespace outbox::ui::samples
