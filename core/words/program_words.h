// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "core/model/mail_program.h"

namespace outbox::words {

/// What could not be read of a mail program, as a sentence that stands by itself or beside the file.
[[nodiscard]] QString programTrouble(ProgramTrouble trouble);
/// Where a program keeps the password, as a sentence; empty where that is not known.
[[nodiscard]] QString passwordPlace(PasswordPlace place);

}  // namespace outbox::words
