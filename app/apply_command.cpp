// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "app/apply_command.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/apply_output.h"
#include "app/apply_source.h"
#include "app/program_account.h"
#include "core/model/name_table.h"
#include "core/programs/change_guards.h"

namespace outbox::app {

namespace {

/// The three things that `apply` can do share their options only in part.
std::optional<Problem> mixedUp(const Arguments& arguments) {
    const bool undo = arguments.has("undo");
    const bool list = arguments.has("list-backups");
    const bool writes = arguments.has("account") || arguments.has("report") || arguments.has("settings");
    if ((undo && list) || ((undo || list) && (writes || arguments.has("dry-run"))))
        return usageProblem(
            QCoreApplication::translate("CommandLine",
                                        "“apply” does one thing at a time: --account with --report or "
                                        "--settings, --undo, or --list-backups."));
    if (arguments.positional().size() > (undo && arguments.value("undo").isEmpty() ? 1 : 0))
        return usageProblem(
            QCoreApplication::translate("CommandLine", "“apply” does not know what “%1” is for.")
                .arg(shownArgument(arguments.positional().constLast())));
    if (undo || list) return std::nullopt;
    if (!arguments.has("account"))
        return usageProblem(QCoreApplication::translate(
            "CommandLine",
            "“apply” needs to know the account: --account PROGRAM:ID, as “accounts” lists it."));
    if (arguments.has("report") == arguments.has("settings"))
        return usageProblem(QCoreApplication::translate(
            "CommandLine", "“apply” takes its settings from one place: --report FILE or --settings FILE."));
    return std::nullopt;
}

QString planSentence(PlanTrouble trouble, const FoundAccount& chosen) {
    const QString name = chosen.program.name;
    switch (trouble) {
        case PlanTrouble::NotReadable:
            return QCoreApplication::translate(
                       "CommandLine",
                       "The settings of %1 cannot be read as they should be. Nothing was changed.")
                .arg(name);
        case PlanTrouble::Shared:
            return QCoreApplication::translate("CommandLine",
                                               "Other accounts of %1 would change with this one. Nothing was "
                                               "changed; change it in the program itself.")
                .arg(name);
        case PlanTrouble::NoSuchAccount:
            return QCoreApplication::translate("CommandLine", "%1 no longer has the account “%2”.")
                .arg(name, shownArgument(chosen.accountId));
        default:
            break;
    }
    return changeSentence(ChangeOutcome::NotPlanned, name, {});
}

constexpr NameTable<PlanTrouble, 4> planTroubleNames{{{{PlanTrouble::NotReadable, "not_readable"},
                                                       {PlanTrouble::NoSuchAccount, "no_such_account"},
                                                       {PlanTrouble::NotSupported, "not_supported"},
                                                       {PlanTrouble::Shared, "shared"}}}};

ExitStatus planStatus(PlanTrouble trouble) {
    if (trouble == PlanTrouble::NotReadable) return ExitStatus::BadInput;
    return trouble == PlanTrouble::NoSuchAccount ? ExitStatus::Usage : ExitStatus::Yellow;
}

void takePlan(ApplyResult& result, const ChangePlan& plan, const FoundAccount& chosen) {
    if (plan.trouble != PlanTrouble::None) {
        result.problem = Problem{planStatus(plan.trouble), planSentence(plan.trouble, chosen)};
        result.problemId = planTroubleNames.nameOf(plan.trouble);
        result.detail = shownArgument(plan.detail);
        return;
    }
    result.changed = plan.fields;
    for (const FileChange& file : plan.files) result.files.append(file.path);
    if (plan.files.isEmpty()) result.outcome = ChangeOutcome::NothingToChange;
}

void takeApplied(ApplyResult& result, const Applied& applied) {
    result.outcome = applied.outcome;
    result.backup = applied.backup;
    result.file = applied.file;
    result.detail = applied.detail;
    if (applied.applied()) return;
    result.changed.clear();
    result.files.clear();
}

ExitStatus writeSettings(const Arguments& arguments, Console& console) {
    const auto chosen = readProgramAccount(arguments);
    if (!chosen) return console.fail(chosen.problem);
    ApplyResult result;
    result.program = chosen->program.name;
    result.account = QLatin1String(chosen->kind->id) + u':' + chosen->accountId;
    result.dryRun = arguments.has("dry-run");
    const auto wanted = readWanted(arguments, chosen->account());
    if (!wanted && wanted.problem.status != ExitStatus::Yellow) return console.fail(wanted.problem);
    if (!wanted) {
        result.problem = wanted.problem;
        result.problemId = QStringLiteral("not_proven");
        return showApply(result, console);
    }
    ChangePlan plan;
    plan.trouble = PlanTrouble::NotSupported;
    if (chosen->kind->plan) plan = chosen->kind->plan(chosen->program, chosen->accountId, *wanted);
    // Not every program's offline switch is known: "set this way already" would not be true then.
    if (wanted->online && chosen->program.offline && plan.files.isEmpty())
        plan.trouble = PlanTrouble::NotSupported;
    takePlan(result, plan, *chosen);
    if (result.problem || result.outcome != ChangeOutcome::Done) return showApply(result, console);
    const ChangeWorld world = ChangeWorld::of(chosen->places);
    if (result.dryRun)
        result.programRuns = programRunsNow(world, chosen->program);
    else
        takeApplied(result, applyPlan(plan, chosen->program, chosen->accountId, world));
    return showApply(result, console);
}

/// What a change did, the other way round.
QList<FieldChange> reversed(QList<FieldChange> changes) {
    for (FieldChange& change : changes) std::swap(change.old, change.now);
    return changes;
}

ExitStatus undoSettings(const Arguments& arguments, const ProgramPlaces& places, Console& console) {
    const QString named =
        arguments.value("undo").isEmpty() ? arguments.positional().value(0) : arguments.value("undo");
    const ChangeWorld world = ChangeWorld::of(places);
    const Undone undone = undoChange(world, named);
    ApplyResult result;
    result.undo = true;
    result.outcome = undone.outcome;
    result.backup = undone.backup;
    result.kept = undone.kept;
    result.files = undone.files;
    result.file = undone.file;
    result.detail = undone.detail;
    if (const auto backup = world.backups.open(undone.backup)) {
        result.program = backup->programName;
        result.account = backup->program + u':' + backup->account;
        if (undone.outcome == ChangeOutcome::Done) result.changed = reversed(backup->fields);
    }
    return showApply(result, console);
}

}  // namespace

QList<OptionRow> applyOptionTable() {
    return programAccountOptions() +
           QList<OptionRow>{
               {"report", "FILE",
                QT_TRANSLATE_NOOP("CommandLine", "write the settings that this saved report has proven")},
               {"settings", "FILE",
                QT_TRANSLATE_NOOP("CommandLine",
                                  "take them from a JSON file with “outgoing” and “incoming”")},
               {"dry-run", nullptr,
                QT_TRANSLATE_NOOP("CommandLine", "show what would change, write nothing")},
               {"undo", "BACKUP",
                QT_TRANSLATE_NOOP("CommandLine",
                                  "give back what stood there before the newest change, or the one named"),
                false, true},
               {"list-backups", nullptr, QT_TRANSLATE_NOOP("CommandLine", "list the backups")}};
}

ExitStatus runApply(const Arguments& arguments, CommandContext& context) {
    Console& console = context.console;
    if (const auto problem = mixedUp(arguments)) return console.fail(*problem);
    const auto places = readHome(arguments);
    if (!places) return console.fail(places.problem);
    if (arguments.has("list-backups")) return showBackups(ChangeWorld::of(*places).backups.list(), console);
    if (arguments.has("undo")) return undoSettings(arguments, *places, console);
    return writeSettings(arguments, console);
}

}  // namespace outbox::app
