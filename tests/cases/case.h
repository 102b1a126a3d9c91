// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <vector>

#include "tests/cases/world.h"

namespace outbox::cases {

/// A situation and what must come of it.
struct Case {
    const char* name;
    std::function<void(World&)> given;
    /// Finding ids in order, apart by blanks: "id" a cause, "id?" a likely one, ">id" a consequence.
    const char* findings;
    Light light = Light::Red;
    const char* proven = "";       ///< fix ids, apart by blanks
    const char* recommended = "";  ///< "host:port/security"; empty: equals what is set
};

[[nodiscard]] std::vector<Case> healthyCases();
[[nodiscard]] std::vector<Case> networkCases();
[[nodiscard]] std::vector<Case> lineCases();
[[nodiscard]] std::vector<Case> nameCases();
[[nodiscard]] std::vector<Case> portCases();
[[nodiscard]] std::vector<Case> serverCases();
[[nodiscard]] std::vector<Case> encryptionCases();
[[nodiscard]] std::vector<Case> signInCases();
[[nodiscard]] std::vector<Case> tokenCases();
[[nodiscard]] std::vector<Case> accountCases();
[[nodiscard]] std::vector<Case> deliveryCases();
[[nodiscard]] std::vector<Case> settingsCases();
[[nodiscard]] std::vector<Case> programCases();
[[nodiscard]] std::vector<Case> apiCases();
[[nodiscard]] std::vector<Case> domainCases();
[[nodiscard]] std::vector<Case> quotedCases();
[[nodiscard]] std::vector<Case> allCases();

/// What a run would end with: the first wave, then every proposed cure tried, at most four.
struct Outcome {
    Evidence evidence;
    Diagnosis diagnosis;
};
[[nodiscard]] Outcome examine(const Case& situation);

}  // namespace outbox::cases
