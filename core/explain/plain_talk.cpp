// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/explain/plain_talk.h"

#include <QRegularExpression>
#include <QSet>

namespace outbox {

namespace {

using Expression = QRegularExpression;

/// A letter to somebody, or what somebody tells of themselves or of others. Servers say "I" too ("Sorry, I
/// couldn't find any host"), but not what follows it here.
bool tellsAStory(const QString& text) {
    static const Expression greeting(
        QStringLiteral("^\\s*(?:hi|hello|hey|dear|hallo|liebe[rs]?|guten\\s+\\w+|bonjour|cher|chère|hola|"
                       "ciao|good\\s+(?:morning|afternoon|evening))\\b(?!\\s*(?:first|command|required))"),
        Expression::CaseInsensitiveOption | Expression::UseUnicodePropertiesOption);
    static const Expression person(
        QStringLiteral("\\b(?:I['\\x{2019}]m|I\\s+(?:am|was|have|had|can|cannot|can['\\x{2019}]t|do|did|"
                       "don['\\x{2019}]t|get|got|tried|try|think|need|want|use|forgot)|[Mm]y|[Ss]?[Hh]e|"
                       "[Hh]er|[Hh]is|[Ii]ch|[Mm]eine?[mnrs]?)\\b"));
    return text.contains(greeting) || text.contains(person);
}

QSet<QString> allOf(const Expression& pattern, const QString& text) {
    QSet<QString> met;
    constexpr int mostLooked = 2000;
    auto matches = pattern.globalMatch(text);
    for (int looked = 0; matches.hasNext() && looked < mostLooked; ++looked)
        met.insert(matches.next().captured(1).toLower());
    return met;
}

}  // namespace

bool isEverydayTalk(const QString& text) {
    static const Expression technical(
        QStringLiteral("\\b(?:smtp\\w*|rcpt|relay\\w*|helo|ehlo|starttls|mail server|outgoing server)\\b"),
        Expression::CaseInsensitiveOption);
    return tellsAStory(text) && !text.contains(technical);
}

bool speaksOfMail(const QString& text) {
    static const Expression ofMail(
        QStringLiteral(
            "\\b(?:smtp\\w*|e-?mails?|mail|mailbox|inbox|senders?|recipients?|rcpt|relay\\w*|helo|"
            "ehlo|starttls|submission|authenti\\w+|client host|offered by host|error_code|responsecode|user "
            "unknown|unknown user|no such user|server (?:said|responded))\\b"),
        Expression::CaseInsensitiveOption);
    static const Expression subject(
        QStringLiteral(
            "\\b(address(?:es)?|senders?|recipients?|messages?|mailbox|password|"
            "parol|authenti\\w+|login|relay\\w*|helo|ehlo|starttls|tls|spam|host\\w*|client|user\\w*|account|"
            "submission|quota|domain|delivery|rejected|denied|policy)\\b"),
        Expression::CaseInsensitiveOption);
    return text.contains(ofMail) && allOf(subject, text).size() >= 2 && !isEverydayTalk(text);
}

QString withoutComparisons(const QString& text) {
    static const Expression line(
        QStringLiteral("^.*(?:\\bcase\\s+['\"]?[245]\\d\\d['\"]?\\s*:|===?\\s*['\"]?[245]\\d\\d\\b).*$"),
        Expression::MultilineOption);
    QString rest = text;
    return rest.remove(line);
}

bool listsCodes(const QString& text) {
    static const Expression said(
        QStringLiteral("\\b(?:said|responded|response|replied|answered|returned)\\b|SMTP error from|status=|"
                       "refused to talk to me|diagnostic-code:|<<<|<-|\\bS: "),
        Expression::CaseInsensitiveOption);
    static const Expression item(QStringLiteral(
        "(?:^|[\\n,;|•*(]|\\b(?:and|or|und|code))[ \\t>|*•-]*#?\\b([45][0-7]\\d)(?![\\d.,:/])"));
    static const Expression enhancedItem(QStringLiteral(
        "(?:^|[\\n,;|•*(]|\\b(?:and|or|und|code))[ \\t>|*•-]*#?\\b([45]\\.\\d\\.\\d{1,3})(?![\\d."
        "])"));
    constexpr int several = 3;
    if (text.contains(said)) return false;
    return allOf(item, text).size() >= several || allOf(enhancedItem, text).size() >= several;
}

}  // namespace outbox
