// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/program_cure.h"

#include <QTimer>
#include <algorithm>

namespace outbox {

namespace {

Applied planAndApply(const CureOrder& order, const ChangeWorld& world) {
    const ProgramKind* kind = world.kind(order.program.program);
    if (!kind || !kind->plan) return {ChangeOutcome::NotPlanned, {}, {}, QStringLiteral("read only")};
    return applyPlan(kind->plan(order.program, order.accountId, order.wanted), order.program, order.accountId,
                     world);
}

bool runsNow(const MailProgram& program, const ChangeWorld& world) {
    const ProgramKind* kind = world.kind(program.program);
    return kind && kind->running && kind->running(program, world.places);
}

std::optional<MailProgram> sameProfile(const MailProgram& program, const ProgramPlaces& places) {
    const QList<MailProgram> programs = findPrograms(places, program.program);
    const auto same = std::find_if(programs.begin(), programs.end(), [&program](const MailProgram& found) {
        return found.profile == program.profile && found.program == program.program;
    });
    return same == programs.end() ? std::nullopt : std::optional(*same);
}

/// The incoming side stays as it is where the check found nothing to change about it.
std::optional<WantedSettings> provenSettings(const Report& report, const Finding& finding) {
    if (finding.fixes.isEmpty()) return std::nullopt;
    const Fix& first = finding.fixes.first();
    if (!first.proven || first.changes.isEmpty()) return std::nullopt;
    WantedSettings wanted;
    wanted.outgoing = report.recommendedOutgoing;
    if (report.recommendedIncoming != report.account.incoming) wanted.incoming = report.recommendedIncoming;
    return wanted;
}

/// Its servers stay as they are.
std::optional<WantedSettings> onlineAgain(const Finding& finding, const MailProgram& program,
                                          const ProgramAccount& account) {
    const ProgramKind* kind = programKind(program.program);
    const bool offline = finding.id == QLatin1String("program.offline-mode") && program.offline;
    if (!offline || !kind || !kind->endsOffline) return std::nullopt;
    return WantedSettings{account.outgoing, {}, true};
}

}  // namespace

std::optional<WantedSettings> oneClickCure(const Report& report, const Finding& finding,
                                           const MailProgram& program, const QString& accountId) {
    const QList<ProgramAccount>& accounts = program.accounts;
    const auto account =
        std::find_if(accounts.begin(), accounts.end(), [&accountId](const ProgramAccount& candidate) {
            return candidate.id == accountId && candidate.writable;
        });
    if (program.vendorCloud || account == accounts.end()) return std::nullopt;
    if (auto proven = provenSettings(report, finding)) return proven;
    return onlineAgain(finding, program, *account);
}

CureEngine CureEngine::ofThisComputer() {
    return of(ChangeWorld::of(ProgramPlaces::ofThisComputer()));
}

CureEngine CureEngine::of(const ChangeWorld& world) {
    CureEngine engine;
    engine.apply = [world](const CureOrder& order) { return planAndApply(order, world); };
    engine.undo = [world](const QString& backup) { return undoChange(world, backup); };
    engine.running = [world](const MailProgram& program) { return runsNow(program, world); };
    engine.readAgain = [world](const MailProgram& program) { return sameProfile(program, world.places); };
    return engine;
}

/// Lives in the worker thread.
class ProgramCure::Worker : public QObject {
  public:
    Worker(ProgramCure* owner, CureEngine engine)
        : m_owner(owner), m_engine(std::move(engine)), m_timer(new QTimer(this)) {
        m_timer->setInterval(m_engine.askAgainMs);
        connect(m_timer, &QTimer::timeout, this, &Worker::look);
    }

    void apply(const CureOrder& order) {
        const Applied how = m_engine.apply(order);
        back([owner = m_owner, how, now = m_engine.readAgain(order.program)] {
            emit owner->applied(how, now);
        });
    }

    void undo(const QString& backup, const MailProgram& program) {
        const Undone how = m_engine.undo(backup);
        back([owner = m_owner, how, now = m_engine.readAgain(program)] { emit owner->undone(how, now); });
    }

    void watch(const MailProgram& program) {
        m_watched = program;
        m_said.reset();
        m_timer->start();
        look();
    }

    void stopWatching() { m_timer->stop(); }

  private:
    /// Said in the thread of whoever asked, and not at all once that is gone.
    template <typename Call>
    void back(Call call) {
        QMetaObject::invokeMethod(m_owner, call, Qt::QueuedConnection);
    }

    void look() {
        const bool runs = m_engine.running(m_watched);
        if (m_said == runs) return;
        m_said = runs;
        back([owner = m_owner, runs] { emit owner->runningChanged(runs); });
    }

    ProgramCure* m_owner;
    CureEngine m_engine;
    QTimer* m_timer;
    MailProgram m_watched;
    std::optional<bool> m_said;
};

ProgramCure::ProgramCure(CureEngine engine, QObject* parent)
    : QObject(parent), m_worker(new Worker(this, std::move(engine))) {
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("cure"));
    m_thread.start();
}

ProgramCure::~ProgramCure() {
    m_thread.quit();
    m_thread.wait();
}

void ProgramCure::apply(const CureOrder& order) {
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, order] { worker->apply(order); }, Qt::QueuedConnection);
}

void ProgramCure::undo(const QString& backup, const MailProgram& program) {
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, backup, program] { worker->undo(backup, program); },
        Qt::QueuedConnection);
}

void ProgramCure::watch(const MailProgram& program) {
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, program] { worker->watch(program); }, Qt::QueuedConnection);
}

void ProgramCure::stopWatching() {
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->stopWatching(); }, Qt::QueuedConnection);
}

}  // namespace outbox
