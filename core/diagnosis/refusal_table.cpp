// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/refusal_table.h"

#include <QDir>
#include <QRegularExpression>
#include <QtAlgorithms>
#include <algorithm>
#include <stdexcept>

#include "core/model/strict_json.h"

namespace outbox {

namespace {

RefusalSteps stepsOf(StrictObject& row) {
    static const QHash<QString, RefusedAt> known{{QStringLiteral("greeting"), RefusedAt::Greeting},
                                                 {QStringLiteral("hello"), RefusedAt::Hello},
                                                 {QStringLiteral("starttls"), RefusedAt::StartTls},
                                                 {QStringLiteral("sign-in"), RefusedAt::SignIn},
                                                 {QStringLiteral("sender"), RefusedAt::Sender},
                                                 {QStringLiteral("recipient"), RefusedAt::Recipient},
                                                 {QStringLiteral("message"), RefusedAt::Message}};
    RefusalSteps steps;
    const QStringList names = row.texts(QStringLiteral("steps"));
    for (const QString& name : names) {
        if (!known.contains(name)) row.fail(QStringLiteral("no such step: ") + name);
        steps |= known.value(name);
    }
    if (!steps) row.fail(QStringLiteral("no steps"));
    return steps;
}

/// One spelling for what servers write in several: "mail box", "e-mail", "BAD_RECIPIENT".
QString oneSpelling(QString text) {
    text.replace(QLatin1String("mail box"), QLatin1String("mailbox"));
    text.replace(QLatin1String("e-mail"), QLatin1String("email"));
    text.replace(QLatin1Char('_'), QLatin1Char(' '));
    return text;
}

/// "a * b": both parts, in this order.
QList<QStringList> patternsOf(StrictObject& row) {
    QList<QStringList> patterns;
    const QStringList texts = row.texts(QStringLiteral("text"));
    for (const QString& text : texts) {
        if (text != text.toLower()) row.fail(QStringLiteral("a pattern is in lower case: ") + text);
        patterns.append(oneSpelling(text).split(QStringLiteral(" * ")));
    }
    return patterns;
}

QList<int> codesOf(StrictObject& row) {
    QList<int> codes;
    const QList<qint64> numbers = row.numbers(QStringLiteral("code"), 4, 599);
    for (const qint64 number : numbers) {
        if (number > 5 && number < 400) row.fail(QStringLiteral("not the code of a refusal"));
        codes.append(static_cast<int>(number));
    }
    return codes;
}

Refusal refusalOf(StrictObject& row) {
    Refusal refusal;
    refusal.place = row.place();
    refusal.steps = stepsOf(row);
    refusal.codes = codesOf(row);
    refusal.enhanced = row.texts(QStringLiteral("enhanced"));
    refusal.responses = row.texts(QStringLiteral("response"));
    refusal.texts = patternsOf(row);
    refusal.finding = row.optionalText(QStringLiteral("finding"));
    refusal.link = row.optionalUrl(QStringLiteral("link"));
    refusal.source = row.optionalText(QStringLiteral("source"));
    refusal.example = row.text(QStringLiteral("example"));
    row.finish();
    return refusal;
}

bool beginsWord(const QString& text, qsizetype at) {
    return at == 0 || !text.at(at - 1).isLetterOrNumber() || !text.at(at).isLetterOrNumber() ||
           text.at(at).script() == QChar::Script_Han;
}

/// Where a part ends that stands at the start of a word, from `from` on; -1 when it does not occur. A blank
/// at its end asks for the end of a word.
qsizetype endOf(const QString& part, const QString& text, qsizetype from) {
    const bool whole = part.endsWith(QLatin1Char(' '));
    const QString wanted = whole ? part.chopped(1) : part;
    for (qsizetype at = text.indexOf(wanted, from); at >= 0; at = text.indexOf(wanted, at + 1)) {
        const qsizetype end = at + wanted.size();
        const bool ends = !whole || end == text.size() || !text.at(end).isLetterOrNumber();
        if (ends && beginsWord(text, at)) return end;
    }
    return -1;
}

bool patternFits(const QStringList& parts, const QString& text) {
    qsizetype at = 0;
    for (const QString& part : parts) {
        at = endOf(part, text, at);
        if (at < 0) return false;
    }
    return true;
}

bool textFits(const Refusal& row, const QString& text) {
    return row.texts.isEmpty() ||
           std::any_of(row.texts.begin(), row.texts.end(),
                       [&text](const QStringList& parts) { return patternFits(parts, text); });
}

bool codeFits(const Refusal& row, int code) {
    return row.codes.isEmpty() || (code != 0 && (row.codes.contains(code) || row.codes.contains(code / 100)));
}

bool enhancedFits(const Refusal& row, const QString& enhanced) {
    if (row.enhanced.isEmpty()) return true;
    // ".7.8" is the code without its class: operators give some refusals as 4.x first and 5.x later.
    const QString tail = enhanced.mid(enhanced.indexOf(QLatin1Char('.')));
    return !enhanced.isEmpty() &&
           std::any_of(row.enhanced.begin(), row.enhanced.end(), [&](const QString& pattern) {
               const QString& given = pattern.startsWith(QLatin1Char('.')) ? tail : enhanced;
               if (pattern.endsWith(QLatin1Char('*'))) return given.startsWith(pattern.chopped(1));
               return given == pattern;
           });
}

/// Where the step is not sure, a bare code says nothing outside of its own steps, and words only where they
/// mean the same at several of the possible ones.
bool stepFits(const Refusal& row, RefusalSteps steps) {
    const RefusalSteps shared = row.steps & steps;
    if (shared == steps) return true;
    return !row.texts.isEmpty() && qPopulationCount(shared.toInt()) > 1;
}

bool fits(const Refusal& row, RefusalSteps steps, const ServerReply& reply, const QString& text) {
    return stepFits(row, steps) && codeFits(row, reply.code) && enhancedFits(row, reply.enhanced) &&
           (row.responses.isEmpty() || row.responses.contains(reply.responseCode.toUpper())) &&
           textFits(row, text);
}

/// What the patterns are looked for in: lower case, one blank between words, no address, whose words are
/// names.
QString comparable(const ServerReply& reply) {
    static const QRegularExpression address(
        QStringLiteral("<[^>\\s]*@[^>\\s]*>|[^\\s<>\"'(]+@[^\\s<>\"')]+"));
    QString text = reply.text().toLower();
    text.replace(address, QStringLiteral("@"));
    text.replace(QChar(0x2019), QLatin1Char('\''));
    return oneSpelling(text.simplified());
}

}  // namespace

const RefusalTable& RefusalTable::instance() {
    static const RefusalTable table = [] {
        RefusalTable read;
        const QStringList files = QDir(QStringLiteral(":/outbox/refusals"))
                                      .entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        for (const QString& file : files) read.add(shippedFile(QStringLiteral("refusals/") + file), file);
        if (read.m_rows.isEmpty()) throw std::logic_error("no refusals ship");
        return read;
    }();
    return table;
}

void RefusalTable::add(const QByteArray& json, const QString& place) {
    StrictObject file = StrictObject::fromFile(json, place);
    const QString serverOperator = file.optionalText(QStringLiteral("operator"));
    const QString source = file.text(QStringLiteral("source"));
    const QStringList hosts = file.texts(QStringLiteral("hosts"));
    for (const QString& host : hosts) {
        if (serverOperator.isEmpty() || m_operatorByHost.contains(host))
            file.fail(QStringLiteral("a host of nobody or of two: ") + host);
        m_operatorByHost.insert(host, serverOperator);
    }
    QList<StrictObject> rows = file.objects(QStringLiteral("rows"));
    if (rows.isEmpty()) file.fail(QStringLiteral("no rows"));
    for (StrictObject& row : rows) {
        Refusal refusal = refusalOf(row);
        refusal.serverOperator = serverOperator;
        if (refusal.source.isEmpty()) refusal.source = source;
        m_byOperator[serverOperator].append(m_rows.size());
        m_rows.append(refusal);
    }
    file.finish();
}

QString RefusalTable::operatorOf(const QString& host) const {
    for (QString end = host.toLower(); !end.isEmpty(); end = end.section(QLatin1Char('.'), 1))
        if (m_operatorByHost.contains(end)) return m_operatorByHost.value(end);
    return {};
}

const Refusal* RefusalTable::find(const QString& serverOperator, RefusalSteps steps,
                                  const ServerReply& reply) const {
    const QString text = comparable(reply);
    const auto among = [&](const QString& whose) -> const Refusal* {
        const auto rows = m_byOperator.constFind(whose);
        if (rows == m_byOperator.constEnd()) return nullptr;
        for (const qsizetype at : *rows)
            if (fits(m_rows.at(at), steps, reply, text)) return &m_rows.at(at);
        return nullptr;
    };
    const Refusal* own = serverOperator.isEmpty() ? nullptr : among(serverOperator);
    return own ? own : among(QString());
}

}  // namespace outbox
