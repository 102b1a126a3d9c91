// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QThread>
#include <memory>
#include <optional>

#include "core/model/account.h"
#include "core/model/evidence.h"
#include "core/model/imported_account.h"
#include "core/model/report.h"
#include "core/model/secret.h"
#include "core/model/test_message.h"

namespace outbox {

/// What to examine, and how.
struct ExaminationRequest {
    Account account;               ///< outgoing and incoming may be unset: discovery fills them
    std::optional<ImportedAccount> imported;  ///< the mail program that the account was read from
    QString preset;                ///< preset id to use instead of looking the address up
    std::optional<Secret> secret;  ///< none: examine without signing in
    QStringList tokenScopes;       ///< of a token, as its issuer granted them; empty when not known
    bool insist = false;           ///< send it even where an earlier run was refused with it
    int timeoutMs = 8000;          ///< longest wait for one connection or answer (greeting: four times)
    /// The person agreed that this message is sent, once, where sending works; nothing: no message is sent.
    std::optional<TestMessage> testMessage;
    /// What a text says that the person has; nothing where there is none, or none that is recognised.
    std::optional<QuotedRefusal> quoted;
    QString language = QStringLiteral("en");
    /// Not null: a practice run with this one of practiceFaults(), or with a healthy server when empty. The
    /// practice server's account and password take the place of the ones above, and nothing leaves this
    /// computer.
    QString practiceFault;

    [[nodiscard]] bool isPractice() const { return !practiceFault.isNull(); }
};

/// Progress as the road shows it.
struct Progress {
    int done = 0;
    int total = 0;
    qint64 elapsedMs = 0;
};

/// One run, from request to report. The only object that the UI and the command line talk to: it owns the
/// worker thread, and what it emits are values. Deleting it stops the run at once.
class Examination : public QObject {
    Q_OBJECT
  public:
    explicit Examination(QObject* parent = nullptr);
    ~Examination() override;

    /// Starts a run; one at a time.
    void start(const ExaminationRequest& request);
    /// Ends the running probes at once; `finished` follows with what was found, `Report::stopped` set.
    void stop();
    [[nodiscard]] bool isRunning() const;

  signals:
    /// All checks in the order of the road, at the start and whenever one changed.
    void checksChanged(const QList<outbox::Check>& checks, const outbox::Progress& progress);
    /// The settings that the run works with, once discovery has found them.
    void accountKnown(const outbox::Account& account);
    void finished(const outbox::Report& report);
    /// A practice run could not begin: a sentence why. `finished` does not follow.
    void failed(const QString& reason);

  private:
    class Worker;
    QThread m_thread;
    Worker* m_worker = nullptr;  ///< lives in m_thread, which deletes it
    bool m_running = false;
};

}  // namespace outbox
