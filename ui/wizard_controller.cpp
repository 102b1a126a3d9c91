// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard_controller.h"

#include <algorithm>

#include "core/model/mail_address.h"
#include "core/model/observation.h"
#include "core/practice/practice_fault.h"
#include "core/providers/discovery.h"
#include "core/session/test_message.h"
#include "ui/check_page.h"
#include "ui/cure_flow.h"
#include "ui/diagnosis_page.h"
#include "ui/error_card.h"
#include "ui/explain_flow.h"
#include "ui/help_dialog.h"
#include "ui/main_window.h"
#include "ui/report_page.h"
#include "ui/settings_export.h"
#include "ui/settings_page.h"
#include "ui/sign_in_card.h"
#include "ui/start_page.h"
#include "ui/technical_view.h"
#include "ui/window_header.h"

namespace outbox::ui {
namespace {

QList<PracticeChoice> practiceChoices() {
    QList<PracticeChoice> choices{{QString(), WizardController::tr("Nothing: all is well"),
                                   WizardController::tr("See what a healthy account looks like.")}};
    for (const PracticeFault& fault : practiceFaults()) {
        choices.append({QString::fromLatin1(fault.id), fault.titleText(), fault.descriptionText()});
    }
    return choices;
}

/// Whether a server took the secret, for sending or for receiving.
bool signedIn(const Report& report) {
    return std::any_of(report.checks.begin(), report.checks.end(), [](const Check& check) {
        return check.observed.value(QLatin1String("outcome")).toString() ==
               signInOutcomeName(SignInOutcome::Accepted);
    });
}

QString helpTopicOf(Step step) {
    switch (step) {
        case Step::Start:
            return QStringLiteral("start");
        case Step::Settings:
            return QStringLiteral("settings");
        case Step::Check:
            return QStringLiteral("check");
        case Step::Diagnosis:
            return QStringLiteral("diagnosis");
        case Step::Report:
            break;
    }
    return QStringLiteral("report");
}

}  // namespace

WizardWorld WizardWorld::ofThisComputer() {
    return {ProgramSources::ofThisComputer(), explainText, CureEngine::ofThisComputer()};
}

WizardController::WizardController(MainWindow* window, WizardWorld world, QObject* parent)
    : QObject(parent), m_window(window), m_world(std::move(world)) {
    m_start = new StartPage(m_window);
    m_window->addPage(m_start);
    m_start->setPracticeChoices(practiceChoices());
    m_explain = new ExplainFlow(m_start->errorCard(), m_world.explain, this);
    connectStart();
    connectWindow();
}

WizardController::~WizardController() = default;

void WizardController::needPages() {
    if (m_settings) return;
    m_settings = new SettingsPage(m_window);
    m_check = new CheckPage(m_window);
    m_diagnosis = new DiagnosisPage(m_window);
    m_reportPage = new ReportPage(m_window);
    m_technical = new TechnicalView(m_window);
    for (Page* page :
         {static_cast<Page*>(m_settings), static_cast<Page*>(m_check), static_cast<Page*>(m_diagnosis),
          static_cast<Page*>(m_reportPage), static_cast<Page*>(m_technical)}) {
        m_window->addPage(page);
    }
    m_cures = new CureFlow(m_diagnosis, m_world.cures, this);
    connect(m_cures, &CureFlow::settingsChanged, this, &WizardController::takeSettings);
    connect(m_cures, &CureFlow::checkWanted, this, [this] { runCheck(WizardEvent::CheckStarted); });
    connect(m_settings, &SettingsPage::checkRequested, this, &WizardController::checkSettings);
    connectCheck();
    connectResults();
}

void WizardController::connectStart() {
    connect(m_start, &StartPage::addressChosen, this, &WizardController::chooseAddress);
    connect(m_start, &StartPage::accountChosen, this, &WizardController::chooseAccount);
    connect(m_start, &StartPage::practiceChosen, this, &WizardController::practise);
    connect(m_explain, &ExplainFlow::explained, this, &WizardController::showExplained);
    connect(m_start, &StartPage::openReportRequested, this, &WizardController::askForReport);
    connect(m_start, &StartPage::quitRequested, m_window, &QWidget::close);
}

void WizardController::connectCheck() {
    const auto again = [this] { runCheck(WizardEvent::CheckStarted); };
    const auto results = [this] { go(WizardEvent::ResultsWanted); };
    connect(m_check, &CheckPage::stopRequested, this, &WizardController::stopCheck);
    connect(m_check, &CheckPage::continueRequested, this, again);
    connect(m_check, &CheckPage::showResultsRequested, this, results);
    connect(m_technical, &TechnicalView::stopRequested, this, &WizardController::stopCheck);
    connect(m_technical, &TechnicalView::continueRequested, this, again);
    connect(m_technical, &TechnicalView::showResultsRequested, this, results);
}

void WizardController::connectResults() {
    const auto again = [this] { runCheck(WizardEvent::CheckStarted); };
    const auto report = [this] { go(WizardEvent::ReportWanted); };
    connect(m_diagnosis, &DiagnosisPage::checkAgainRequested, this, again);
    connect(m_diagnosis, &DiagnosisPage::checkAccountRequested, this, &WizardController::checkExplained);
    connect(m_diagnosis, &DiagnosisPage::testAgreed, this, &WizardController::sendTest);
    connect(m_diagnosis, &DiagnosisPage::signInAnywayRequested, this, [this] {
        m_request.insist = true;
        runCheck(WizardEvent::CheckStarted);
    });
    connect(m_diagnosis, &DiagnosisPage::reportRequested, this, report);
    connect(m_diagnosis, &DiagnosisPage::exportRequested, this,
            [this](const QString& format) { exportRecommended(m_report, format, m_window); });
    connect(m_technical, &TechnicalView::checkAgainRequested, this, again);
    connect(m_technical, &TechnicalView::reportRequested, this, report);
}

void WizardController::connectWindow() {
    connect(m_window, &MainWindow::backRequested, this, [this] { go(WizardEvent::Back); });
    connect(m_window, &MainWindow::escapePressed, this, &WizardController::stopCheck);
    connect(m_window, &MainWindow::helpRequested, this, &WizardController::help);
    connect(m_window, &MainWindow::technicalToggled, this, &WizardController::arrive);
    connect(m_window, &MainWindow::closing, this, [this] {
        dropCheck();
        m_lookup.reset();
        m_programs.reset();
    });
}

void WizardController::begin() {
    arrive();
    lookForPrograms();
}

void WizardController::lookForPrograms() {
    if (m_world.programs.kinds.isEmpty()) return;
    m_programs = std::make_unique<ProgramLookup>(m_world.programs);
    connect(m_programs.get(), &ProgramLookup::found, this, [this](const QList<MailProgram>& programs) {
        m_start->setAccounts(foundAccounts(programs), whereWasLooked(programs));
    });
    m_programs->start();
}

bool WizardController::go(WizardEvent event) {
    needPages();
    const auto to = next(m_state, event);
    if (!to) return false;
    if (m_state.running && !to->running && event == WizardEvent::Back) dropCheck();
    const bool moved = to->step != m_state.step || to->running != m_state.running;
    m_state = *to;
    if (moved && event != WizardEvent::CheckEnded) arrive();
    return true;
}

Page* WizardController::pageHere() const {
    const bool seenFromClose = m_state.step == Step::Check || m_state.step == Step::Diagnosis;
    if (seenFromClose && m_window->header()->isTechnical()) return m_technical;
    switch (m_state.step) {
        case Step::Start:
            return m_start;
        case Step::Settings:
            return m_settings;
        case Step::Check:
            return m_check;
        case Step::Diagnosis:
            return m_diagnosis;
        case Step::Report:
            break;
    }
    return m_reportPage;
}

void WizardController::arrive() {
    Page* page = pageHere();
    m_window->setPractice(m_state.journey == Journey::Practice && m_state.step != Step::Start);
    if (page != m_window->currentPage() || m_state.running) m_window->showPage(page, m_state.step);
}

void WizardController::chooseAddress(const QString& address) {
    FoundAccount typed;
    typed.account.address = address;
    typed.account.source = QStringLiteral("typed");
    chooseAccount(typed);
}

void WizardController::chooseAccount(const FoundAccount& found) {
    needPages();
    const Account& account = found.account;
    const auto address = parseMailAddress(account.address);
    if (!address) return;
    m_chosen = found;
    m_cures->begin(found);
    const Discovered known = discoverOffline(*address);
    m_settings->begin(account, known);
    lookUp(account.address, known);
    go(WizardEvent::AccountChosen);
}

void WizardController::lookUp(const QString& address, const Discovered& known) {
    // A preset stands above all that could be asked: nobody else has to hear of the address.
    const int question = ++m_question;
    if (isRecognised(known)) return m_settings->setFound(known);
    m_lookup = std::make_unique<SettingsLookup>();
    connect(m_lookup.get(), &SettingsLookup::found, this, [this, question](const Discovered& settings) {
        if (question == m_question) m_settings->setFound(settings);
    });
    m_lookup->start(address);
}

void WizardController::practise(const QString& fault) {
    needPages();
    m_cures->begin(FoundAccount());
    m_request = ExaminationRequest();
    m_request.practiceFault = fault.isNull() ? QStringLiteral("") : fault;
    runCheck(WizardEvent::PracticeChosen);
}

void WizardController::checkSettings() {
    m_request = ExaminationRequest();
    m_request.account = m_settings->account();
    m_request.imported = importedFrom(m_chosen);
    m_request.preset = m_settings->preset();
    m_request.secret = m_settings->secret();
    m_request.testMessage = m_settings->testMessage();
    m_request.tokenScopes = m_settings->tokenScopes();
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

void WizardController::help() {
    if (!m_help) m_help = new HelpDialog(m_window);
    const bool technical = m_window->currentPage() == m_technical;
    m_help->showTopic(technical ? QStringLiteral("technical") : helpTopicOf(m_state.step));
}

}  // namespace outbox::ui
