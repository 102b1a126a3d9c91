// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/domain/domain_knowledge.h"

#include <algorithm>

#include "core/domain/spf_record.h"
#include "core/model/endpoint.h"
#include "core/model/strict_json.h"

namespace outbox {

namespace {

bool endsWithAny(const QString& host, const QStringList& suffixes) {
    return std::any_of(suffixes.begin(), suffixes.end(), [&host](const QString& suffix) {
        return host == suffix || host.endsWith(QLatin1Char('.') + suffix);
    });
}

QStringList hostsOf(StrictObject& entry, const char* key) {
    const QStringList hosts = entry.texts(QString::fromLatin1(key));
    for (const QString& host : hosts)
        // Names of SPF records have labels that begin with "_", which no host has.
        if (host != host.toLower() || host.startsWith(QLatin1Char('.')) || !host.contains(QLatin1Char('.')))
            entry.fail(QStringLiteral("not a name: ") + host);
    return hosts;
}

MailService serviceOf(StrictObject entry) {
    MailService service;
    service.id = entry.text(QStringLiteral("id"));
    service.name = entry.text(QStringLiteral("name"));
    const QString kind = entry.text(QStringLiteral("kind"));
    if (kind == QLatin1String("sending"))
        service.kind = MailService::Kind::Sending;
    else if (kind == QLatin1String("filter"))
        service.kind = MailService::Kind::Filter;
    else if (kind != QLatin1String("mailboxes"))
        entry.fail(QStringLiteral("an unknown kind"));
    service.mxSuffixes = hostsOf(entry, "mx_suffixes");
    service.spf = hostsOf(entry, "spf");
    service.spfBeside = entry.texts(QStringLiteral("spf_beside"));
    for (const QString& term : std::as_const(service.spfBeside))
        if (!readSpfRecord("v=spf1 " + term.toLatin1()).isSound())
            entry.fail(QStringLiteral("not a term: ") + term);
    service.selectors = entry.texts(QStringLiteral("selectors"));
    service.page = entry.optionalUrl(QStringLiteral("page"));
    if (entry.texts(QStringLiteral("sources")).isEmpty()) entry.fail(QStringLiteral("sources are missing"));
    entry.finish();
    return service;
}

DnsHost dnsHostOf(StrictObject entry) {
    DnsHost host;
    host.name = entry.text(QStringLiteral("name"));
    host.suffixes = hostsOf(entry, "suffixes");
    host.labelStarts = entry.texts(QStringLiteral("label_starts"));
    host.page = entry.optionalUrl(QStringLiteral("page"));
    if (host.page.isEmpty()) entry.fail(QStringLiteral("page is missing"));
    entry.finish();
    return host;
}

DomainKnowledge readKnowledge() {
    DomainKnowledge knowledge;
    const QString sendersName = QStringLiteral("mail-senders.json");
    StrictObject senders = StrictObject::fromFile(shippedFile(sendersName), sendersName);
    knowledge.checked = senders.date(QStringLiteral("checked"));
    knowledge.usualSelectors = senders.texts(QStringLiteral("usual_selectors"));
    const QList<StrictObject> services = senders.objects(QStringLiteral("services"));
    for (const StrictObject& service : services) knowledge.services.append(serviceOf(service));
    senders.finish();
    const QString hostsName = QStringLiteral("dns-hosts.json");
    StrictObject hosts = StrictObject::fromFile(shippedFile(hostsName), hostsName);
    static_cast<void>(hosts.date(QStringLiteral("checked")));
    const QList<StrictObject> entries = hosts.objects(QStringLiteral("hosts"));
    for (const StrictObject& entry : entries) knowledge.dnsHosts.append(dnsHostOf(entry));
    hosts.finish();
    return knowledge;
}

}  // namespace

const MailService* DomainKnowledge::byExchanger(const QString& host) const {
    for (const MailService& service : services)
        if (endsWithAny(host, service.mxSuffixes)) return &service;
    return nullptr;
}

const DnsHost* DomainKnowledge::byNameServer(const QString& host) const {
    const QStringList labels = host.split(QLatin1Char('.'));
    for (const DnsHost& known : dnsHosts) {
        const bool byLabel =
            std::any_of(known.labelStarts.begin(), known.labelStarts.end(), [&](const QString& start) {
                return std::any_of(labels.begin(), labels.end(),
                                   [&](const QString& l) { return l.startsWith(start); });
            });
        if (byLabel || endsWithAny(host, known.suffixes)) return &known;
    }
    return nullptr;
}

const DomainKnowledge& domainKnowledge() {
    static const DomainKnowledge shipped = readKnowledge();
    return shipped;
}

}  // namespace outbox
