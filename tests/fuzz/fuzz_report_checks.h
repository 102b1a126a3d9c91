// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/report/report_json.h"
#include "core/report/report_render.h"
#include "tests/fuzz/fuzz_checks.h"

namespace outbox::fuzz {

/// Tags that the report's own form has; no text from outside may add another, or an attribute that acts.
inline void requireOwnMarkup(const QString& html) {
    static const QStringList own{
        QStringLiteral("!DOCTYPE"), QStringLiteral("html"),    QStringLiteral("head"),
        QStringLiteral("meta"),     QStringLiteral("title"),   QStringLiteral("style"),
        QStringLiteral("body"),     QStringLiteral("h1"),      QStringLiteral("h2"),
        QStringLiteral("h3"),       QStringLiteral("p"),       QStringLiteral("b"),
        QStringLiteral("a"),        QStringLiteral("span"),    QStringLiteral("ol"),
        QStringLiteral("li"),       QStringLiteral("table"),   QStringLiteral("tr"),
        QStringLiteral("td"),       QStringLiteral("th"),      QStringLiteral("pre"),
        QStringLiteral("svg"),      QStringLiteral("path"),    QStringLiteral("circle"),
        QStringLiteral("div"),      QStringLiteral("header"),  QStringLiteral("main"),
        QStringLiteral("footer"),   QStringLiteral("section"), QStringLiteral("ul"),
        QStringLiteral("rect"),     QStringLiteral("br")};
    for (qsizetype at = html.indexOf(u'<'); at >= 0; at = html.indexOf(u'<', at + 1)) {
        qsizetype from = at + 1;
        if (from < html.size() && html.at(from) == u'/') ++from;
        qsizetype to = from;
        while (to < html.size() && (html.at(to).isLetterOrNumber() || html.at(to) == u'!')) ++to;
        require(own.contains(html.mid(from, to - from), Qt::CaseInsensitive), "HTML has no tag from outside");
    }
    require(!html.contains(QLatin1String("href=\"javascript:"), Qt::CaseInsensitive), "no link acts");
}

inline void requireCleanTexts(const QJsonValue& value) {
    if (value.isString()) require(areCleanLines(value.toString()), "JSON texts are clean");
    for (const QJsonValue& inner : value.toArray()) requireCleanTexts(inner);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        require(areCleanLines(it.key()), "JSON names are clean");
        requireCleanTexts(it.value());
    }
}

/// Every form of a report is fit to be shown, and the JSON form reads as the same report.
inline void requireShowable(const Report& report) {
    const QJsonObject json = reportToJson(report);
    requireCleanTexts(json);
    const QByteArray bytes = QJsonDocument(json).toJson();
    const ReadReport again = readReport(bytes);
    require(again.report.has_value(), "a report that was written can be read");
    require(reportToJson(*again.report) == json, "it reads as the same report");
    requireOwnMarkup(reportHtml(report));
    require(areCleanLines(reportHtml(report)), "HTML is clean");
    require(areCleanLines(reportText(report)), "text is clean");
    require(areCleanLines(reportMarkdown(report)), "Markdown is clean");
}

}  // namespace outbox::fuzz
