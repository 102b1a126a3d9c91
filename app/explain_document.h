// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

#include "app/exit_status.h"
#include "core/explain/explanation.h"

namespace outbox::app {

/// The explanation as the command line prints it with --json; addresses stand in it as the text had them.
[[nodiscard]] QJsonObject explanationDocument(const Explanation& explained);

/// The same for people: headline, why, what to do, and beneath it what was read. Addresses are shortened
/// unless wanted in full.
[[nodiscard]] QString explanationText(const Explanation& explained, bool fullAddresses, bool colours);

/// 0 where nothing failed, 1 and 2 by the light of what was found, 3 where no cause can be named.
[[nodiscard]] ExitStatus explanationStatus(const Explanation& explained);

}  // namespace outbox::app
