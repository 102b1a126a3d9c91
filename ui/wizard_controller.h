// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <functional>
#include <memory>

#include "core/report/comparison.h"
#include "core/session/examination.h"
#include "core/session/program_cure.h"
#include "core/session/program_lookup.h"
#include "core/session/settings_lookup.h"
#include "core/session/text_explainer.h"
#include "ui/found_accounts.h"
#include "ui/wizard_state.h"

namespace outbox::ui {

class CheckPage;
class ComparisonFlow;
class CureFlow;
class DiagnosisPage;
class ExplainFlow;
class HelpDialog;
class MainWindow;
class Page;
class ReportPage;
class SettingsPage;
class StartPage;
class TechnicalView;

/// What the wizard finds around it.
struct WizardWorld {
    ProgramSources programs;         ///< whose accounts are offered; none: an address is asked for
    TextExplainer::Explain explain;  ///< what an error message means
    CureEngine cures;                ///< changes programs' settings; none: nothing can be changed from here

    [[nodiscard]] static WizardWorld ofThisComputer();
};

/// Leads through the pages: takes what they say, asks the state machine where that leads, starts and stops
/// the examination, and hands its values to the pages.
class WizardController : public QObject {
    Q_OBJECT
  public:
    explicit WizardController(MainWindow* window, WizardWorld world = {}, QObject* parent = nullptr);
    ~WizardController() override;

    /// Shows the first page.
    void begin();
    /// Opens a saved report to read; false when it is none, and the first page says why.
    bool openReport(const QString& path);
    [[nodiscard]] const WizardState& state() const { return m_state; }
    /// What a check of the chosen account asks for, as the pages stand now.
    [[nodiscard]] ExaminationRequest ownRequest();

    /// Asks for a file to open; a dialogue unless something else is set.
    using AskForFile = std::function<QString()>;
    void setAskForFile(AskForFile ask) { m_askForFile = std::move(ask); }

    [[nodiscard]] StartPage* startPage() const { return m_start; }
    [[nodiscard]] SettingsPage* settingsPage() {
        needPages();
        return m_settings;
    }
    [[nodiscard]] CureFlow* cures() {
        needPages();
        return m_cures;
    }
    [[nodiscard]] ComparisonFlow* comparisons() const { return m_comparisons; }
    [[nodiscard]] CheckPage* checkPage() {
        needPages();
        return m_check;
    }
    [[nodiscard]] DiagnosisPage* diagnosisPage() {
        needPages();
        return m_diagnosis;
    }
    [[nodiscard]] ReportPage* reportPage() {
        needPages();
        return m_reportPage;
    }
    [[nodiscard]] TechnicalView* technicalView() {
        needPages();
        return m_technical;
    }

  private:
    /// Makes the pages behind the first one when they are first needed: the first window is there sooner.
    void needPages();
    [[nodiscard]] static QString languageCode();
    void lookForPrograms();
    void connectStart();
    void connectCheck();
    void connectResults();
    void connectWindow();
    bool go(WizardEvent event);
    void arrive();
    [[nodiscard]] Page* pageHere() const;

    void chooseAddress(const QString& address);
    void chooseAccount(const FoundAccount& found);
    void lookUp(const QString& address, const Discovered& known);
    void practise(const QString& fault);
    void checkSettings();
    void sendTest(const TestMessage& message);
    void runCheck(WizardEvent why);
    void stopCheck();
    void dropCheck();
    void ended(const Report& report);
    void couldNotBegin(const QString& reason);
    void showExplained(const Explanation& explanation);
    void checkExplained();
    void forgetExplained();
    void takeSettings(const FoundAccount& now);
    void showResults();
    void compareElsewhere(Contrast contrast);
    void compareWithFile();
    [[nodiscard]] QString askForPath();
    void askForReport();
    void takeReport(const Report& report, bool readOnly);
    void help();

    MainWindow* m_window;
    WizardWorld m_world;
    std::unique_ptr<ProgramLookup> m_programs;
    ExplainFlow* m_explain;
    CureFlow* m_cures = nullptr;
    ComparisonFlow* m_comparisons;
    Explanation m_read;                        ///< of the text that was explained last
    std::optional<Explanation> m_explanation;  ///< goes along with the next check of an account
    FoundAccount m_chosen;                     ///< of this journey
    WizardState m_state;
    ExaminationRequest m_request;
    Report m_report;
    std::unique_ptr<Examination> m_examination;  ///< one for each run
    int m_run = 0;                               ///< number of the run that counts
    std::unique_ptr<SettingsLookup> m_lookup;
    int m_question = 0;  ///< number of the look-up that counts
    AskForFile m_askForFile;
    StartPage* m_start;
    SettingsPage* m_settings = nullptr;
    CheckPage* m_check = nullptr;
    DiagnosisPage* m_diagnosis = nullptr;
    ReportPage* m_reportPage = nullptr;
    TechnicalView* m_technical = nullptr;
    HelpDialog* m_help = nullptr;
};

}  // namespace outbox::ui
