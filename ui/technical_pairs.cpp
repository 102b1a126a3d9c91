// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/technical_pairs.h"

#include <QHash>
#include <algorithm>
#include <array>

namespace outbox::ui {
namespace {

/// What belongs to the same check in both runs; a conversation without one, to the same server.
struct Pair {
    std::array<QList<TechnicalRow>, 2> rows;  ///< of the earlier run, and of the newer
};

QString keyOf(const TechnicalRow& row) {
    return row.check.isEmpty() ? row.probe + u'\n' + row.target : row.check;
}

bool saysTheSame(const TechnicalRow& old, const TechnicalRow& now) {
    return old.target == now.target && old.observed == now.observed && old.noAnswer == now.noAnswer;
}

bool differs(const Pair& pair) {
    return !std::equal(pair.rows[0].begin(), pair.rows[0].end(), pair.rows[1].begin(), pair.rows[1].end(),
                       saysTheSame);
}

void take(QList<TechnicalRow>& into, const Pair& pair) {
    const qsizetype most = qMax(pair.rows[0].size(), pair.rows[1].size());
    for (qsizetype i = 0; i < most; ++i) {
        for (const QList<TechnicalRow>& run : pair.rows)
            if (i < run.size()) into.append(run.at(i));
    }
}

}  // namespace

PairedRows pairedRows(const Comparison& comparison) {
    QList<Pair> pairs;
    QHash<QString, qsizetype> places;
    for (const int run : {1, 0}) {
        const Report& report = run == 1 ? comparison.now : comparison.old;
        for (TechnicalRow& row : technicalRows(report.checks, report.transcript)) {
            const QString key = keyOf(row);
            if (!places.contains(key)) {
                places.insert(key, pairs.size());
                pairs.append(Pair());
            }
            row.run = run + 1;
            pairs[places.value(key)].rows[run].append(row);
        }
    }
    QStringList changed;
    for (const ChangedCheck& check : comparison.changed) changed.append(check.id);
    PairedRows paired;
    for (const Pair& pair : std::as_const(pairs)) {
        const QList<TechnicalRow>& any = pair.rows[1].isEmpty() ? pair.rows[0] : pair.rows[1];
        const bool other = differs(pair) || changed.contains(any.first().check);
        take(other ? paired.differing : paired.alike, pair);
    }
    return paired;
}

}  // namespace outbox::ui
