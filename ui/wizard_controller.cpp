// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard_controller.h"

#include "core/model/mail_address.h"
#include "core/practice/practice_fault.h"
#include "core/providers/discovery.h"
#include "ui/check_page.h"
#include "ui/comparison_flow.h"
#include "ui/cure_flow.h"
#include "ui/diagnosis_page.h"
#include "ui/error_card.h"
#include "ui/explain_flow.h"
#include "ui/help_dialog.h"
#include "ui/main_window.h"
#include "ui/report_page.h"
#include "ui/settings_export.h"
#include "ui/settings_page.h"
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
    m_comparisons = new ComparisonFlow(m_window);
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
    connect(m_start->errorCard(), &ErrorCard::closed, this, &WizardController::forgetExplained);
    connect(m_start, &StartPage::openReportRequested, this, &WizardController::askForReport);
    connect(m_start, &StartPage::quitRequested, m_window, &QWidget::close);
}

void WizardController::connectCheck() {
    const auto again = [this] { runCheck(WizardEvent::CheckStarted); };
    connect(m_check, &CheckPage::stopRequested, this, &WizardController::stopCheck);
    connect(m_check, &CheckPage::continueRequested, this, again);
    connect(m_check, &CheckPage::showResultsRequested, this, &WizardController::showResults);
    connect(m_technical, &TechnicalView::stopRequested, this, &WizardController::stopCheck);
    connect(m_technical, &TechnicalView::continueRequested, this, again);
    connect(m_technical, &TechnicalView::showResultsRequested, this, &WizardController::showResults);
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
    connect(m_diagnosis, &DiagnosisPage::compareRequested, this, &WizardController::compareElsewhere);
    connect(m_technical, &TechnicalView::compareRequested, this, &WizardController::compareWithFile);
    connect(m_comparisons, &ComparisonFlow::leaveRequested, this, [this] { go(WizardEvent::Back); });
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
    if (to->step != Step::Check && !to->comparing) m_comparisons->forget();
    const bool moved = !(*to == m_state);
    m_state = *to;
    if (moved && event != WizardEvent::CheckEnded) arrive();
    return true;
}

Page* WizardController::pageHere() const {
    if (m_state.comparing) return m_comparisons->page(m_window->header()->isTechnical());
    // Of a text alone there is nothing technical to see: no run was made.
    const bool seenFromClose = m_state.journey != Journey::ErrorText &&
                               (m_state.step == Step::Check || m_state.step == Step::Diagnosis);
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

void WizardController::help() {
    if (!m_help) m_help = new HelpDialog(m_window);
    const bool technical =
        m_window->currentPage() == m_technical || (m_state.comparing && m_window->header()->isTechnical());
    m_help->showTopic(technical ? QStringLiteral("technical") : helpTopicOf(m_state.step));
}

}  // namespace outbox::ui
