// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "app/report_command.h"

#include <QCoreApplication>

#include "app/files.h"
#include "app/report_output.h"

namespace outbox::app {

namespace {
/// What --format says, else --json, else the ending of --output, else text.
Outcome<ReportForm> readForm(const Arguments& arguments) {
    const QString format = arguments.value("format");
    const QString path = arguments.value("output");
    if (!format.isEmpty()) {
        const auto form = reportForm(format);
        if (form) return *form;
        return usageProblem(
            QCoreApplication::translate("CommandLine", "“--format” is one of html, pdf, md, txt and json."));
    }
    if (path.isEmpty()) return arguments.has("json") ? ReportForm::Json : ReportForm::Text;
    const auto form = reportFormOf(path);
    if (form) return *form;
    return usageProblem(QCoreApplication::translate("CommandLine", "Say with --format how to write “%1”.")
                            .arg(shownArgument(path)));
}

/// With --json, standard output holds JSON or nothing else: other forms go into a file.
std::optional<Problem> wrongPlace(const Arguments& arguments, ReportForm form) {
    const bool toOutput = !arguments.has("output");
    if (toOutput && arguments.has("json") && form != ReportForm::Json)
        return usageProblem(QCoreApplication::translate(
            "CommandLine", "With --json, a report in another form needs a place: give --output FILE."));
    if (!toOutput) return unwritable(arguments.value("output"));
    return std::nullopt;
}

QJsonObject savedDocument(const QString& path) {
    return {{QStringLiteral("schema"), QStringLiteral("outbox-doctor/saved/1")},
            {QStringLiteral("saved_as"), path}};
}

}  // namespace

QList<OptionRow> reportOptionTable() {
    return {{"format", "NAME", QT_TRANSLATE_NOOP("CommandLine", "html, pdf, md, txt or json")},
            {"output", "FILE", QT_TRANSLATE_NOOP("CommandLine", "write here; its ending chooses the form")},
            {"short", nullptr, QT_TRANSLATE_NOOP("CommandLine", "leave the technical part out")},
            {"full-addresses", nullptr,
             QT_TRANSLATE_NOOP("CommandLine", "do not shorten addresses that the file has in full")}};
}

ExitStatus runReport(const Arguments& arguments, CommandContext& context) {
    Console& console = context.console;
    if (arguments.positional().size() != 1)
        return console.fail(usageProblem(QCoreApplication::translate(
            "CommandLine", "“report” needs one thing: the file of a saved report.")));
    const auto form = readForm(arguments);
    if (!form) return console.fail(form.problem);
    if (const auto problem = wrongPlace(arguments, *form)) return console.fail(*problem);
    const auto saved = openSaved(arguments.positional().first());
    if (!saved) return console.fail(saved.problem);

    const Report shown = leavingReport(saved->report, arguments.has("full-addresses"));
    // What a document about a domain holds beyond a report is kept as it stands.
    const bool asItIs = *form == ReportForm::Json && !saved->domainDocument.isEmpty();
    const auto bytes = asItIs ? Outcome<QByteArray>(saved->domainDocument)
                              : reportBytes(shown, *form, !arguments.has("short"), context);
    if (!bytes) return console.fail(bytes.problem);
    if (!arguments.has("output")) {
        console.printBytes(*bytes);
        return ExitStatus::Green;
    }
    const QString path = arguments.value("output");
    if (const auto problem = writeOutputFile(path, *bytes, console)) return console.fail(*problem);
    if (console.json()) console.printDocument(savedDocument(path));
    return ExitStatus::Green;
}

}  // namespace outbox::app
