// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "core/model/observation.h"
#include "ui/check_page.h"
#include "ui/comparison_flow.h"
#include "ui/cure_flow.h"
#include "ui/settings_page.h"
#include "ui/sign_in_card.h"
#include "ui/start_page.h"
#include "ui/technical_view.h"
#include "ui/wizard_controller.h"

namespace outbox::ui {
namespace {

/// Whether a server took the secret, for sending or for receiving.
bool signedIn(const Report& report) {
    return std::any_of(report.checks.begin(), report.checks.end(), [](const Check& check) {
        return check.observed.value(QLatin1String("outcome")).toString() ==
               signInOutcomeName(SignInOutcome::Accepted);
    });
}

}  // namespace

void WizardController::practise(const QString& fault) {
    needPages();
    m_cures->begin(FoundAccount());
    m_request = ExaminationRequest();
    m_request.practiceFault = fault.isNull() ? QStringLiteral("") : fault;
    runCheck(WizardEvent::PracticeChosen);
}

ExaminationRequest WizardController::ownRequest() {
    needPages();
    ExaminationRequest request;
    request.account = m_settings->account();
    // Settings that were typed are not what the program has; who sends in its place stays the same.
    const bool typed = request.account.source == QLatin1String("typed");
    const bool cloud = m_chosen.program && m_chosen.program->vendorCloud;
    if (!typed || cloud) request.imported = importedFrom(m_chosen);
    if (m_explanation && m_explanation->conclusion)
        request.quoted =
            QuotedRefusal{m_explanation->conclusion->id, m_explanation->reply.value_or(ServerReply())};
    request.preset = m_settings->preset();
    request.secret = m_settings->secret();
    request.testMessage = m_settings->testMessage();
    request.tokenScopes = m_settings->tokenScopes();
    return request;
}

void WizardController::checkSettings() {
    m_request = ownRequest();
    runCheck(WizardEvent::CheckStarted);
}

void WizardController::sendTest(const TestMessage& message) {
    m_request.testMessage = message;
    runCheck(WizardEvent::CheckStarted);
}

void WizardController::runCheck(WizardEvent why) {
    needPages();
    if (!next(m_state, why)) return;
    m_request.language = languageCode();
    m_examination = std::make_unique<Examination>();
    const Examination* examination = m_examination.get();
    // What a run that was given up still has to say finds another number here.
    const int run = ++m_run;
    connect(examination, &Examination::checksChanged, this,
            [this, run](const QList<Check>& checks, const Progress& progress) {
                if (run != m_run) return;
                m_check->setChecks(checks, progress);
                m_technical->setChecks(checks, progress);
            });
    connect(examination, &Examination::accountKnown, this, [this, run](const Account& account) {
        if (run == m_run) m_check->setAccount(account);
    });
    connect(examination, &Examination::finished, this, [this, run](const Report& report) {
        if (run == m_run) ended(report);
    });
    connect(examination, &Examination::failed, this, [this, run](const QString& reason) {
        if (run == m_run) couldNotBegin(reason);
    });
    m_check->setAccount(m_request.account);
    m_check->setRunning(true);
    m_technical->setRunning(true);
    m_examination->start(m_request);
    m_request.insist = false;       // the person insisted on this one run
    m_request.testMessage.reset();  // the agreement was for this one run
    go(why);
}

void WizardController::compareElsewhere(Contrast contrast) {
    m_comparisons->await(m_report, contrast);
    runCheck(WizardEvent::CheckStarted);
}

void WizardController::showResults() {
    go(m_comparisons->isReady() ? WizardEvent::ComparisonShown : WizardEvent::ResultsWanted);
}

void WizardController::stopCheck() {
    if (m_examination && m_state.running) m_examination->stop();
}

void WizardController::dropCheck() {
    ++m_run;
    m_examination.reset();
}

void WizardController::ended(const Report& report) {
    if (!go(WizardEvent::CheckEnded)) return;
    takeReport(report, false);
    m_comparisons->take(report);
    const bool ownAccount = !m_request.isPractice() && m_request.secret;
    if (ownAccount && signedIn(report)) m_settings->signIn()->keep(*m_request.secret);
    m_check->setRunning(false);
    m_technical->setRunning(false);
}

void WizardController::couldNotBegin(const QString& reason) {
    dropCheck();
    go(WizardEvent::Back);
    m_start->showProblem(reason);
}

}  // namespace outbox::ui
