// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts_command.h"

#include <QCoreApplication>

#include "app/program_account.h"
#include "core/session/program_import.h"

namespace outbox::app {

namespace {
ListedProgram listed(const MailProgram& program) {
    ListedProgram one{program, {}};
    for (const ProgramAccount& account : program.accounts)
        one.findings.append(storedFindings(program, account));
    return one;
}
}  // namespace

QList<OptionRow> accountsOptionTable() {
    for (const OptionRow& row : programAccountOptions())
        if (QLatin1String(row.name) == QLatin1String("home")) return {row};
    return {};
}

ExitStatus runAccounts(const Arguments& arguments, CommandContext& context) {
    Console& console = context.console;
    if (arguments.positional().size() > 1)
        return console.fail(usageProblem(
            QCoreApplication::translate("CommandLine", "“accounts” takes one mail program at most.")));
    const QString only = arguments.positional().value(0);
    if (!only.isEmpty() && !programKind(only))
        return console.fail(
            usageProblem(QCoreApplication::translate(
                             "CommandLine", "The mail program “%1” is not known here. Known are: %2.")
                             .arg(shownArgument(only), knownPrograms())));
    const auto places = readHome(arguments);
    if (!places) return console.fail(places.problem);
    QList<ListedProgram> programs;
    for (const MailProgram& program : findPrograms(*places, only)) programs.append(listed(program));
    if (console.json())
        console.printDocument(accountsDocument(programs));
    else
        console.print(accountsText(programs));
    return ExitStatus::Green;
}

}  // namespace outbox::app
