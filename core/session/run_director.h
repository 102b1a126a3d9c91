// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>

#include "core/diagnosis/diagnosis.h"
#include "core/model/report.h"
#include "core/probes/runner.h"
#include "core/session/examination.h"
#include "core/session/own_domain.h"
#include "core/session/refusal_ledger.h"

namespace outbox {

/// Leads one run in the worker thread: starts the probes, judges what they saw, has the proposed cures tried,
/// judges again, and hands over the report. It knows no thread and no window; the tests give it scripted
/// instruments.
class RunDirector : public QObject {
    Q_OBJECT
  public:
    RunDirector(const ExaminationRequest& request, const Limits& limits, const ProbeTools& tools,
                QObject* parent = nullptr);
    ~RunDirector() override;

    /// Keeps refusals over runs; outlives this. Without it, nothing is remembered.
    void remember(RefusalLedger* ledger);
    void start();
    /// Ends everything at once; `finished` follows with what was found.
    void stop();

  signals:
    void checksChanged(const QList<outbox::Check>& checks, const outbox::Progress& progress);
    void accountKnown(const outbox::Account& account);
    void finished(const outbox::Report& report);

  private:
    void evidenceChanged();
    void announceChecks();
    void judge();
    void startProof(const FixPlan& fix);
    void endProof();
    bool startTest(const Diagnosis& diagnosis);
    void endTest();
    void cutShort(Failure why);
    void conclude();
    void handOver();

    ExaminationRequest m_request;
    RefusalLedger* m_ledger = nullptr;
    QDateTime m_startedAt;
    Run m_run;
    Runner m_runner;
    Task<void> m_proof;
    QString m_proving;
    Task<void> m_arrival;
    bool m_testing = false;   ///< a test message is being sent or looked for
    qint64 m_deadlineMs = 0;  ///< on the clock of the run
    std::unique_ptr<OwnDomainLook> m_ownDomain;  ///< none where the domain is a provider's
    bool m_settling = false;                     ///< all is over but that
    int m_proofs = 0;
    bool m_accountTold = false;
    bool m_concluded = false;
    bool m_cutShort = false;
    QTimer m_announce;  ///< gathers changes, so that a fast run does not flood the window
    QTimer m_deadline;
};

}  // namespace outbox
