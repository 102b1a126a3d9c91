// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/api_examination.h"

#include "core/net/http_fetcher.h"
#include "core/probes/api_probe.h"
#include "core/probes/probes.h"
#include "core/session/report_builder.h"
#include "core/session/toolbox.h"

namespace outbox {

namespace {

Evidence apiStart(const ApiExaminationRequest& request) {
    Evidence evidence;
    evidence.account.provider = request.preset.id;
    evidence.account.source = QStringLiteral("api");
    ApiEvidence api;
    api.preset = request.preset;
    api.endpoint = request.endpoint;
    api.keyGiven = request.key.has_value();
    api.keyWithheld = request.key.has_value() && !request.mayHaveKey;
    evidence.api = api;
    return evidence;
}

Limits apiLimits(const ApiExaminationRequest& request) {
    Limits limits;
    limits.answer = Milliseconds(request.timeoutMs);
    return limits;
}

/// This computer and its network beside the API: what tells a closed network from a closed API.
Task<void> lookAtAll(Run& run, HttpCaller& caller) {
    std::vector<Task<void>> all;
    all.push_back(observeLocal(run));
    all.push_back(observeWeb(run));
    all.push_back(observeApi(run, caller));
    co_await whenAllDone(std::move(all));
}

}  // namespace

/// Lives in the worker thread.
class ApiExamination::Worker : public QObject {
  public:
    explicit Worker(ApiExamination* owner) : m_owner(owner) {}

    void start(const ApiExaminationRequest& request) {
        m_tools = Toolbox::real();
        const ProbeTools tools = m_tools->tools();
        m_caller = std::make_unique<DirectHttpFetcher>(tools.resolver);
        if (request.key) hideApiKey(tools.log.scrubber(), *request.key);
        m_run = std::make_unique<Run>(apiStart(request), request.key, apiLimits(request), tools);
        m_language = request.language;
        m_startedAt = QDateTime::currentDateTimeUtc();
        m_look = lookAtAll(*m_run, *m_caller);
        m_look.start([this] {
            // From the event loop: the frame that just ended must not be destroyed from inside itself.
            QMetaObject::invokeMethod(
                this, [this] { conclude(); }, Qt::QueuedConnection);
        });
    }

  private:
    void conclude() {
        m_look.take();
        m_look.reset();
        const TranscriptLog& log = m_run->tools.log;
        const RunRecord record{m_startedAt, m_run->now(), log.lines(), log.peers(), m_language, false};
        emit m_owner->finished(buildReport(m_run->evidence(), diagnose(m_run->evidence()), record));
    }

    ApiExamination* m_owner;
    std::unique_ptr<Toolbox> m_tools;
    std::unique_ptr<DirectHttpFetcher> m_caller;
    std::unique_ptr<Run> m_run;
    QString m_language;
    QDateTime m_startedAt;
    Task<void> m_look;  // last: refers to the others
};

ApiExamination::ApiExamination(QObject* parent) : QObject(parent), m_worker(new Worker(this)) {
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("api"));
    m_thread.start();
}

ApiExamination::~ApiExamination() {
    m_thread.quit();
    m_thread.wait();
}

void ApiExamination::start(const ApiExaminationRequest& request) {
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, request] { worker->start(request); }, Qt::QueuedConnection);
}

}  // namespace outbox
