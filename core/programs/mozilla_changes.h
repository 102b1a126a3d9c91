// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/programs/change_plan.h"
#include "core/programs/mozilla_prefs_edit.h"
#include "core/programs/mozilla_settings.h"

namespace outbox {

/// Which preferences have to be otherwise, and what that means to people. Pure.
struct MozillaChange {
    QList<MozillaPrefWish> wishes;
    QList<FieldChange> fields;  ///< without their files
    QString unsupported;        ///< why it cannot be done, technical level; empty when it can
};

[[nodiscard]] MozillaChange mozillaChange(const MozillaPrefs& prefs, const QList<MozillaKeys>& accounts,
                                          const MozillaKeys& account, const WantedSettings& wanted);

}  // namespace outbox
