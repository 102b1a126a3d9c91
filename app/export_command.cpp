// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export_command.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include "app/endpoint_options.h"
#include "app/files.h"
#include "app/profile_signing_options.h"
#include "app/program_account.h"

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

/// The encoding stands in the media type where it is not UTF-8.
QString textOf(const Exported& exported) {
    return exported.mimeType.endsWith(QLatin1String("iso-8859-1")) ? QString::fromLatin1(exported.bytes)
                                                                   : QString::fromUtf8(exported.bytes);
}

struct ExportTarget {
    QString format;
    QString path;  ///< empty: standard output
    bool terminal = false;
    bool isText = true;
};

/// A signed profile is no text: JSON holds it as base64 (RFC 4648 section 4).
QJsonObject exportDocument(const Exported& exported, const ExportTarget& target) {
    QJsonObject document{
        {QStringLiteral("schema"), QStringLiteral("outbox-doctor/export/1")},
        {QStringLiteral("format"), target.format},
        {QStringLiteral("file_name"), exported.fileName},
        {QStringLiteral("mime_type"), exported.mimeType},
        {QStringLiteral("use"), exportUse(target.format)},
        {QStringLiteral("saved_as"), target.path.isEmpty() ? QJsonValue() : QJsonValue(target.path)},
        {QStringLiteral("content"), target.isText ? QJsonValue(textOf(exported)) : QJsonValue()}};
    if (!target.isText)
        document.insert(QStringLiteral("content_base64"), QString::fromLatin1(exported.bytes.toBase64()));
    return document;
}

/// A scanner needs the light parts of a code light, whatever the terminal's colours are.
QByteArray lightOnBlack(QByteArray lines) {
    return lines.prepend("\x1b[97;40m").replace("\n", "\x1b[0m\n\x1b[97;40m").append("\x1b[0m");
}

ExitStatus handOver(const Exported& exported, const ExportTarget& target, Console& console) {
    if (!target.path.isEmpty()) {
        if (const auto problem = writeOutputFile(target.path, exported.bytes, console))
            return console.fail(*problem);
        console.say(exportUse(target.format));
    }
    const bool code = target.terminal && console.traits().colours && target.format == QLatin1String("qr");
    if (console.json())
        console.printDocument(exportDocument(exported, target));
    else if (target.path.isEmpty())
        console.printBytes(code ? lightOnBlack(exported.bytes) : exported.bytes);
    return ExitStatus::Green;
}

/// A program's settings file may hold other accounts, and there is no second copy of it.
std::optional<Problem> wouldReplaceSettings(const QString& format, const QString& path) {
    const QFileInfo target(path);
    if (!isAddedToProgram(format) || !target.isFile() || target.size() == 0) return std::nullopt;
    return usageProblem(
        QCoreApplication::translate("CommandLine",
                                    "“%1” is there already and may hold settings of a mail program, so it "
                                    "was left alone. Choose another name.")
            .arg(shownArgument(path)) +
        u' ' + exportUse(format));
}

/// Every format with what to do with it.
ExitStatus listFormats(Console& console) {
    QJsonArray formats;
    QString text;
    for (const QString& format : exportFormats()) {
        formats.append(
            QJsonObject{{QStringLiteral("name"), format}, {QStringLiteral("use"), exportUse(format)}});
        text += format + QLatin1String("\n    ") + exportUse(format) + u'\n';
    }
    if (console.json())
        console.printDocument({{QStringLiteral("schema"), QStringLiteral("outbox-doctor/export-formats/1")},
                               {QStringLiteral("formats"), formats}});
    else
        console.print(text);
    return ExitStatus::Green;
}
}  // namespace

QList<OptionRow> exportOptionTable() {
    return QList<OptionRow>{
               {"format", "NAME", QT_TRANSLATE_NOOP("CommandLine", "form to write: %1"), false, false,
                formatList},
               {"list", nullptr,
                QT_TRANSLATE_NOOP("CommandLine", "lists the forms and what to do with each")},
               {"report", "FILE",
                QT_TRANSLATE_NOOP("CommandLine", "take the settings that a saved report recommends")},
               {"settings", "FILE",
                QT_TRANSLATE_NOOP("CommandLine",
                                  "take them from a JSON file with “outgoing” and “incoming”")},
               {"output", "FILE",
                QT_TRANSLATE_NOOP("CommandLine", "write here instead of to standard output")}} +
           signingOptions() + programAccountOptions() + endpointOptions();
}

ExitStatus runExport(const Arguments& arguments, CommandContext& context) {
    Console& console = context.console;
    if (arguments.has("list")) return listFormats(console);
    const auto format = readFormat(arguments);
    if (!format) return console.fail(format.problem);
    const QString path = arguments.value("output");
    if (!path.isEmpty()) {
        if (const auto problem = unwritable(path)) return console.fail(*problem);
        if (const auto problem = wouldReplaceSettings(*format, path)) return console.fail(*problem);
    }
    if (const auto problem = wrongSigning(arguments, *format)) return console.fail(*problem);
    const auto settings = readExportSettings(arguments);
    if (!settings) return console.fail(settings.problem);
    const bool shown = path.isEmpty() && !console.json() && console.traits().outputIsTerminal;
    Exported exported = exportSettings(*format, *settings, shown ? ExportPlace::Terminal : ExportPlace::File);
    if (!exported.error.isEmpty()) return console.fail(usageProblem(exported.error));

    const bool isText = !arguments.has("sign-cert");
    if (shown && !isText)
        return console.fail(usageProblem(QCoreApplication::translate(
            "CommandLine", "A signed profile is nothing for a terminal. Name a file with --output.")));
    const auto bytes = signedAsAsked(exported.bytes, arguments, console);
    if (!bytes) return console.fail(bytes.problem);
    exported.bytes = *bytes;
    return handOver(exported, {*format, path, shown, isText}, console);
}

}  // namespace outbox::app
