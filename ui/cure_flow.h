// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <memory>

#include "core/model/report.h"
#include "core/session/program_cure.h"
#include "ui/cure_progress.h"
#include "ui/found_accounts.h"

namespace outbox::ui {

class DiagnosisPage;

/// The one-click cure: from a proven fix of an account that a mail program on this computer has, to its
/// settings changed and back. Looks whether the program runs only while the page is seen.
class CureFlow : public QObject {
    Q_OBJECT
  public:
    CureFlow(DiagnosisPage* page, CureEngine engine, QObject* parent = nullptr);
    ~CureFlow() override;

    /// Another account; one that no program has leaves nothing to change.
    void begin(const FoundAccount& found);
    /// The report that the page shows now.
    void setReport(const Report& report);
    [[nodiscard]] const CureProgress& progress() const { return m_progress; }
    /// Whether the program is asked again and again whether it runs.
    [[nodiscard]] bool isWatching() const { return m_watching; }

  signals:
    /// The program is set so now, by the change or by its undoing.
    void settingsChanged(const outbox::ui::FoundAccount& now);
    /// They were changed, and the check should show it.
    void checkWanted();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    [[nodiscard]] bool applies(const Report& report) const;
    ProgramCure* cure();
    void apply();
    void undo();
    void open();
    void wasApplied(const Applied& how, const std::optional<MailProgram>& now);
    void wasUndone(const Undone& how, const std::optional<MailProgram>& now);
    void programRuns(bool runs);
    void watchWhileSeen();
    void present();

    DiagnosisPage* m_page;
    CureEngine m_engine;
    std::unique_ptr<ProgramCure> m_cure;  ///< once there was something to change
    FoundAccount m_found;
    Account m_before;  ///< as it was set before the change
    Report m_report;
    WantedSettings m_wanted;  ///< what the last press of the button set
    Fix m_fix;                ///< that it stood under: the report may be another one since
    QString m_backup;
    CureProgress m_progress;
    bool m_applies = false;
    bool m_watching = false;
};

}  // namespace outbox::ui
