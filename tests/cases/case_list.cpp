// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cases/case.h"

namespace outbox::cases {

std::vector<Case> allCases() {
    std::vector<Case> all;
    for (const auto& chapter : {healthyCases(), networkCases(), lineCases(), nameCases(), portCases(),
                                serverCases(), encryptionCases(), signInCases(), tokenCases(), accountCases(),
                                deliveryCases(), settingsCases(), programCases(), apiCases(), domainCases(),
                                quotedCases()})
        all.insert(all.end(), chapter.begin(), chapter.end());
    return all;
}

Outcome examine(const Case& situation) {
    constexpr int mostProofs = 4;
    World world;
    situation.given(world);
    Outcome outcome{world.observe(), {}};
    outcome.diagnosis = diagnose(outcome.evidence);
    for (int tried = 0; tried < mostProofs; ++tried) {
        const QList<FixPlan> fixes = fixesToProve(outcome.diagnosis, outcome.evidence);
        if (fixes.isEmpty()) break;
        world.prove(outcome.evidence, fixes.first());
        outcome.diagnosis = diagnose(outcome.evidence);
    }
    const auto way = wayForTest(outcome.diagnosis, outcome.evidence);
    if (way && outcome.evidence.consent.sendTest) {
        world.deliver(outcome.evidence, *way);
        outcome.diagnosis = diagnose(outcome.evidence);
    }
    return outcome;
}

}  // namespace outbox::cases
