// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QStringList>

#include "core/report/report_document.h"
#include "core/report/report_render.h"
#include "core/report/text_table.h"
#include "core/report/text_wrap.h"

namespace outbox {

namespace {
QLatin1String markOf(Light light) {
    switch (light) {
        case Light::Green:
            return QLatin1String("[+]");
        case Light::Yellow:
            return QLatin1String("[!]");
        case Light::Red:
            return QLatin1String("[x]");
        default:
            return QLatin1String("[-]");
    }
}

/// SGR parameters (ECMA-48 section 8.3.117).
QLatin1String colourOf(Light light) {
    switch (light) {
        case Light::Green:
            return QLatin1String("32");
        case Light::Yellow:
            return QLatin1String("33");
        case Light::Red:
            return QLatin1String("1;31");
        default:
            return QLatin1String("2");
    }
}

class TextForm {
  public:
    explicit TextForm(bool colours) : m_colours(colours) {}

    void operator()(const doc::Heading& heading) {
        const QChar rule = heading.level <= 2 ? u'=' : u'-';
        startBlock();
        const QString text = wrapped(heading.text, {}, {});
        m_lines.append(styled(text, QLatin1String("1")));
        m_lines.append(QString(qMin(textColumns, text.size()), rule));
    }
    void operator()(const doc::Paragraph& paragraph) {
        startBlock();
        const bool both = !paragraph.lead.isEmpty() && !paragraph.text.isEmpty();
        m_lines.append(
            wrapped(paragraph.lead + (both ? QLatin1String(" ") : QLatin1String()) + paragraph.text, {}, {}));
    }
    void operator()(const doc::Lights& lights) {
        startBlock();
        if (!lights.title.isEmpty()) m_lines.append(wrapped(lights.title, {}, {}));
        qsizetype width = 0;
        for (const doc::LightRow& row : lights.rows) width = qMax(width, row.word.size());
        for (const doc::LightRow& row : lights.rows) {
            // A question is followed by its answer, a station by what was seen there.
            const QLatin1String between(row.name.endsWith(u'?') ? " " : ": ");
            const QString text = row.text.isEmpty() ? row.name : row.name + between + row.text;
            m_lines.append(lightLine(row.light, row.word.leftJustified(width), text));
        }
    }
    void operator()(const doc::Verdict& verdict) {
        startBlock();
        m_lines.append(lightLine(verdict.light, verdict.word, verdict.title));
    }
    void operator()(const doc::Steps& steps) {
        int number = 0;
        for (const doc::Step& step : steps.steps) {
            const QString mark = QString::number(++number).rightJustified(3) + QLatin1String(". ");
            m_lines.append(wrapped(step.text, mark, QString(mark.size(), u' ')));
            if (!step.link.isEmpty())
                m_lines.append(wrapped(step.link, QString(mark.size(), u' '), QString(mark.size(), u' ')));
        }
    }
    void operator()(const doc::Facts& facts) {
        for (const doc::Fact& fact : facts.facts)
            m_lines.append(wrapped(fact.name + QLatin1String(": ") + fact.value, QStringLiteral("  "),
                                   QStringLiteral("      ")));
    }
    void operator()(const doc::Verbatim& verbatim) {
        for (const QString& line : verbatim.text.split(u'\n'))
            m_lines.append(broken(line, QStringLiteral("  "), QStringLiteral("          ")));
    }
    /// The word of a row that asks for something stands below its name.
    void operator()(const doc::Table& table) {
        startBlock();
        QList<QStringList> cells{QStringList{QString(), table.name} + table.columns};
        for (const doc::TableRow& row : table.rows) {
            const QString name = doc::asksForChange(row) ? row.name + u'\n' + row.word : row.name;
            cells.append(QStringList{markOf(row.light), name} + row.cells);
        }
        const QList<QStringList> laidOut = textTable(cells);
        for (const QString& line : laidOut.first()) m_lines.append(styled(line, QLatin1String("1")));
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            const QStringList& lines = laidOut.at(i + 1);
            const QLatin1String mark = markOf(table.rows.at(i).light);
            m_lines.append(styled(mark, colourOf(table.rows.at(i).light)) + lines.first().mid(mark.size()));
            m_lines += lines.mid(1);
        }
    }

    [[nodiscard]] QString styled(const QString& text, QLatin1String parameters) const {
        return m_colours ? QLatin1String("\x1b[") + parameters + u'm' + text + QLatin1String("\x1b[0m")
                         : text;
    }
    [[nodiscard]] QString text() const { return m_lines.join(u'\n') + u'\n'; }
    void add(const QString& line) { m_lines.append(line); }
    void startBlock() {
        if (!m_lines.isEmpty() && !m_lines.last().isEmpty()) m_lines.append(QString());
    }

  private:
    /// Mark and word are coloured after wrapping: escape sequences take no columns.
    [[nodiscard]] QString lightLine(Light light, const QString& word, const QString& text) const {
        const QString head = markOf(light) + u' ' + word;
        const QString indent(head.size() + 2, u' ');
        const QString line = wrapped(text, head + QLatin1String("  "), indent);
        const qsizetype coloured = qMin(head.size(), line.size());
        return styled(line.left(coloured), colourOf(light)) + line.mid(coloured);
    }

    bool m_colours;
    QStringList m_lines;
};
}  // namespace

QString documentText(const ReportDocument& document, bool colours) {
    TextForm form(colours);
    if (!document.kind.isEmpty())
        form.add(wrapped(document.kind + QLatin1String(", ") + document.date, {}, {}));
    form.startBlock();
    const QString headline = wrapped(document.headline, {}, {});
    form.add(form.styled(headline, QLatin1String("1")));
    for (const ReportBlock& block : document.blocks) std::visit(form, block);
    return form.text();
}

QString reportText(const Report& report, RenderOptions options) {
    return documentText(reportDocument(report, options), options.colours);
}

}  // namespace outbox
