// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/cure_flow.h"

#include <QEvent>

#include "ui/diagnosis_page.h"
#include "ui/program_opener.h"

namespace outbox::ui {
namespace {

using State = CureProgress::State;

std::optional<WantedSettings> wantedBy(const Report& report, const FoundAccount& found) {
    const Finding* lead = leadingFinding(report);
    if (!lead || !found.program) return std::nullopt;
    return oneClickCure(report, *lead, *found.program, found.accountId);
}

}  // namespace

CureFlow::CureFlow(DiagnosisPage* page, CureEngine engine, QObject* parent)
    : QObject(parent), m_page(page), m_engine(std::move(engine)) {
    // Seen and left are told after they happened: the page's own state is read then.
    m_page->installEventFilter(this);
    connect(page, &DiagnosisPage::applyRequested, this, &CureFlow::apply);
    connect(page, &DiagnosisPage::undoRequested, this, &CureFlow::undo);
    connect(page, &DiagnosisPage::openProgramRequested, this, &CureFlow::open);
}

CureFlow::~CureFlow() = default;

void CureFlow::begin(const FoundAccount& found) {
    m_found = found;
    m_backup.clear();
    m_applies = false;
    m_progress = CureProgress();
    m_progress.program = found.account.program;
    m_progress.canOpen = found.program && canOpenProgram(*found.program);
    present();
    watchWhileSeen();
}

bool CureFlow::applies(const Report& report) const {
    return m_engine.apply && report.light == Light::Red && wantedBy(report, m_found);
}

void CureFlow::setReport(const Report& report) {
    m_report = report;
    m_applies = applies(report);
    const bool isSettled = m_progress.state == State::Changed || m_progress.state == State::UndoFailed;
    if (isSettled) {
        m_progress.checkedSince = true;
        m_progress.problem.clear();
        m_progress.state = State::Changed;
    } else if (m_progress.state != State::Changing && m_progress.state != State::Undoing) {
        m_progress.state = State::Ready;
        m_progress.problem.clear();
    }
    present();
    watchWhileSeen();
}

ProgramCure* CureFlow::cure() {
    if (m_cure) return m_cure.get();
    m_cure = std::make_unique<ProgramCure>(m_engine);
    connect(m_cure.get(), &ProgramCure::applied, this, &CureFlow::wasApplied);
    connect(m_cure.get(), &ProgramCure::undone, this, &CureFlow::wasUndone);
    connect(m_cure.get(), &ProgramCure::runningChanged, this, &CureFlow::programRuns);
    return m_cure.get();
}

void CureFlow::apply() {
    const auto wanted = wantedBy(m_report, m_found);
    if (!m_applies || !wanted) return;
    m_wanted = *wanted;
    m_fix = leadingFinding(m_report)->fixes.first();
    m_before = m_found.account;
    m_progress.state = State::Changing;
    m_progress.problem.clear();
    present();
    watchWhileSeen();
    cure()->apply({*m_found.program, m_found.accountId, m_wanted});
}

void CureFlow::wasApplied(const Applied& how, const std::optional<MailProgram>& now) {
    if (m_progress.state != State::Changing) return;  // another account was chosen since
    if (now) m_found.program = now;
    m_backup = how.backup;
    m_progress.canUndo = !m_backup.isEmpty();
    if (how.outcome == ChangeOutcome::ProgramRuns) {
        m_progress.state = State::ProgramRuns;
    } else if (!how.applied()) {
        m_progress.state = State::Failed;
        m_progress.problem = changeSentence(how.outcome, m_progress.program, how.file);
    } else {
        m_progress.state = State::Changed;
        m_progress.checkedSince = false;
        m_progress.now = changedSentence(m_progress.program, m_fix);
        m_found.account.outgoing = m_wanted.outgoing;
        if (m_wanted.incoming) m_found.account.incoming = m_wanted.incoming;
    }
    present();
    watchWhileSeen();
    if (m_progress.state != State::Changed) return;
    emit settingsChanged(m_found);
    emit checkWanted();
}

void CureFlow::undo() {
    if (m_backup.isEmpty()) return;
    m_progress.state = State::Undoing;
    m_progress.problem.clear();
    present();
    cure()->undo(m_backup, *m_found.program);
}

void CureFlow::wasUndone(const Undone& how, const std::optional<MailProgram>& now) {
    if (m_progress.state != State::Undoing) return;  // another account was chosen since
    if (now) m_found.program = now;
    const bool undone = how.outcome == ChangeOutcome::Done || how.outcome == ChangeOutcome::UndoneAlready;
    if (!undone) {
        // A change that never was whole is still the failure that it was.
        m_progress.state = m_progress.now.isEmpty() ? State::Failed : State::UndoFailed;
        m_progress.problem = changeSentence(how.outcome, m_progress.program, how.file);
        return present();
    }
    m_backup.clear();
    m_progress.canUndo = false;
    m_progress.now.clear();
    m_progress.state = State::Undone;
    m_found.account.outgoing = m_before.outgoing;
    m_found.account.incoming = m_before.incoming;
    present();
    emit settingsChanged(m_found);
}

void CureFlow::open() {
    if (m_found.program) openProgram(*m_found.program);
}

void CureFlow::programRuns(bool runs) {
    if (m_progress.state != State::Ready && m_progress.state != State::ProgramRuns) return;
    m_progress.state = runs ? State::ProgramRuns : State::Ready;
    present();
}

void CureFlow::watchWhileSeen() {
    const bool open = m_progress.state == State::Ready || m_progress.state == State::ProgramRuns;
    const bool wanted = m_applies && open && m_page->isVisible();
    if (wanted == m_watching) return;
    m_watching = wanted;
    if (wanted) {
        cure()->watch(*m_found.program);
    } else {
        m_cure->stopWatching();
    }
}

bool CureFlow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide) {
        QMetaObject::invokeMethod(this, &CureFlow::watchWhileSeen, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void CureFlow::present() {
    m_page->setApplyPossible(m_applies);
    m_page->setCureProgress(m_progress);
}

}  // namespace outbox::ui
