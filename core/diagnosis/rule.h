// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "core/diagnosis/answer.h"
#include "core/diagnosis/diagnosis.h"

namespace outbox {

using Question = Answer (*)(const Evidence&);

/// How a rule answers. Yes: it holds. Unknown with `likely`: seen, and the contrast is missing.
struct Verdict {
    Answer holds = Answer::Unknown;
    bool likely = false;
};

/// One row of the product's knowledge: what makes a finding, what it explains, who can cure it, with what.
struct Rule {
    const char* id;  ///< of DIAGNOSES
    Light light;
    Station station;              ///< where the message stops
    Question signal;              ///< what was seen
    Question contrast = nullptr;  ///< what tells it from its neighbours; null where the signal does so itself
    const char* settledBy = "";  ///< check that would make the contrast; empty: without contrast not reported
    const char* because;         ///< check ids it rests on, apart by blanks; the first carries its light
    const char* explains = "";   ///< ids it explains, apart by blanks; "tls.*" for a chapter, "*" for all
    QList<FixPlan> (*fixes)(const Evidence&) = nullptr;
    Light (*lightNow)(const Evidence&) = nullptr;  ///< where the light depends on what it breaks
    /// What a mail program's settings alone tell, before anything was observed; null: nothing.
    Verdict (*stored)(const Evidence&) = nullptr;
    bool besideOthers = false;  ///< says nothing where nothing else was found

    [[nodiscard]] Verdict judge(const Evidence& evidence) const;
    [[nodiscard]] bool explainsId(const QString& other) const;
};

/// The stored settings show it as such.
template <Question question>
[[nodiscard]] Verdict shows(const Evidence& evidence) {
    return {question(evidence), false};
}
/// They speak for it, and only a check would tell.
template <Question question>
[[nodiscard]] Verdict likely(const Evidence& evidence) {
    return {Answer::Unknown, question(evidence) == Answer::Yes};
}

/// The whole table in the order of the message's path.
[[nodiscard]] const std::vector<Rule>& ruleTable();
[[nodiscard]] const Rule* ruleById(const QString& id);
/// "a b c" as a list; the form in which rows hold ids.
[[nodiscard]] QStringList idList(const char* blankSeparated);

// The chapters, composed by ruleTable().
[[nodiscard]] std::span<const Rule> computerRules();
[[nodiscard]] std::span<const Rule> networkRules();
[[nodiscard]] std::span<const Rule> nameRules();
[[nodiscard]] std::span<const Rule> portRules();
[[nodiscard]] std::span<const Rule> serverRules();
[[nodiscard]] std::span<const Rule> encryptionRules();
[[nodiscard]] std::span<const Rule> signInRules();
[[nodiscard]] std::span<const Rule> tokenRules();
[[nodiscard]] std::span<const Rule> accountRules();
[[nodiscard]] std::span<const Rule> deliveryRules();
[[nodiscard]] std::span<const Rule> settingsRules();
[[nodiscard]] std::span<const Rule> programRules();
[[nodiscard]] std::span<const Rule> apiRules();
[[nodiscard]] std::span<const Rule> domainRules();

}  // namespace outbox
