// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/facts.h"
#include "core/diagnosis/fixes.h"
#include "core/diagnosis/questions_stored.h"
#include "core/diagnosis/rule.h"

namespace outbox {

namespace {

/// The rules are about sending; what is plainly wrong with the incoming side is known by the same ids.
struct IncomingRow {
    const char* id;
    Verdict (*holds)(const Endpoint& set, const QList<Endpoint>& published);
};

/// Certain where the provider says so, else only a check would tell.
Verdict byUsage(Answer usual) {
    return {Answer::Unknown, usual == Answer::Yes};
}

constexpr IncomingRow incomingTable[] = {
    {"port.wrong",
     [](const Endpoint& set, const QList<Endpoint>& published) {
         return byUsage(ask::portOfOtherService(set, published));
     }},
    {"tls.mode-mismatch",
     [](const Endpoint& set, const QList<Endpoint>& published) {
         const Answer known = ask::encryptionMisfits(set, published);
         return known == Answer::Unknown ? byUsage(ask::encryptionIsUnusual(set)) : Verdict{known, false};
     }},
    {"tls.required",
     [](const Endpoint& set, const QList<Endpoint>& published) {
         return byUsage(ask::secretInClear(set, published));
     }},
};

/// As the provider has it on this server, on the set port where it can be; else the usual line with TLS.
Endpoint corrected(const Endpoint& set, const QList<Endpoint>& published) {
    std::optional<Endpoint> said;
    for (const Endpoint& one : published) {
        if (one.protocol != set.protocol || one.host != set.host) continue;
        if (!said || one.port == set.port) said = one;
    }
    Endpoint right = set;
    const bool ownPort = ask::portOfOtherService(set, published) == Answer::No;
    right.security = said ? said->security : ownPort ? usualSecurity(set.protocol, set.port) : Security::Tls;
    right.port = said ? said->port : ownPort ? set.port : defaultPort(set.protocol, right.security);
    return right;
}

FixPlan setIncoming(const Endpoint& set, const Endpoint& right, const Facts& facts) {
    FixPlan plan = fix::plain("set-incoming", Who::You);
    if (right.port != set.port) plan.changes.append({QStringLiteral("incoming.port"), set.port, right.port});
    if (right.security != set.security)
        plan.changes.append(
            {QStringLiteral("incoming.security"), securityName(set.security), securityName(right.security)});
    plan.facts = facts;
    plan.facts.insert(QStringLiteral("new_port"), QString::number(right.port));
    plan.facts.insert(QStringLiteral("new_security"), securityName(right.security));
    return plan;
}

/// The first that holds: another would follow from it.
std::optional<Conclusion> ofIncoming(const Evidence& e) {
    if (!e.account.incoming || !e.account.incoming->isSet()) return std::nullopt;
    const Endpoint& set = *e.account.incoming;
    for (const IncomingRow& row : incomingTable) {
        const Verdict verdict = row.holds(set, e.recommendedIncoming);
        if (verdict.holds != Answer::Yes && !verdict.likely) continue;
        const Rule* rule = ruleById(QString::fromLatin1(row.id));
        Conclusion conclusion;
        conclusion.id = QString::fromLatin1(row.id);
        conclusion.light = rule->light;
        conclusion.likely = verdict.likely;
        conclusion.fromSettings = true;
        conclusion.side = Side::Incoming;
        if (verdict.likely) conclusion.settledBy = QStringLiteral("incoming-sign-in");
        conclusion.because = {QStringLiteral("settings")};
        conclusion.facts = factsOf(e);
        conclusion.fixes = {setIncoming(set, corrected(set, e.recommendedIncoming), conclusion.facts)};
        return conclusion;
    }
    return std::nullopt;
}

}  // namespace

QList<Conclusion> storedConclusions(const Evidence& evidence) {
    QList<Conclusion> conclusions = diagnose(evidence).conclusions;
    if (const auto incoming = ofIncoming(evidence)) conclusions.append(*incoming);
    return conclusions;
}

}  // namespace outbox
