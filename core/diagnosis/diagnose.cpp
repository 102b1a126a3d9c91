// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "core/diagnosis/checks.h"
#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/facts.h"
#include "core/diagnosis/fixes.h"
#include "core/diagnosis/questions.h"
#include "core/diagnosis/questions_api.h"
#include "core/diagnosis/quoted.h"
#include "core/diagnosis/refusals.h"
#include "core/diagnosis/rule.h"

namespace outbox {

namespace {

struct Held {
    const Rule* rule;
    bool likely;
};

Light lightOf(const Rule& rule, const Evidence& evidence) {
    return rule.lightNow ? rule.lightNow(evidence) : rule.light;
}

/// Whether a rule rests on what this kind of run looks at: a mailbox, a mail API or a sending domain.
bool concerns(const Rule& rule, const Evidence& evidence) {
    const std::span<const CheckRow> looked = checkTableFor(evidence);
    const QStringList because = idList(rule.because);
    return std::all_of(because.begin(), because.end(), [&looked](const QString& id) {
        return std::any_of(looked.begin(), looked.end(),
                           [&id](const CheckRow& row) { return id == QLatin1String(row.id); });
    });
}

/// The rule that explains this one and is not itself explained; null for a cause of its own.
const Rule* causeOf(const Rule& rule, const QList<Held>& held, const Evidence& evidence, int depth = 0) {
    const QString id = QString::fromLatin1(rule.id);
    for (const Held& other : held) {
        if (!other.rule->explainsId(id)) continue;
        // What only warns cannot be the reason why something fails.
        if (lightOf(*other.rule, evidence) == Light::Yellow && lightOf(rule, evidence) == Light::Red)
            continue;
        const Rule* deeper =
            depth < static_cast<int>(held.size()) ? causeOf(*other.rule, held, evidence, depth + 1) : nullptr;
        return deeper && deeper != &rule ? deeper : other.rule;
    }
    return nullptr;
}

/// The provider's own page about what its server said goes with the first cure, before any general page.
void linkToReply(QList<FixPlan>& plans, const Evidence& evidence, const QString& findingId) {
    if (plans.isEmpty()) return;
    const QString page = refusalLink(evidence, findingId);
    if (!page.isEmpty()) plans.first().link = page;
}

Conclusion concluded(const Held& held, const Rule* cause, const Evidence& evidence, const Facts& facts) {
    const Rule& rule = *held.rule;
    Conclusion conclusion;
    conclusion.id = QString::fromLatin1(rule.id);
    conclusion.light = lightOf(rule, evidence);
    conclusion.likely = held.likely;
    conclusion.fromSettings = evidence.settingsOnly;
    if (held.likely) conclusion.settledBy = QString::fromLatin1(rule.settledBy);
    const bool byReport = returnedRefusal(evidence) == conclusion.id;
    conclusion.because = byReport ? QStringList{QStringLiteral("arrival")} : idList(rule.because);
    conclusion.facts = facts;
    if (cause)
        conclusion.consequenceOf = QString::fromLatin1(cause->id);
    else if (rule.fixes)
        conclusion.fixes = rule.fixes(evidence);
    linkToReply(conclusion.fixes, evidence, conclusion.id);
    for (FixPlan& plan : conclusion.fixes) {
        const Facts own = plan.facts;
        // What its cure is about, as a block list and the address on it, the finding names too.
        for (auto fact = own.cbegin(); fact != own.cend(); ++fact)
            if (!conclusion.facts.contains(fact.key())) conclusion.facts.insert(fact.key(), *fact);
        plan.facts = facts;
        plan.facts.insert(own);
    }
    return conclusion;
}

/// Causes before warnings, each with its consequences behind it, by the stations of the road and then in the
/// order of the table.
QList<Conclusion> inOrder(const QList<Conclusion>& all) {
    QList<Conclusion> byRoad = all;
    // A domain's records have no road between them: what is certain stands before what is likely.
    const auto rank = [](const Conclusion& one) {
        const bool ofDomain = idList(ruleById(one.id)->because).first().startsWith(QLatin1String("domain-"));
        return std::pair(ruleById(one.id)->station, ofDomain && one.likely);
    };
    std::stable_sort(byRoad.begin(), byRoad.end(),
                     [&rank](const Conclusion& a, const Conclusion& b) { return rank(a) < rank(b); });
    QList<Conclusion> ordered;
    for (const Light light : {Light::Red, Light::Yellow})
        for (const Conclusion& cause : byRoad) {
            if (!cause.consequenceOf.isEmpty() || cause.light != light) continue;
            ordered.append(cause);
            for (const Conclusion& consequence : all)
                if (consequence.consequenceOf == cause.id) ordered.append(consequence);
        }
    return ordered;
}

/// Warnings that say themselves that no mail left just now.
bool accountsForFailure(const Conclusion& conclusion) {
    static constexpr const char* waits[] = {
        "server.busy",          "auth.server-trouble",    "tls.refused-temporarily",
        "account.rate-limited", "auth.pop-before-smtp",   "api.server-trouble",
        "api.limited",          "recipient.mailbox-full", "recipient.server-unreachable",
        "recipient.greylisted"};
    return std::any_of(std::begin(waits), std::end(waits),
                       [&conclusion](const char* id) { return conclusion.id == QLatin1String(id); });
}

/// Whether the resolver said anything about the domain at all.
bool wasAnswered(const DomainEvidence& domain) {
    return domain.exists == DnsStatus::Found || domain.exists == DnsStatus::NoData;
}

Light overall(const QList<Conclusion>& conclusions, const Evidence& evidence) {
    Light light = Light::NotRun;
    bool accounted = false;
    for (const Conclusion& conclusion : conclusions) {
        if (!conclusion.consequenceOf.isEmpty()) continue;
        light = worse(light, conclusion.light);
        accounted = accounted || conclusion.light == Light::Red || accountsForFailure(conclusion);
    }
    const Answer sending = ask::sendingWorks(evidence);
    const bool fails = sending == Answer::No || ask::testMessageTaken(evidence) == Answer::No;
    if (fails && !accounted) return Light::Red;  // and no diagnosis
    if (light != Light::NotRun) return light;
    if (evidence.domain) return wasAnswered(*evidence.domain) ? Light::Green : Light::NotRun;
    if (sending != Answer::Yes) return Light::NotRun;
    if (evidence.api) return Light::Green;
    // Mail leaves, and yet not everything is as it should be.
    return ask::incomingWorks(evidence) == Answer::No ? Light::Yellow : Light::Green;
}

void applyChanges(Endpoint& endpoint, const QList<Fix::Change>& changes) {
    for (const Fix::Change& change : changes) {
        const QString field = change.field;
        if (field == QLatin1String("outgoing.host")) endpoint.host = change.to.toString();
        if (field == QLatin1String("outgoing.port")) endpoint.port = static_cast<quint16>(change.to.toInt());
        if (field == QLatin1String("outgoing.user")) endpoint.user = change.to.toString();
        if (field == QLatin1String("outgoing.security"))
            endpoint.security = securityFromName(change.to.toString()).value_or(endpoint.security);
        if (field == QLatin1String("outgoing.auth"))
            endpoint.auth = authFromName(change.to.toString()).value_or(endpoint.auth);
    }
}

/// The first cure that changes settings and is proven; one that cannot be tried counts where nothing was.
void recommend(Diagnosis& diagnosis, const Evidence& evidence) {
    diagnosis.recommendedOutgoing = evidence.account.outgoing;
    diagnosis.recommendedIncoming = evidence.account.incoming;
    if (evidence.api) {
        const ApiAttempt* elsewhere = evidence.api->elsewhere();
        const bool better = ask::apiKnownElsewhere(evidence) == Answer::Yes &&
                            ask::apiPlaceStrange(evidence) == Answer::Yes && elsewhere->withKey;
        diagnosis.recommendedApi = better ? elsewhere->endpoint : evidence.api->endpoint;
        return;
    }
    if (evidence.domain) return;
    const FixPlan* chosen = nullptr;
    for (const Conclusion& conclusion : diagnosis.conclusions)
        for (const FixPlan& plan : conclusion.fixes) {
            if (plan.changes.isEmpty() || (plan.outgoing && !plan.proven)) continue;
            if (!chosen || (plan.proven && !chosen->proven)) chosen = &plan;
        }
    if (!chosen) return;
    applyChanges(diagnosis.recommendedOutgoing, chosen->changes);
    auto& incoming = diagnosis.recommendedIncoming;
    const QString before = evidence.account.outgoing.user;
    const QString after = diagnosis.recommendedOutgoing.user;
    // The form of the name that was wrong for sending is wrong for receiving too, unless that side took it.
    if (incoming && after != before && incoming->user == before &&
        ask::incomingAccepts(evidence) != Answer::Yes && !evidence.recommendedIncoming.isEmpty())
        incoming->user = evidence.recommendedIncoming.first().user;
}

}  // namespace

Diagnosis diagnose(const Evidence& evidence) {
    Diagnosis diagnosis;
    QList<Held> held;
    for (const Rule& rule : ruleTable()) {
        const Verdict verdict = rule.judge(evidence);
        if (verdict.holds == Answer::Yes || verdict.likely)
            held.append({&rule, verdict.likely});
        else if (verdict.holds == Answer::No && concerns(rule, evidence))
            diagnosis.ruledOut.append(QString::fromLatin1(rule.id));
    }
    const bool nothingElse = std::all_of(held.begin(), held.end(),
                                         [](const Held& one) { return one.rule->besideOthers; });
    if (nothingElse) held.clear();
    const Facts facts = factsOf(evidence);
    QList<Conclusion> all;
    for (const Held& one : held)
        all.append(concluded(one, causeOf(*one.rule, held, evidence), evidence, facts));
    diagnosis.conclusions = inOrder(all);
    diagnosis.light = overall(diagnosis.conclusions, evidence);
    if (const auto quoted = quotedConclusion(evidence, diagnosis)) {
        const bool isCause = diagnosis.light == Light::Red;
        diagnosis.conclusions.insert(isCause ? 0 : diagnosis.conclusions.size(), *quoted);
        diagnosis.light = worse(diagnosis.light, quoted->light);
    }
    recommend(diagnosis, evidence);
    return diagnosis;
}

QList<FixPlan> fixesToProve(const Diagnosis& diagnosis, const Evidence& evidence) {
    QList<FixPlan> untried;
    const auto known = [&untried](const Endpoint& endpoint) {
        return std::any_of(untried.begin(), untried.end(),
                           [&endpoint](const FixPlan& plan) { return *plan.outgoing == endpoint; });
    };
    for (const Conclusion& conclusion : diagnosis.conclusions)
        for (const FixPlan& plan : conclusion.fixes)
            if (plan.outgoing && !plan.proven && !fix::wasTried(evidence, *plan.outgoing) &&
                !known(*plan.outgoing))
                untried.append(plan);
    return untried;
}

}  // namespace outbox
