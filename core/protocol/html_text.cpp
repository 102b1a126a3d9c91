// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/html_text.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace outbox {

namespace {

const QSet<QString>& lineBeginners() {
    static const QSet<QString> names{
        QStringLiteral("br"), QStringLiteral("p"),  QStringLiteral("div"),   QStringLiteral("tr"),
        QStringLiteral("li"), QStringLiteral("h1"), QStringLiteral("h2"),    QStringLiteral("h3"),
        QStringLiteral("td"), QStringLiteral("th"), QStringLiteral("pre"),   QStringLiteral("hr"),
        QStringLiteral("ul"), QStringLiteral("ol"), QStringLiteral("table"), QStringLiteral("blockquote")};
    return names;
}

const QSet<QString>& unread() {
    static const QSet<QString> names{QStringLiteral("script"), QStringLiteral("style"),
                                     QStringLiteral("title")};
    return names;
}

QString referenced(QStringView name) {
    static const QHash<QString, QString> known{
        {QStringLiteral("lt"), QStringLiteral("<")},   {QStringLiteral("gt"), QStringLiteral(">")},
        {QStringLiteral("amp"), QStringLiteral("&")},  {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("nbsp"), QStringLiteral(" ")}, {QStringLiteral("apos"), QStringLiteral("'")}};
    if (!name.startsWith(u'#')) return known.value(name.toString());
    const bool hex = name.size() > 1 && name.at(1).toLower() == u'x';
    bool isNumber = false;
    const uint code = name.mid(hex ? 2 : 1).toUInt(&isNumber, hex ? 16 : 10);
    const bool isCharacter = isNumber && code >= 0x20 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    return isCharacter ? QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1) : QString();
}

}  // namespace

QString htmlWords(const QString& html) {
    QString words;
    QString skipping;
    for (qsizetype i = 0; i < html.size();) {
        const QChar c = html.at(i);
        if (!skipping.isEmpty() && !(c == u'<' && i + 1 < html.size() && html.at(i + 1) == u'/')) {
            ++i;
            continue;
        }
        if (c == u'<') {
            const bool comment = QStringView(html).mid(i, 4) == u"<!--";
            const qsizetype end = comment ? html.indexOf(QStringLiteral("-->"), i) : html.indexOf(u'>', i);
            if (end < 0) break;
            const bool closes = i + 1 < html.size() && html.at(i + 1) == u'/';
            qsizetype nameEnd = i + (closes ? 2 : 1);
            const qsizetype nameStart = nameEnd;
            while (nameEnd < end && html.at(nameEnd).isLetterOrNumber()) ++nameEnd;
            const QString name = html.mid(nameStart, std::min<qsizetype>(nameEnd - nameStart, 12)).toLower();
            if (!closes && unread().contains(name)) skipping = name;
            if (closes && name == skipping) skipping.clear();
            if (lineBeginners().contains(name)) words += u'\n';
            i = end + (comment ? 3 : 1);
            continue;
        }
        if (c == u'&') {
            const qsizetype found = QStringView(html).mid(i, 12).indexOf(u';');
            const qsizetype end = found < 0 ? -1 : i + found;
            const QString plain = end > i ? referenced(QStringView(html).mid(i + 1, end - i - 1)) : QString();
            if (!plain.isEmpty()) {
                words += plain;
                i = end + 1;
                continue;
            }
        }
        words += c == u'\n' || c == u'\r' ? QChar(u' ') : c;
        ++i;
    }
    return words;
}

}  // namespace outbox
