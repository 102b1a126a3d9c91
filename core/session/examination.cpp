// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/examination.h"

#include "core/practice/practice_server.h"
#include "core/session/practice_network.h"
#include "core/session/run_director.h"
#include "core/session/test_message.h"
#include "core/session/toolbox.h"

namespace outbox {

/// Lives in the worker thread and owns everything that a run is made of.
class Examination::Worker : public QObject {
  public:
    explicit Worker(Examination* owner) : m_owner(owner) {}

    void start(ExaminationRequest request);
    void stop() {
        if (m_director) m_director->stop();
    }

  private:
    [[nodiscard]] bool prepare(ExaminationRequest& request);

    Examination* m_owner;  // only as the receiver of signals; outlives the thread
    std::unique_ptr<PracticeServer> m_practice;
    std::unique_ptr<Toolbox> m_tools;
    std::unique_ptr<RefusalLedger> m_ledger;  ///< none in practice: its server locks nobody out
    std::unique_ptr<RunDirector> m_director;  // last: refers to the tools
};

bool Examination::Worker::prepare(ExaminationRequest& request) {
    m_director.reset();
    m_tools.reset();
    m_ledger.reset();
    m_practice.reset();
    if (!request.isPractice()) {
        m_tools = Toolbox::real();
        m_ledger = std::make_unique<RefusalLedger>(RefusalLedger::usualPath());
        return true;
    }
    m_practice = std::make_unique<PracticeServer>();
    QString reason;
    if (!m_practice->start(request.practiceFault, &reason)) {
        emit m_owner->failed(reason);
        return false;
    }
    m_tools = Toolbox::practice(*m_practice);
    const PracticePorts ports = PracticePorts::of(*m_practice);
    request.account = m_practice->account();
    request.account.outgoing = ports.usual(request.account.outgoing);
    if (request.account.incoming) request.account.incoming = ports.usual(*request.account.incoming);
    request.secret = m_practice->password();
    // Nothing but the practice account's own message goes to the practice server.
    if (request.testMessage && request.testMessage->recipient != request.account.address)
        request.testMessage = testMessageFor(request.account);
    return true;
}

void Examination::Worker::start(ExaminationRequest request) {
    if (!prepare(request)) return;
    Limits limits;
    limits.answer = Milliseconds(request.timeoutMs);
    m_director = std::make_unique<RunDirector>(request, limits, m_tools->tools());
    m_director->remember(m_ledger.get());
    connect(m_director.get(), &RunDirector::checksChanged, m_owner, &Examination::checksChanged);
    connect(m_director.get(), &RunDirector::accountKnown, m_owner, &Examination::accountKnown);
    connect(m_director.get(), &RunDirector::finished, m_owner, [owner = m_owner](const Report& report) {
        owner->m_running = false;
        emit owner->finished(report);
    });
    m_director->start();
}

Examination::Examination(QObject* parent) : QObject(parent), m_worker(new Worker(this)) {
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(this, &Examination::failed, this, [this] { m_running = false; });
    m_thread.setObjectName(QStringLiteral("examination"));
    m_thread.start();
}

Examination::~Examination() {
    // The worker's destruction ends the run: its tasks close their sockets.
    m_thread.quit();
    m_thread.wait();
}

void Examination::start(const ExaminationRequest& request) {
    if (m_running) return;
    m_running = true;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, request] { worker->start(request); }, Qt::QueuedConnection);
}

void Examination::stop() {
    if (!m_running) return;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->stop(); }, Qt::QueuedConnection);
}

bool Examination::isRunning() const {
    return m_running;
}

}  // namespace outbox
