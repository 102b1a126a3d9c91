// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report_output.h"

#include <QBuffer>
#include <QJsonDocument>
#include <algorithm>
#include <array>

#include "core/report/report_json.h"
#include "core/report/report_render.h"
#include "ui/pdf_export.h"

namespace outbox::ui {
namespace {

struct FormNames {
    const char* name;
    const char* extension;
};
// Names of formats, the same in every language.
constexpr std::array<FormNames, ReportFormCount> Forms{FormNames{"PDF", "pdf"}, FormNames{"HTML", "html"},
                                                       FormNames{"Markdown", "md"},
                                                       FormNames{"JSON", "json"}};

const FormNames& namesOf(ReportForm form) {
    return Forms.at(static_cast<std::size_t>(form));
}

RenderOptions renderOptions(const ReportChoices& choices, bool paper) {
    RenderOptions options;
    options.technical = choices.technical;
    options.paper = paper;
    return options;
}

void takeOutTechnicalPart(Report& report) {
    report.transcript.clear();
    for (Check& check : report.checks) check.observed = QJsonObject();
}

}  // namespace

HandedOn handedOn(const Report& report, const ReportChoices& choices, const QString& computerName) {
    HandedOn handed;
    // What was shortened when it was saved cannot be written out any more.
    const bool shorten = !choices.fullAddresses && report.fullAddresses;
    handed.report = shorten ? redacted(report, computerName, &handed.leftOut) : report;
    if (!choices.technical) takeOutTechnicalPart(handed.report);
    const bool named = std::any_of(handed.leftOut.begin(), handed.leftOut.end(),
                                   [](const LeftOut& kind) { return kind.id == QLatin1String("passwords"); });
    if (!named) handed.leftOut.prepend(LeftOut{QStringLiteral("passwords"), 0, QString()});
    return handed;
}

QString formName(ReportForm form) {
    return QString::fromLatin1(namesOf(form).name);
}

QString formExtension(ReportForm form) {
    return QString::fromLatin1(namesOf(form).extension);
}

QString suggestedFileName(const Report& report, ReportForm form) {
    return QStringLiteral("outbox-report-%1.%2")
        .arg(report.startedAt.toLocalTime().date().toString(Qt::ISODate), formExtension(form));
}

QString paperHtml(const HandedOn& handed, const ReportChoices& choices) {
    return reportHtml(handed.report, renderOptions(choices, true));
}

QString formText(const HandedOn& handed, const ReportChoices& choices) {
    switch (choices.form) {
        case ReportForm::Pdf:
            return paperHtml(handed, choices);
        case ReportForm::Html:
            return reportHtml(handed.report, renderOptions(choices, false));
        case ReportForm::Markdown:
            return reportMarkdown(handed.report, renderOptions(choices, false));
        case ReportForm::Json:
            break;
    }
    return QString::fromUtf8(QJsonDocument(reportToJson(handed.report)).toJson(QJsonDocument::Indented));
}

QByteArray formBytes(const HandedOn& handed, const ReportChoices& choices) {
    if (choices.form != ReportForm::Pdf) return formText(handed, choices).toUtf8();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writePdf(paperHtml(handed, choices), &buffer) ? buffer.data() : QByteArray();
}

}  // namespace outbox::ui
