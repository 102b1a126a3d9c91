// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "core/diagnosis/checks.h"
#include "core/diagnosis/facts.h"
#include "core/diagnosis/questions_domain.h"

namespace outbox::check {

namespace {

bool wasHeard(DnsStatus status) {
    return status == DnsStatus::Found || status == DnsStatus::NoData || status == DnsStatus::NoSuchName;
}

CheckVerdict unheard(DnsStatus status) {
    return wasHeard(status) ? notRun("nothing-published") : notRun("domain-unanswered");
}

/// With the facts that its sentence may name, and what was seen.
CheckVerdict whole(CheckVerdict verdict, const Evidence& e, const QJsonObject& seen) {
    verdict.facts = domainFacts(*e.domain);
    verdict.span.durationMs = e.domain->durationMs;
    verdict.observed = seen;
    return verdict;
}

CheckVerdict mxVerdict(const MxFacts& mx) {
    if (mx.refusesMail) return lit(Light::Green, "mx-none-wanted");
    const bool reached = std::any_of(mx.hosts.begin(), mx.hosts.end(),
                                     [](const MxFacts::Host& host) { return !host.addresses.isEmpty(); });
    if (reached) return lit(Light::Green, "mx-found");
    if (mx.hosts.isEmpty() && wasHeard(mx.status) && !mx.ownAddresses.isEmpty())
        return lit(Light::Green, "mx-own-address");
    // A server is named, and its address was not answered.
    return mx.hosts.isEmpty() ? unheard(mx.status) : notRun("domain-unanswered");
}

CheckVerdict spfVerdict(const Evidence& e) {
    const SpfFacts& spf = e.domain->spf;
    if (spf.records.isEmpty()) return unheard(spf.status);
    // The record is there, and something that it names was not answered.
    if (spf.survey.result != SpfResult::Neutral) return notRun("domain-unanswered");
    if (spf.sendsNothing) return lit(Light::Green, "spf-sends-nothing");
    const bool allowed = ask::spfRefusesServer(e) == Answer::No &&
                         (!spf.evaluations.isEmpty() || spf.provider == ProviderAllowed::Yes);
    return lit(Light::Green, allowed ? "spf-allows-server" : "spf-sound");
}

CheckVerdict dkimVerdict(const DkimFacts& dkim) {
    const bool usable = std::any_of(dkim.keys.begin(), dkim.keys.end(),
                                    [](const DkimKeyFacts& key) { return key.isUsable(); });
    if (usable) return lit(Light::Green, "dkim-found");
    if (dkim.keys.isEmpty() && dkim.below == DnsStatus::NoData) return notRun("dkim-name-unknown");
    return unheard(dkim.below);
}

CheckVerdict reverseVerdict(const DomainEvidence& domain) {
    if (domain.reverse.isEmpty()) return notRun("reverse-not-own");
    const auto known = [](const ReverseFacts& one) { return one.zoneKnown && wasHeard(one.status); };
    if (std::none_of(domain.reverse.begin(), domain.reverse.end(), known)) return notRun("reverse-not-run");
    return lit(Light::Green, "reverse-confirmed");
}

CheckVerdict listsVerdict(const DomainEvidence& domain) {
    if (!domain.listsAsked) return notRun("lists-not-asked");
    const auto has = [&domain](ListedFacts::Verdict verdict) {
        return std::any_of(domain.lists.begin(), domain.lists.end(),
                           [verdict](const ListedFacts& one) { return one.verdict == verdict; });
    };
    if (has(ListedFacts::Verdict::Policy)) return lit(Light::Green, "lists-policy-only");
    return has(ListedFacts::Verdict::NotListed) ? lit(Light::Green, "lists-clean") : notRun("lists-unknown");
}

CheckVerdict transportVerdict(const TransportFacts& transport) {
    const bool published = !transport.stsRecord.isEmpty() || !transport.tlsRptRecord.isEmpty();
    const bool broken = !transport.stsProblem.isEmpty() || !transport.tlsRptProblem.isEmpty();
    if (published && broken) return notRun("transport-broken");
    if (!transport.uncovered.isEmpty()) return notRun("transport-uncovered");
    if (!wasHeard(transport.stsStatus)) return notRun("domain-unanswered");
    if (transport.stsRecord.isEmpty())
        return notRun(published ? "transport-reports-only" : "transport-not-published");
    if (!transport.policyFetched) return notRun("transport-policy-not-fetched");
    if (transport.policyMode == QLatin1String("none")) return notRun("transport-not-published");
    return lit(Light::Green, "transport-found");
}

}  // namespace

CheckVerdict domainMx(const Evidence& e, bool) {
    return whole(mxVerdict(e.domain->mx), e, observed::mx(*e.domain));
}

CheckVerdict domainSpf(const Evidence& e, bool) {
    return whole(spfVerdict(e), e, observed::spf(*e.domain));
}

CheckVerdict domainDkim(const Evidence& e, bool) {
    return whole(dkimVerdict(e.domain->dkim), e, observed::dkim(*e.domain));
}

CheckVerdict domainDmarc(const Evidence& e, bool) {
    const DmarcFacts& dmarc = e.domain->dmarc;
    return whole(dmarc.records.isEmpty() ? unheard(dmarc.status) : lit(Light::Green, "dmarc-found"), e,
                 observed::dmarc(*e.domain));
}

CheckVerdict domainTransport(const Evidence& e, bool) {
    return whole(transportVerdict(e.domain->transport), e, observed::transport(*e.domain));
}

CheckVerdict domainReverse(const Evidence& e, bool) {
    return whole(reverseVerdict(*e.domain), e, observed::reverse(*e.domain));
}

CheckVerdict domainLists(const Evidence& e, bool) {
    return whole(listsVerdict(*e.domain), e, observed::lists(*e.domain));
}

}  // namespace outbox::check
