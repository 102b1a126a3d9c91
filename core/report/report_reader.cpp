// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <array>
#include <utility>

#include "core/model/mail_address.h"
#include "core/report/domain_chapter.h"
#include "core/report/endpoint_json.h"
#include "core/report/json_cursor.h"
#include "core/report/json_file.h"
#include "core/report/report_format.h"
#include "core/report/report_json.h"

namespace outbox {

namespace {
constexpr QLatin1String reportFamily{"outbox-doctor/report/"};

/// Where a check belongs whose report does not name the station.
constexpr std::array<std::pair<const char*, Station>, 12> stationHints{{{"computer", Station::Computer},
                                                                        {"clock", Station::Computer},
                                                                        {"local", Station::Computer},
                                                                        {"net", Station::Network},
                                                                        {"web", Station::Network},
                                                                        {"name", Station::NameLookUp},
                                                                        {"dns", Station::NameLookUp},
                                                                        {"tls", Station::Encryption},
                                                                        {"encryption", Station::Encryption},
                                                                        {"sign", Station::SignIn},
                                                                        {"send", Station::Sending},
                                                                        {"arriv", Station::Arrival}}};

Station likelyStation(const QString& checkId) {
    for (const auto& [prefix, station] : stationHints)
        if (checkId.startsWith(QLatin1String(prefix))) return station;
    return Station::Server;
}

Station stationFrom(const JsonCursor& cursor, const QString& checkId) {
    const QString name = cursor.line("station", FieldNeed::May);
    if (name.isEmpty()) return likelyStation(checkId);
    for (int i = 0; i < StationCount; ++i)
        if (stationName(static_cast<Station>(i)) == name) return static_cast<Station>(i);
    cursor.fail("station");
    return Station::Server;
}

Side sideFrom(const JsonCursor& cursor) {
    const QString name = cursor.line("side", FieldNeed::May);
    if (name == sideName(Side::Incoming)) return Side::Incoming;
    if (!name.isEmpty() && name != sideName(Side::Outgoing)) cursor.fail("side");
    return Side::Outgoing;
}

Light lightFrom(const JsonCursor& cursor) {
    const QString name = cursor.line("light");
    for (const Light light : {Light::Green, Light::Yellow, Light::Red, Light::NotRun})
        if (lightName(light) == name) return light;
    cursor.fail("light");
    return Light::NotRun;
}

Report::Generator generatorFrom(const JsonCursor& cursor) {
    return {cursor.line("version"), cursor.line("system", FieldNeed::May), cursor.line("qt", FieldNeed::May),
            cursor.line("openssl", FieldNeed::May)};
}

Account accountFrom(const JsonCursor& cursor) {
    Account account;
    account.address = cursor.line("address");
    account.from = cursor.line("from", FieldNeed::May);
    account.provider = cursor.line("provider", FieldNeed::May);
    account.source = cursor.line("source", FieldNeed::May);
    account.program = cursor.line("program", FieldNeed::May);
    if (const auto outgoing = cursor.object("outgoing", FieldNeed::May))
        account.outgoing = endpointFromJson(*outgoing);
    if (const auto incoming = cursor.object("incoming", FieldNeed::May); incoming && !incoming->isEmpty())
        account.incoming = endpointFromJson(*incoming);
    return account;
}

QList<Fix::Change> changesFrom(const JsonCursor& cursor) {
    const QJsonObject changes = cursor.freeForm("changes");
    const QJsonObject previous = cursor.freeForm("previous", FieldNeed::May);
    QList<Fix::Change> result;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it->isObject() || it->isArray()) cursor.fail("changes");
        const QJsonValue from = previous.value(it.key());
        result.append({it.key(), from.isUndefined() ? QJsonValue() : from, it.value()});
    }
    return result;
}

Fix fixFrom(const JsonCursor& cursor) {
    Fix fix;
    fix.id = cursor.line("id");
    fix.title = cursor.line("title");
    fix.steps = cursor.texts("steps");
    fix.links = cursor.texts("links", FieldNeed::May);
    const auto who = whoFromName(cursor.line("who"));
    if (!who) cursor.fail("who");
    fix.who = who.value_or(Who::You);
    fix.changes = changesFrom(cursor);
    fix.proven = cursor.flag("proven", FieldNeed::Must, false);
    fix.proofSummary = cursor.line("proof", FieldNeed::May);
    fix.letter = cursor.lines("letter", FieldNeed::May);
    return fix;
}

ReportApi apiFrom(const JsonCursor& cursor) {
    return {cursor.line("provider"), cursor.line("name"), cursor.line("region", FieldNeed::May),
            cursor.line("endpoint"), cursor.flag("key_given", FieldNeed::May, false)};
}

SenderRow senderFrom(const JsonCursor& cursor) {
    SenderRow row;
    row.login = cursor.line("login");
    row.address = cursor.line("address");
    const auto result = senderResultFromName(cursor.line("result"));
    if (!result) cursor.fail("result");
    row.result = result.value_or(SenderRow::Result::NotTried);
    row.reply = cursor.line("reply", FieldNeed::May);
    return row;
}

TranscriptLine transcriptLineFrom(const JsonCursor& cursor) {
    TranscriptLine line;
    line.atMs = cursor.number("at_ms");
    line.connection = static_cast<int>(cursor.number("connection", FieldNeed::Must, 0, maxJsonEntries));
    line.peer = cursor.line("peer");
    line.text = cursor.line("text");
    const QString from = cursor.line("from");
    for (const Speaker speaker : {Speaker::Server, Speaker::Client, Speaker::Note}) {
        if (speakerName(speaker) != from) continue;
        line.from = speaker;
        return line;
    }
    cursor.fail("from");
    return line;
}

