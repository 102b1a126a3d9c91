// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/quoted.h"

#include <algorithm>

#include "core/diagnosis/facts.h"
#include "core/diagnosis/rule.h"

namespace outbox {

namespace {

/// Whether this run says something about the cause itself: it holds, it is ruled out, or mail stops for
/// another one.
bool isAnswered(const QString& finding, const Diagnosis& diagnosis) {
    return diagnosis.ruledOut.contains(finding) ||
           std::any_of(
               diagnosis.conclusions.begin(), diagnosis.conclusions.end(),
               [&finding](const Conclusion& one) { return one.id == finding || one.light == Light::Red; });
}

/// What concerns a message shows only where one is sent.
QString settlingCheck(const Rule& rule) {
    const QString id = QString::fromLatin1(rule.id);
    const bool ofMessage =
        id.startsWith(QLatin1String("message.")) || id.startsWith(QLatin1String("recipient."));
    return ofMessage ? QStringLiteral("arrival") : idList(rule.because).first();
}

bool isGreen(const QString& checkId, const Evidence& evidence) {
    Evidence seen = evidence;
    seen.quoted.reset();  // lights are of what this run saw, and judging them asks for the diagnosis again
    const QList<CheckState> checks = judgeChecks(seen, true);
    return std::any_of(checks.begin(), checks.end(), [&checkId](const CheckState& check) {
        return check.id == checkId && check.light == Light::Green;
    });
}

}  // namespace

std::optional<Conclusion> quotedConclusion(const Evidence& evidence, const Diagnosis& diagnosis) {
    if (!evidence.quoted || evidence.api || isAnswered(evidence.quoted->finding, diagnosis))
        return std::nullopt;
    const Rule* rule = ruleById(evidence.quoted->finding);
    if (!rule || isGreen(settlingCheck(*rule), evidence)) return std::nullopt;
    Conclusion conclusion;
    conclusion.id = evidence.quoted->finding;
    // Mail that does not leave now is a failure; what failed once is a warning.
    conclusion.light = diagnosis.light == Light::Red ? rule->light : Light::Yellow;
    conclusion.fromText = true;
    conclusion.likely = true;
    conclusion.settledBy = settlingCheck(*rule);
    conclusion.facts = factsOf(evidence);
    const QString reply = replyText(evidence.quoted->reply);
    if (!reply.isEmpty()) conclusion.facts.insert(QStringLiteral("quoted_reply"), reply);
    for (FixPlan plan : rule->fixes(evidence)) {
        if (!plan.changes.isEmpty() || plan.outgoing) continue;
        const Facts own = plan.facts;
        plan.facts = conclusion.facts;
        plan.facts.insert(own);
        conclusion.fixes.append(plan);
    }
    return conclusion;
}

}  // namespace outbox
