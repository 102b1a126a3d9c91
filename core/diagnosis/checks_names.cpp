// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QHostAddress>
#include <QJsonArray>
#include <algorithm>

#include "core/diagnosis/checks.h"
#include "core/diagnosis/facts.h"
#include "core/diagnosis/questions.h"
#include "core/diagnosis/views.h"

namespace outbox::check {

namespace {

void timed(CheckVerdict& verdict, const Span& span) {
    verdict.span = span;
    verdict.facts.insert(QStringLiteral("milliseconds"), QString::number(span.durationMs));
}

QJsonObject nameObserved(const NameObservation& name) {
    return {{QStringLiteral("name"), name.name},
            {QStringLiteral("system"), observed::dnsAnswer(name.system)},
            {QStringLiteral("configured"), observed::dnsAnswers(name.configured)},
            {QStringLiteral("reference"), observed::dnsAnswers(name.reference)}};
}

QString firstAddress(const QList<QHostAddress>& addresses) {
    return addresses.isEmpty() ? QString() : addresses.first().toString();
}

bool isLiteral(const QString& host) {
    return !QHostAddress(host).isNull();
}

/// Both sides know the name. Large providers answer each place with an address near it.
CheckVerdict compared(const Evidence& e) {
    if (ask::hostsFileDiffers(e) == Answer::Yes) {
        const bool onPurpose = ask::sendingWorks(e) == Answer::Yes;
        return lit(onPurpose ? Light::Green : Light::Red, "names-overridden");
    }
    return lit(Light::Green, ask::namesDisagree(e) == Answer::Yes ? "names-differ-by-place" : "names-agree");
}

CheckVerdict hostName(const Evidence& e, NameRole role, const QString& host) {
    if (isLiteral(host)) return notRun("literal-address");
    const NameObservation* name = e.name(role);
    if (!name) return waiting("not-checked");
    CheckVerdict verdict;
    if (!name->addresses().isEmpty()) {
        verdict = lit(Light::Green, "name-found");
        verdict.facts.insert(QStringLiteral("given_address"), firstAddress(name->addresses()));
    } else if (name->system.status == DnsStatus::NotAsked && name->configured.isEmpty()) {
        return waiting("not-checked");
    } else {
        const auto says = [name](DnsStatus status) {
            return name->system.status == status ||
                   std::any_of(name->configured.begin(), name->configured.end(),
                               [status](const DnsAnswer& answer) { return answer.status == status; });
        };
        const bool none = says(DnsStatus::NoSuchName) || says(DnsStatus::NoData);
        verdict = lit(Light::Red, none                             ? "name-missing"
                                  : says(DnsStatus::ServerFailure) ? "name-failure"
                                                                   : "name-no-answer");
    }
    verdict.facts.insert(QStringLiteral("host"), host);
    verdict.observed = nameObserved(*name);
    timed(verdict, name->system.status == DnsStatus::NotAsked
                       ? name->span
                       : Span{name->span.startedMs, name->system.durationMs});
    return verdict;
}

}  // namespace

CheckVerdict resolver(const Evidence& e, bool) {
    CheckVerdict verdict;
    if (ask::resolverSilent(e) == Answer::Yes) {
        verdict = lit(Light::Red, "resolver-silent");
    } else {
        const DnsAnswer* quickest = nullptr;
        for (const NameObservation& name : e.names)
            for (const DnsAnswer& answer : name.configured)
                if (answer.answered() && (!quickest || answer.durationMs < quickest->durationMs))
                    quickest = &answer;
        if (!quickest && ask::nameFound(e) != Answer::Yes) return waiting("not-checked");
        verdict = lit(Light::Green, "resolver-answers");
        if (quickest) timed(verdict, {quickest->startedMs, quickest->durationMs});
    }
    QJsonArray asked;
    for (const NameObservation& name : e.names)
        for (const QJsonValue& one : observed::dnsAnswers(name.configured)) asked.append(one);
    verdict.observed.insert(QStringLiteral("answers"), asked);
    if (e.local)
        verdict.observed.insert(QStringLiteral("resolvers"), QJsonArray::fromStringList(e.local->resolvers));
    if (e.local && !e.local->resolvers.isEmpty())
        verdict.facts.insert(QStringLiteral("resolver"), e.local->resolvers.first());
    return verdict;
}

CheckVerdict name(const Evidence& e, bool) {
    return hostName(e, NameRole::Outgoing, e.account.outgoing.host);
}

CheckVerdict nameCompared(const Evidence& e, bool) {
    if (isLiteral(e.account.outgoing.host)) return notRun("literal-address");
    const NameObservation* name = e.name(NameRole::Outgoing);
    if (!name || name->reference.isEmpty()) return waiting("no-comparison");
    const bool own = !name->addresses().isEmpty();
    CheckVerdict verdict;
    switch (ask::referenceFinds(e)) {
        case Answer::Unknown:
            verdict = notRun("reference-silent");
            break;
        case Answer::No:
            verdict = own ? lit(Light::Green, "names-only-here") : notRun("nothing-to-compare");
            break;
        case Answer::Yes:
            verdict = !own ? lit(Light::Red, "names-only-elsewhere") : compared(e);
            break;
    }
    verdict.facts.insert(QStringLiteral("given_address"), firstAddress(name->addresses()));
    verdict.facts.insert(QStringLiteral("true_address"), firstAddress(view::referenceAddresses(*name)));
    verdict.observed = nameObserved(*name);
    verdict.span = name->span;
    return verdict;
}

CheckVerdict domain(const Evidence& e, bool) {
    const NameObservation* domain = e.name(NameRole::Domain);
    if (!domain) return waiting("not-checked");
    const auto found = [domain](DnsType type) {
        return std::any_of(domain->configured.begin(), domain->configured.end(),
                           [type](const DnsAnswer& answer) {
                               return answer.type == type && answer.status == DnsStatus::Found;
                           });
    };
    CheckVerdict verdict;
    if (found(DnsType::Mx))
        verdict = lit(Light::Green, "domain-takes-mail");
    else if (found(DnsType::A) || found(DnsType::Aaaa))
        verdict = lit(Light::Green, "domain-exists");
    else
        verdict = notRun(ask::domainMissing(e) == Answer::Yes ? "domain-unknown" : "not-checked");
    verdict.facts.insert(QStringLiteral("domain"), domain->name);
    verdict.observed = nameObserved(*domain);
    timed(verdict, domain->span);
    return verdict;
}

CheckVerdict incomingName(const Evidence& e, bool) {
    if (!e.account.incoming) return waiting("no-incoming");
    return hostName(e, NameRole::Incoming, e.account.incoming->host);
}

}  // namespace outbox::check
