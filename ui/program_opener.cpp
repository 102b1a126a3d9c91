// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/program_opener.h"

#include <QProcess>
#include <QStandardPaths>
#include <algorithm>

namespace outbox::ui {
namespace {

/// The command of a program with windows; those of a terminal (Mutt, msmtp) are not opened.
struct ProgramCommand {
    const char* program;
    const char* command;
};
constexpr ProgramCommand programCommands[] = {
    {"thunderbird", "thunderbird"}, {"betterbird", "betterbird"}, {"seamonkey", "seamonkey"},
    {"evolution", "evolution"},     {"kmail", "kmail"},           {"geary", "geary"},
    {"claws-mail", "claws-mail"},   {"sylpheed", "sylpheed"},     {"mailspring", "mailspring"}};

QString commandOf(const MailProgram& program) {
    const auto* row = std::find_if(
        std::begin(programCommands), std::end(programCommands),
        [&program](const ProgramCommand& known) { return program.program == QLatin1String(known.program); });
    if (row == std::end(programCommands)) return {};
    return QStandardPaths::findExecutable(QLatin1String(row->command));
}

}  // namespace

bool canOpenProgram(const MailProgram& program) {
    return !commandOf(program).isEmpty();
}

bool openProgram(const MailProgram& program) {
    const QString command = commandOf(program);
    return !command.isEmpty() && QProcess::startDetached(command, {});
}

}  // namespace outbox::ui
