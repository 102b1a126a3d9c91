// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "sample_pages.h"

#include <QVBoxLayout>

#include "core/programs/program_changes.h"
#include "sample_reports.h"
#include "ui/cure_content.h"
#include "ui/diagnosis_page.h"
#include "ui/qr_dialog.h"
#include "ui/settings_export.h"

namespace outbox::ui::samples {
namespace {

using State = CureProgress::State;

CureProgress progressOf(State state) {
    CureProgress progress;
    progress.state = state;
    progress.program = QStringLiteral("Thunderbird");
    progress.now = changedSentence(progress.program, blockedPort().findings.first().fixes.first());
    progress.canOpen = true;
    return progress;
}

Page* cureRed(const CureProgress& progress, bool wordy) {
    Report report = blockedPort(wordy);
    report.findings.first().fixes.first().steps = {
        QStringLiteral("Open the account settings of the mail program, and there the server for sending."),
        QStringLiteral("Set the port to 465 and the encryption to TLS.")};
    auto* page = new DiagnosisPage;
    page->setApplyPossible(true);
    page->setReport(report);
    page->setCureProgress(progress);
    return page;
}

/// A dialogue of its own, in the place of a page.
class DialoguePage : public Page {
  public:
    explicit DialoguePage(QDialog* dialogue) : m_title(dialogue->windowTitle()) {
        auto* column = new QVBoxLayout(this);
        dialogue->setWindowFlags(Qt::Widget);
        column->addWidget(dialogue, 0, Qt::AlignCenter);
    }
    [[nodiscard]] QString heading() const override { return m_title; }
    [[nodiscard]] QWidget* firstFocus() const override { return nullptr; }

  private:
    QString m_title;
};

}  // namespace

Page* cureProgramRuns(bool wordy) {
    return cureRed(progressOf(State::ProgramRuns), wordy);
}

Page* cureChanging(bool wordy) {
    return cureRed(progressOf(State::Changing), wordy);
}

Page* cureUndone(bool wordy) {
    return cureRed(progressOf(State::Undone), wordy);
}

Page* cureFailed(bool wordy) {
    CureProgress progress = progressOf(State::Failed);
    progress.problem = changeSentence(ChangeOutcome::DiskFull, progress.program, QString());
    return cureRed(progress, wordy);
}

Page* cureDone(bool wordy) {
    CureProgress progress = progressOf(State::Changed);
    progress.canUndo = true;
    progress.checkedSince = true;
    auto* page = new DiagnosisPage;
    page->setReport(allGreen(wordy));
    page->setCureProgress(progress);
    return page;
}

Page* cureStillRed(bool) {
    CureProgress progress = progressOf(State::Changed);
    progress.canUndo = true;
    progress.checkedSince = true;
    auto* page = new DiagnosisPage;
    page->setReport(appPassword());
    page->setCureProgress(progress);
    return page;
}

Page* cureUndoFailed(bool wordy) {
    CureProgress progress = progressOf(State::UndoFailed);
    progress.canUndo = true;
    progress.checkedSince = true;
    progress.problem = changeSentence(ChangeOutcome::ProgramRuns, progress.program, QString());
    auto* page = new DiagnosisPage;
    page->setReport(allGreen(wordy));
    page->setCureProgress(progress);
    return page;
}

Page* qrDialogue(bool) {
    return new DialoguePage(new QrDialog(recommendedSettings(blockedPort())));
}

}  // namespace outbox::ui::samples
