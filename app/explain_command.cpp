// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain_command.h"

#include <QCoreApplication>
#include <QFile>
#include <cstdio>

#include "app/explain_document.h"
#include "app/files.h"
#include "app/secret_input.h"
#include "core/explain/explanation.h"
#include "core/explain/readable_text.h"

namespace outbox::app {

namespace {
Outcome<QByteArray> readGiven(const Arguments& arguments, Console& console) {
    const QString path = arguments.positional().value(0, QStringLiteral("-"));
    if (path != QLatin1String("-")) return readInputFile(path, largestExplained);
    if (canAskForSecret())
        console.say(QCoreApplication::translate(
            "CommandLine",
            "Paste the message, and end it with Ctrl+D on a line of its own (Windows: Ctrl+Z)."));
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Problem{ExitStatus::BadInput,
                       QCoreApplication::translate("CommandLine", "Standard input cannot be read.")};
    // A pipe hands over what it holds just now, so one read is not all.
    QByteArray bytes;
    while (bytes.size() <= largestExplained) {
        const QByteArray more = input.read(largestExplained + 1 - bytes.size());
        if (more.isEmpty()) break;
        bytes += more;
    }
    if (bytes.size() > largestExplained)
        return Problem{
            ExitStatus::BadInput,
            QCoreApplication::translate(
                "CommandLine", "This is more than 25 MiB, which is no message that can be explained.")};
    return bytes;
}
}  // namespace

QList<OptionRow> explainOptionTable() {
    return {{"full-addresses", nullptr,
             QT_TRANSLATE_NOOP("CommandLine", "do not shorten the addresses in what is printed")}};
}

ExitStatus runExplain(const Arguments& arguments, CommandContext& context) {
    Console& console = context.console;
    if (arguments.positional().size() > 1)
        return console.fail(usageProblem(QCoreApplication::translate(
            "CommandLine",
            "“explain” needs one file at most. Without one it reads what you paste or pipe in.")));
    const auto given = readGiven(arguments, console);
    if (!given) return console.fail(given.problem);
    if (given->trimmed().isEmpty())
        return console.fail({ExitStatus::BadInput, QCoreApplication::translate(
                                                       "CommandLine", "There is nothing in it to explain.")});

    const Explanation explained = explainText(*given);
    if (explained.kind == ExplainedKind::Unknown && !explained.returned && !looksLikeText(*given))
        return console.fail(
            {ExitStatus::BadInput,
             QCoreApplication::translate("CommandLine", "This is neither a text nor a message.")});
    if (console.json())
        console.printDocument(explanationDocument(explained));
    else
        console.print(explanationText(explained, arguments.has("full-addresses"), console.traits().colours));
    return explanationStatus(explained);
}

}  // namespace outbox::app
