// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "app/command_line.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <algorithm>

#include "core/report/report_format.h"
#include "core/report/text_wrap.h"

namespace outbox::app {

namespace {
const Command* commandNamed(const QString& name) {
    for (const Command& command : commands())
        if (name == QLatin1String(command.name)) return &command;
    return nullptr;
}

QList<OptionRow> allOptions(const Command& command) {
    return command.options() + commonOptions();
}

QString programHint(const QString& command) {
    const QString call = command.isEmpty()
                             ? QStringLiteral("outbox-doctor --help")
                             : QLatin1String("outbox-doctor ") + command + QLatin1String(" --help");
    return QCoreApplication::translate("CommandLine", "“%1” lists what there is.").arg(call);
}

Problem unknownCommand(const QString& name) {
    return usageProblem(
        QCoreApplication::translate("CommandLine", "There is no command “%1”.").arg(shownArgument(name)));
}

void printText(Console& console, const char* kind, const QString& text) {
    if (!console.json()) return console.print(text);
    console.printDocument({{QStringLiteral("schema"),
                            QLatin1String("outbox-doctor/") + QLatin1String(kind) + QLatin1String("/1")},
                           {QStringLiteral("text"), text}});
}

QString programHelp() {
    QString text = QCoreApplication::translate("CommandLine", "Usage: outbox-doctor [COMMAND] [OPTIONS]") +
                   QLatin1String("\n\n");
    text += wrapped(QCoreApplication::translate(
                        "CommandLine",
                        "Finds out why mail can be received but not sent. Without a command the "
                        "wizard starts."),
                    {}, {}) +
            QLatin1String("\n\n");
    constexpr qsizetype column = 22;
    for (const Command& command : commands()) {
        const QString call =
            QLatin1String("  ") + QLatin1String(command.name) + u' ' + QLatin1String(command.arguments);
        text += wrapped(QCoreApplication::translate("CommandLine", command.description),
                        call.leftJustified(column) + u' ', QString(column + 1, u' ')) +
                u'\n';
    }
    text += u'\n' + optionsHelp(commonOptions()) +
            optionsHelp({{"version", nullptr, QT_TRANSLATE_NOOP("CommandLine", "show the version"), false}});
    return text + u'\n' +
           QCoreApplication::translate("CommandLine", "“outbox-doctor COMMAND --help” explains a command.") +
           u'\n';
}

QString commandHelp(const Command& command) {
    const QString call = QLatin1String("outbox-doctor ") + QLatin1String(command.name) + u' ' +
                         QLatin1String(command.arguments);
    return QCoreApplication::translate("CommandLine", "Usage: %1 [OPTIONS]").arg(call.trimmed()) +
           QLatin1String("\n\n") +
           wrapped(QCoreApplication::translate("CommandLine", command.description), {}, {}) +
           QLatin1String("\n\n") + optionsHelp(allOptions(command));
}

ExitStatus runCommand(const Request& request, CommandContext& context) {
    const Command* command = commandNamed(request.command);
    if (!command) return context.console.fail(unknownCommand(request.command), programHint({}));
    const auto arguments = parseArguments(request.arguments, allOptions(*command));
    if (!arguments) return context.console.fail(arguments.problem, programHint(request.command));
    if (arguments->has("help")) {
        printText(context.console, "help", commandHelp(*command));
        return ExitStatus::Green;
    }
    return command->run(*arguments, context);
}

bool asksForPdf(const QStringList& arguments) {
    return std::any_of(arguments.begin(), arguments.end(), [](const QString& argument) {
        return argument.endsWith(QLatin1String("pdf"), Qt::CaseInsensitive);
    });
}
}  // namespace

Request readRequest(const QStringList& arguments) {
    Request request;
    request.json = wantsJson(arguments);
    request.language = wantedLanguage(arguments);
    request.needsPdf = asksForPdf(arguments);
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments.at(i);
        if (argument == QLatin1String("--json") || argument.startsWith(QLatin1String("--lang="))) continue;
        if (argument == QLatin1String("--lang") && i + 1 < arguments.size()) {
            ++i;
            continue;
        }
        if (argument == QLatin1String("--help")) {
            request.kind = Request::Kind::Help;
            return request;
        }
        if (argument == QLatin1String("--version")) {
            request.kind = Request::Kind::Version;
            return request;
        }
        if (argument.startsWith(u'-') || argument.isEmpty()) {
            request.kind = Request::Kind::Wrong;
            request.problem = usageProblem(
                QCoreApplication::translate("CommandLine", "A command comes first, and “%1” is none.")
                    .arg(shownArgument(argument.section(u'=', 0, 0))));
            return request;
        }
        request.kind = Request::Kind::Command;
        request.command = argument;
        request.arguments = arguments.mid(0, i) + arguments.mid(i + 1);
        return request;
    }
    if (arguments.isEmpty() || !request.json) return request;
    request.kind = Request::Kind::Wrong;
    request.problem =
        usageProblem(QCoreApplication::translate("CommandLine", "With --json a command is needed."));
    return request;
}

ExitStatus runRequest(const Request& request, CommandContext& context) {
    Console& console = context.console;
    console.setJson(request.json);
    switch (request.kind) {
        case Request::Kind::Wizard:
            break;
        case Request::Kind::Command:
            return runCommand(request, context);
        case Request::Kind::Help:
            printText(console, "help", programHelp());
            return ExitStatus::Green;
        case Request::Kind::Version:
            printText(console, "version", generatorName + u' ' + QLatin1String(OUTBOX_VERSION) + u'\n');
            return ExitStatus::Green;
        case Request::Kind::Wrong:
            return console.fail(request.problem, programHint({}));
    }
    return ExitStatus::Internal;
}

}  // namespace outbox::app
