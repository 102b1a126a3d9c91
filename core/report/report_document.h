// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <variant>

#include "core/model/light.h"
#include "core/model/report.h"
#include "core/report/report_render.h"

namespace outbox {

/// The parts of a report in the order of reading, before any form. Texts are cleaned and in the person's
/// language; what a form means by markup is escaped by that form.
namespace doc {
struct Heading {
    int level = 2;  ///< 2 or 3; 1 is the headline
    QString text;
};
struct Paragraph {
    QString lead;  ///< in bold before the text, may be empty
    QString text;
};
struct LightRow {
    Light light = Light::NotRun;
    QString word;  ///< "Stops here"
    QString name;  ///< "Server"
    QString text;
};
struct Lights {
    QString title;  ///< may be empty
    QList<LightRow> rows;
};
/// A finding's title with its light.
struct Verdict {
    Light light = Light::Red;
    QString word;
    QString title;
};
struct Step {
    QString text;
    QString link;  ///< http or https, or empty
};
struct Steps {
    QList<Step> steps;
};
struct Fact {
    QString name;
    QString value;
};
struct Facts {
    QList<Fact> facts;
};
/// Lines that keep their form.
struct Verbatim {
    QString text;
};
struct TableRow {
    QString name;
    QStringList cells;  ///< one for each column after the first
    Light light = Light::NotRun;
    QString word;  ///< "To change"
};
[[nodiscard]] inline bool asksForChange(const TableRow& row) {
    return row.light == Light::Red || row.light == Light::Yellow;
}
/// Values side by side, each row with a light and its word.
struct Table {
    QString name;  ///< over the names of the rows: "Sending"
    QStringList columns;
    QList<TableRow> rows;
};
}  // namespace doc

using ReportBlock = std::variant<doc::Heading, doc::Paragraph, doc::Lights, doc::Verdict, doc::Steps,
                                 doc::Facts, doc::Verbatim, doc::Table>;

struct ReportDocument {
    QString kind;  ///< "Outbox Doctor: report"
    QString date;
    QString headline;
    QString language;  ///< BCP 47, "en"
    bool rightToLeft = false;
    QList<ReportBlock> blocks;
};

[[nodiscard]] ReportDocument reportDocument(const Report& report, RenderOptions options);

/// The document as plain text, as reportText writes it; without the line of kind and date where it has none.
[[nodiscard]] QString documentText(const ReportDocument& document, bool colours);

/// What was set and what is to be set instead; where the settings were compared, field by field.
[[nodiscard]] QList<ReportBlock> settingsBlocks(const Report& report);
/// The parts that only an engineer reads: observations and transcript.
[[nodiscard]] QList<ReportBlock> technicalBlocks(const Report& report);
/// What was found, with every cure.
[[nodiscard]] QList<ReportBlock> findingBlocks(const Report& report);

}  // namespace outbox
