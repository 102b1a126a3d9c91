// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLockFile>
#include <memory>

#include "core/programs/file_exchange.h"
#include "core/programs/program_changes.h"

namespace outbox {

/// What applying and undoing ask alike before they write.

/// One run at a time changes settings. A lock whose owner died counts as none.
class ChangeLock {
  public:
    explicit ChangeLock(const BackupStore& backups);
    /// Done while it is held; Busy, or BackupFailed where there is no place for backups.
    [[nodiscard]] ChangeOutcome outcome() const { return m_outcome; }

  private:
    std::unique_ptr<QLockFile> m_lock;
    ChangeOutcome m_outcome = ChangeOutcome::BackupFailed;
};

[[nodiscard]] bool programRunsNow(const ChangeWorld& world, const MailProgram& program);
/// The folder within which everything must stay, links followed; empty where there is none.
[[nodiscard]] QString realRootFolder(const QString& root);

/// A file as it really lies and what it holds. `problem` is Done where it may be written.
struct FoundFile {
    QString real;
    std::optional<QByteArray> bytes;  ///< nothing: there is no such file
    FileTraits traits;                ///< of the file, or of a new one in its folder
    ChangeOutcome problem = ChangeOutcome::Done;
    QString detail;
};
/// Follows links, and lets nothing pass that leads out of `root`, is no ordinary file or may not be written.
[[nodiscard]] FoundFile findFile(const QString& root, const QString& path);

[[nodiscard]] ChangeOutcome outcomeOf(WriteTrouble trouble);

}  // namespace outbox
