// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/run_director.h"

#include "core/diagnosis/test_way.h"
#include "core/model/secret_cleaning.h"
#include "core/probes/arrival.h"
#include "core/probes/probes.h"
#include "core/session/live_checks.h"
#include "core/session/report_builder.h"
#include "core/session/returned_test.h"

namespace outbox {

namespace {

constexpr int announceEveryMs = 40;
/// How long a finished run waits for the chapter about the person's domain.
constexpr Milliseconds domainGrace(1000);

/// What is sent in place of the typed secret; nothing where none was given.
std::optional<CleanedSecret> secretToSend(const ExaminationRequest& request) {
    if (!request.secret) return std::nullopt;
    const CleanedSecret cleaned = cleanedSecret(*request.secret);
    return cleaned.secret.isEmpty() ? std::nullopt : std::optional(cleaned);
}

Evidence startingEvidence(const ExaminationRequest& request) {
    Evidence evidence;
    evidence.account = request.account;
    evidence.imported = request.imported;
    evidence.quoted = request.quoted;
    const auto secret = secretToSend(request);
    evidence.consent.signIn = secret.has_value();
    evidence.consent.sendTest = request.testMessage && request.testMessage->isSet();
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
    const QString domain = request.isPractice() ? QString() : ownDomainOf(m_request.account);
    if (!domain.isEmpty()) {
        m_ownDomain = std::make_unique<OwnDomainLook>(domain, tools.resolver, tools.http);
        connect(m_ownDomain.get(), &OwnDomainLook::settled, this, &RunDirector::handOver);
    }
    m_announce.setSingleShot(true);
    m_deadline.setSingleShot(true);
    connect(&m_announce, &QTimer::timeout, this, &RunDirector::announceChecks);
    connect(&m_deadline, &QTimer::timeout, this, [this] { cutShort(Failure::BudgetSpent); });
    connect(&m_runner, &Runner::finished, this, &RunDirector::judge);
}

RunDirector::~RunDirector() = default;

void RunDirector::remember(RefusalLedger* ledger) {
    m_ledger = ledger;
    m_run.memory = ledger;
    if (ledger && m_request.insist) ledger->insist();
}

void RunDirector::start() {
    if (m_ledger && m_run.secret) m_ledger->prepare(*m_run.secret);
    m_startedAt = QDateTime::currentDateTimeUtc();
    const bool sends = m_run.evidence().consent.sendTest;
    m_deadlineMs = (sends ? m_run.limits.runWithTest() : m_run.limits.run()).count();
    m_deadline.start(static_cast<int>(m_deadlineMs));
    announceChecks();
    if (m_ownDomain) m_ownDomain->start();
    m_runner.start();
}

void RunDirector::stop() {
    m_run.update([](Evidence& evidence) { evidence.stopped = true; });
    cutShort(Failure::Cancelled);
}

void RunDirector::cutShort(Failure why) {
    m_cutShort = true;
    if (m_settling) {
        m_ownDomain->abandon();
        return;
    }
    if (m_testing) {
        m_arrival.reset();
        abandonArrival(m_run, why);
        conclude();
        return;
    }
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
    QList<Runner::Live> running = m_runner.running();
    if (m_testing)
        running.append({&arrivalProbe(), m_run.evidence().arrival->startedMs,
                        arrivalProbe().budget(m_run.limits).count()});
    const LiveChecks live = liveChecks(m_run, running);
    emit checksChanged(live.checks, {live.done, static_cast<int>(live.checks.size()), m_run.now()});
}

void RunDirector::judge() {
    if (m_cutShort) {
        conclude();
        return;
    }
    const Diagnosis diagnosis = diagnose(m_run.evidence());
    const QList<FixPlan> fixes = fixesToProve(diagnosis, m_run.evidence());
    if (!fixes.isEmpty() && m_proofs < m_run.limits.proofs)
        startProof(fixes.first());
    else if (!startTest(diagnosis))
        conclude();
}

/// Once in a run, and only over settings that just worked; what is left of the time must be enough to look
/// for it.
bool RunDirector::startTest(const Diagnosis& diagnosis) {
    const qint64 latest = m_deadlineMs - m_run.limits.tidying.count();
    const bool inTime = m_run.now() + m_run.limits.answer.count() < latest;
    if (!m_run.evidence().consent.sendTest || m_run.evidence().arrival || !inTime) return false;
    const auto way = wayForTest(diagnosis, m_run.evidence());
    if (!way) return false;
    m_arrival =
        observeArrival(m_run, {*m_request.testMessage, way->through, way->proves, latest, readReturnedTest});
    m_testing = true;
    m_arrival.start([this] {
        // From the event loop: the frame that just ended must not be destroyed from inside itself.
        QMetaObject::invokeMethod(this, &RunDirector::endTest, Qt::QueuedConnection);
    });
    return true;
}

void RunDirector::endTest() {
    if (!m_testing) return;
    m_testing = false;
    m_arrival.take();
    m_arrival.reset();
    conclude();
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
    if (m_concluded || m_settling) return;
    if (m_ledger) m_ledger->save();
    m_testing = false;
    m_deadline.stop();
    if (!m_ownDomain) {
        handOver();
        return;
    }
    m_settling = true;
    if (m_cutShort)
        m_ownDomain->abandon();
    else
        m_ownDomain->hurry(domainGrace);
}

void RunDirector::handOver() {
    if (m_concluded) return;
    m_concluded = true;
    m_announce.stop();
    const Diagnosis diagnosis = diagnose(m_run.evidence());
    const TranscriptLog& log = m_run.tools.log;
    const RunRecord record{m_startedAt, m_run.now(),        log.lines(),
                           log.peers(), m_request.language, m_request.isPractice()};
    Report report = buildReport(m_run.evidence(), diagnosis, record);
    if (m_ownDomain) addOwnDomain(report, m_ownDomain->chapter(), m_ownDomain->contacted());
    const int total = static_cast<int>(report.checks.size());
    emit checksChanged(report.checks, {total, total, record.durationMs});
    emit finished(report);
}

}  // namespace outbox
