// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "app/console.h"
#include "core/programs/program_changes.h"

namespace outbox::app {

/// How a call of `apply` ended, whatever it was to do.
struct ApplyResult {
    ChangeOutcome outcome = ChangeOutcome::Done;
    bool dryRun = false;
    bool programRuns = false;  ///< with dryRun: writing would be refused now
    bool undo = false;
    QString program;  ///< as its maker writes it
    QString account;  ///< "thunderbird:account1"
    QList<FieldChange> changed;
    QStringList files;  ///< that were written, or would be
    QString backup;
    QString kept;    ///< the backup with what an undoing replaced
    QString file;    ///< that stands in the way
    QString detail;  ///< technical level
    /// Set where it did not come to a change at all: why, in words and as an id.
    std::optional<Problem> problem;
    QString problemId;
};

/// Tells it, to a person or as JSON, and gives the status to end with.
[[nodiscard]] ExitStatus showApply(const ApplyResult& result, Console& console);
/// The same for the list of backups.
[[nodiscard]] ExitStatus showBackups(const QList<Backup>& backups, Console& console);

}  // namespace outbox::app
