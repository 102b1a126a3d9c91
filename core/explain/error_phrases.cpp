// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/explain/error_phrases.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <stdexcept>

#include "core/explain/readable_text.h"
#include "core/model/strict_json.h"

namespace outbox {

namespace {

// An error is a sentence or two; more is a letter about one, in which words meet by chance.
constexpr qsizetype longestError = 400;
constexpr qsizetype shortWord =
    5;  ///< shorter ones stand at the start of a word, longer ones in a compound too

const QStringList& languages() {
    static const QStringList all{
        QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("es"),
        QStringLiteral("it"), QStringLiteral("nl"), QStringLiteral("pt"), QStringLiteral("pl"),
        QStringLiteral("ru"), QStringLiteral("uk"), QStringLiteral("cs"), QStringLiteral("sk"),
        QStringLiteral("sv"), QStringLiteral("da"), QStringLiteral("nb"), QStringLiteral("fi"),
        QStringLiteral("hu"), QStringLiteral("ro"), QStringLiteral("el"), QStringLiteral("tr"),
        QStringLiteral("ko"), QStringLiteral("ja"), QStringLiteral("zh"), QStringLiteral("ca"),
        QStringLiteral("bg"), QStringLiteral("id"), QStringLiteral("vi")};
    return all;
}

/// Chinese, Japanese and Korean put no blanks between words.
bool isSpaced(QChar c) {
    const QChar::Script script = c.script();
    return script != QChar::Script_Han && script != QChar::Script_Hiragana &&
           script != QChar::Script_Katakana && script != QChar::Script_Hangul;
}

/// A blank at the end asks for the whole word.
bool standsIn(const QString& word, const QString& sentence) {
    const bool whole = word.endsWith(QLatin1Char(' '));
    const QString wanted = whole ? word.chopped(1) : word;
    const bool anywhere = wanted.size() >= shortWord || !isSpaced(wanted.at(0));
    for (qsizetype at = sentence.indexOf(wanted); at >= 0; at = sentence.indexOf(wanted, at + 1)) {
        const qsizetype end = at + wanted.size();
        const bool begins = anywhere || at == 0 || !sentence.at(at - 1).isLetterOrNumber();
        const bool ends = !whole || end == sentence.size() || !sentence.at(end).isLetterOrNumber();
        if (begins && ends) return true;
    }
    return false;
}

bool anyStandsIn(const QStringList& words, const QString& sentence) {
    return std::any_of(words.begin(), words.end(),
                       [&sentence](const QString& word) { return standsIn(word, sentence); });
}

ErrorPhrase phraseOf(StrictObject& row, const QSet<QString>& concepts) {
    ErrorPhrase phrase;
    phrase.place = row.place();
    phrase.says = row.text(QStringLiteral("says"));
    phrase.concepts = row.texts(QStringLiteral("concepts"));
    for (const QString& name : phrase.concepts)
        if (!concepts.contains(name)) row.fail(QStringLiteral("no such concept: ") + name);
    if (phrase.concepts.size() < 2) row.fail(QStringLiteral("one word alone says nothing"));
    phrase.finding = row.text(QStringLiteral("finding"));
    phrase.settledBy = row.text(QStringLiteral("settled_by"));
    phrase.example = row.text(QStringLiteral("example"));
    row.finish();
    return phrase;
}

}  // namespace

const ErrorPhrases& ErrorPhrases::instance() {
    static const ErrorPhrases phrases(shippedFile(QStringLiteral("error-phrases.json")),
                                      QStringLiteral("error-phrases.json"));
    return phrases;
}

ErrorPhrases::ErrorPhrases(const QByteArray& json, const QString& place) {
    StrictObject file = StrictObject::fromFile(json, place);
    static_cast<void>(file.text(QStringLiteral("source")));
    QSet<QString> concepts;
    QList<StrictObject> named = file.objects(QStringLiteral("concepts"));
    for (StrictObject& one : named) {
        const QString name = one.text(QStringLiteral("name"));
        if (concepts.contains(name)) one.fail(QStringLiteral("twice: ") + name);
        concepts.insert(name);
        StrictObject words = one.object(QStringLiteral("words"));
        for (const QString& language : languages()) {
            const QStringList all = words.texts(language);
            for (const QString& word : all)
                if (word.trimmed() != comparableText(word))
                    words.fail(QStringLiteral("a word is in lower case: ") + word);
            if (!all.isEmpty()) m_words[language].insert(name, all);
        }
        words.finish();
        one.finish();
    }
    QList<StrictObject> rows = file.objects(QStringLiteral("rows"));
    if (rows.isEmpty()) file.fail(QStringLiteral("no rows"));
    for (StrictObject& row : rows) m_rows.append(phraseOf(row, concepts));
    file.finish();
}

const ErrorPhrase* ErrorPhrases::find(const QString& comparable) const {
    static const QRegularExpression ends(QStringLiteral("[.!?](?= |$)|[。！？]"));
    if (comparable.size() > longestError) return nullptr;
    const QStringList sentences = comparable.split(ends, Qt::SkipEmptyParts);
    const auto fits = [&](const ErrorPhrase& row) {
        for (const QHash<QString, QStringList>& words : m_words)
            for (const QString& sentence : sentences)
                if (std::all_of(row.concepts.begin(), row.concepts.end(), [&](const QString& name) {
                        return anyStandsIn(words.value(name), sentence);
                    }))
                    return true;
        return false;
    };
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), fits);
    return found == m_rows.end() ? nullptr : &*found;
}

}  // namespace outbox
