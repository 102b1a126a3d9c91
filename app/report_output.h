// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

#include "app/command.h"
#include "core/model/report.h"
#include "core/report/endpoint_json.h"

namespace outbox::app {

enum class ReportForm { Json, Html, Pdf, Markdown, Text };
/// By the name of a form or a file's extension ("json", "html", "htm", "pdf", "md", "txt"), in any case.
[[nodiscard]] std::optional<ReportForm> reportForm(const QString& name);
/// The form that a file's extension asks for.
[[nodiscard]] std::optional<ReportForm> reportFormOf(const QString& path);

/// The report in one form, with or without its technical part.
[[nodiscard]] Outcome<QByteArray> reportBytes(const Report& report, ReportForm form, bool technical,
                                              const CommandContext& context);

/// A saved report, or a saved document about a domain, whose own JSON is kept beside.
struct SavedReport {
    Report report;
    QByteArray domainDocument;  ///< empty for a report
};
[[nodiscard]] Outcome<SavedReport> openSaved(const QString& path);
/// A saved report from its file.
[[nodiscard]] Outcome<Report> openReport(const QString& path);
/// A file with settings, an object like `recommended` of a report.
[[nodiscard]] Outcome<SettingsDocument> openSettings(const QString& path);

/// The DNS records that the cures want published, each on a line of its own so that it can be copied whole;
/// empty without any. One with a shortened address is left out.
[[nodiscard]] QString recordsText(const QList<Finding>& findings);

/// What a finished run ends with.
[[nodiscard]] ExitStatus statusOf(const Report& report);

/// The report as it leaves the program: shortened, unless addresses are wanted in full.
[[nodiscard]] Report leavingReport(const Report& report, bool fullAddresses);

}  // namespace outbox::app
