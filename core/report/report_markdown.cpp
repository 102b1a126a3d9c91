// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QStringList>

#include "core/report/markdown_escape.h"
#include "core/report/report_document.h"
#include "core/report/report_render.h"

namespace outbox {

namespace {
QString boldMarkdown(const QString& text) {
    return text.isEmpty() ? QString() : QLatin1String("**") + markdownEscaped(text) + QLatin1String("**");
}

QString tableRow(const QString& name, const QStringList& cells, const QString& verdict) {
    QString row = QLatin1String("| ") + markdownEscaped(name) + QLatin1String(" | ");
    for (const QString& cell : cells) row += markdownEscaped(cell) + QLatin1String(" | ");
    return row + verdict + QLatin1String(" |");
}

struct MarkdownForm {
    QStringList blocks;

    void operator()(const doc::Heading& heading) {
        blocks.append(QString(heading.level, u'#') + u' ' + markdownEscaped(heading.text));
    }
    void operator()(const doc::Paragraph& paragraph) {
        QStringList parts;
        if (!paragraph.lead.isEmpty()) parts.append(boldMarkdown(paragraph.lead));
        if (!paragraph.text.isEmpty()) parts.append(markdownEscaped(paragraph.text));
        blocks.append(parts.join(u' '));
    }
    void operator()(const doc::Lights& lights) {
        if (!lights.title.isEmpty()) blocks.append(boldMarkdown(lights.title));
        QStringList rows;
        for (const doc::LightRow& row : lights.rows) {
            const QString verdict =
                markdownEscaped(row.word + (row.text.isEmpty() ? QString() : QLatin1String(". ") + row.text));
            rows.append(QLatin1String("- ") + boldMarkdown(row.name) + QLatin1String(": ") + verdict);
        }
        blocks.append(rows.join(u'\n'));
    }
    void operator()(const doc::Verdict& verdict) {
        blocks.append(QLatin1String("### ") +
                      markdownEscaped(verdict.word + QLatin1String(": ") + verdict.title));
    }
    void operator()(const doc::Steps& steps) {
        QStringList rows;
        int number = 0;
        for (const doc::Step& step : steps.steps) {
            const QString link = step.link.isEmpty() ? QString() : QLatin1String(" <") + step.link + u'>';
            rows.append(QString::number(++number) + QLatin1String(". ") + markdownEscaped(step.text) + link);
        }
        blocks.append(rows.join(u'\n'));
    }
    void operator()(const doc::Facts& facts) {
        QStringList rows;
        for (const doc::Fact& fact : facts.facts)
            rows.append(QLatin1String("- ") + markdownEscaped(fact.name) + QLatin1String(": ") +
                        markdownEscaped(fact.value));
        blocks.append(rows.join(u'\n'));
    }
    void operator()(const doc::Verbatim& verbatim) { blocks.append(markdownFenced(verbatim.text)); }
    /// As GitHub Flavored Markdown has tables, section 4.10.
    void operator()(const doc::Table& table) {
        QStringList rows{tableRow(table.name, table.columns, {})};
        rows.append(u'|' + QStringLiteral(" --- |").repeated(table.columns.size() + 2));
        for (const doc::TableRow& row : table.rows)
            rows.append(
                tableRow(row.name, row.cells,
                         doc::asksForChange(row) ? boldMarkdown(row.word) : markdownEscaped(row.word)));
        blocks.append(rows.join(u'\n'));
    }
};
}  // namespace

QString reportMarkdown(const Report& report, RenderOptions options) {
    const ReportDocument document = reportDocument(report, options);
    MarkdownForm form;
    form.blocks.append(QLatin1String("# ") + markdownEscaped(document.headline));
    form.blocks.append(markdownEscaped(document.kind + QLatin1String(", ") + document.date));
    for (const ReportBlock& block : document.blocks) std::visit(form, block);
    return form.blocks.join(QLatin1String("\n\n")) + u'\n';
}

}  // namespace outbox
