// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>
#include <QThread>
#include <functional>

#include "core/model/mail_program.h"

namespace outbox {

/// Which mail programs are looked for, and who reads them.
struct ProgramSources {
    QStringList kinds;  ///< ids of program_table, in the order in which they are listed
    /// All profiles of one kind. Called in the worker thread, whose isInterruptionRequested() says that
    /// nobody waits for the answer any more.
    std::function<QList<MailProgram>(const QString& kind)> read;

    /// Every program that is known, in the home of the person who runs this one.
    [[nodiscard]] static ProgramSources ofThisComputer();
};

/// Reads the mail programs on this computer in the background, so that a window is there at once and its
/// accounts come when they are read. Deleting it ends the reading after the kind that is being read.
class ProgramLookup : public QObject {
    Q_OBJECT
  public:
    explicit ProgramLookup(ProgramSources sources, QObject* parent = nullptr);
    ~ProgramLookup() override;

    void start();

  signals:
    /// Once for each start, with all that was found.
    void found(const QList<outbox::MailProgram>& programs);

  private:
    class Worker;
    QThread m_thread;
    Worker* m_worker;  // lives in m_thread, which deletes it
};

}  // namespace outbox
