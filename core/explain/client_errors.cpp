// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/explain/client_errors.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <stdexcept>

#include "core/explain/readable_text.h"
#include "core/model/strict_json.h"

namespace outbox {

namespace {

RefusalSteps quotedAt(StrictObject& row) {
    static const QHash<QString, RefusedAt> known{{QStringLiteral("sign-in"), RefusedAt::SignIn},
                                                 {QStringLiteral("sender"), RefusedAt::Sender},
                                                 {QStringLiteral("recipient"), RefusedAt::Recipient},
                                                 {QStringLiteral("message"), RefusedAt::Message},
                                                 {QStringLiteral("greeting"), RefusedAt::Greeting}};
    RefusalSteps steps;
    const QStringList names = row.texts(QStringLiteral("steps"));
    for (const QString& name : names) {
        if (!known.contains(name)) row.fail(QStringLiteral("no such step: ") + name);
        steps |= known.value(name);
    }
    return steps;
}

void readTexts(StrictObject& row, ClientError& error, const QStringList& languages) {
    if (!row.has(QStringLiteral("texts"))) return;
    StrictObject texts = row.object(QStringLiteral("texts"));
    for (const QString& language : languages) {
        const QStringList patterns = texts.texts(language);
        for (const QString& pattern : patterns) {
            const QStringList parts = pattern.split(QStringLiteral(" * "));
            for (const QString& part : parts)
                if (part.isEmpty() || part != comparableText(part))
                    texts.fail(QStringLiteral("a pattern is in lower case and without doubled blanks: ") +
                               pattern);
            error.languages.append(language);
            error.texts.append(parts);
        }
    }
    texts.finish();
}

ClientError errorOf(StrictObject& row, const QStringList& languages) {
    ClientError error;
    error.place = row.place();
    error.says = row.text(QStringLiteral("says"));
    error.codes = row.texts(QStringLiteral("codes"));
    for (const QString& code : error.codes)
        if (code != code.toLower()) row.fail(QStringLiteral("a code is in lower case: ") + code);
    readTexts(row, error, languages);
    if (error.codes.isEmpty() && error.texts.isEmpty()) row.fail(QStringLiteral("neither codes nor texts"));
    error.steps = quotedAt(row);
    error.finding = row.optionalText(QStringLiteral("finding"));
    error.settledBy = row.optionalText(QStringLiteral("settled_by"));
    if (error.finding.isEmpty() && error.settledBy.isEmpty())
        row.fail(QStringLiteral("neither a cause nor the check that would tell"));
    error.source = row.optionalText(QStringLiteral("source"));
    error.example = row.text(QStringLiteral("example"));
    row.finish();
    return error;
}

bool standsIn(const QStringList& parts, const QString& text) {
    qsizetype at = 0;
    for (const QString& part : parts) {
        at = text.indexOf(part, at);
        if (at < 0) return false;
        at += part.size();
    }
    return true;
}

bool anyStandsIn(const ClientError& row, const QString& text) {
    return std::any_of(row.texts.begin(), row.texts.end(),
                       [&text](const QStringList& parts) { return standsIn(parts, text); });
}

/// Certain of its cause, likely, names none; of each kind a program's own words before everybody's.
int rankOf(const ClientError& row) {
    const int kind = row.finding.isEmpty() ? 2 : row.settledBy.isEmpty() ? 0 : 1;
    return 2 * kind + (row.programName.isEmpty() ? 1 : 0);
}

bool belongsToCode(QChar c) {
    return c.isLetterOrNumber() || c == u'_';
}

/// "oxboocccoe" as "0x800ccc0e": the numbers of Outlook and Windows as they are typed or read off a picture,
/// with letters for digits, or without what stands in front. Empty for what is none.
QString asErrorNumber(const QString& word) {
    constexpr qsizetype digits = 8;
    const bool marked = word.size() == digits + 2 &&
                        (word.startsWith(QLatin1String("0x")) || word.startsWith(QLatin1String("ox")));
    if (!marked && word.size() != digits) return {};
    QString number = word.right(digits);
    number.replace(QLatin1Char('o'), QLatin1Char('0'));
    number.replace(QLatin1Char('l'), QLatin1Char('1'));
    number.replace(QLatin1Char('i'), QLatin1Char('1'));
    // All of them begin so: the bit says that it failed.
    if (number.startsWith(QLatin1Char('b'))) number.replace(0, 1, QLatin1Char('8'));
    return number.startsWith(QLatin1Char('8')) ? QStringLiteral("0x") + number : QString();
}

/// Everything in a text that may be a code, each once.
QSet<QString> wordsOf(const QString& text) {
    constexpr qsizetype longestCode = 64;
    QSet<QString> words;
    static const QRegularExpression apart(QStringLiteral("\\b([0o]x[\\da-z]{4})[ -]([\\da-z]{4})\\b"));
    if (const auto match = apart.match(text); match.hasMatch())
        words.insert(asErrorNumber(match.captured(1) + match.captured(2)));
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && belongsToCode(text.at(end))) ++end;
        if (end - at > 3 && end - at <= longestCode) {
            const QString word = text.mid(at, end - at);
            words.insert(word);
            if (const QString number = asErrorNumber(word); !number.isEmpty()) words.insert(number);
        }
        at = end + 1;
    }
    return words;
}

}  // namespace

const ClientErrorTable& ClientErrorTable::instance() {
    static const ClientErrorTable table = [] {
        ClientErrorTable read;
        const QStringList files = QDir(QStringLiteral(":/outbox/client-errors"))
                                      .entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        for (const QString& file : files)
            read.add(shippedFile(QStringLiteral("client-errors/") + file), file);
        if (read.m_rows.isEmpty()) throw std::logic_error("no client errors ship");
        return read;
    }();
    return table;
}

void ClientErrorTable::add(const QByteArray& json, const QString& place) {
    StrictObject file = StrictObject::fromFile(json, place);
    const QString program = file.text(QStringLiteral("program"));
    const QString name = file.optionalText(QStringLiteral("name"));
    const QString source = file.text(QStringLiteral("source"));
    const QStringList languages = file.texts(QStringLiteral("languages"));
    QList<StrictObject> rows = file.objects(QStringLiteral("rows"));
    if (rows.isEmpty()) file.fail(QStringLiteral("no rows"));
    for (StrictObject& row : rows) {
        ClientError error = errorOf(row, languages);
        error.program = program;
        error.programName = name;
        if (error.source.isEmpty()) error.source = source;
        for (const QString& code : error.codes) m_byCode[code].append(m_rows.size());
        m_rows.append(error);
    }
    file.finish();
}

const ClientError* ClientErrorTable::find(const QString& comparable) const {
    QList<qsizetype> fitting;
    const QSet<QString> words = wordsOf(comparable);
    for (const QString& word : words) fitting += m_byCode.value(word);
    for (qsizetype at = 0; at < m_rows.size(); ++at)
        if (!m_rows.at(at).texts.isEmpty() && anyStandsIn(m_rows.at(at), comparable)) fitting.append(at);
    const auto best = std::min_element(fitting.begin(), fitting.end(), [this](qsizetype a, qsizetype b) {
        return std::pair(rankOf(m_rows.at(a)), a) < std::pair(rankOf(m_rows.at(b)), b);
    });
    return best == fitting.end() ? nullptr : &m_rows.at(*best);
}

}  // namespace outbox
