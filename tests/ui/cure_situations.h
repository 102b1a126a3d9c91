// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>

#include "core/session/program_cure.h"
#include "sample_reports.h"
#include "ui/found_accounts.h"

namespace outbox::ui {

/// The account of samples::blockedPort() as Thunderbird has it, writable.
inline FoundAccount importedAccount(const Report& report) {
    ProgramAccount account;
    account.id = QStringLiteral("account1");
    account.addresses = {report.account.address};
    account.outgoing = report.account.outgoing;
    account.incoming = report.account.incoming;
    account.writable = true;
    MailProgram program;
    program.program = QStringLiteral("thunderbird");
    program.name = QStringLiteral("Thunderbird");
    program.accounts = {account};
    return foundAccounts({program}).first();
}

/// Carries out what it is told without touching a disk. Outlives whoever uses its engine.
struct FakeCures {
    std::atomic<bool> runs = false;
    std::atomic<ChangeOutcome> applies = ChangeOutcome::Done;
    std::atomic<ChangeOutcome> undoes = ChangeOutcome::Done;
    std::atomic<int> looks = 0;
    CureOrder order;  ///< the last one

    [[nodiscard]] CureEngine engine() {
        CureEngine made;
        made.apply = [this](const CureOrder& given) {
            order = given;
            const ChangeOutcome outcome = applies;
            const bool kept = outcome == ChangeOutcome::Done || outcome == ChangeOutcome::HalfWritten;
            return Applied{outcome, kept ? QStringLiteral("backup-1") : QString(), QStringLiteral("prefs.js"),
                           QString()};
        };
        made.undo = [this](const QString& backup) {
            Undone how;
            how.outcome = undoes;
            how.backup = backup;
            return how;
        };
        made.running = [this](const MailProgram&) {
            ++looks;
            return runs.load();
        };
        made.askAgainMs = 1;
        made.readAgain = [](const MailProgram& program) { return std::optional(program); };
        return made;
    }
};

}  // namespace outbox::ui
