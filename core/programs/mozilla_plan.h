// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/mail_program.h"
#include "core/programs/change_plan.h"

namespace outbox {

/// What has to be written into prefs.js (and into user.js where that overrules it) so that an account of
/// Thunderbird or one of its relatives is set as wanted.
///
/// The outgoing server: one that is set up already under the wanted name and user is taken; else the present
/// one is changed, unless other accounts send through it as somebody or somewhere else: then the account gets
/// one of its own. The incoming server is changed in its place, and the folders that are named by it in the
/// preferences with it.
[[nodiscard]] ChangePlan planMozilla(const MailProgram& program, const QString& accountId,
                                     const WantedSettings& wanted);

}  // namespace outbox
