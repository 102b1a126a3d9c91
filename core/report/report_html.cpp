// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include "core/report/light_drawing.h"
#include "core/report/report_document.h"
#include "core/report/report_render.h"

namespace outbox {

namespace {
QString shippedText(const QString& name) {
    QFile file(QLatin1String(":/outbox/report/") + name);
    if (!file.open(QIODevice::ReadOnly)) qFatal("The report's template is missing from the program.");
    return QString::fromUtf8(file.readAll());
}

/// Fills "{{name}}" in one pass: what is filled in is not looked at again.
QString filled(const QString& form, const QHash<QString, QString>& values) {
    static const QRegularExpression slot(QStringLiteral("\\{\\{([a-z]+)\\}\\}"));
    QString result;
    qsizetype done = 0;
    for (auto places = slot.globalMatch(form); places.hasNext();) {
        const QRegularExpressionMatch match = places.next();
        result += QStringView(form).mid(done, match.capturedStart() - done);
        result += values.value(match.captured(1));
        done = match.capturedEnd();
    }
    result += QStringView(form).mid(done);
    return result;
}

QLatin1String wordClass(Light light) {
    switch (light) {
        case Light::Green:
            return QLatin1String("word green");
        case Light::Yellow:
            return QLatin1String("word yellow");
        case Light::Red:
            return QLatin1String("word red");
        default:
            return QLatin1String("word notrun");
    }
}

class HtmlForm {
  public:
    explicit HtmlForm(bool paper) : m_paper(paper) {}

    void operator()(const doc::Heading& heading) {
        const QString tag = QLatin1Char('h') + QString::number(heading.level);
        m_html += u'<' + tag + u'>' + heading.text.toHtmlEscaped() + QLatin1String("</") + tag +
                  QLatin1String(">\n");
    }
    void operator()(const doc::Paragraph& paragraph) {
        m_html += QLatin1String("<p>");
        if (!paragraph.lead.isEmpty())
            m_html += QLatin1String("<b>") + paragraph.lead.toHtmlEscaped() + QLatin1String("</b> ");
        m_html += paragraph.text.toHtmlEscaped() + QLatin1String("</p>\n");
    }
    void operator()(const doc::Lights& lights) {
        if (!lights.title.isEmpty())
            m_html += QLatin1String("<h3>") + lights.title.toHtmlEscaped() + QLatin1String("</h3>\n");
        m_html += QLatin1String("<table class=\"road\">\n");
        for (const doc::LightRow& row : lights.rows)
            m_html += QLatin1String("<tr><td>") + drawn(row.light) +
                      QLatin1String("</td><td class=\"station\">") + row.name.toHtmlEscaped() +
                      QLatin1String("</td><td class=\"") + wordClass(row.light) + QLatin1String("\">") +
                      row.word.toHtmlEscaped() + QLatin1String("</td><td>") + row.text.toHtmlEscaped() +
                      QLatin1String("</td></tr>\n");
        m_html += QLatin1String("</table>\n");
    }
    void operator()(const doc::Verdict& verdict) {
        m_html += QLatin1String("<h3>") + drawn(verdict.light) + QLatin1String(" <span class=\"") +
                  wordClass(verdict.light) + QLatin1String("\">") + verdict.word.toHtmlEscaped() +
                  QLatin1String(":</span> ") + verdict.title.toHtmlEscaped() + QLatin1String("</h3>\n");
    }
    void operator()(const doc::Steps& steps) {
        m_html += QLatin1String("<ol>\n");
        for (const doc::Step& step : steps.steps) {
            m_html += QLatin1String("<li>") + step.text.toHtmlEscaped();
            if (!step.link.isEmpty()) {
                const QString link = step.link.toHtmlEscaped();
                m_html += QLatin1String(" <a rel=\"noopener noreferrer\" href=\"") + link +
                          QLatin1String("\">") + link + QLatin1String("</a>");
            }
            m_html += QLatin1String("</li>\n");
        }
        m_html += QLatin1String("</ol>\n");
    }
    void operator()(const doc::Facts& facts) {
        m_html += QLatin1String("<table class=\"facts\">\n");
        for (const doc::Fact& fact : facts.facts)
            m_html += QLatin1String("<tr><td class=\"name\">") + fact.name.toHtmlEscaped() +
                      QLatin1String("</td><td>") + fact.value.toHtmlEscaped() + QLatin1String("</td></tr>\n");
        m_html += QLatin1String("</table>\n");
    }
    void operator()(const doc::Verbatim& verbatim) {
        m_html +=
            QLatin1String("<pre dir=\"ltr\">") + verbatim.text.toHtmlEscaped() + QLatin1String("</pre>\n");
    }
    void operator()(const doc::Table& table) {
        const QLatin1String column("<th scope=\"col\">");
        m_html += QLatin1String("<table class=\"compared\">\n<thead><tr>") + column +
                  table.name.toHtmlEscaped() + QLatin1String("</th>");
        for (const QString& name : table.columns)
            m_html += column + name.toHtmlEscaped() + QLatin1String("</th>");
        m_html += QLatin1String("<td></td></tr></thead>\n<tbody>\n");
        for (const doc::TableRow& row : table.rows) {
            m_html +=
                QLatin1String("<tr><th scope=\"row\">") + row.name.toHtmlEscaped() + QLatin1String("</th>");
            for (const QString& cell : row.cells)
                m_html += QLatin1String("<td>") + cell.toHtmlEscaped() + QLatin1String("</td>");
            m_html += QLatin1String("<td class=\"") + wordClass(row.light) + QLatin1String("\">") +
                      drawn(row.light) + u' ' + row.word.toHtmlEscaped() + QLatin1String("</td></tr>\n");
        }
        m_html += QLatin1String("</tbody>\n</table>\n");
    }

    [[nodiscard]] const QString& html() const { return m_html; }

  private:
    [[nodiscard]] QString drawn(Light light) const {
        if (!m_paper) return lightSvg(light);
        return QLatin1String("<img width=\"13\" height=\"13\" src=\"") + lightImageUrl(light) +
               QLatin1String("\">");
    }

    bool m_paper;
    QString m_html;
};
}  // namespace

QString reportHtml(const Report& report, RenderOptions options) {
    const ReportDocument document = reportDocument(report, options);
    HtmlForm form(options.paper);
    for (const ReportBlock& block : document.blocks) std::visit(form, block);
    const QString style = options.paper ? QStringLiteral("paper.css") : QStringLiteral("screen.css");
    return filled(
        shippedText(QStringLiteral("report.html")),
        {{QStringLiteral("language"), document.language.toHtmlEscaped()},
         {QStringLiteral("direction"), document.rightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr")},
         {QStringLiteral("style"), shippedText(style)},
         {QStringLiteral("kind"), document.kind.toHtmlEscaped()},
         {QStringLiteral("date"), document.date.toHtmlEscaped()},
         {QStringLiteral("headline"), document.headline.toHtmlEscaped()},
         {QStringLiteral("body"), form.html()}});
}

}  // namespace outbox
