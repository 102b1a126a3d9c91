// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "app/report_output.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSysInfo>
#include <algorithm>
#include <array>

#include "app/files.h"
#include "core/model/mail_address.h"
#include "core/report/domain_chapter.h"
#include "core/report/domain_json.h"
#include "core/report/json_file.h"
#include "core/report/redaction.h"
#include "core/report/report_json.h"
#include "core/report/report_render.h"
#include "core/report/safe_text.h"

namespace outbox::app {

namespace {
struct FormRow {
    const char* name;
    ReportForm form;
};
constexpr std::array formTable{FormRow{"json", ReportForm::Json},   FormRow{"html", ReportForm::Html},
                               FormRow{"htm", ReportForm::Html},    FormRow{"pdf", ReportForm::Pdf},
                               FormRow{"md", ReportForm::Markdown}, FormRow{"markdown", ReportForm::Markdown},
                               FormRow{"txt", ReportForm::Text},    FormRow{"text", ReportForm::Text}};

Outcome<QByteArray> pdfBytes(const Report& report, bool technical, const CommandContext& context) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const QString html = reportHtml(report, {technical, true, false});
    if (!context.writePdf || !context.writePdf(html, &buffer))
        return Problem{
            ExitStatus::Internal,
            QCoreApplication::translate("CommandLine", "The PDF could not be made. HTML holds the same.")};
    return buffer.data();
}
}  // namespace

std::optional<ReportForm> reportForm(const QString& name) {
    for (const FormRow& row : formTable)
        if (name.compare(QLatin1String(row.name), Qt::CaseInsensitive) == 0) return row.form;
    return std::nullopt;
}

std::optional<ReportForm> reportFormOf(const QString& path) {
    return reportForm(QFileInfo(path).suffix());
}

Outcome<SavedReport> openSaved(const QString& path) {
    const auto bytes = readInputFile(path, maxJsonFile);
    if (!bytes) return bytes.problem;
    const bool domain = isDomainDocument(*bytes);
    const ReadReport read = domain ? readDomainDocument(*bytes) : readReport(*bytes);
    if (!read.report) return Problem{ExitStatus::BadInput, read.error};
    return SavedReport{*read.report, domain ? *bytes : QByteArray()};
}

Outcome<Report> openReport(const QString& path) {
    const auto bytes = readInputFile(path, maxJsonFile);
    if (!bytes) return bytes.problem;
    const ReadReport read = readReport(*bytes);
    if (!read.report) return Problem{ExitStatus::BadInput, read.error};
    return *read.report;
}

Outcome<SettingsDocument> openSettings(const QString& path) {
    const auto bytes = readInputFile(path, maxJsonFile);
    if (!bytes) return bytes.problem;
    const ReadSettings read = readSettings(*bytes);
    if (!read.settings) return Problem{ExitStatus::BadInput, read.error};
    return *read.settings;
}

Outcome<QByteArray> reportBytes(const Report& report, ReportForm form, bool technical,
                                const CommandContext& context) {
    const RenderOptions options{technical, false, false};
    switch (form) {
        case ReportForm::Json:
            return QJsonDocument(reportToJson(report)).toJson(QJsonDocument::Indented);
        case ReportForm::Html:
            return reportHtml(report, options).toUtf8();
        case ReportForm::Markdown:
            return reportMarkdown(report, options).toUtf8();
        case ReportForm::Text:
            return reportText(report, options).toUtf8();
        case ReportForm::Pdf:
            break;
    }
    return pdfBytes(report, technical, context);
}

QString recordsText(const QList<Finding>& findings) {
    constexpr qsizetype longestRecord = 8000;
    QString text;
    for (const RecordToPublish& record : recordsToPublish(findings))
        if (!isShortened(record.text))
            text += QStringLiteral("\n%1. TXT\n%2\n")
                        .arg(safeLine(record.name, longestRecord), safeLine(record.text, longestRecord));
    if (text.isEmpty()) return {};
    return u'\n' + QCoreApplication::translate("CommandLine", "To publish:") + u'\n' + text;
}

ExitStatus statusOf(const Report& report) {
    switch (report.light) {
        case Light::Green:
            return ExitStatus::Green;
        case Light::Yellow:
            return ExitStatus::Yellow;
        default:
            break;
    }
    const bool diagnosed =
        std::any_of(report.findings.begin(), report.findings.end(), [](const Finding& finding) {
            return finding.light == Light::Red && finding.consequenceOf.isEmpty();
        });
    return diagnosed ? ExitStatus::Red : ExitStatus::Undiagnosed;
}

Report leavingReport(const Report& report, bool fullAddresses) {
    return fullAddresses ? report : redacted(report, QSysInfo::machineHostName());
}

}  // namespace outbox::app
