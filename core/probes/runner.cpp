// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/probes/runner.h"

#include <algorithm>

namespace outbox {

Runner::Runner(Run& run, QObject* parent) : QObject(parent), m_run(run) {
    for (const Probe& probe : probeTable()) {
        Entry entry;
        entry.probe = &probe;
        m_entries.push_back(std::move(entry));
    }
}

Runner::~Runner() = default;

void Runner::start() {
    startReady();
}

void Runner::startReady() {
    // A probe that ends at once may make others ready: the table is walked until nothing more starts.
    bool started = true;
    while (started) {
        started = false;
        for (Entry& entry : m_entries) {
            if (entry.state != State::Waiting || !m_run.knows(entry.probe->needs)) continue;
            startOne(entry);
            started = true;
        }
    }
    checkFinished();
}

void Runner::startOne(Entry& entry) {
    entry.state = State::Running;
    entry.startedMs = m_run.now();
    entry.task = entry.probe->observe(m_run);
    entry.budget = std::make_unique<QTimer>();
    entry.budget->setSingleShot(true);
    connect(entry.budget.get(), &QTimer::timeout, this, [this, &entry] {
        abandon(entry, Failure::BudgetSpent);
        startReady();
    });
    entry.budget->start(entry.probe->budget(m_run.limits));
    entry.task.start([this, &entry] {
        // From the event loop: the frame that just ended must not be destroyed from inside itself.
        QMetaObject::invokeMethod(
            this,
            [this, &entry] {
                if (entry.state != State::Running) return;
                end(entry);
                startReady();
            },
            Qt::QueuedConnection);
    });
}

void Runner::end(Entry& entry) {
    entry.state = State::Done;
    entry.budget.reset();
    entry.task.take();  // rethrows what escaped: a bug of ours ends the run loudly
    entry.task.reset();
}

void Runner::abandon(Entry& entry, Failure why) {
    if (entry.state == State::Done) return;
    const bool wasRunning = entry.state == State::Running;
    entry.state = State::Done;
    if (entry.budget)
        entry.budget.release()->deleteLater();  // may be the sender of the signal that brought us here
    entry.task.reset();
    if (wasRunning && entry.probe->abandon) entry.probe->abandon(m_run, why);
}

void Runner::stop(Failure why) {
    for (Entry& entry : m_entries) abandon(entry, why);
    checkFinished();
}

QList<Runner::Live> Runner::running() const {
    QList<Live> live;
    for (const Entry& entry : m_entries)
        if (entry.state == State::Running)
            live.append({entry.probe, entry.startedMs, entry.probe->budget(m_run.limits).count()});
    return live;
}

void Runner::checkFinished() {
    if (m_finished) return;
    const bool all = std::all_of(m_entries.begin(), m_entries.end(),
                                 [](const Entry& entry) { return entry.state == State::Done; });
    if (!all) return;
    m_finished = true;
    QMetaObject::invokeMethod(this, &Runner::finished, Qt::QueuedConnection);
}

}  // namespace outbox
