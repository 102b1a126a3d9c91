// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/technical_rows.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QMap>
#include <algorithm>
#include <iterator>

#include "core/words/words.h"
#include "ui/observed_text.h"
#include "ui/road_model.h"

namespace outbox::ui {
namespace {

QString technicalText(const char* source) {
    return QCoreApplication::translate("Technical", source);
}

struct OutcomeWords {
    const char* id;  ///< a failure's or a status' name
    const char* words;
    bool noAnswer;
};
/// What an observation ended in, as short words. Names not listed here stand as they are, underscores opened.
constexpr OutcomeWords outcomes[] = {
    {"timed_out", QT_TRANSLATE_NOOP("Technical", "no answer"), true},
    {"refused", QT_TRANSLATE_NOOP("Technical", "refused"), false},
    {"reset", QT_TRANSLATE_NOOP("Technical", "connection reset"), false},
    {"closed", QT_TRANSLATE_NOOP("Technical", "connection closed"), false},
    {"host_unreachable", QT_TRANSLATE_NOOP("Technical", "host not reachable"), false},
    {"network_unreachable", QT_TRANSLATE_NOOP("Technical", "no route"), false},
    {"admin_prohibited", QT_TRANSLATE_NOOP("Technical", "forbidden on the way"), false},
    {"locally_denied", QT_TRANSLATE_NOOP("Technical", "denied by this computer"), false},
    {"no_address", QT_TRANSLATE_NOOP("Technical", "no address"), false},
    {"no_such_name", QT_TRANSLATE_NOOP("Technical", "no such name"), false},
    {"no_data", QT_TRANSLATE_NOOP("Technical", "no such record"), false},
    {"server_failure", QT_TRANSLATE_NOOP("Technical", "server failure"), false},
    {"tls_not_trusted", QT_TRANSLATE_NOOP("Technical", "not trusted"), false},
    {"tls_not_spoken", QT_TRANSLATE_NOOP("Technical", "no TLS spoken"), false},
    {"found", QT_TRANSLATE_NOOP("Technical", "found"), false},
    {"connected", QT_TRANSLATE_NOOP("Technical", "answers"), false},
    {"accepted", QT_TRANSLATE_NOOP("Technical", "signed in"), false}};

const OutcomeWords* knownOutcome(const QString& id) {
    const auto row = std::find_if(std::begin(outcomes), std::end(outcomes), [&](const OutcomeWords& outcome) {
        return id == QLatin1String(outcome.id);
    });
    return row == std::end(outcomes) ? nullptr : row;
}

QString outcomeOf(const QJsonObject& observed) {
    const QString failure = observedText(observed, {"failure", "fault.kind", "fault", "error"});
    if (!failure.isEmpty() && failure != QLatin1String("none")) return failure;
    return observedText(observed, {"outcome", "status", "sign_in", "sign_in.outcome"});
}

QString targetOf(const QJsonObject& observed) {
    const QString ready = observedText(observed, {"target", "peer", "endpoint"});
    if (!ready.isEmpty()) return ready;
    const QString host = observedText(observed, {"host", "address", "name", "url"});
    const QString port = observedText(observed, {"port"});
    return host.isEmpty() || port.isEmpty() ? host : QStringLiteral("%1:%2").arg(host, port);
}

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

QList<PhaseSpan> spansOf(const Check& check, bool noAnswer) {
    const qint64 end = check.startedMs + check.durationMs;
    if (noAnswer) return {{Phase::NoAnswer, check.startedMs, end}};
    QList<PhaseSpan> spans;
    for (const QJsonValue& entry : check.observed.value(QLatin1String("times")).toArray()) {
        const QJsonObject step = entry.toObject();
        const qint64 from = qint64(step.value(QLatin1String("started_ms")).toDouble());
        const qint64 took = qint64(step.value(QLatin1String("duration_ms")).toDouble());
        addSpan(spans, {phaseOfStep(step.value(QLatin1String("step")).toString()), from, from + took});
    }
    if (spans.isEmpty()) spans.append({phaseOfStation(check.station), check.startedMs, end});
    return spans;
}

TechnicalRow rowOf(const Check& check) {
    TechnicalRow row;
    row.probe = check.title;
    row.target = targetOf(check.observed);
    const QString outcome = outcomeOf(check.observed);
    const OutcomeWords* known = knownOutcome(outcome);
    row.noAnswer = known && known->noAnswer;
    row.observed = known ? technicalText(known->words) : check.summary;
    if (row.observed.isEmpty()) row.observed = words::lightWord(check.light);
    row.startedMs = check.startedMs;
    row.durationMs = check.durationMs;
    row.spans = spansOf(check, row.noAnswer);
    row.connection = check.observed.value(QLatin1String("connection")).toInt();
    row.details = check.observed;
    return row;
}

bool saysEncrypted(const TranscriptLine& line) {
    return line.from == Speaker::Note && line.text.contains(QLatin1String("TLS"));
}

/// A conversation, from what was written down of it.
TechnicalRow rowOf(const QList<TranscriptLine>& lines) {
    TechnicalRow row;
    const qint64 first = lines.first().atMs, last = lines.last().atMs;
    row.probe = technicalText(QT_TRANSLATE_NOOP("Technical", "Conversation"));
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
    return technicalText(names[static_cast<int>(phase)]);
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
    QList<TechnicalRow> rows;
    for (const Check& check : checks) {
        const bool ran = check.light != Light::NotRun && check.light != Light::Waiting;
        if (ran) rows.append(rowOf(check));
    }
    QMap<int, QList<TranscriptLine>> conversations;
    for (const TranscriptLine& line : transcript) conversations[line.connection].append(line);
    for (const QList<TranscriptLine>& lines : std::as_const(conversations)) rows.append(rowOf(lines));
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
        const QStringList cells{row.probe, row.target, row.observed, QString::number(row.startedMs),
                                QString::number(row.durationMs)};
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

}  // namespace outbox::ui
