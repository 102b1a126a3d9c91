// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/arguments.h"
#include "core/model/mail_program.h"
#include "core/programs/change_plan.h"

namespace outbox::app {

/// What an account is to be set to: the proven settings of --report, or those of --settings.
[[nodiscard]] Outcome<WantedSettings> readWanted(const Arguments& arguments, const ProgramAccount& account);

}  // namespace outbox::app
