// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/facts.h"
#include "core/diagnosis/fixes.h"
#include "core/diagnosis/questions_domain.h"
#include "core/diagnosis/rule.h"

namespace outbox {

using namespace ask;

namespace {

/// A record to publish, at the page of whoever runs the domain's DNS.
FixPlan publish(const char* id, const Evidence& e, const RecordAdvice& advice) {
    FixPlan plan = fix::plain(id, Who::Administrator, e.domain->dnsHostPage);
    plan.facts = {{QStringLiteral("record_name"), advice.name}, {QStringLiteral("record_text"), advice.text}};
    plan.changes = {{QStringLiteral("dns.txt:") + advice.name, advice.now, advice.text}};
    return plan;
}

QList<FixPlan> spfRecord(const Evidence& e) {
    const RecordAdvice& advice = e.domain->spf.advice;
    // Without a computed record there are too many look-ups: which sender may go is for its owner to say.
    if (!advice.isSet()) return {fix::plain("shorten-spf", Who::Administrator, e.domain->dnsHostPage)};
    return {publish(advice.now.isEmpty() ? "publish-spf" : "correct-spf", e, advice)};
}

QList<FixPlan> dmarcRecord(const Evidence& e) {
    const RecordAdvice& advice = e.domain->dmarc.advice;
    for (const DmarcFacts::ForeignReport& report : e.domain->dmarc.foreign) {
        if (report.permitted || !e.domain->dmarc.problem.isEmpty()) continue;
        FixPlan plan = fix::plain("permit-dmarc-reports", Who::Administrator, e.domain->dnsHostPage);
        plan.facts = {{QStringLiteral("report_address"), report.address},
                      {QStringLiteral("report_domain"), report.domain},
                      {QStringLiteral("report_name"), report.name}};
        return {plan};
    }
    return {publish(advice.now.isEmpty() ? "publish-dmarc" : "correct-dmarc", e, advice)};
}

QList<FixPlan> dkimPlan(const char* id, const Evidence& e) {
    return {fix::plain(id, Who::Administrator, e.domain->providerPage)};
}

FixPlan listPlan(const char* id, Who who, const Evidence& e, ListedFacts::Role role) {
    FixPlan plan = fix::plain(id, who);
    if (const ListedFacts* hit = listedAs(*e.domain, role)) {
        plan.link = hit->page;
        plan.facts = {{QStringLiteral("list_name"), hit->list},
                      {QStringLiteral("list_subject"), hit->subject}};
    }
    return plan;
}

constexpr Rule domainTable[] = {
    {.id = "domain.spf-missing",
     .light = Light::Yellow,
     .station = Station::Sending,
     .signal = spfMissing,
     .because = "domain-spf",
     .fixes = spfRecord},
    {.id = "domain.spf-invalid",
     .light = Light::Red,
     .station = Station::Sending,
     .signal = spfBroken,
     .because = "domain-spf",
     .explains = "domain.spf-excludes-server",
     .fixes = spfRecord},
    {.id = "domain.spf-excludes-server",
     .light = Light::Red,
     .station = Station::Sending,
     .signal = spfRefusesServer,
     .contrast = serverIsTheOne,
     .settledBy = "domain-spf",
     .because = "domain-spf domain-mx",
     .fixes = spfRecord},
    {.id = "domain.dkim-missing",
     .light = Light::Yellow,
     .station = Station::Sending,
     .signal = dkimKeyMissing,
     .contrast = dkimKeyNowhere,
     .settledBy = "domain-dkim",
     .because = "domain-dkim",
     .fixes = [](const Evidence& e) { return dkimPlan("turn-on-dkim", e); }},
    {.id = "domain.dkim-invalid",
     .light = Light::Red,
     .station = Station::Sending,
     .signal = dkimKeyBroken,
     .because = "domain-dkim",
     .fixes = [](const Evidence& e) { return dkimPlan("publish-dkim-key", e); }},
    {.id = "domain.dmarc-missing",
     .light = Light::Yellow,
     .station = Station::Sending,
     .signal = dmarcMissing,
     .because = "domain-dmarc",
     .fixes = dmarcRecord},
    {.id = "domain.dmarc-invalid",
     .light = Light::Yellow,
     .station = Station::Sending,
     .signal = dmarcBroken,
     .because = "domain-dmarc",
     .fixes = dmarcRecord},
    {.id = "domain.mx-missing",
     .light = Light::Yellow,
     .station = Station::Sending,
     .signal = takesNoMail,
     .because = "domain-mx",
     .fixes =
         [](const Evidence& e) {
             return QList{fix::plain("publish-mx", Who::Administrator, e.domain->dnsHostPage)};
         }},
    {.id = "domain.ptr-missing",
     .light = Light::Yellow,
     .station = Station::Sending,
     .signal = reverseNameMissing,
     .because = "domain-reverse",
     .fixes = [](const Evidence&) { return QList{fix::plain("set-reverse-name", Who::Administrator)}; }},
    {.id = "reputation.ip-listed",
     .light = Light::Red,
     .station = Station::Sending,
     .signal = networkListed,
     .because = "domain-lists",
     .fixes =
         [](const Evidence& e) {
             return QList{listPlan("send-by-submission", Who::Network, e, ListedFacts::Role::Network)};
         }},
    {.id = "reputation.server-listed",
     .light = Light::Yellow,
     .station = Station::Sending,
     .signal = serverListed,
     .because = "domain-lists",
     .fixes =
         [](const Evidence& e) {
             return QList{listPlan("delist-server", Who::Provider, e, ListedFacts::Role::Server)};
         }},
    {.id = "reputation.domain-listed",
     .light = Light::Yellow,
     .station = Station::Sending,
     .signal = domainListed,
     .because = "domain-lists",
     .fixes =
         [](const Evidence& e) {
             return QList{listPlan("delist-domain", Who::Administrator, e, ListedFacts::Role::Domain)};
         }},
};

}  // namespace

std::span<const Rule> domainRules() {
    return domainTable;
}

}  // namespace outbox
