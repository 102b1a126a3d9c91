// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/live_checks.h"

#include <algorithm>

#include "core/diagnosis/diagnosis.h"
#include "core/words/words.h"

namespace outbox {

namespace {

/// Longest wait of the step that a check stands for, for "3 of 8 s".
qint64 waitOf(const QString& checkId, const Limits& limits) {
    if (checkId == QLatin1String("greeting")) return limits.greeting().count();
    if (checkId.endsWith(QLatin1String("name")) || checkId == QLatin1String("resolver") ||
        checkId == QLatin1String("domain"))
        return limits.dns.count();
    if (checkId == QLatin1String("network")) return limits.web.count();
    if (checkId == QLatin1String("arrival")) return limits.arrival.count();
    if (checkId == QLatin1String("settings")) return limits.discovery.count();
    return limits.answer.count();
}

/// When the step that a probe is at began: where its dialogue got last, else its own start.
qint64 stepStart(const Run& run, const Runner::Live& live) {
    const QLatin1String id(live.probe->id);
    const Evidence& evidence = run.evidence();
    const bool looks = id == QLatin1String("test-message") && evidence.arrival && evidence.arrival->taken;
    if (looks) return evidence.arrival->takenMs;
    const bool outgoing = id == QLatin1String("outgoing");
    if (!outgoing && id != QLatin1String("incoming")) return live.startedMs;
    const DialogueObservation* dialogue = outgoing ? evidence.asSet() : evidence.incoming();
    return dialogue ? dialogue->span.startedMs + dialogue->span.durationMs : live.startedMs;
}

/// The first check that the probe feeds and that has no verdict yet is the one being worked on.
void markRunning(QList<CheckState>& states, const Run& run, const Runner::Live& live, QList<qint64>& waits) {
    for (const char* id : live.probe->feeds) {
        if (!id) return;
        const auto fed = std::find_if(states.begin(), states.end(),
                                      [&](const CheckState& state) { return state.id == QLatin1String(id); });
        if (fed == states.end() || fed->light != Light::Waiting) continue;
        fed->light = Light::Running;
        fed->span.startedMs = stepStart(run, live);
        waits[fed - states.begin()] = waitOf(fed->id, run.limits);
        return;
    }
}

}  // namespace

LiveChecks liveChecks(const Run& run, const QList<Runner::Live>& running) {
    QList<CheckState> states = judgeChecks(run.evidence(), false);
    QList<qint64> waits(states.size(), 0);
    for (const Runner::Live& live : running) markRunning(states, run, live, waits);

    LiveChecks result;
    for (qsizetype i = 0; i < states.size(); ++i) {
        Check check = words::check(states[i]);
        check.limitMs = waits[i];
        if (check.light != Light::Waiting && check.light != Light::Running) ++result.done;
        result.checks.append(check);
    }
    return result;
}

}  // namespace outbox