QDateTime momentFrom(const JsonCursor& cursor, const char* key) {
    const QDateTime moment = QDateTime::fromString(cursor.line(key), Qt::ISODate);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime) cursor.fail(key);
    return moment.toUTC();
}

Report reportFrom(const JsonCursor& cursor) {
    Report report = reportFrameFrom(cursor);
    report.stopped = cursor.flag("stopped", FieldNeed::May, false);
    report.whyReceiving = cursor.lines("why_receiving", FieldNeed::May);
    if (const auto account = cursor.object("account")) {
        report.account = accountFrom(*account);
        report.providerName = account->line("provider_name", FieldNeed::May);
    }
    report.fullAddresses =
        cursor.flag("full_addresses", FieldNeed::May, !isShortened(report.account.address));
    if (const auto api = cursor.object("api", FieldNeed::May); api && !api->isEmpty())
        report.api = apiFrom(*api);
    if (const auto own = cursor.object("own_domain", FieldNeed::May); own && !own->isEmpty())
        report.ownDomain = domainChapterFrom(*own);
    for (const JsonCursor& row : cursor.objects("senders", FieldNeed::May))
        report.senders.append(senderFrom(row));
    for (const JsonCursor& line : cursor.objects("transcript"))
        report.transcript.append(transcriptLineFrom(line));
    if (const auto recommended = cursor.object("recommended")) {
        report.recommendedApi = recommended->line("api", FieldNeed::May);
        if (const auto outgoing = recommended->object("outgoing", FieldNeed::May))
            report.recommendedOutgoing = endpointFromJson(*outgoing);
        if (const auto incoming = recommended->object("incoming", FieldNeed::May);
            incoming && !incoming->isEmpty())
            report.recommendedIncoming = endpointFromJson(*incoming);
    }
    return report;
}

/// Empty when the document says that it is a report of the form read here.
QString schemaSentence(const QJsonObject& object) {
    const QString schema = object.value(QLatin1String("schema")).toString();
    if (schema == reportSchema) return {};
    if (schema.startsWith(reportFamily))
        return QCoreApplication::translate(
            "Report",
            "This report was written by another version of Outbox Doctor. Open it with a newer version.");
    if (schema.startsWith(QLatin1String("outbox-doctor/")))
        return QCoreApplication::translate("Report",
                                           "This file is from Outbox Doctor, but it is not a report.");
    return QCoreApplication::translate("Report", "This file is not a report of Outbox Doctor.");
}
}  // namespace

Check checkFromJson(const JsonCursor& cursor) {
    Check check;
    check.id = cursor.line("id");
    check.station = stationFrom(cursor, check.id);
    check.side = sideFrom(cursor);
    check.title = cursor.line("title");
    check.light = lightFrom(cursor);
    check.summary = cursor.line("summary");
    check.startedMs = cursor.number("started_ms");
    check.durationMs = cursor.number("duration_ms");
    check.skippedBecause = cursor.line("skipped_because", FieldNeed::May);
    check.observed = cursor.freeForm("observed");
    return check;
}

Finding findingFromJson(const JsonCursor& cursor) {
    Finding finding;
    finding.id = cursor.line("id");
    finding.light = lightFrom(cursor);
    finding.likely = cursor.flag("likely", FieldNeed::May, false);
    finding.settledBy = cursor.line("settled_by", FieldNeed::May);
    finding.title = cursor.line("title");
    finding.explanation = cursor.lines("explanation");
    finding.because = cursor.texts("because");
    finding.consequenceOf = cursor.line("consequence_of", FieldNeed::May);
    for (const JsonCursor& fix : cursor.objects("fixes")) finding.fixes.append(fixFrom(fix));
    return finding;
}

Report reportFrameFrom(const JsonCursor& cursor) {
    Report report;
    if (const auto generator = cursor.object("generator")) report.generator = generatorFrom(*generator);
    report.language = cursor.line("language", FieldNeed::May);
    report.startedAt = momentFrom(cursor, "started_at");
    report.durationMs = cursor.number("duration_ms");
    report.light = lightFrom(cursor);
    report.headline = cursor.line("headline", FieldNeed::May);
    for (const JsonCursor& check : cursor.objects("checks")) report.checks.append(checkFromJson(check));
    for (const JsonCursor& finding : cursor.objects("findings"))
        report.findings.append(findingFromJson(finding));
    for (const JsonCursor& ruledOut : cursor.objects("ruled_out", FieldNeed::May)) {
        report.ruledOut.append(ruledOut.line("id"));
        report.ruledOutWords.append(ruledOut.line("title", FieldNeed::May));
    }
    report.contacted = cursor.texts("contacted", FieldNeed::May);
    return report;
}

ReadReport readReport(const QByteArray& bytes) {
    const ParsedJson parsed = parseJsonFile(bytes);
    if (!parsed.object) return {{}, parsed.error};
    if (const QString sentence = schemaSentence(*parsed.object); !sentence.isEmpty()) return {{}, sentence};

    JsonProblem problem;
    const JsonCursor cursor(*parsed.object, {}, problem);
    const Report report = reportFrom(cursor);
    if (problem.found()) return {{}, problemSentence(problem)};
    return {report, {}};
}

}  // namespace outbox
