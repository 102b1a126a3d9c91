// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "app/compare_command.h"

#include <QCoreApplication>

#include "app/files.h"
#include "app/report_output.h"
#include "core/report/comparison.h"

namespace outbox::app {

QList<OptionRow> compareOptionTable() {
    return {};
}

ExitStatus runCompare(const Arguments& arguments, CommandContext& context) {
    Console& console = context.console;
    if (arguments.positional().size() != 2)
        return console.fail(usageProblem(QCoreApplication::translate(
            "CommandLine", "“compare” needs two things: the files of the older and the newer report.")));
    const auto old = openReport(arguments.positional().at(0));
    if (!old) return console.fail(old.problem);
    const auto now = openReport(arguments.positional().at(1));
    if (!now) return console.fail(now.problem);
    // One may have its addresses in full and the other not.
    const Comparison comparison = compareReports(leavingReport(*old, false), leavingReport(*now, false));
    if (console.json())
        console.printDocument(comparisonToJson(comparison));
    else
        console.print(comparisonText(comparison));
    return ExitStatus::Green;
}

}  // namespace outbox::app
