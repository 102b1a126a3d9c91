// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/cure_progress.h"

#include <QCoreApplication>

#include "core/programs/program_changes.h"
#include "ui/labels.h"

namespace outbox::ui {
namespace {

using State = CureProgress::State;

QString progressText(const char* source) {
    return QCoreApplication::translate("Cure", source);
}

CureContent waitingForClose(CureContent cure, const CureProgress& progress) {
    //: On the button of the cure while it cannot be pressed; %1 is a mail program's name
    cure.actionWords = progressText(QT_TRANSLATE_NOOP("Cure", "Close %1, then change")).arg(progress.program);
    cure.enabled = false;
    cure.note = progressText(QT_TRANSLATE_NOOP("Cure",
                                               "%1 is open, and would overwrite the change. Close it: the "
                                               "button wakes by itself."))
                    .arg(progress.program);
    cure.note = QString(cure.note + u' ' + closingHint(progress.program)).trimmed();
    return cure;
}

CureContent busy(CureContent cure, const QString& words) {
    cure.actionWords = words;
    cure.enabled = false;
    return cure;
}

CureContent changedCard(const CureProgress& progress) {
    CureContent cure;
    cure.title = progress.now;
    cure.pill = progressText(QT_TRANSLATE_NOOP("Cure", "Changed"));
    cure.lead =
        progress.checkedSince
            ? progressText(QT_TRANSLATE_NOOP("Cure",
                                             "Checked again since. Messages that wait in the outbox leave "
                                             "when you send them once more."))
            : progressText(QT_TRANSLATE_NOOP("Cure", "Now it is checked again."));
    cure.problem = progress.problem;
    if (progress.canUndo) {
        cure.action = CureAction::Undo;
        cure.actionWords = progressText(QT_TRANSLATE_NOOP("Cure", "Undo"));
        cure.note = progressText(QT_TRANSLATE_NOOP("Cure", "Undo restores the old settings exactly."));
        cure.enabled = progress.state != State::Undoing;
    }
    if (progress.canOpen)
        //: Link; %1 is a mail program's name
        cure.openWords = progressText(QT_TRANSLATE_NOOP("Cure", "Open %1")).arg(progress.program);
    return cure;
}

CureContent failedCard(CureContent cure, const CureProgress& progress) {
    cure.problem = progress.problem;
    cure.steps = cure.byHand;
    cure.note.clear();
    if (cure.action == CureAction::Apply)
        cure.actionWords = progressText(QT_TRANSLATE_NOOP("Cure", "Try again"));
    return cure;
}

CureContent undoneCard(const CureProgress& progress) {
    CureContent cure;
    //: %1 is a mail program's name
    cure.title = progressText(QT_TRANSLATE_NOOP("Cure", "%1 is set as it was before")).arg(progress.program);
    cure.lead =
        progressText(QT_TRANSLATE_NOOP("Cure", "Its settings are the old ones again, to the letter."));
    cure.action = CureAction::CheckAgain;
    cure.actionWords = progressText(QT_TRANSLATE_NOOP("Cure", "Check again"));
    return cure;
}

CureContent withWayBack(CureContent cure, const CureProgress& progress) {
    cure.problem = progress.problem;
    if (progress.canUndo)
        //: Link; %1 is a mail program's name
        cure.undoWords =
            progressText(QT_TRANSLATE_NOOP("Cure", "Undo the change in %1")).arg(progress.program);
    return cure;
}

QString valueOf(const Fix& fix, const char* field) {
    for (const Fix::Change& change : fix.changes) {
        if (change.field != QLatin1String(field)) continue;
        return change.to.isDouble() ? QString::number(change.to.toInt()) : change.to.toString();
    }
    return {};
}

}  // namespace

CureContent withProgress(CureContent cure, const CureProgress& progress, bool stops) {
    const bool pressable = cure.action == CureAction::Apply;
    switch (progress.state) {
        case State::Ready:
            return cure;
        case State::ProgramRuns:
            return pressable ? waitingForClose(cure, progress) : cure;
        case State::Changing:
            return busy(cure, progressText(QT_TRANSLATE_NOOP("Cure", "Changing the settings…")));
        case State::Failed:
            return failedCard(withWayBack(cure, progress), progress);
        case State::Undone:
            return undoneCard(progress);
        case State::Changed:
        case State::Undoing:
        case State::UndoFailed:
            break;
    }
    // Another cure comes first where the check afterwards still stops; the way back stays beside it.
    return stops && progress.checkedSince ? withWayBack(cure, progress) : changedCard(progress);
}

QString changedSentence(const QString& program, const Fix& fix) {
    if (fix.id == QLatin1String("go-online"))
        //: Heading after a change; %1 is a mail program's name
        return progressText(QT_TRANSLATE_NOOP("Cure", "%1 works online again")).arg(program);
    const QString host = valueOf(fix, "outgoing.host");
    const QString port = valueOf(fix, "outgoing.port");
    if (!host.isEmpty())
        //: Heading after a change; %1 is a mail program's name, %2 a server's name
        return progressText(QT_TRANSLATE_NOOP("Cure", "%1 now sends through %2"))
            .arg(program, isolated(host));
    if (!port.isEmpty())
        //: Heading after a change; %1 is a mail program's name, %2 a number
        return progressText(QT_TRANSLATE_NOOP("Cure", "%1 now sends through port %2")).arg(program, port);
    //: Heading after a change; %1 is a mail program's name
    return progressText(QT_TRANSLATE_NOOP("Cure", "%1 has the new settings")).arg(program);
}

}  // namespace outbox::ui
