// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/domain_json.h"

#include "core/diagnosis/checks.h"
#include "core/report/domain_chapter.h"
#include "core/report/json_file.h"

namespace outbox {

namespace {

QJsonArray serverEntries(const DomainEvidence& domain) {
    QJsonArray servers;
    for (const SendingServer& server : domain.servers) {
        QJsonArray addresses;
        for (const QHostAddress& address : server.addresses) addresses.append(address.toString());
        servers.append(QJsonObject{{QStringLiteral("source"), sendingSourceName(server.source)},
                                   {QStringLiteral("host"), server.host},
                                   {QStringLiteral("addresses"), addresses}});
    }
    return servers;
}

}  // namespace

QJsonObject domainToJson(const Report& report, const DomainEvidence& domain) {
    QJsonArray findings, checks;
    for (const Finding& finding : report.findings) findings.append(findingToJson(finding));
    for (const Check& check : report.checks) checks.append(checkToJson(check));
    const QJsonObject mx = observed::mx(domain);
    return {{QStringLiteral("schema"), QString(domainSchema)},
            {QStringLiteral("generator"), generatorToJson(report.generator)},
            {QStringLiteral("language"), report.language},
            {QStringLiteral("started_at"), report.startedAt.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("domain"), domain.domain},
            {QStringLiteral("exists"),
             domain.exists == DnsStatus::NoSuchName                                    ? QJsonValue(false)
             : domain.exists == DnsStatus::Found || domain.exists == DnsStatus::NoData ? QJsonValue(true)
                                                                                       : QJsonValue()},
            {QStringLiteral("light"), lightName(report.light)},
            {QStringLiteral("headline"), report.headline},
            {QStringLiteral("provider"), nameAndPage(domain.provider, domain.providerPage)},
            {QStringLiteral("dns_host"), nameAndPage(domain.dnsHost, domain.dnsHostPage)},
            {QStringLiteral("name_servers"), QJsonArray::fromStringList(domain.nameServers)},
            {QStringLiteral("servers"), serverEntries(domain)},
            {QStringLiteral("mx"), mx.value(QStringLiteral("hosts"))},
            {QStringLiteral("mx_status"), mx.value(QStringLiteral("status"))},
            {QStringLiteral("null_mx"), domain.mx.refusesMail},
            {QStringLiteral("spf"), observed::spf(domain)},
            {QStringLiteral("dkim"), observed::dkimKeys(domain)},
            {QStringLiteral("dkim_search"), observed::dkim(domain)},
            {QStringLiteral("dmarc"), observed::dmarc(domain)},
            {QStringLiteral("transport"), observed::transport(domain)},
            {QStringLiteral("reverse"), observed::reverseEntries(domain)},
            {QStringLiteral("blocklists"), observed::listEntries(domain)},
            {QStringLiteral("checks"), checks},
            {QStringLiteral("findings"), findings},
            {QStringLiteral("ruled_out"), ruledOutToJson(report)},
            {QStringLiteral("contacted"), QJsonArray::fromStringList(domain.contacted)},
            {QStringLiteral("duration_ms"), report.durationMs}};
}

ReadReport readDomainDocument(const QByteArray& bytes) {
    const ParsedJson parsed = parseJsonFile(bytes);
    if (!parsed.object) return {{}, parsed.error};
    JsonProblem problem;
    const JsonCursor cursor(*parsed.object, {}, problem);
    Report report = reportFrameFrom(cursor);
    report.domain = cursor.line("domain");
    report.account.source = QStringLiteral("domain");
    if (const auto provider = cursor.object("provider", FieldNeed::May); provider && !provider->isEmpty())
        report.providerName = provider->line("name");
    if (problem.found()) return {{}, problemSentence(problem)};
    return {report, {}};
}

bool isDomainDocument(const QByteArray& bytes) {
    const ParsedJson parsed = parseJsonFile(bytes);
    return parsed.object && parsed.object->value(QLatin1String("schema")).toString() == domainSchema;
}

}  // namespace outbox
