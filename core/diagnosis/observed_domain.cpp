// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/checks.h"

namespace outbox::observed {

namespace {

QJsonArray addressTexts(const QList<QHostAddress>& addresses) {
    QJsonArray array;
    for (const QHostAddress& address : addresses) array.append(address.toString());
    return array;
}

QJsonValue orNull(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject advice(const RecordAdvice& record) {
    return {{QStringLiteral("name"), record.name},
            {QStringLiteral("type"), QStringLiteral("TXT")},
            {QStringLiteral("text"), record.text}};
}

QJsonObject evaluation(const SpfEvaluation& one) {
    return {{QStringLiteral("ip"), one.client.ip.toString()},
            {QStringLiteral("sender"), one.client.sender},
            {QStringLiteral("helo"), orNull(one.client.helo)},
            {QStringLiteral("domain"), one.domain},
            {QStringLiteral("result"), spfResultName(one.result)},
            {QStringLiteral("matched"), orNull(one.matched)},
            {QStringLiteral("matched_at"), orNull(one.matchedAt)},
            {QStringLiteral("explanation"), orNull(one.explanation)},
            {QStringLiteral("problem"), orNull(one.problem)},
            {QStringLiteral("lookups"), one.lookups},
            {QStringLiteral("void_lookups"), one.voidLookups}};
}

QJsonArray visits(const SpfEvaluation& survey) {
    QJsonArray array;
    for (const SpfVisit& visit : survey.visits)
        array.append(QJsonObject{{QStringLiteral("depth"), visit.depth},
                                 {QStringLiteral("via"), orNull(visit.via)},
                                 {QStringLiteral("domain"), visit.domain},
                                 {QStringLiteral("record"), orNull(visit.record)},
                                 {QStringLiteral("problem"), orNull(visit.problem)}});
    return array;
}

/// What the whole says where no client was given: for the server that is taken for the domain's own.
QJsonValue spfVerdictText(const SpfFacts& facts) {
    if (facts.records.isEmpty())
        return facts.status == DnsStatus::Found || facts.status == DnsStatus::NoData
                   ? QJsonValue(QStringLiteral("none"))
                   : QJsonValue();
    if (facts.survey.result != SpfResult::Neutral) return spfResultName(facts.survey.result);
    return facts.evaluations.isEmpty() ? QJsonValue()
                                       : QJsonValue(spfResultName(facts.evaluations.first().result));
}

}  // namespace

QJsonObject mx(const DomainEvidence& domain) {
    QJsonArray hosts;
    for (const MxFacts::Host& host : domain.mx.hosts)
        hosts.append(QJsonObject{{QStringLiteral("host"), host.name},
                                 {QStringLiteral("preference"), host.priority},
                                 {QStringLiteral("addresses"), addressTexts(host.addresses)},
                                 {QStringLiteral("address_status"), dnsStatusName(host.status)},
                                 {QStringLiteral("alias"), host.alias}});
    return {{QStringLiteral("status"), dnsStatusName(domain.mx.status)},
            {QStringLiteral("null_mx"), domain.mx.refusesMail},
            {QStringLiteral("hosts"), hosts},
            {QStringLiteral("own_addresses"), addressTexts(domain.mx.ownAddresses)}};
}

QJsonObject spf(const DomainEvidence& domain) {
    const SpfFacts& facts = domain.spf;
    QJsonArray evaluations;
    for (const SpfEvaluation& one : facts.evaluations) evaluations.append(evaluation(one));
    const SpfEvaluation first = facts.evaluations.value(0);
    const bool evaluated = !facts.evaluations.isEmpty();
    const bool given =
        !domain.servers.isEmpty() && domain.servers.first().source == SendingServer::Source::Client;
    QJsonObject object{
        {QStringLiteral("status"), dnsStatusName(facts.status)},
        {QStringLiteral("record"), orNull(facts.records.value(0))},
        {QStringLiteral("records"), QJsonArray::fromStringList(facts.records)},
        {QStringLiteral("result"),
         given && evaluated ? QJsonValue(spfResultName(first.result)) : spfVerdictText(facts)},
        {QStringLiteral("ip"), evaluated ? QJsonValue(first.client.ip.toString()) : QJsonValue()},
        {QStringLiteral("sender"), evaluated ? QJsonValue(first.client.sender) : QJsonValue()},
        {QStringLiteral("helo"), orNull(first.client.helo)},
        {QStringLiteral("matched"), orNull(first.matched)},
        {QStringLiteral("explanation"), orNull(first.explanation)},
        {QStringLiteral("problem"), orNull(given ? first.problem : facts.survey.problem)},
        {QStringLiteral("lookups"), given && evaluated ? first.lookups : facts.survey.lookups},
        {QStringLiteral("void_lookups"), given && evaluated ? first.voidLookups : facts.survey.voidLookups},
        {QStringLiteral("tree"), visits(facts.survey)},
        {QStringLiteral("evaluations"), evaluations}};
    object.insert(QStringLiteral("suggested"),
                  facts.advice.isSet() ? QJsonValue(advice(facts.advice)) : QJsonValue());
    return object;
}

QJsonArray dkimKeys(const DomainEvidence& domain) {
    QJsonArray keys;
    for (const DkimKeyFacts& key : domain.dkim.keys)
        keys.append(QJsonObject{{QStringLiteral("selector"), key.selector},
                                {QStringLiteral("name"), key.name},
                                {QStringLiteral("aliases"), QJsonArray::fromStringList(key.aliases)},
                                {QStringLiteral("record"), key.record},
                                {QStringLiteral("type"), orNull(key.type)},
                                {QStringLiteral("bits"), key.bits},
                                {QStringLiteral("revoked"), key.revoked},
                                {QStringLiteral("testing"), key.testing},
                                {QStringLiteral("usable"), key.isUsable()},
                                {QStringLiteral("problem"), orNull(key.problem)}});
    return keys;
}

QJsonObject dkim(const DomainEvidence& domain) {
    QJsonArray signatures;
    for (const DkimSignatureFacts& one : domain.dkim.signatures)
        signatures.append(QJsonObject{{QStringLiteral("domain"), one.domain},
                                      {QStringLiteral("selector"), one.selector},
                                      {QStringLiteral("algorithm"), one.algorithm},
                                      {QStringLiteral("result"), one.result},
                                      {QStringLiteral("reason"), orNull(one.reason)},
                                      {QStringLiteral("aligned"), one.aligned}});
    return {{QStringLiteral("selectors_asked"), domain.dkim.asked},
            {QStringLiteral("unanswered"), domain.dkim.unanswered},
            {QStringLiteral("below"), dnsStatusName(domain.dkim.below)},
            {QStringLiteral("wildcard"), domain.dkim.wildcard},
            {QStringLiteral("keys"), dkimKeys(domain)},
            {QStringLiteral("signatures"), domain.dkim.messageGiven ? QJsonValue(signatures) : QJsonValue()}};
}

QJsonObject dmarc(const DomainEvidence& domain) {
    const DmarcFacts& facts = domain.dmarc;
    QJsonArray foreign;
    for (const DmarcFacts::ForeignReport& report : facts.foreign)
        foreign.append(QJsonObject{{QStringLiteral("address"), report.address},
                                   {QStringLiteral("permission_at"), report.name},
                                   {QStringLiteral("status"), dnsStatusName(report.status)},
                                   {QStringLiteral("permitted"), report.permitted}});
    const bool found = !facts.records.isEmpty();
    return {{QStringLiteral("status"), dnsStatusName(facts.status)},
            {QStringLiteral("name"), facts.name},
            {QStringLiteral("organizational_domain"), orNull(facts.organizationalDomain)},
            {QStringLiteral("record"), orNull(facts.records.value(0))},
            {QStringLiteral("records"), QJsonArray::fromStringList(facts.records)},
            {QStringLiteral("problem"), orNull(facts.problem)},
            {QStringLiteral("policy"), orNull(facts.policy)},
            {QStringLiteral("subdomain_policy"), orNull(facts.subdomainPolicy)},
            {QStringLiteral("effective_policy"), orNull(facts.effectivePolicy())},
            {QStringLiteral("percent"), found ? QJsonValue(facts.percent) : QJsonValue()},
            {QStringLiteral("dkim_alignment"),
             facts.strictDkim ? QStringLiteral("strict") : QStringLiteral("relaxed")},
            {QStringLiteral("spf_alignment"),
             facts.strictSpf ? QStringLiteral("strict") : QStringLiteral("relaxed")},
            {QStringLiteral("report_addresses"), QJsonArray::fromStringList(facts.reportAddresses)},
            {QStringLiteral("foreign_reports"), foreign},
            {QStringLiteral("suggested"), facts.advice.isSet() && facts.advice.text != facts.advice.now
                                              ? QJsonValue(advice(facts.advice))
                                              : QJsonValue()}};
}

QJsonObject transport(const DomainEvidence& domain) {
    const TransportFacts& facts = domain.transport;
    return {{QStringLiteral("mta_sts_record"), orNull(facts.stsRecord)},
            {QStringLiteral("mta_sts_mode"), orNull(facts.policyMode)},
            {QStringLiteral("mta_sts_problem"), orNull(facts.stsProblem)},
            {QStringLiteral("mta_sts_uncovered"), QJsonArray::fromStringList(facts.uncovered)},
            {QStringLiteral("tls_rpt_record"), orNull(facts.tlsRptRecord)},
            {QStringLiteral("tls_rpt_problem"), orNull(facts.tlsRptProblem)}};
}

QJsonArray reverseEntries(const DomainEvidence& domain) {
    QJsonArray entries;
    for (const ReverseFacts& one : domain.reverse)
        entries.append(QJsonObject{{QStringLiteral("address"), one.address.toString()},
                                   {QStringLiteral("host"), one.host},
                                   {QStringLiteral("status"), dnsStatusName(one.status)},
                                   {QStringLiteral("names"), QJsonArray::fromStringList(one.names)},
                                   {QStringLiteral("confirmed"), one.confirmed},
                                   {QStringLiteral("reverse_dns_is_run"), one.zoneKnown}});
    return entries;
}

QJsonObject reverse(const DomainEvidence& domain) {
    return {{QStringLiteral("addresses"), reverseEntries(domain)}};
}

QJsonArray listEntries(const DomainEvidence& domain) {
    QJsonArray entries;
    for (const ListedFacts& one : domain.lists)
        entries.append(QJsonObject{
            {QStringLiteral("list"), one.list},
            {QStringLiteral("zone"), one.zone},
            {QStringLiteral("subject"), one.subject},
            {QStringLiteral("listed"), one.verdict == ListedFacts::Verdict::Unknown
                                           ? QJsonValue()
                                           : QJsonValue(one.verdict == ListedFacts::Verdict::Listed)},
            {QStringLiteral("verdict"), listedVerdictName(one.verdict)},
            {QStringLiteral("answers"), QJsonArray::fromStringList(one.answers)},
            {QStringLiteral("meaning"), orNull(one.meaning)},
            {QStringLiteral("page"), one.page}});
    return entries;
}

QJsonObject lists(const DomainEvidence& domain) {
    return {{QStringLiteral("asked"), domain.listsAsked}, {QStringLiteral("lists"), listEntries(domain)}};
}

}  // namespace outbox::observed
