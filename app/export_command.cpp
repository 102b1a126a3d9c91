// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export_command.h"

#include <QCoreApplication>

#include "app/endpoint_options.h"
#include "app/files.h"

namespace outbox::app {

namespace {
QString formatList() {
    return exportFormats().join(QLatin1String(", "));
}

Outcome<QString> readFormat(const Arguments& arguments) {
    const QString format = arguments.value("format");
    if (format.isEmpty())
        return usageProblem(QCoreApplication::translate("CommandLine", "“export” needs --format, one of: %1.")
                                .arg(formatList()));
    if (exportFormats().contains(format)) return format;
    return usageProblem(QCoreApplication::translate(
                            "CommandLine", "This version does not know the format “%1”. It knows: %2.")
                            .arg(shownArgument(format), formatList()));
}

QJsonObject exportDocument(const QString& format, const Exported& exported, const QString& path) {
    return {{QStringLiteral("schema"), QStringLiteral("outbox-doctor/export/1")},
            {QStringLiteral("format"), format},
            {QStringLiteral("file_name"), exported.fileName},
            {QStringLiteral("mime_type"), exported.mimeType},
            {QStringLiteral("saved_as"), path.isEmpty() ? QJsonValue() : QJsonValue(path)},
            {QStringLiteral("content"), QString::fromUtf8(exported.bytes)}};
}
}  // namespace

QList<OptionRow> exportOptionTable() {
    return QList<OptionRow>{
               {"format", "NAME",
                QT_TRANSLATE_NOOP("CommandLine",
                                  "form to write: thunderbird-autoconfig, mobileconfig or text")},
               {"report", "FILE",
                QT_TRANSLATE_NOOP("CommandLine", "take the settings that a saved report recommends")},
               {"settings", "FILE",
                QT_TRANSLATE_NOOP("CommandLine",
                                  "take them from a JSON file with “outgoing” and “incoming”")},
               {"output", "FILE",
                QT_TRANSLATE_NOOP("CommandLine", "write here instead of to standard output")}} +
           endpointOptions();
}

ExitStatus runExport(const Arguments& arguments, CommandContext& context) {
    Console& console = context.console;
    const auto format = readFormat(arguments);
    if (!format) return console.fail(format.problem);
    const QString path = arguments.value("output");
    if (!path.isEmpty()) {
        if (const auto problem = unwritable(path)) return console.fail(*problem);
    }
    const auto settings = readExportSettings(arguments);
    if (!settings) return console.fail(settings.problem);
    const Exported exported = exportSettings(*format, *settings);
    if (!exported.error.isEmpty()) return console.fail(usageProblem(exported.error));

    if (!path.isEmpty()) {
        if (const auto problem = writeOutputFile(path, exported.bytes, console))
            return console.fail(*problem);
    }
    if (console.json())
        console.printDocument(exportDocument(*format, exported, path));
    else if (path.isEmpty())
        console.printBytes(exported.bytes);
    return ExitStatus::Green;
}

}  // namespace outbox::app
