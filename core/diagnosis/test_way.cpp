// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/test_way.h"

namespace outbox {

namespace {

bool takesMail(const DialogueObservation& dialogue) {
    return !dialogue.inProgress && dialogue.encrypted() && !dialogue.fault.failed() &&
           dialogue.signIn.outcome == SignInOutcome::Accepted && dialogue.recipientReply.positive();
}

}  // namespace

std::optional<TestWay> wayForTest(const Diagnosis& diagnosis, const Evidence& evidence) {
    const DialogueObservation* set = evidence.asSet();
    if (set && takesMail(*set)) return TestWay{set->endpoint, {}};
    for (const Conclusion& conclusion : diagnosis.conclusions)
        for (const FixPlan& plan : conclusion.fixes) {
            const DialogueObservation* proof = plan.proven ? evidence.proof(plan.id) : nullptr;
            if (proof && takesMail(*proof)) return TestWay{proof->endpoint, plan.id};
        }
    return std::nullopt;
}

}  // namespace outbox
