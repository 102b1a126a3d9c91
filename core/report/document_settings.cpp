// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>
#include <array>

#include "core/report/document_words.h"
#include "core/report/report_document.h"
#include "core/report/report_format.h"
#include "core/report/safe_text.h"

namespace outbox {

namespace {
doc::Fact endpointFact(const QString& name, const Endpoint& endpoint) {
    const QString user = shownLine(endpoint.user);
    const QString sentence = endpointSentence(endpoint);
    return {name, user.isEmpty()
                      ? sentence
                      : QCoreApplication::translate("Report", "%1, user name %2").arg(sentence, user)};
}

/// A run about a mail API has an address in place of servers.
QList<ReportBlock> apiBlocks(const Report& report) {
    const QString name = QCoreApplication::translate("Report", "Address of the API");
    const QString key = report.api->keyGiven ? QCoreApplication::translate("Report", "given, and not kept")
                                             : QCoreApplication::translate("Report", "none was given");
    QList<ReportBlock> blocks{
        doc::Heading{2, QCoreApplication::translate("Report", "Settings that were checked")},
        doc::Facts{
            {{name, shownLine(report.api->endpoint)}, {QCoreApplication::translate("Report", "Key"), key}}}};
    if (report.recommendedApi.isEmpty() || report.recommendedApi == report.api->endpoint) return blocks;
    blocks.append(doc::Heading{2, QCoreApplication::translate("Report", "Settings to use")});
    blocks.append(doc::Facts{{{name, shownLine(report.recommendedApi)}}});
    return blocks;
}

struct ComparedField {
    const char* field;
    const char* words;
};
constexpr std::array comparedFields{ComparedField{"host", QT_TRANSLATE_NOOP("Report", "Server")},
                                    ComparedField{"port", QT_TRANSLATE_NOOP("Report", "Port")},
                                    ComparedField{"security", QT_TRANSLATE_NOOP("Report", "Encryption")},
                                    ComparedField{"user", QT_TRANSLATE_NOOP("Report", "User name")},
                                    ComparedField{"auth", QT_TRANSLATE_NOOP("Report", "Sign-in")}};

struct ComparedVerdict {
    const char* name;
    Light light;
    const char* words;
};
constexpr std::array comparedVerdicts{
    ComparedVerdict{"same", Light::Green, QT_TRANSLATE_NOOP("Report", "Same")},
    ComparedVerdict{"different", Light::Yellow, QT_TRANSLATE_NOOP("Report", "Different")},
    ComparedVerdict{"change", Light::Red, QT_TRANSLATE_NOOP("Report", "To change")},
    ComparedVerdict{"unknown", Light::NotRun, QT_TRANSLATE_NOOP("Report", "Not known")}};

const ComparedVerdict& verdictNamed(const QString& name) {
    const auto* found =
        std::find_if(comparedVerdicts.begin(), comparedVerdicts.end(),
                     [&name](const ComparedVerdict& row) { return name == QLatin1String(row.name); });
    return found == comparedVerdicts.end() ? comparedVerdicts.back() : *found;
}

/// What stands in a cell; a dash where nothing is known. No setting is longer than a host name or an address.
QString cellText(const QString& field, const QJsonValue& value) {
    constexpr qsizetype longestSetting = 320;
    const QString text = safeLine(valueWords(field, value), longestSetting);
    return text.isEmpty() ? QStringLiteral("–") : text;
}

/// The rows that the check of the settings left; earlier versions left none.
QJsonArray comparedRows(const Report& report) {
    for (const Check& check : report.checks)
        if (check.id == QLatin1String("settings"))
            return check.observed.value(QLatin1String("compared")).toArray();
    return {};
}

QString programColumn(const Account& account) {
    const bool lookedUp =
        account.source == QLatin1String("discovered") || account.source == QLatin1String("preset");
    return lookedUp ? QCoreApplication::translate("Report", "Checked here", "settings that were looked up")
                    : QCoreApplication::translate("Report", "In your program");
}

doc::Table comparedTable(const Report& report, Side side, const QString& name) {
    doc::Table table{
        name,
        {programColumn(report.account), QCoreApplication::translate("Report", "Your provider says"),
         QCoreApplication::translate("Report", "Worked in this check")},
        {}};
    const QJsonArray rows = comparedRows(report);
    for (const ComparedField& known : comparedFields) {
        const QString field = sideName(side) + QLatin1Char('.') + QLatin1String(known.field);
        const auto found = std::find_if(rows.begin(), rows.end(), [&field](const QJsonValue& row) {
            return row[QLatin1String("field")].toString() == field;
        });
        if (found == rows.end()) continue;
        const QJsonObject row = found->toObject();
        QStringList cells;
        for (const char* column : {"set", "published", "worked"})
            cells.append(cellText(field, row.value(QLatin1String(column))));
        const ComparedVerdict& verdict = verdictNamed(row.value(QLatin1String("verdict")).toString());
        table.rows.append({QCoreApplication::translate("Report", known.words), cells, verdict.light,
                           QCoreApplication::translate("Report", verdict.words)});
    }
    return table;
}

/// One side as a table where it was compared with anything, else as a sentence.
ReportBlock presentBlock(const Report& report, Side side, const QString& name, const Endpoint& endpoint) {
    const doc::Table table = comparedTable(report, side, name);
    const bool compared = std::any_of(table.rows.begin(), table.rows.end(),
                                      [](const doc::TableRow& row) { return row.light != Light::NotRun; });
    return compared ? ReportBlock(table) : doc::Facts{{endpointFact(name, endpoint)}};
}
}  // namespace

QList<ReportBlock> settingsBlocks(const Report& report) {
    if (report.api) return apiBlocks(report);
    if (!report.account.outgoing.isSet() && !report.recommendedOutgoing.isSet()) return {};
    const QString sending = QCoreApplication::translate("Report", "Sending");
    const QString receiving = QCoreApplication::translate("Report", "Receiving");
    QList<ReportBlock> blocks{
        doc::Heading{2, QCoreApplication::translate("Report", "Settings that were checked")},
        presentBlock(report, Side::Outgoing, sending, report.account.outgoing)};
    if (report.account.incoming)
        blocks.append(presentBlock(report, Side::Incoming, receiving, *report.account.incoming));

    const bool same = report.recommendedOutgoing == report.account.outgoing &&
                      report.recommendedIncoming == report.account.incoming;
    if (same || !report.recommendedOutgoing.isSet()) return blocks;
    doc::Facts recommended{{endpointFact(sending, report.recommendedOutgoing)}};
    if (report.recommendedIncoming)
        recommended.facts.append(endpointFact(receiving, *report.recommendedIncoming));
    blocks.append(doc::Heading{2, QCoreApplication::translate("Report", "Settings to use")});
    blocks.append(recommended);
    return blocks;
}

}  // namespace outbox
