// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/model/report.h"
#include "core/report/redaction.h"

namespace outbox::ui {

enum class ReportForm { Pdf, Html, Markdown, Json };
inline constexpr int ReportFormCount = 4;

/// What the person decided about a report that is handed on.
struct ReportChoices {
    ReportForm form = ReportForm::Pdf;
    bool fullAddresses = false;
    bool technical = true;
};

/// A report made ready to be handed on: everything else about it is only how it looks.
struct HandedOn {
    Report report;
    QList<LeftOut> leftOut;  ///< never empty: passwords always stand there
};

/// Shortens what is to be shortened and takes out the technical part where it is not wanted.
[[nodiscard]] HandedOn handedOn(const Report& report, const ReportChoices& choices,
                                const QString& computerName);

[[nodiscard]] QString formName(ReportForm form);       ///< "Markdown"
[[nodiscard]] QString formExtension(ReportForm form);  ///< "md"
/// "outbox-report-2026-11-21.pdf"
[[nodiscard]] QString suggestedFileName(const Report& report, ReportForm form);

/// The text of a form as it is saved; of a PDF, the HTML that is laid out on its pages.
[[nodiscard]] QString formText(const HandedOn& handed, const ReportChoices& choices);
/// The bytes of the file; empty when a PDF could not be made.
[[nodiscard]] QByteArray formBytes(const HandedOn& handed, const ReportChoices& choices);
/// HTML for the paper of the preview and the printer.
[[nodiscard]] QString paperHtml(const HandedOn& handed, const ReportChoices& choices);

}  // namespace outbox::ui
