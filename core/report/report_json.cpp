// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/report_json.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "core/report/domain_chapter.h"
#include "core/report/endpoint_json.h"
#include "core/report/report_format.h"

namespace outbox {

namespace {
QJsonValue textOrNull(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray textArray(const QStringList& texts) {
    return QJsonArray::fromStringList(texts);
}

/// A report is of a run that ended: what was still going on did not run.
Light settled(Light light) {
    return light == Light::Running || light == Light::Waiting ? Light::NotRun : light;
}

QString skipReason(const Check& check) {
    if (!check.skippedBecause.isEmpty() || settled(check.light) == check.light) return check.skippedBecause;
    return QCoreApplication::translate("Report", "Not run: the check was stopped before.");
}

QJsonObject accountToJson(const Account& account, const QString& providerName) {
    return {{QStringLiteral("address"), account.address},
            {QStringLiteral("from"), textOrNull(account.from)},
            {QStringLiteral("provider"), textOrNull(account.provider)},
            {QStringLiteral("provider_name"), textOrNull(providerName)},
            {QStringLiteral("source"), account.source},
            {QStringLiteral("program"), textOrNull(account.program)},
            {QStringLiteral("outgoing"), endpointOrNull(account.outgoing)},
            {QStringLiteral("incoming"), endpointOrNull(account.incoming)}};
}

QJsonObject fixToJson(const Fix& fix) {
    QJsonObject changes;
    QJsonObject previous;
    for (const Fix::Change& change : fix.changes) {
        changes.insert(change.field, change.to);
        previous.insert(change.field, change.from);
    }
    return {{QStringLiteral("id"), fix.id},
            {QStringLiteral("title"), fix.title},
            {QStringLiteral("steps"), textArray(fix.steps)},
            {QStringLiteral("links"), textArray(fix.links)},
            {QStringLiteral("who"), whoName(fix.who)},
            {QStringLiteral("changes"), changes},
            {QStringLiteral("previous"), previous},
            {QStringLiteral("proven"), fix.proven},
            {QStringLiteral("proof"), textOrNull(fix.proofSummary)},
            {QStringLiteral("letter"), textOrNull(fix.letter)}};
}

QJsonValue apiToJson(const Report& report) {
    if (!report.api) return {};
    return QJsonObject{{QStringLiteral("provider"), report.api->provider},
                       {QStringLiteral("name"), report.api->name},
                       {QStringLiteral("region"), textOrNull(report.api->region)},
                       {QStringLiteral("endpoint"), report.api->endpoint},
                       {QStringLiteral("key_given"), report.api->keyGiven}};
}

QJsonObject senderToJson(const SenderRow& row) {
    return {{QStringLiteral("login"), row.login},
            {QStringLiteral("address"), row.address},
            {QStringLiteral("result"), senderResultName(row.result)},
            {QStringLiteral("reply"), textOrNull(row.reply)}};
}

QJsonObject transcriptLineToJson(const TranscriptLine& line) {
    return {{QStringLiteral("at_ms"), line.atMs},
            {QStringLiteral("connection"), line.connection},
            {QStringLiteral("peer"), line.peer},
            {QStringLiteral("from"), speakerName(line.from)},
            {QStringLiteral("text"), line.text}};
}

template <typename T>
QJsonArray arrayOf(const QList<T>& values, QJsonObject (*toJson)(const T&)) {
    QJsonArray result;
    for (const T& value : values) result.append(toJson(value));
    return result;
}
}  // namespace

QString sideName(Side side) {
    return side == Side::Outgoing ? QStringLiteral("outgoing") : QStringLiteral("incoming");
}

QJsonArray ruledOutToJson(const Report& report) {
    QJsonArray ruledOut;
    for (qsizetype i = 0; i < report.ruledOut.size(); ++i)
        ruledOut.append(QJsonObject{{QStringLiteral("id"), report.ruledOut.at(i)},
                                    {QStringLiteral("title"), report.ruledOutWords.value(i)}});
    return ruledOut;
}

QJsonObject generatorToJson(const Report::Generator& generator) {
    return {{QStringLiteral("name"), QString(generatorName)},
            {QStringLiteral("version"), generator.version},
            {QStringLiteral("system"), generator.system},
            {QStringLiteral("qt"), generator.qt},
            {QStringLiteral("openssl"), generator.openssl}};
}

QJsonObject checkToJson(const Check& check) {
    return {{QStringLiteral("id"), check.id},
            {QStringLiteral("station"), stationName(check.station)},
            {QStringLiteral("side"), sideName(check.side)},
            {QStringLiteral("title"), check.title},
            {QStringLiteral("light"), lightName(settled(check.light))},
            {QStringLiteral("summary"), check.summary},
            {QStringLiteral("started_ms"), check.startedMs},
            {QStringLiteral("duration_ms"), check.durationMs},
            {QStringLiteral("skipped_because"), textOrNull(skipReason(check))},
            {QStringLiteral("observed"), check.observed}};
}

QJsonObject findingToJson(const Finding& finding) {
    QJsonArray fixes;
    for (const Fix& fix : finding.fixes) fixes.append(fixToJson(fix));
    return {{QStringLiteral("id"), finding.id},
            {QStringLiteral("light"), lightName(settled(finding.light))},
            {QStringLiteral("likely"), finding.likely},
            {QStringLiteral("settled_by"), textOrNull(finding.settledBy)},
            {QStringLiteral("title"), finding.title},
            {QStringLiteral("explanation"), finding.explanation},
            {QStringLiteral("because"), textArray(finding.because)},
            {QStringLiteral("consequence_of"), textOrNull(finding.consequenceOf)},
            {QStringLiteral("fixes"), fixes}};
}

QJsonObject reportToJson(const Report& report) {
    const QJsonObject recommended{{QStringLiteral("outgoing"), endpointOrNull(report.recommendedOutgoing)},
                                  {QStringLiteral("incoming"), endpointOrNull(report.recommendedIncoming)},
                                  {QStringLiteral("api"), textOrNull(report.recommendedApi)}};
    return {{QStringLiteral("schema"), QString(reportSchema)},
            {QStringLiteral("generator"), generatorToJson(report.generator)},
            {QStringLiteral("language"), report.language},
            {QStringLiteral("full_addresses"), report.fullAddresses},
            {QStringLiteral("started_at"), report.startedAt.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("duration_ms"), report.durationMs},
            {QStringLiteral("stopped"), report.stopped},
            {QStringLiteral("account"), accountToJson(report.account, report.providerName)},
            {QStringLiteral("api"), apiToJson(report)},
            {QStringLiteral("light"), lightName(settled(report.light))},
            {QStringLiteral("headline"), report.headline},
            {QStringLiteral("why_receiving"), textOrNull(report.whyReceiving)},
            {QStringLiteral("checks"), arrayOf(report.checks, checkToJson)},
            {QStringLiteral("findings"), arrayOf(report.findings, findingToJson)},
            {QStringLiteral("recommended"), recommended},
            {QStringLiteral("own_domain"), domainChapterToJson(report)},
            {QStringLiteral("senders"), arrayOf(report.senders, senderToJson)},
            {QStringLiteral("ruled_out"), ruledOutToJson(report)},
            {QStringLiteral("contacted"), textArray(report.contacted)},
            {QStringLiteral("transcript"), arrayOf(report.transcript, transcriptLineToJson)}};
}

}  // namespace outbox
