// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain_command.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>

#include "app/files.h"
#include "app/interrupt.h"
#include "app/report_output.h"
#include "core/report/domain_json.h"
#include "core/report/report_render.h"

namespace outbox::app {

namespace {

struct DomainExamined {
    Report report;
    DomainEvidence evidence;
};

Outcome<DomainExamined> examineSendingDomain(const DomainExaminationRequest& request, Console& console) {
    QEventLoop loop;
    Outcome<DomainExamined> result =
        Problem{ExitStatus::Interrupted, QCoreApplication::translate("CommandLine", "Stopped.")};
    DomainExamination examination;
    const Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::stopRequested, &loop, &QEventLoop::quit);
    QObject::connect(
        &examination, &DomainExamination::finished, &loop,
        [&](const Report& report, const DomainEvidence& evidence) {
            if (!Interrupt::requested()) result = DomainExamined{report, evidence};
            loop.quit();
        },
        Qt::QueuedConnection);
    console.showProgress(
        QCoreApplication::translate("CommandLine", "Looking at %1…").arg(request.question.domain));
    examination.start(request);
    loop.exec();
    console.showProgress({});
    return result;
}

std::optional<Problem> save(const DomainExamined& examined, const QStringList& paths,
                            CommandContext& context) {
    for (const QString& path : paths) {
        const ReportForm form = *reportFormOf(path);
        const QJsonObject document = domainToJson(examined.report, examined.evidence);
        const auto bytes = form == ReportForm::Json
                               ? Outcome<QByteArray>(QJsonDocument(document).toJson(QJsonDocument::Indented))
                               : reportBytes(examined.report, form, true, context);
        if (!bytes) return bytes.problem;
        if (const auto problem = writeOutputFile(path, *bytes, context.console)) return problem;
    }
    return std::nullopt;
}

}  // namespace

ExitStatus runDomain(const Arguments& arguments, CommandContext& context) {
    Console& console = context.console;
    const auto options = readDomainOptions(arguments, static_cast<bool>(context.writePdf));
    if (!options) return console.fail(options.problem);
    DomainExaminationRequest request = options->request;
    request.language = context.language;
    const auto examined = examineSendingDomain(request, console);
    if (!examined) return console.fail(examined.problem);
    if (console.json()) {
        console.printDocument(domainToJson(examined->report, examined->evidence));
    } else {
        console.print(reportText(examined->report, {false, false, console.traits().colours}));
        console.print(recordsText(examined->report.findings));
    }
    if (const auto problem = save(*examined, options->saveAs, context)) {
        console.say(problem->message);
        return problem->status;
    }
    return statusOf(examined->report);
}

}  // namespace outbox::app
