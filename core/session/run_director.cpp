// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/run_director.h"

#include "core/model/secret_cleaning.h"
#include "core/probes/probes.h"
#include "core/session/live_checks.h"
#include "core/session/report_builder.h"

namespace outbox {

namespace {

constexpr int announceEveryMs = 40;

/// What is sent in place of the typed secret; nothing where none was given.
std::optional<CleanedSecret> secretToSend(const ExaminationRequest& request) {
    if (!request.secret) return std::nullopt;
    const CleanedSecret cleaned = cleanedSecret(*request.secret);
    return cleaned.secret.isEmpty() ? std::nullopt : std::optional(cleaned);
}

Evidence startingEvidence(const ExaminationRequest& request) {
    Evidence evidence;
    evidence.account = request.account;
    const auto secret = secretToSend(request);
    evidence.consent.signIn = secret.has_value();
    if (secret) evidence.secret = secret->traits;
    if (secret) evidence.secret->scopes = request.tokenScopes;
    return evidence;
}

std::optional<Secret> startingSecret(const ExaminationRequest& request) {
    const auto secret = secretToSend(request);
    return secret ? std::optional(secret->secret) : std::nullopt;
}

}  // namespace

RunDirector::RunDirector(const ExaminationRequest& request, const Limits& limits, const ProbeTools& tools,
                         QObject* parent)
    : QObject(parent),
      m_request(request),
      m_run(startingEvidence(request), startingSecret(request), limits, tools),
      m_runner(m_run) {
    m_run.preset = request.preset;
    if (request.secret) tools.log.scrubber().addSecret(*request.secret);
    if (m_run.secret) tools.log.scrubber().addSecret(*m_run.secret);
    m_run.changed = [this] { evidenceChanged(); };
    m_announce.setSingleShot(true);
    m_deadline.setSingleShot(true);
    connect(&m_announce, &QTimer::timeout, this, &RunDirector::announceChecks);
    connect(&m_deadline, &QTimer::timeout, this, [this] { cutShort(Failure::BudgetSpent); });
    connect(&m_runner, &Runner::finished, this, &RunDirector::judge);
}

RunDirector::~RunDirector() = default;

void RunDirector::start() {
    m_startedAt = QDateTime::currentDateTimeUtc();
    m_deadline.start(m_run.limits.run());
    announceChecks();
    m_runner.start();
}

void RunDirector::stop() {
    m_run.update([](Evidence& evidence) { evidence.stopped = true; });
    cutShort(Failure::Cancelled);
}

void RunDirector::cutShort(Failure why) {
    m_cutShort = true;
    if (m_proving.isEmpty()) {
        m_runner.stop(why);
        return;
    }
    m_proof.reset();
    m_run.closeOpenDialogues(DialogueRole::Proof, why);
    m_proving.clear();
    conclude();
}

void RunDirector::evidenceChanged() {
    if (!m_accountTold && m_run.knows(Need::Account)) {
        m_accountTold = true;
        emit accountKnown(m_run.evidence().account);
    }
    if (!m_announce.isActive() && !m_concluded) m_announce.start(announceEveryMs);
}

void RunDirector::announceChecks() {
    if (m_concluded) return;
    const LiveChecks live = liveChecks(m_run, m_runner.running());
    emit checksChanged(live.checks, {live.done, static_cast<int>(live.checks.size()), m_run.now()});
}

void RunDirector::judge() {
    if (m_cutShort) {
        conclude();
        return;
    }
    const Diagnosis diagnosis = diagnose(m_run.evidence());
    const QList<FixPlan> fixes = fixesToProve(diagnosis, m_run.evidence());
    if (fixes.isEmpty() || m_proofs >= m_run.limits.proofs)
        conclude();
    else
        startProof(fixes.first());
}

void RunDirector::startProof(const FixPlan& fix) {
    ++m_proofs;
    m_proving = fix.id;
    m_proof = observeProof(m_run, *fix.outgoing, fix.id);
    m_proof.start([this] {
        // From the event loop: the frame that just ended must not be destroyed from inside itself.
        QMetaObject::invokeMethod(this, &RunDirector::endProof, Qt::QueuedConnection);
    });
}

void RunDirector::endProof() {
    if (m_proving.isEmpty()) return;
    m_proof.take();
    m_proof.reset();
    m_proving.clear();
    judge();
}

void RunDirector::conclude() {
    if (m_concluded) return;
    m_concluded = true;
    m_deadline.stop();
    m_announce.stop();
    const Diagnosis diagnosis = diagnose(m_run.evidence());
    const TranscriptLog& log = m_run.tools.log;
    const RunRecord record{m_startedAt, m_run.now(),        log.lines(),
                           log.peers(), m_request.language, m_request.isPractice()};
    const Report report = buildReport(m_run.evidence(), diagnosis, record);
    const int total = static_cast<int>(report.checks.size());
    emit checksChanged(report.checks, {total, total, record.durationMs});
    emit finished(report);
}

}  // namespace outbox
