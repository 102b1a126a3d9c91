// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include "core/model/report.h"

namespace outbox::ui {

/// What the time of an observation went into.
enum class Phase { NameLookUp, Connect, Encryption, Dialogue, NoAnswer };
inline constexpr int PhaseCount = 5;
[[nodiscard]] QString phaseWords(Phase phase);

/// One bar, or a part of one. Milliseconds since the start of the run.
struct PhaseSpan {
    Phase phase = Phase::Dialogue;
    qint64 fromMs = 0, toMs = 0;
    friend bool operator==(const PhaseSpan&, const PhaseSpan&) = default;
};

/// One observation as the technician reads it.
struct TechnicalRow {
    QString check;  ///< id; empty for a conversation that no check speaks of
    int run = 0;    ///< 1 the earlier, 2 the newer of two runs side by side; 0: there is only one
    QString probe;
    QString target;
    QString observed;  ///< words, not lights
    bool noAnswer = false;
    qint64 startedMs = 0;
    qint64 durationMs = 0;
    QList<PhaseSpan> spans;
    int connection = 0;       ///< in the transcript; 0: none
    QJsonObject certificate;  ///< what was observed of the handshake on this line, empty where nothing was

    /// The probe, and of which run where there are two: "2: Outgoing, port 587".
    [[nodiscard]] QString name() const;
    /// "Connect 96 ms, Encryption 254 ms".
    [[nodiscard]] QString timing() const;
};

/// The rows of a run: every check that ran, and every conversation. Keys that a check does not have are left
/// out.
[[nodiscard]] QList<TechnicalRow> technicalRows(const QList<Check>& checks,
                                                const QList<TranscriptLine>& transcript);

/// End of the last bar, at least one second.
[[nodiscard]] qint64 lastMs(const QList<TechnicalRow>& rows);

/// Distance of the marks on the time axis: a round number of milliseconds that gives at most six.
[[nodiscard]] qint64 tickMs(qint64 lastMs);

/// The rows as text, columns separated by tabs.
[[nodiscard]] QString rowsAsText(const QList<TechnicalRow>& rows);

}  // namespace outbox::ui
