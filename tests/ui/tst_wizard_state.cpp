// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "ui/wizard_state.h"

using namespace outbox::ui;

Q_DECLARE_METATYPE(outbox::ui::WizardState)

namespace {

constexpr WizardEvent AllEvents[] = {WizardEvent::AccountChosen,   WizardEvent::PracticeChosen,
                                     WizardEvent::ErrorExplained,  WizardEvent::ReportOpened,
                                     WizardEvent::CheckStarted,    WizardEvent::CheckEnded,
                                     WizardEvent::ResultsWanted,   WizardEvent::ReportWanted,
                                     WizardEvent::ComparisonShown, WizardEvent::Back};

/// Goes the way that the events name; fails the test where one leads nowhere.
WizardState walked(std::initializer_list<WizardEvent> events) {
    WizardState state;
    for (const WizardEvent event : events) {
        const auto to = next(state, event);
        if (!to) {
            QTest::qFail("An event on the way leads nowhere.", __FILE__, __LINE__);
            return state;
        }
        state = *to;
    }
    return state;
}

}  // namespace

class TestWizardState : public QObject {
    Q_OBJECT
  private slots:
    void leads_data();
    void leads();
    void ignores_data();
    void ignores();
    void everyStateHasAWayOut();
};

void TestWizardState::leads_data() {
    QTest::addColumn<WizardState>("reached");
    QTest::addColumn<WizardState>("wanted");
    using E = WizardEvent;
    using J = Journey;
    const auto row = [](const char* name, const WizardState& reached, const WizardState& wanted) {
        QTest::newRow(name) << reached << wanted;
    };
    row("an account leads to its settings", walked({E::AccountChosen}), {Step::Settings, J::Account, false});
    row("the check runs", walked({E::AccountChosen, E::CheckStarted}), {Step::Check, J::Account, true});
    row("the end of the check stays on its page", walked({E::AccountChosen, E::CheckStarted, E::CheckEnded}),
        {Step::Check, J::Account, false});
    row("the results follow", walked({E::AccountChosen, E::CheckStarted, E::CheckEnded, E::ResultsWanted}),
        {Step::Diagnosis, J::Account, false});
    row("the report follows",
        walked({E::AccountChosen, E::CheckStarted, E::CheckEnded, E::ResultsWanted, E::ReportWanted}),
        {Step::Report, J::Account, false});
    row("going on after a stop", walked({E::AccountChosen, E::CheckStarted, E::CheckEnded, E::CheckStarted}),
        {Step::Check, J::Account, true});
    row("checking again from the diagnosis",
        walked({E::AccountChosen, E::CheckStarted, E::CheckEnded, E::ResultsWanted, E::CheckStarted}),
        {Step::Check, J::Account, true});
    row("back from the diagnosis leads to the settings",
        walked({E::AccountChosen, E::CheckStarted, E::CheckEnded, E::ResultsWanted, E::Back}),
        {Step::Settings, J::Account, false});
    row("back from a running check ends it", walked({E::AccountChosen, E::CheckStarted, E::Back}),
        {Step::Settings, J::Account, false});
    row("practice needs no settings", walked({E::PracticeChosen}), {Step::Check, J::Practice, true});
    row("back from practice", walked({E::PracticeChosen, E::CheckEnded, E::ResultsWanted, E::Back}),
        {Step::Start, J::Practice, false});
    row("an account after practice is an account", walked({E::PracticeChosen, E::Back, E::AccountChosen}),
        {Step::Settings, J::Account, false});
    row("two checks are laid side by side",
        walked({E::AccountChosen, E::CheckStarted, E::CheckEnded, E::ComparisonShown}),
        {Step::Diagnosis, J::Account, false, true});
    row("back from the comparison leads to the diagnosis",
        walked({E::AccountChosen, E::CheckStarted, E::CheckEnded, E::ComparisonShown, E::Back}),
        {Step::Diagnosis, J::Account, false});
    row("a saved report beside another", walked({E::ReportOpened, E::ComparisonShown}),
        {Step::Diagnosis, J::SavedReport, false, true});
    row("an error text leads to its findings", walked({E::ErrorExplained}),
        {Step::Diagnosis, J::ErrorText, false});
    row("a saved report is read", walked({E::ReportOpened, E::ReportWanted}),
        {Step::Report, J::SavedReport, false});
    row("back from a saved report", walked({E::ReportOpened, E::ReportWanted, E::Back, E::Back}),
        {Step::Start, J::SavedReport, false});
}

void TestWizardState::leads() {
    QFETCH(WizardState, reached);
    QFETCH(WizardState, wanted);
    QVERIFY(reached == wanted);
}

void TestWizardState::ignores_data() {
    QTest::addColumn<WizardState>("state");
    QTest::addColumn<int>("event");
    const auto row = [](const char* name, const WizardState& state, WizardEvent event) {
        QTest::newRow(name) << state << static_cast<int>(event);
    };
    row("there is nothing before the first page", {}, WizardEvent::Back);
    row("no check without an account", {}, WizardEvent::CheckStarted);
    row("no results while the check runs", {Step::Check, Journey::Account, true}, WizardEvent::ResultsWanted);
    row("no second check while one runs", {Step::Check, Journey::Account, true}, WizardEvent::CheckStarted);
    row("a late end of a check that was left", {Step::Settings, Journey::Account, false},
        WizardEvent::CheckEnded);
    row("a check ends once", {Step::Check, Journey::Account, false}, WizardEvent::CheckEnded);
    row("a saved report is not checked again", {Step::Diagnosis, Journey::SavedReport, false},
        WizardEvent::CheckStarted);
    row("an error text is not checked", {Step::Diagnosis, Journey::ErrorText, false},
        WizardEvent::CheckStarted);
}

void TestWizardState::ignores() {
    QFETCH(WizardState, state);
    QFETCH(int, event);
    QVERIFY(!next(state, static_cast<WizardEvent>(event)));
}

/// From wherever the events can lead, some event leads on, and a check runs on its own page only.
void TestWizardState::everyStateHasAWayOut() {
    QList<WizardState> seen{WizardState{}};
    for (qsizetype index = 0; index < seen.size(); ++index) {
        int ways = 0;
        for (const WizardEvent event : AllEvents) {
            const auto to = next(seen.at(index), event);
            if (!to) continue;
            ++ways;
            QVERIFY(!to->running || (to->step == Step::Check && canCheck(to->journey)));
            if (!seen.contains(*to)) seen.append(*to);
        }
        QVERIFY(ways > 0);
    }
    QVERIFY(seen.size() > StepCount);
}

QTEST_APPLESS_MAIN(TestWizardState)
#include "tst_wizard_state.moc"
