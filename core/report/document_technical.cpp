// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>
#include <algorithm>

#include "core/report/document_words.h"
#include "core/report/report_document.h"
#include "core/report/report_format.h"

namespace outbox {

namespace {
constexpr int observedDepth = 32;

bool isScalar(const QJsonValue& value) {
    return !value.isObject() && !value.isArray();
}

/// Whether a value fits in one line: a scalar, or a list of scalars.
bool isFlat(const QJsonValue& value) {
    if (value.isObject()) return false;
    const QJsonArray entries = value.toArray();
    return std::all_of(entries.begin(), entries.end(), isScalar);
}

QString flatText(const QJsonValue& value) {
    QStringList entries;
    for (const QJsonValue& entry : value.toArray()) entries.append(flatText(entry));
    const QString text =
        value.isArray() ? entries.join(QLatin1String(", ")) : shownLine(value.toVariant().toString());
    return text.isEmpty() ? QStringLiteral("-") : text;
}

/// An object of flat values as one line.
QString objectText(const QJsonObject& object) {
    QStringList members;
    for (auto it = object.begin(); it != object.end(); ++it)
        members.append(shownLine(it.key()) + QLatin1String(": ") + flatText(it.value()));
    return members.join(QLatin1String("; "));
}

bool isFlatObject(const QJsonObject& object) {
    return std::all_of(object.begin(), object.end(), isFlat);
}

/// The observation as indented "name: value" lines.
void appendObserved(const QJsonObject& observed, int depth, QStringList& lines) {
    if (depth > observedDepth) return;
    const QString indent(2 * depth, u' ');
    for (auto it = observed.begin(); it != observed.end(); ++it) {
        const QString name = indent + shownLine(it.key()) + u':';
        if (isFlat(it.value())) {
            lines.append(name + u' ' + flatText(it.value()));
            continue;
        }
        lines.append(name);
        const QJsonArray entries = it->isObject() ? QJsonArray{*it} : it->toArray();
        for (const QJsonValue& entry : entries) {
            const QJsonObject object = entry.toObject();
            if (!entry.isObject() || isFlatObject(object)) {
                lines.append(indent + QLatin1String("  - ") +
                             (entry.isObject() ? objectText(object) : flatText(entry)));
                continue;
            }
            lines.append(indent + QLatin1String("  -"));
            appendObserved(object, depth + 2, lines);
        }
    }
}

QList<ReportBlock> checkBlocks(const Check& check) {
    const QString times =
        QCoreApplication::translate("Report", "from %1 ms, for %2 ms", "start and length of a check")
            .arg(check.startedMs)
            .arg(check.durationMs);
    const QString said = shownLine(check.skippedBecause.isEmpty() ? check.summary : check.skippedBecause);
    const QString name = shownLine(check.id) + QLatin1String(", ") + sideName(check.side);
    QList<ReportBlock> blocks{
        doc::Paragraph{lightWordOf(check.light) + QLatin1String(": ") + shownLine(check.title),
                       said + QLatin1String(" (") + name + QLatin1String(", ") + times + u')'}};
    QStringList lines;
    appendObserved(check.observed, 0, lines);
    if (!lines.isEmpty()) blocks.append(doc::Verbatim{lines.join(u'\n')});
    return blocks;
}

QChar speakerMark(Speaker speaker) {
    switch (speaker) {
        case Speaker::Server:
            return u'S';
        case Speaker::Client:
            return u'C';
        case Speaker::Note:
            break;
    }
    return u'-';
}

QString transcriptText(const QList<TranscriptLine>& transcript) {
    QStringList lines;
    QSet<int> introduced;
    for (const TranscriptLine& line : transcript) {
        const QString connection = QString::number(line.connection);
        if (!introduced.contains(line.connection)) {
            introduced.insert(line.connection);
            lines.append(u'[' + connection + QLatin1String("] ") + shownLine(line.peer));
        }
        lines.append(QString::number(line.atMs).rightJustified(7) + QLatin1String(" [") + connection +
                     QLatin1String("] ") + speakerMark(line.from) + QLatin1String(": ") +
                     shownLine(line.text));
    }
    return lines.join(u'\n');
}

QList<doc::Fact> ruledOutFacts(const Report& report) {
    QList<doc::Fact> facts;
    for (qsizetype i = 0; i < report.ruledOut.size(); ++i)
        facts.append({shownLine(report.ruledOut.at(i)), shownLine(report.ruledOutWords.value(i))});
    return facts;
}

doc::Facts generatorFacts(const Report::Generator& generator) {
    return {{{QStringLiteral("Outbox Doctor"), shownLine(generator.version)},
             {QCoreApplication::translate("Report", "System"), shownLine(generator.system)},
             {QStringLiteral("Qt"), shownLine(generator.qt)},
             {QStringLiteral("OpenSSL"), shownLine(generator.openssl)}}};
}
}  // namespace

QList<ReportBlock> technicalBlocks(const Report& report) {
    QList<ReportBlock> blocks{doc::Heading{2, QCoreApplication::translate("Report", "Technical part")},
                              generatorFacts(report.generator)};
    if (!report.checks.isEmpty())
        blocks.append(doc::Heading{3, QCoreApplication::translate("Report", "All checks")});
    for (const Check& check : report.checks) blocks += checkBlocks(check);
    if (!report.ruledOut.isEmpty()) {
        blocks.append(
            doc::Heading{3, QCoreApplication::translate("Report", "All causes that were ruled out")});
        blocks.append(doc::Facts{ruledOutFacts(report)});
    }
    if (!report.transcript.isEmpty()) {
        blocks.append(doc::Heading{3, QCoreApplication::translate("Report", "What was said on the line")});
        blocks.append(doc::Paragraph{
            {},
            QCoreApplication::translate("Report",
                                        "Milliseconds since the start, number of the connection, S for the "
                                        "server, C for this computer. Passwords never appear.")});
        blocks.append(doc::Verbatim{transcriptText(report.transcript)});
    }
    return blocks;
}

}  // namespace outbox
