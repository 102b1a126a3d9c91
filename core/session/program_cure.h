// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QThread>
#include <functional>
#include <optional>

#include "core/model/report.h"
#include "core/programs/program_changes.h"

namespace outbox {

/// One account of one mail program, and what it is to be set to.
struct CureOrder {
    MailProgram program;
    QString accountId;
    WantedSettings wanted;
};

/// What one click sets in an account's program so that the finding is gone: the settings that its first fix
/// had tried, or that a program which is set to work offline goes online. Nothing where it is neither, or the
/// program's settings are not written from here.
[[nodiscard]] std::optional<WantedSettings> oneClickCure(const Report& report, const Finding& finding,
                                                         const MailProgram& program,
                                                         const QString& accountId);

/// What carries changes out. Called in the worker thread.
struct CureEngine {
    std::function<Applied(const CureOrder& order)> apply;
    std::function<Undone(const QString& backup)> undo;
    std::function<bool(const MailProgram& program)> running;
    /// The program as it is set now; nothing where it cannot be read any more.
    std::function<std::optional<MailProgram>(const MailProgram& program)> readAgain;
    /// Between two looks whether the program runs: as often as a person looks up to see whether something
    /// woke.
    int askAgainMs = 1000;

    [[nodiscard]] static CureEngine of(const ChangeWorld& world);
    /// The programs of the table, in the home of the person who runs this program.
    [[nodiscard]] static CureEngine ofThisComputer();
};

/// Writes proven settings into a mail program and takes them back, in the background. A write that has begun
/// is carried to its end, also when this is deleted: half of one would be worse.
class ProgramCure : public QObject {
    Q_OBJECT
  public:
    explicit ProgramCure(CureEngine engine, QObject* parent = nullptr);
    ~ProgramCure() override;

    void apply(const CureOrder& order);
    void undo(const QString& backup, const MailProgram& program);
    /// Says whether the program runs, now and whenever that changes; asked every second or so. One program at
    /// a time.
    void watch(const MailProgram& program);
    void stopWatching();

  signals:
    /// `now`: the program as it is set afterwards.
    void applied(const outbox::Applied& how, const std::optional<outbox::MailProgram>& now);
    void undone(const outbox::Undone& how, const std::optional<outbox::MailProgram>& now);
    void runningChanged(bool running);

  private:
    class Worker;
    QThread m_thread;
    Worker* m_worker;  // lives in m_thread, which deletes it
};

}  // namespace outbox
