// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include "app/command.h"

namespace outbox::app {

/// What a command line asks for, by its first words alone.
struct Request {
    enum class Kind { Wizard, Command, Help, Version, Wrong };
    Kind kind = Kind::Wizard;
    QString command;
    QStringList arguments;  ///< for the command; what stood before its name is among them
    bool json = false;
    QString language;  ///< --lang, empty when not given
    bool needsPdf = false;
    Problem problem;  ///< for Wrong
};

/// `arguments` without the program's name.
[[nodiscard]] Request readRequest(const QStringList& arguments);

/// Carries out everything but Kind::Wizard.
[[nodiscard]] ExitStatus runRequest(const Request& request, CommandContext& context);

}  // namespace outbox::app
