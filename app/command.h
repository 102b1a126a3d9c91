// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIODevice>
#include <QList>
#include <QString>
#include <functional>

#include "app/arguments.h"
#include "app/console.h"
#include "app/exit_status.h"

namespace outbox::app {

/// What a command needs of the world around it.
struct CommandContext {
    Console& console;
    QString language;  ///< of the texts, "en"
    /// Turns a report's HTML into a PDF; empty where this program was built without.
    std::function<bool(const QString& html, QIODevice* out)> writePdf;
};

/// One row of the table of commands.
struct Command {
    const char* name;
    const char* arguments;    ///< "ADDRESS", for the help
    const char* description;  ///< to translate in the context "CommandLine"
    QList<OptionRow> (*options)();
    ExitStatus (*run)(const Arguments& arguments, CommandContext& context);
};

[[nodiscard]] const QList<Command>& commands();

}  // namespace outbox::app
