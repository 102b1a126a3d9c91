// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/markdown_escape.h"

#include <QStringView>

namespace outbox {

namespace {
/// Characters that mean something inside a line.
constexpr QStringView inlineSpecials = u"\\`*_[]<>&|~#!$@^{}";
/// Characters that mean something at the start of a line: lists, rules, headings underlined.
constexpr QStringView blockSpecials = u"-+=:.)";

/// Whether a dot or colon belongs to "www." or "scheme:" from which GitHub makes links by itself.
bool makesAutolink(const QString& text, qsizetype at) {
    const QStringView before = QStringView(text).left(at);
    if (text.at(at) == u'.') return before.endsWith(QLatin1String("www"), Qt::CaseInsensitive);
    const QStringView after = QStringView(text).mid(at + 1);
    return text.at(at) == u':' && (after.startsWith(QLatin1String("//")) ||
                                   before.endsWith(QLatin1String("mailto"), Qt::CaseInsensitive) ||
                                   before.endsWith(QLatin1String("xmpp"), Qt::CaseInsensitive));
}

bool onlyDigitsBefore(const QString& text, qsizetype at) {
    for (qsizetype i = 0; i < at; ++i)
        if (!text.at(i).isDigit()) return false;
    return true;
}
}  // namespace

QString markdownEscaped(const QString& text) {
    QString line = text;
    line.replace(u'\n', u' ').replace(u'\r', u' ').replace(u'\t', u' ');
    line = line.trimmed();
    QString result;
    result.reserve(line.size() + 16);
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        const bool special = inlineSpecials.contains(c) || makesAutolink(line, i) ||
                             (blockSpecials.contains(c) && onlyDigitsBefore(line, i));
        if (special) result += u'\\';
        result += c;
    }
    return result;
}

QString markdownFenced(const QString& text) {
    qsizetype longest = 2;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = qMax(longest, run);
    }
    const QString fence(longest + 1, u'`');
    return fence + QLatin1String("text\n") + text + u'\n' + fence;
}

}  // namespace outbox
