// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace outbox {

/// Windows' own command that lists processes, tasklist.exe; empty on other systems.
[[nodiscard]] QString tasklistCommand();

/// Whether a program file of that name ("OUTLOOK.EXE") runs, by what the command lists. Where the command
/// fails it counts as running: nothing is written then. False without a command.
[[nodiscard]] bool windowsProcessRuns(const QString& image, const QString& tasklist = tasklistCommand());

}  // namespace outbox
