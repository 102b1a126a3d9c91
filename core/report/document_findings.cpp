// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "core/report/document_words.h"
#include "core/report/report_document.h"

namespace outbox {

namespace {
QString checkTitle(const Report& report, const QString& id) {
    for (const Check& check : report.checks)
        if (check.id == id) return shownLine(check.title);
    return shownLine(id);
}

QString findingTitleOf(const Report& report, const QString& id) {
    for (const Finding& finding : report.findings)
        if (finding.id == id) return shownLine(finding.title);
    return shownLine(id);
}

QString whoWords(Who who) {
    switch (who) {
        case Who::You:
            return QCoreApplication::translate("Report", "You can do this yourself.");
        case Who::Provider:
            return QCoreApplication::translate("Report", "Your mail provider can do this.");
        case Who::Administrator:
            return QCoreApplication::translate("Report", "The administrator of the mail server can do this.");
        case Who::Network:
            return QCoreApplication::translate("Report", "Whoever runs this network can do this.");
    }
    return {};
}

QString proofWords(const Fix& fix) {
    if (fix.proven) {
        const QString proven = QCoreApplication::translate("Report", "Proven.");
        const QString proof = shownLine(fix.proofSummary);
        return proof.isEmpty() ? proven : proven + u' ' + proof;
    }
    return fix.changes.isEmpty() ? QString()
                                 : QCoreApplication::translate("Report", "Likely to help, not tried.");
}

QString changeWords(const Fix::Change& change) {
    const QString to = valueWords(change.field, change.to);
    const QString from = valueWords(change.field, change.from);
    if (from.isEmpty()) return to;
    return QCoreApplication::translate("Report", "%1 instead of %2",
                                       "the new and the present value of a setting")
        .arg(to, from);
}

/// A letter keeps its lines; each is cleaned by itself.
QString letterText(const QString& letter) {
    QStringList lines;
    for (const QString& line : letter.split(u'\n')) lines.append(shownLine(line));
    return lines.join(u'\n');
}

QList<ReportBlock> fixBlocks(const Fix& fix) {
    QStringList sentences{whoWords(fix.who)};
    if (const QString proof = proofWords(fix); !proof.isEmpty()) sentences.append(proof);
    QList<ReportBlock> blocks{doc::Paragraph{asSentence(shownLine(fix.title)), sentences.join(u' ')}};
    doc::Steps steps;
    for (qsizetype i = 0; i < fix.steps.size(); ++i)
        steps.steps.append({shownLine(fix.steps.at(i)), safeLink(fix.links.value(i))});
    if (!steps.steps.isEmpty()) blocks.append(steps);
    doc::Facts changes;
    for (const Fix::Change& change : fix.changes)
        changes.facts.append({fieldWords(change.field), changeWords(change)});
    if (!changes.facts.isEmpty()) blocks.append(changes);
    if (!fix.letter.isEmpty()) {
        blocks.append(doc::Paragraph{QCoreApplication::translate("Report", "Letter to hand on:"), {}});
        blocks.append(doc::Verbatim{letterText(fix.letter)});
    }
    return blocks;
}

QList<ReportBlock> oneFinding(const Report& report, const Finding& finding) {
    QList<ReportBlock> blocks{
        doc::Verdict{finding.light, lightWordOf(finding.light), shownLine(finding.title)}};
    if (!finding.explanation.isEmpty()) blocks.append(doc::Paragraph{{}, shownLine(finding.explanation)});
    if (!finding.consequenceOf.isEmpty())
        blocks.append(doc::Paragraph{QCoreApplication::translate("Report", "Follows from:"),
                                     findingTitleOf(report, finding.consequenceOf)});
    if (finding.likely)
        blocks.append(
            doc::Paragraph{QCoreApplication::translate("Report", "Likely, not certain."),
                           finding.settledBy.isEmpty()
                               ? QString()
                               : QCoreApplication::translate("Report", "This check would settle it: %1")
                                     .arg(checkTitle(report, finding.settledBy))});
    QStringList seen;
    for (const QString& id : finding.because) seen.append(checkTitle(report, id));
    if (!seen.isEmpty())
        blocks.append(doc::Paragraph{QCoreApplication::translate("Report", "Seen at:"), seen.join(u' ')});
    for (const Fix& fix : finding.fixes) blocks += fixBlocks(fix);
    return blocks;
}
}  // namespace

QList<ReportBlock> findingBlocks(const Report& report) {
    if (report.findings.isEmpty()) return {};
    QList<ReportBlock> blocks{doc::Heading{2, QCoreApplication::translate("Report", "What was found")}};
    for (const Finding& finding : report.findings) blocks += oneFinding(report, finding);
    return blocks;
}

}  // namespace outbox
