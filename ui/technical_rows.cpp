// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/technical_rows.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QMap>
#include <algorithm>

#include "core/words/words.h"
#include "ui/observed_text.h"
#include "ui/road_model.h"
#include "ui/technical_words.h"

namespace outbox::ui {
namespace {

Phase phaseOfStation(Station station) {
    switch (station) {
        case Station::NameLookUp:
            return Phase::NameLookUp;
        case Station::Computer:
        case Station::Network:
        case Station::Server:
            return Phase::Connect;
        case Station::Encryption:
            return Phase::Encryption;
        case Station::SignIn:
        case Station::Sending:
        case Station::Arrival:
            break;
    }
    return Phase::Dialogue;
}

/// A step of a dialogue by its name in reports ("handshake").
Phase phaseOfStep(const QString& step) {
    if (step == QLatin1String("resolve")) return Phase::NameLookUp;
    if (step == QLatin1String("connect")) return Phase::Connect;
    if (step == QLatin1String("start_tls") || step == QLatin1String("handshake")) return Phase::Encryption;
    return Phase::Dialogue;
}

/// Neighbouring parts of one phase are one bar.
void addSpan(QList<PhaseSpan>& spans, const PhaseSpan& span) {
    if (!spans.isEmpty() && spans.last().phase == span.phase && spans.last().toMs >= span.fromMs) {
        spans.last().toMs = qMax(spans.last().toMs, span.toMs);
    } else {
        spans.append(span);
    }
}

qint64 milliseconds(const QJsonObject& object, const char* key) {
    return qint64(object.value(QLatin1String(key)).toDouble());
}

void putWords(TechnicalRow& row, const ObservedWords& known, const QString& otherwise) {
    row.noAnswer = known.noAnswer;
    row.observed = known.words.isEmpty() ? otherwise : known.words;
}

/// A single check, or what it and its parts have in common.
TechnicalRow rowOf(const Check& check) {
    TechnicalRow row;
    row.check = check.id;
    row.probe = check.title;
    row.target = targetOf(check.observed);
    putWords(row, wordsOfOutcome(outcomeOf(check.observed)), check.summary);
    if (row.observed.isEmpty()) row.observed = words::lightWord(check.light);
    row.startedMs = check.startedMs;
    row.durationMs = check.durationMs;
    const Phase phase = row.noAnswer ? Phase::NoAnswer : phaseOfStation(check.station);
    row.spans = {{phase, check.startedMs, check.startedMs + check.durationMs}};
    row.connection = check.observed.value(QLatin1String("connection")).toInt();
    row.certificate = check.observed.value(QLatin1String("tls")).toObject();
    return row;
}

/// One attempt to connect among those that a check made.
TechnicalRow rowOfAttempt(const Check& check, const QJsonObject& attempt) {
    TechnicalRow row = rowOf(check);
    row.target = targetOf(attempt);
    const bool connected = attempt.value(QLatin1String("connected")).toBool();
    putWords(row, wordsOfOutcome(connected ? QStringLiteral("connected") : outcomeOf(attempt)),
             outcomeOf(attempt));
    row.durationMs = milliseconds(attempt, "duration_ms");
    row.spans = {
        {row.noAnswer ? Phase::NoAnswer : Phase::Connect, row.startedMs, row.startedMs + row.durationMs}};
    return row;
}

/// One conversation that a check saw, step by step.
TechnicalRow rowOfDialogue(const Check& check, const QJsonObject& dialogue) {
    TechnicalRow row = rowOf(check);
    row.target = targetOf(dialogue);
    row.connection = dialogue.value(QLatin1String("connection")).toInt();
    const ObservedWords fault = wordsOfOutcome(outcomeOf(dialogue));
    putWords(row, fault.words.isEmpty() ? wordsOfStep(observedText(dialogue, {"reached"})) : fault,
             check.summary);
    row.spans.clear();
    for (const QJsonValue& entry : dialogue.value(QLatin1String("steps")).toArray()) {
        const QJsonObject one = entry.toObject();
        const qint64 from = milliseconds(one, "started_ms");
        addSpan(row.spans, {phaseOfStep(one.value(QLatin1String("step")).toString()), from,
                            from + milliseconds(one, "duration_ms")});
    }
    if (!row.spans.isEmpty()) {
        row.startedMs = row.spans.first().fromMs;
        row.durationMs = row.spans.last().toMs - row.startedMs;
        // What was waited for in vain is the last thing that happened.
        if (row.noAnswer) row.spans.last().phase = Phase::NoAnswer;
    }
    return row;
}

/// The conversation over the line that is set, of one side: what the checks of that side have in common.
struct SetLine {
    int connection = 0;
    QJsonObject certificate;
};

SetLine setLineOf(const QList<Check>& checks, Side side) {
    SetLine line;
    for (const Check& check : checks) {
        if (check.side != side) continue;
        if (line.connection == 0) line.connection = check.observed.value(QLatin1String("connection")).toInt();
        if (line.certificate.isEmpty())
            line.certificate = check.observed.value(QLatin1String("tls")).toObject();
    }
    return line;
}

/// Rows that belong to the set line lead to its transcript and its certificate.
void joinSetLine(QList<TechnicalRow>& rows, const Check& check, const SetLine& line) {
    const bool onTheLine = check.station >= Station::Encryption;
    for (TechnicalRow& row : rows) {
        if (onTheLine && row.connection == 0) row.connection = line.connection;
        if (row.connection != 0 && row.connection == line.connection && row.certificate.isEmpty()) {
            row.certificate = line.certificate;
        }
    }
}

/// A check that looked at several things has a row for each.
QList<TechnicalRow> rowsOf(const Check& check) {
    QList<TechnicalRow> rows;
    for (const QJsonValue& attempt : check.observed.value(QLatin1String("attempts")).toArray()) {
        rows.append(rowOfAttempt(check, attempt.toObject()));
    }
    for (const QJsonValue& dialogue : check.observed.value(QLatin1String("dialogues")).toArray()) {
        rows.append(rowOfDialogue(check, dialogue.toObject()));
    }
    if (check.observed.contains(QLatin1String("steps"))) rows.append(rowOfDialogue(check, check.observed));
    if (rows.isEmpty()) rows.append(rowOf(check));
    return rows;
}

bool saysEncrypted(const TranscriptLine& line) {
    return line.from == Speaker::Note && line.text.contains(QLatin1String("TLS"));
}

/// A conversation, from what was written down of it.
TechnicalRow rowOfConversation(const QList<TranscriptLine>& lines) {
    TechnicalRow row;
    const qint64 first = lines.first().atMs, last = lines.last().atMs;
    row.probe = QCoreApplication::translate("Technical", "Conversation");
    row.target = lines.first().peer;
    row.startedMs = first;
    row.durationMs = last - first;
    row.connection = lines.first().connection;
    const auto spoken = std::count_if(lines.begin(), lines.end(),
                                      [](const TranscriptLine& line) { return line.from != Speaker::Note; });
    //: A conversation with a server: number of lines that were said
    row.observed = QCoreApplication::translate("Technical", "%n lines", nullptr, int(spoken));
    const auto secured = std::find_if(lines.begin(), lines.end(), saysEncrypted);
    if (secured != lines.end()) addSpan(row.spans, {Phase::Encryption, first, secured->atMs});
    addSpan(row.spans, {Phase::Dialogue, secured == lines.end() ? first : secured->atMs, last});
    return row;
}

}  // namespace

QString phaseWords(Phase phase) {
    static constexpr const char* names[PhaseCount] = {
        QT_TRANSLATE_NOOP("Technical", "Name look-up"), QT_TRANSLATE_NOOP("Technical", "Connect"),
        QT_TRANSLATE_NOOP("Technical", "Encryption"), QT_TRANSLATE_NOOP("Technical", "Dialogue"),
        QT_TRANSLATE_NOOP("Technical", "Waited, no answer")};
    return QCoreApplication::translate("Technical", names[static_cast<int>(phase)]);
}

QString TechnicalRow::name() const {
    //: A row of the earlier (1) or the newer (2) of two runs: number of the run, name of the probe
    return run == 0 ? probe : QCoreApplication::translate("Technical", "%1: %2").arg(run).arg(probe);
}

QString TechnicalRow::timing() const {
    QStringList parts;
    for (const PhaseSpan& span : spans) {
        parts.append(
            QStringLiteral("%1 %2").arg(phaseWords(span.phase), durationWords(span.toMs - span.fromMs)));
    }
    return parts.join(QStringLiteral(", "));
}

QList<TechnicalRow> technicalRows(const QList<Check>& checks, const QList<TranscriptLine>& transcript) {
    const SetLine set[] = {setLineOf(checks, Side::Outgoing), setLineOf(checks, Side::Incoming)};
    QList<TechnicalRow> rows;
    for (const Check& check : checks) {
        if (check.light == Light::NotRun || check.light == Light::Waiting) continue;
        QList<TechnicalRow> own = rowsOf(check);
        joinSetLine(own, check, set[static_cast<int>(check.side)]);
        rows.append(own);
    }
    // What no check speaks of was said all the same.
    QMap<int, QList<TranscriptLine>> conversations;
    for (const TranscriptLine& line : transcript) conversations[line.connection].append(line);
    for (const TechnicalRow& row : std::as_const(rows)) conversations.remove(row.connection);
    for (const QList<TranscriptLine>& lines : std::as_const(conversations))
        rows.append(rowOfConversation(lines));
    std::stable_sort(rows.begin(), rows.end(),
                     [](const TechnicalRow& a, const TechnicalRow& b) { return a.startedMs < b.startedMs; });
    return rows;
}

qint64 lastMs(const QList<TechnicalRow>& rows) {
    qint64 last = 1000;
    for (const TechnicalRow& row : rows) {
        last = qMax(last, row.startedMs + row.durationMs);
        for (const PhaseSpan& span : row.spans) last = qMax(last, span.toMs);
    }
    return last;
}

qint64 tickMs(qint64 lastMs) {
    constexpr qint64 mostTicks = 6;
    qint64 step = 100;
    // 100, 200, 500, 1000, 2000 …
    for (int i = 0; lastMs / step > mostTicks; ++i) step = i % 3 == 1 ? step * 5 / 2 : step * 2;
    return step;
}

QString rowsAsText(const QList<TechnicalRow>& rows) {
    QString text;
    for (const TechnicalRow& row : rows) {
        const QStringList cells{row.name(), row.target, row.observed, QString::number(row.startedMs),
                                QString::number(row.durationMs)};
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

}  // namespace outbox::ui
