// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/report_document.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>
#include <utility>

#include "core/report/document_words.h"
#include "core/report/domain_chapter.h"
#include "core/words/words.h"

namespace outbox {

namespace {
QString dateWords(const QDateTime& moment) {
    const QDateTime utc = moment.toUTC();
    const QLocale locale;
    const QString day = locale.toString(utc.date(), QStringLiteral("d MMMM yyyy"));
    return QCoreApplication::translate("Report", "%1, %2 UTC", "date and time of day")
        .arg(day, utc.time().toString(QStringLiteral("HH:mm")));
}

QString headlineOf(const Report& report) {
    if (!report.headline.isEmpty()) return shownLine(report.headline);
    if (!report.findings.isEmpty()) return shownLine(report.findings.first().title);
    return lightWordOf(report.light);
}

QString accountSentence(const Report& report) {
    const QString address = shownLine(report.account.address);
    const QString duration = durationWords(report.durationMs);
    if (report.api)
        return QCoreApplication::translate("Report", "Mail API of %1. Checked in %2.",
                                           "a provider's name, and a time")
            .arg(shownLine(report.api->name), duration);
    if (!report.domain.isEmpty())
        return QCoreApplication::translate("Report", "Domain %1. Checked in %2.", "a domain, and a time")
            .arg(shownLine(report.domain), duration);
    if (report.account.program.isEmpty())
        return QCoreApplication::translate("Report", "Account %1. Checked in %2.").arg(address, duration);
    return QCoreApplication::translate("Report", "Account %1 in %2. Checked in %3.",
                                       "address, mail program, time")
        .arg(address, shownLine(report.account.program), duration);
}

/// "Not run: the server was not reached" without what the light beside it says already.
QString withoutWord(const QString& text, const QString& word) {
    const QString start = word + QLatin1String(": ");
    return text.startsWith(start) ? text.mid(start.size()) : text;
}

/// The check of a station that tells most where all went well, by its side-less id.
constexpr std::array tellingChecks{std::pair{Station::NameLookUp, "name"}, std::pair{Station::Server, "port"},
                                   std::pair{Station::Encryption, "encryption"}};

bool tellsMost(const Check& check) {
    return std::any_of(tellingChecks.begin(), tellingChecks.end(), [&check](const auto& row) {
        return row.first == check.station &&
               (check.id == QLatin1String(row.second) ||
                check.id == QLatin1String("incoming-") + QLatin1String(row.second));
    });
}

/// What decided the light of a station, in the words of its checks. Where all went well, one fact is enough.
QString stationText(const QList<Check>& checks, Light light) {
    QStringList texts;
    for (const Check& check : checks) {
        if (check.light != light) continue;
        const QString said = check.skippedBecause.isEmpty() ? check.summary : check.skippedBecause;
        const QString text = withoutWord(shownLine(said), lightWordOf(light));
        if (text.isEmpty() || texts.contains(text)) continue;
        if (light == Light::Green && tellsMost(check)) return text;
        texts.append(text);
    }
    return light == Light::Green ? texts.value(0) : texts.join(QLatin1String("; "));
}

/// A domain has no road: each of its records has a light of its own.
doc::Lights recordLights(const Report& report) {
    doc::Lights lights;
    for (const Check& check : report.checks) {
        const QString said = check.skippedBecause.isEmpty() ? check.summary : check.skippedBecause;
        const QString word = lightWordOf(check.light);
        lights.rows.append({check.light, word, shownLine(check.title), withoutWord(shownLine(said), word)});
    }
    return lights;
}

doc::Lights lightsOf(const Report& report, Side side, const QString& title) {
    if (!report.domain.isEmpty()) return side == Side::Outgoing ? recordLights(report) : doc::Lights();
    doc::Lights lights{title, {}};
    for (int i = 0; i < StationCount; ++i) {
        const auto station = static_cast<Station>(i);
        QList<Check> checks;
        Light light = Light::NotRun;
        for (const Check& check : report.checks) {
            if (check.station != station || check.side != side) continue;
            checks.append(check);
            light = worse(light, check.light);
        }
        if (checks.isEmpty()) continue;
        lights.rows.append(
            {light, lightWordOf(light), words::stationTitle(station), stationText(checks, light)});
    }
    return lights;
}

/// The first cure of the root cause, as one paragraph of the summary.
QList<ReportBlock> cureBlocks(const Report& report) {
    if (report.findings.isEmpty() || report.findings.first().fixes.isEmpty()) return {};
    const Fix& fix = report.findings.first().fixes.first();
    const QString lead = fix.proven ? QCoreApplication::translate("Report", "Cure, proven.")
                         : fix.changes.isEmpty()
                             ? QCoreApplication::translate("Report", "Cure.")
                             : QCoreApplication::translate("Report", "Likely to help, not tried.");
    const QString proof = fix.proven ? shownLine(fix.proofSummary) : QString();
    const QString title = asSentence(shownLine(fix.title));
    return {doc::Paragraph{lead, proof.isEmpty() ? title : title + u' ' + proof}};
}

QString sentenceList(const QStringList& items) {
    QStringList shown;
    for (const QString& item : items)
        if (const QString line = shownLine(item); !line.isEmpty()) shown.append(line);
    return shown.join(QLatin1String(", "));
}

/// The first of them; the technical part has them all.
QString ruledOutSentence(const Report& report) {
    constexpr qsizetype mostShown = 12;
    const qsizetype more = report.ruledOutWords.size() - mostShown;
    const QString first = sentenceList(report.ruledOutWords.mid(0, mostShown));
    if (more <= 0) return first;
    return QCoreApplication::translate("Report", "%1, and %2 more",
                                       "causes that were ruled out, and a number")
        .arg(first, QString::number(more));
}

QList<ReportBlock> summaryBlocks(const Report& report) {
    QList<ReportBlock> blocks{doc::Paragraph{{}, accountSentence(report)}};
    if (report.stopped)
        blocks.append(
            doc::Paragraph{{},
                           QCoreApplication::translate(
                               "Report", "The check was stopped. What was seen until then stands here.")});
    const doc::Lights outgoing = lightsOf(report, Side::Outgoing, {});
    const doc::Lights incoming =
        lightsOf(report, Side::Incoming, QCoreApplication::translate("Report", "Receiving"));
    if (!outgoing.rows.isEmpty()) blocks.append(outgoing);
    if (!incoming.rows.isEmpty()) blocks.append(incoming);
    if (!report.whyReceiving.isEmpty())
        blocks.append(doc::Paragraph{QCoreApplication::translate("Report", "Why receiving still works."),
                                     shownLine(report.whyReceiving)});
    blocks += cureBlocks(report);
    if (!report.ruledOutWords.isEmpty())
        blocks.append(
            doc::Paragraph{QCoreApplication::translate("Report", "Ruled out."), ruledOutSentence(report)});
    if (!report.contacted.isEmpty())
        blocks.append(doc::Paragraph{QCoreApplication::translate("Report", "Who was contacted."),
                                     sentenceList(report.contacted)});
    return blocks;
}

QString senderWords(const SenderRow& row) {
    const QString reply = shownLine(row.reply);
    switch (row.result) {
        case SenderRow::Result::Taken:
            return QCoreApplication::translate("Report", "yes");
        case SenderRow::Result::Refused:
            return QCoreApplication::translate("Report", "no: %1", "and what the server says").arg(reply);
        case SenderRow::Result::Later:
            return QCoreApplication::translate("Report", "not now: %1", "and what the server says")
                .arg(reply);
        case SenderRow::Result::NotTried:
            break;
    }
    return QCoreApplication::translate("Report", "not tried");
}

/// Which login may send as which address.
QList<ReportBlock> senderBlocks(const Report& report) {
    if (report.senders.isEmpty()) return {};
    doc::Facts rows;
    for (const SenderRow& row : report.senders)
        rows.facts.append({QCoreApplication::translate("Report", "%1 as %2", "a login, and a sender address")
                               .arg(shownLine(row.login), shownLine(row.address)),
                           senderWords(row)});
    return {doc::Heading{2, QCoreApplication::translate("Report", "Who may send as whom")}, rows};
}
}  // namespace

ReportDocument reportDocument(const Report& report, RenderOptions options) {
    ReportDocument document;
    document.kind = QCoreApplication::translate("Report", "Outbox Doctor: report");
    document.date = dateWords(report.startedAt);
    document.headline = headlineOf(report);
    const QLocale locale(report.language.isEmpty() ? QStringLiteral("en") : report.language);
    document.language = locale.language() == QLocale::C ? QStringLiteral("en") : locale.bcp47Name();
    document.rightToLeft = locale.textDirection() == Qt::RightToLeft;
    document.blocks =
        summaryBlocks(report) + findingBlocks(report) + senderBlocks(report) + settingsBlocks(report);
    document.blocks += domainChapterBlocks(report);
    if (options.technical) document.blocks += technicalBlocks(report);
    return document;
}

}  // namespace outbox
