// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/domain_json.h"

#include "core/diagnosis/checks.h"
#include "core/report/report_json.h"

namespace outbox {

namespace {

QJsonValue pageOrNull(const QString& name, const QString& page) {
    if (name.isEmpty()) return {};
    return QJsonObject{{QStringLiteral("name"), name},
                       {QStringLiteral("page"), page.isEmpty() ? QJsonValue() : QJsonValue(page)}};
}

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
    for (const Check& check : report.checks)
        checks.append(
            QJsonObject{{QStringLiteral("id"), check.id},
                        {QStringLiteral("title"), check.title},
                        {QStringLiteral("light"), lightName(check.light)},
                        {QStringLiteral("summary"), check.summary},
                        {QStringLiteral("skipped_because"),
                         check.skippedBecause.isEmpty() ? QJsonValue() : QJsonValue(check.skippedBecause)}});
    const QJsonObject mx = observed::mx(domain);
    return {{QStringLiteral("schema"), QStringLiteral("outbox-doctor/domain/1")},
            {QStringLiteral("domain"), domain.domain},
            {QStringLiteral("exists"),
             domain.exists == DnsStatus::NoSuchName                                    ? QJsonValue(false)
             : domain.exists == DnsStatus::Found || domain.exists == DnsStatus::NoData ? QJsonValue(true)
                                                                                       : QJsonValue()},
            {QStringLiteral("light"), lightName(report.light)},
            {QStringLiteral("headline"), report.headline},
            {QStringLiteral("provider"), pageOrNull(domain.provider, domain.providerPage)},
            {QStringLiteral("dns_host"), pageOrNull(domain.dnsHost, domain.dnsHostPage)},
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
            {QStringLiteral("contacted"), QJsonArray::fromStringList(domain.contacted)},
            {QStringLiteral("duration_ms"), report.durationMs}};
}

}  // namespace outbox
