// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

namespace outbox::ui {

/// The five steps that the header names, in their order.
enum class Step { Start, Settings, Check, Diagnosis, Report };
inline constexpr int StepCount = 5;

/// What the person came with: it decides where the way leads and what may be repeated.
enum class Journey {
    Account,     ///< an address of their own
    Practice,    ///< the make-believe server on this computer: there are no settings to give
    ErrorText,   ///< a pasted message: findings of the text alone, nothing is checked
    SavedReport  ///< a report from a file: to read only
};

enum class WizardEvent {
    AccountChosen,
    PracticeChosen,
    ErrorExplained,
    ReportOpened,
    CheckStarted,  ///< from the settings, after a stop, or once more from the diagnosis
    CheckEnded,    ///< done, or stopped by the person
    ResultsWanted,
    ReportWanted,
    ComparisonShown,  ///< two checks are laid side by side, after the second or from a file
    Back
};

struct WizardState {
    Step step = Step::Start;
    Journey journey = Journey::Account;
    bool running = false;    ///< a check runs; only ever on Step::Check
    bool comparing = false;  ///< a comparison has the diagnosis's place; Back leads from it to the diagnosis

    friend bool operator==(const WizardState&, const WizardState&) = default;
};

/// Where an event leads; empty when it means nothing here (a result that comes after the person went back).
[[nodiscard]] std::optional<WizardState> next(const WizardState& state, WizardEvent event);

/// Whether the check may be run (again) on this journey.
[[nodiscard]] bool canCheck(Journey journey);

}  // namespace outbox::ui
