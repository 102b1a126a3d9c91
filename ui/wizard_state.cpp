// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard_state.h"

#include <array>

namespace outbox::ui {
namespace {

/// Which state of the run a row asks for.
enum class Run { Any, Live, Idle };

/// One way from page to page. A row holds for the journeys named in `with`.
struct Way {
    Step from;
    WizardEvent event;
    unsigned with;
    Run run;
    Step to;
    bool starts;            ///< a check runs afterwards
    bool compares = false;  ///< a comparison is shown afterwards
};

constexpr unsigned bit(Journey journey) {
    return 1U << static_cast<unsigned>(journey);
}
constexpr unsigned OwnAccount = bit(Journey::Account);
constexpr unsigned Practice = bit(Journey::Practice);
constexpr unsigned ToRead = bit(Journey::ErrorText) | bit(Journey::SavedReport);
constexpr unsigned Checkable = OwnAccount | Practice;
constexpr unsigned Every = Checkable | ToRead;

// Back passes over the check: it leads to the page where something can be changed.
constexpr std::array Ways{
    Way{Step::Start, WizardEvent::AccountChosen, Every, Run::Any, Step::Settings, false},
    Way{Step::Start, WizardEvent::PracticeChosen, Every, Run::Any, Step::Check, true},
    Way{Step::Start, WizardEvent::ErrorExplained, Every, Run::Any, Step::Diagnosis, false},
    Way{Step::Start, WizardEvent::ReportOpened, Every, Run::Any, Step::Diagnosis, false},
    Way{Step::Settings, WizardEvent::CheckStarted, OwnAccount, Run::Any, Step::Check, true},
    Way{Step::Settings, WizardEvent::Back, OwnAccount, Run::Any, Step::Start, false},
    Way{Step::Check, WizardEvent::CheckEnded, Checkable, Run::Live, Step::Check, false},
    Way{Step::Check, WizardEvent::CheckStarted, Checkable, Run::Idle, Step::Check, true},
    Way{Step::Check, WizardEvent::ResultsWanted, Checkable, Run::Idle, Step::Diagnosis, false},
    Way{Step::Check, WizardEvent::ComparisonShown, Checkable, Run::Idle, Step::Diagnosis, false, true},
    Way{Step::Check, WizardEvent::Back, OwnAccount, Run::Any, Step::Settings, false},
    Way{Step::Check, WizardEvent::Back, Practice, Run::Any, Step::Start, false},
    Way{Step::Diagnosis, WizardEvent::CheckStarted, Checkable, Run::Any, Step::Check, true},
    Way{Step::Diagnosis, WizardEvent::ComparisonShown, Checkable | bit(Journey::SavedReport), Run::Any,
        Step::Diagnosis, false, true},
    Way{Step::Diagnosis, WizardEvent::ReportWanted, Every, Run::Any, Step::Report, false},
    Way{Step::Diagnosis, WizardEvent::Back, OwnAccount, Run::Any, Step::Settings, false},
    Way{Step::Diagnosis, WizardEvent::Back, Practice | ToRead, Run::Any, Step::Start, false},
    Way{Step::Report, WizardEvent::Back, Every, Run::Any, Step::Diagnosis, false},
};

/// The journey that an event begins; the others keep the one they are on.
Journey journeyOf(WizardEvent event, Journey present) {
    switch (event) {
        case WizardEvent::AccountChosen:
            return Journey::Account;
        case WizardEvent::PracticeChosen:
            return Journey::Practice;
        case WizardEvent::ErrorExplained:
            return Journey::ErrorText;
        case WizardEvent::ReportOpened:
            return Journey::SavedReport;
        default:
            return present;
    }
}

bool fits(Run run, bool running) {
    return run == Run::Any || (run == Run::Live) == running;
}

}  // namespace

std::optional<WizardState> next(const WizardState& state, WizardEvent event) {
    if (state.comparing && event == WizardEvent::Back)
        return WizardState{state.step, state.journey, state.running};
    for (const Way& way : Ways) {
        if (way.from != state.step || way.event != event) continue;
        if ((way.with & bit(state.journey)) == 0 || !fits(way.run, state.running)) continue;
        return WizardState{way.to, journeyOf(event, state.journey), way.starts, way.compares};
    }
    return std::nullopt;
}

bool canCheck(Journey journey) {
    return (Checkable & bit(journey)) != 0;
}

}  // namespace outbox::ui
