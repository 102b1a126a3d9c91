// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/mail_program.h"

namespace outbox::ui {

/// Whether the program can be started from here: its own command lies where commands are looked for. Programs
/// in a container of their own (Flatpak) have none, and are left to the person.
[[nodiscard]] bool canOpenProgram(const MailProgram& program);
/// Starts it, apart from this program; false when that failed.
bool openProgram(const MailProgram& program);

}  // namespace outbox::ui
