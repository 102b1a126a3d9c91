// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/domain/domain_look.h"

#include <QElapsedTimer>

#include "core/domain/organizational_domain.h"
#include "core/model/transcript.h"

namespace outbox {

namespace {

constexpr qsizetype longestText = 4000;

Task<std::vector<DnsAnswer>> allAddresses(DomainLook* look, QStringList names) {
    std::vector<Task<DnsAnswer>> all;
    for (const QString& name : names) all.push_back(addressesOf(look, name));
    co_return co_await whenAll(std::move(all));
}

Task<void> firstWave(DomainLook* look) {
    std::vector<Task<void>> all;
    all.push_back(lookAtExchangers(look));
    all.push_back(lookAtSpf(look));
    co_await whenAllDone(std::move(all));
}

Task<void> secondWave(DomainLook* look) {
    std::vector<Task<void>> all;
    all.push_back(evaluateServers(look));
    all.push_back(lookAtNameServers(look));
    all.push_back(lookAtDmarc(look));
    all.push_back(lookAtDkim(look));
    all.push_back(lookAtTransport(look));
    all.push_back(lookAtReverse(look));
    all.push_back(askLists(look));
    co_await whenAllDone(std::move(all));
}

/// A name that neither has mail records nor texts, and of which the resolver says that it is not there.
DnsStatus existence(const DomainEvidence& evidence) {
    if (evidence.mx.status == DnsStatus::NoSuchName && evidence.spf.status == DnsStatus::NoSuchName)
        return DnsStatus::NoSuchName;
    const bool heard = evidence.mx.status == DnsStatus::Found || evidence.spf.status == DnsStatus::Found;
    return heard ? DnsStatus::Found : evidence.spf.status;
}

}  // namespace

bool isHeardStatus(DnsStatus status) {
    return status == DnsStatus::Found || status == DnsStatus::NoData || status == DnsStatus::NoSuchName;
}

void DomainLook::noteContact(const QString& whom) {
    if (!whom.isEmpty() && !evidence.contacted.contains(whom)) evidence.contacted.append(whom);
}

Task<DnsAnswer> askOf(DomainLook* look, QString name, DnsType type) {
    const QString key = QString::number(static_cast<int>(type)) + QLatin1Char(' ') + name;
    if (const auto known = look->known.constFind(key); known != look->known.constEnd()) co_return *known;
    if (look->patience.hasExpired()) {
        DnsAnswer late;
        late.name = name;
        late.type = type;
        late.status = DnsStatus::TimedOut;
        co_return late;
    }
    const QString server;
    const Milliseconds limit = look->tools.limit;
    const DnsAnswer answer = co_await look->tools.resolver.ask(name, type, server, limit);
    look->noteContact(answer.server);
    look->known.insert(key, answer);
    co_return answer;
}

Task<DnsAnswer> addressesOf(DomainLook* look, QString name) {
    const DnsType a = DnsType::A, aaaa = DnsType::Aaaa;
    const DnsAnswer four = co_await askOf(look, name, a);
    const DnsAnswer six = co_await askOf(look, name, aaaa);
    DnsAnswer both = four;
    both.records += six.records;
    if (six.status == DnsStatus::Found || (four.answered() && !six.answered())) both.status = six.status;
    if (!both.addresses().isEmpty()) both.status = DnsStatus::Found;
    co_return both;
}

QList<QByteArray> textsOf(const DnsAnswer& answer) {
    QList<QByteArray> texts;
    for (const DnsRecord& record : answer.records)
        if (record.type == DnsType::Txt) texts.append(record.data);
    return texts;
}

QString shownText(const QByteArray& text) {
    return cleanText(QString::fromUtf8(text), longestText);
}

Task<void> lookAtExchangers(DomainLook* look) {
    constexpr qsizetype mostHosts = 20;
    const QString domain = look->question.domain;
    const DnsType type = DnsType::Mx;
    const DnsAnswer answer = co_await askOf(look, domain, type);
    MxFacts facts;
    facts.status = answer.status;
    for (const DnsRecord& record : answer.records) {
        if (record.type != DnsType::Mx || facts.hosts.size() == mostHosts) continue;
        const bool none = record.target.isEmpty() || record.target == QLatin1String(".");
        facts.refusesMail = facts.refusesMail || none;
        MxFacts::Host host;
        host.name = shownText(record.target.toUtf8());
        host.priority = record.priority;
        if (!none) facts.hosts.append(host);
    }
    std::stable_sort(facts.hosts.begin(), facts.hosts.end(),
                     [](const auto& one, const auto& other) { return one.priority < other.priority; });
    QStringList names;
    for (const MxFacts::Host& host : facts.hosts) names.append(host.name);
    const std::vector<DnsAnswer> answers = co_await allAddresses(look, names);
    for (std::size_t i = 0; i < answers.size(); ++i) {
        MxFacts::Host& host = facts.hosts[static_cast<qsizetype>(i)];
        host.status = answers[i].status;
        host.addresses = answers[i].addresses();
        for (const DnsRecord& record : answers[i].records)
            host.alias = host.alias || record.type == DnsType::CName;
    }
    const DnsAnswer own = co_await addressesOf(look, domain);
    facts.ownStatus = own.status;
    facts.ownAddresses = own.addresses();
    for (const MxFacts::Host& host : facts.hosts)
        if (!look->service) look->service = look->knowledge.byExchanger(host.name);
    look->evidence.mx = facts;
    if (!look->service || look->service->kind == MailService::Kind::Filter) co_return;
    look->evidence.provider = look->service->name;
    look->evidence.providerPage = look->service->page;
}

Task<void> lookAtNameServers(DomainLook* look) {
    constexpr qsizetype mostServers = 12;
    const DnsType type = DnsType::NS;
    const QString domain = look->question.domain;
    const DnsAnswer own = co_await askOf(look, domain, type);
    QList<DnsRecord> records = own.records;
    const QString above = organizationalDomain(domain);
    if (own.answered() && own.status != DnsStatus::Found && !above.isEmpty() && above != domain) {
        // A name within somebody's zone: the zone's servers are the ones.
        const DnsAnswer zone = co_await askOf(look, above, type);
        records = zone.records;
    }
    for (const DnsRecord& record : records) {
        if (record.type != DnsType::NS || look->evidence.nameServers.size() == mostServers) continue;
        look->evidence.nameServers.append(shownText(record.target.toUtf8()));
        const DnsHost* host = look->knowledge.byNameServer(record.target);
        if (!host || !look->evidence.dnsHost.isEmpty()) continue;
        look->evidence.dnsHost = host->name;
        look->evidence.dnsHostPage = host->page;
    }
}

Task<DomainEvidence> examineDomain(DomainQuestion question, DomainTools tools) {
    QElapsedTimer clock;
    clock.start();
    DomainLook look{question, tools, domainKnowledge(), {}};
    look.evidence.domain = question.domain;
    DomainLook* const ours = &look;
    co_await firstWave(ours);
    look.evidence.exists = existence(look.evidence);
    // Where nobody answers, every further question would be waited for just as long.
    const bool heard = isHeardStatus(look.evidence.mx.status) || isHeardStatus(look.evidence.spf.status);
    if (heard) {
        co_await findServers(ours);
        co_await secondWave(ours);
        co_await verifyMessage(ours);
        adviseSpf(look);
        adviseDmarc(look);
    }
    look.evidence.durationMs = clock.elapsed();
    co_return look.evidence;
}

}  // namespace outbox
