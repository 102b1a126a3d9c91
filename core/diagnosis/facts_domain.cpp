// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/facts.h"
#include "core/model/transcript.h"

namespace outbox {

namespace {

constexpr qsizetype longestFact = 300;

/// The address that the record turns away.
const SpfEvaluation* refusedIn(const SpfFacts& spf) {
    for (const SpfEvaluation& one : spf.evaluations)
        if (one.result == SpfResult::Fail || one.result == SpfResult::SoftFail) return &one;
    return nullptr;
}

QString spfTrouble(const SpfFacts& spf) {
    if (spf.records.size() > 1) return QStringLiteral("two SPF records");
    return spf.survey.problem;
}

/// "mail: the key was revoked", or what is wrong with a message's signature.
QString dkimTrouble(const DkimFacts& dkim) {
    for (const DkimSignatureFacts& one : dkim.signatures)
        if (!one.reason.isEmpty()) return one.selector + QLatin1String(": ") + one.reason;
    for (const DkimKeyFacts& key : dkim.keys)
        if (!key.isUsable()) return key.selector + QLatin1String(": ") + key.problem;
    return {};
}

}  // namespace

const ListedFacts* listedAs(const DomainEvidence& domain, ListedFacts::Role role) {
    for (const ListedFacts& one : domain.lists)
        if (one.role == role && one.verdict == ListedFacts::Verdict::Listed) return &one;
    return nullptr;
}

Facts domainFacts(const DomainEvidence& domain) {
    Facts facts;
    const auto put = [&facts](const char* key, const QString& value) {
        if (!value.isEmpty()) facts.insert(QString::fromLatin1(key), cleanText(value, longestFact));
    };
    put("domain", domain.domain);
    put("provider", domain.provider);
    put("dns_host", domain.dnsHost);
    put("spf_problem", spfTrouble(domain.spf));
    if (const SpfEvaluation* refused = refusedIn(domain.spf))
        put("refused_address", refused->client.ip.toString());
    put("dkim_problem", dkimTrouble(domain.dkim));
    QStringList selectors;
    for (const DkimKeyFacts& key : domain.dkim.keys)
        if (key.isUsable()) selectors.append(key.selector);
    put("dkim_selectors", selectors.join(QLatin1String(", ")));
    put("dmarc_problem", domain.dmarc.problem);
    put("dmarc_policy", domain.dmarc.effectivePolicy());
    if (!domain.mx.hosts.isEmpty()) put("mx_host", domain.mx.hosts.first().name);
    for (const ReverseFacts& one : domain.reverse)
        if (one.zoneKnown && !one.confirmed) {
            put("reverse_address", one.address.toString());
            put("reverse_host", one.host);
            break;
        }
    return facts;
}

}  // namespace outbox
