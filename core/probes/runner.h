// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>
#include <vector>

#include "core/probes/probe_table.h"

namespace outbox {

/// Starts every probe as soon as what it needs is there, and ends it at its budget. Lives in the worker
/// thread.
class Runner : public QObject {
    Q_OBJECT
  public:
    explicit Runner(Run& run, QObject* parent = nullptr);
    ~Runner() override;

    void start();
    /// Ends what is still going on at once. `finished` follows.
    void stop(Failure why);
    /// Ids of the checks that running probes feed, with the moment by which each probe ends at the latest.
    struct Live {
        const Probe* probe;
        qint64 startedMs;
        qint64 limitMs;
    };
    [[nodiscard]] QList<Live> running() const;

  signals:
    void finished();

  private:
    enum class State { Waiting, Running, Done };
    struct Entry {
        const Probe* probe = nullptr;
        State state = State::Waiting;
        qint64 startedMs = 0;
        Task<void> task;
        std::unique_ptr<QTimer> budget;
    };
    void startReady();
    void startOne(Entry& entry);
    void end(Entry& entry);
    void abandon(Entry& entry, Failure why);
    void checkFinished();

    Run& m_run;
    std::vector<Entry> m_entries;
    bool m_finished = false;
};

}  // namespace outbox
