// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api_command.h"

#include <QCoreApplication>
#include <QEventLoop>

#include "app/files.h"
#include "app/interrupt.h"
#include "app/report_output.h"
#include "app/secret_input.h"
#include "core/model/secret_cleaning.h"
#include "core/probes/api_probe.h"
#include "core/report/report_json.h"
#include "core/report/report_render.h"

namespace outbox::app {

namespace {

Problem apiStopped() {
    return {ExitStatus::Interrupted, QCoreApplication::translate("CommandLine", "Stopped.")};
}

/// The key, as it was given; an empty one means without.
Outcome<Secret> readKey(const ApiOptions& options, Console& console) {
    if (options.keyFromInput) return readSecretFromInput(SecretKind::Token);
    if (canAskForSecret())
        return askForSecret(QCoreApplication::translate("CommandLine", "Key for %1 (Enter: without a key): ")
                                .arg(options.request.preset.name),
                            console);
    return Secret();
}

/// Says what is done with the key, and refuses one that is not of the API's form.
std::optional<Problem> takeKey(ApiOptions& options, const Secret& given, Console& console) {
    const Secret key = cleanedSecret(given).secret;
    if (key.isEmpty()) {
        console.say(QCoreApplication::translate(
            "CommandLine", "No key was given: checked without one. “--key-stdin” reads one."));
        return std::nullopt;
    }
    const ApiPreset& preset = options.request.preset;
    const bool fits = apiHttpRequest(preset, preset.requests.first(), options.request.endpoint, key,
                                     QDateTime::currentDateTimeUtc())
                          .has_value();
    if (!fits)
        return usageProblem(
            QCoreApplication::translate("CommandLine", "A key for %1 has two parts, given as NAME:SECRET.")
                .arg(preset.name));
    options.request.key = key;
    if (!options.request.mayHaveKey)
        console.say(
            QCoreApplication::translate(
                "CommandLine",
                "%1 is not a server of %2, so the key is not sent there. “--send-key-to %1” allows it.")
                .arg(options.request.endpoint.host, preset.name));
    return std::nullopt;
}

Outcome<Report> examineApi(const ApiExaminationRequest& request, Console& console) {
    QEventLoop loop;
    Outcome<Report> result = apiStopped();
    ApiExamination examination;
    const Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::stopRequested, &loop, &QEventLoop::quit);
    QObject::connect(
        &examination, &ApiExamination::finished, &loop,
        [&](const Report& report) {
            if (!Interrupt::requested()) result = report;
            loop.quit();
        },
        Qt::QueuedConnection);
    console.showProgress(QCoreApplication::translate("CommandLine", "Asking %1…").arg(request.preset.name));
    examination.start(request);
    loop.exec();
    console.showProgress({});
    return result;
}

ExitStatus listApis(Console& console) {
    if (console.json())
        console.printDocument(apiListDocument());
    else
        console.print(apiListText());
    return ExitStatus::Green;
}

}  // namespace

ExitStatus runApi(const Arguments& arguments, CommandContext& context) {
    Console& console = context.console;
    if (arguments.has("list")) return listApis(console);
    auto options = readApiOptions(arguments, static_cast<bool>(context.writePdf));
    if (!options) return console.fail(options.problem);
    ApiOptions understood = *options;
    const auto key = readKey(understood, console);
    if (Interrupt::requested()) return console.fail(apiStopped());
    if (!key) return console.fail(key.problem);
    if (const auto problem = takeKey(understood, *key, console)) return console.fail(*problem);
    understood.request.language = context.language;

    const auto examined = examineApi(understood.request, console);
    if (!examined) return console.fail(examined.problem);
    const Report report = leavingReport(*examined, understood.fullAddresses);
    if (console.json())
        console.printDocument(reportToJson(report));
    else
        console.print(reportText(report, {false, false, console.traits().colours}));
    for (const QString& path : understood.saveAs) {
        const auto bytes = reportBytes(report, *reportFormOf(path), true, context);
        const auto problem = bytes ? writeOutputFile(path, *bytes, console) : bytes.problem;
        if (!problem) continue;
        console.say(problem->message);
        return problem->status;
    }
    return statusOf(report);
}

}  // namespace outbox::app
