// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/words/fill.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace outbox::words {

namespace {

const QRegularExpression& placeholderPattern() {
    static const QRegularExpression pattern(QStringLiteral("\\{([a-z_]+)\\}"));
    return pattern;
}

bool startsSentence(const QString& before) {
    return before.isEmpty() || before.endsWith(QLatin1String(". "));
}

/// "your mail program" at the head of a sentence. A name of one word keeps its letters: smtp.example.org,
/// mutt.
QString withCapital(const QString& fact) {
    if (!fact.contains(QLatin1Char(' '))) return fact;
    return fact.at(0).toUpper() + fact.mid(1);
}

QString securityWord(const QString& name) {
    if (name == QLatin1String("tls")) return QStringLiteral("TLS");
    if (name == QLatin1String("starttls")) return QStringLiteral("STARTTLS");
    //: Stands where else the name of an encryption stands: "Encryption: none".
    return QCoreApplication::translate("Words", "no encryption");
}

}  // namespace

QStringList placeholders(const QString& sentence) {
    QStringList names;
    auto found = placeholderPattern().globalMatch(sentence);
    while (found.hasNext()) names.append(found.next().captured(1));
    return names;
}

QString fill(const char* context, const char* sentence, const Facts& facts) {
    if (sentence[0] == '\0') return {};
    const QString pattern = QCoreApplication::translate(context, sentence);
    QString text;
    qsizetype done = 0;
    auto found = placeholderPattern().globalMatch(pattern);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const auto fact = facts.constFind(match.captured(1));
        if (fact == facts.constEnd() || fact->isEmpty()) return {};
        text += QStringView(pattern).mid(done, match.capturedStart() - done);
        text += startsSentence(text) ? withCapital(*fact) : *fact;
        done = match.capturedEnd();
    }
    text += QStringView(pattern).mid(done);
    return text;
}

QString fillEither(const char* context, const char* sentence, const char* plain, const Facts& facts) {
    const QString full = fill(context, sentence, facts);
    return full.isEmpty() ? fill(context, plain, facts) : full;
}

Facts spoken(Facts facts) {
    for (const char* key : {"security", "new_security", "incoming_security"}) {
        const auto fact = facts.find(QLatin1String(key));
        if (fact != facts.end()) *fact = securityWord(*fact);
    }
    const auto fallBack = [&facts](const char* key, const QString& words) {
        if (facts.value(QLatin1String(key)).isEmpty()) facts.insert(QLatin1String(key), words);
    };
    //: In the middle of a sentence, where else a name as "Thunderbird" stands.
    fallBack("program", QCoreApplication::translate("Words", "your mail program"));
    //: In the middle of a sentence, where else a name as "Gmail" stands.
    fallBack("provider", QCoreApplication::translate("Words", "your provider"));
    //: In the middle of a sentence, where else the address of a recipient stands.
    fallBack("quoted_recipient", QCoreApplication::translate("Words", "the recipient"));
    //: In the middle of a sentence, where else the name of a security product stands.
    fallBack("shield", QCoreApplication::translate("Words", "security software"));
    return facts;
}

}  // namespace outbox::words
