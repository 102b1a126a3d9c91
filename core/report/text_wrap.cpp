// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/text_wrap.h"

#include <QStringList>

namespace outbox {

namespace {
/// A prefix that leaves room for something, whatever a translation made of it.
QString boundedPrefix(const QString& prefix) {
    return prefix.left(textColumns / 2);
}

/// How many characters of `text` to take so that at most `room` are, without splitting a surrogate pair.
qsizetype piece(QStringView text, qsizetype room) {
    if (text.size() <= room) return text.size();
    return text.at(room - 1).isHighSurrogate() && room > 1 ? room - 1 : room;
}
}  // namespace

QString broken(const QString& text, const QString& first, const QString& rest) {
    QStringList lines;
    QStringView left = text;
    QString prefix = boundedPrefix(first);
    do {
        const qsizetype taken = piece(left, textColumns - prefix.size());
        lines.append(left.isEmpty() ? QString() : prefix + left.left(taken).toString());
        left = left.mid(taken);
        prefix = boundedPrefix(rest);
    } while (!left.isEmpty());
    return lines.join(u'\n');
}

QString wrapped(const QString& text, const QString& first, const QString& rest) {
    QStringList lines;
    QString line = boundedPrefix(first);
    bool empty = true;  // nothing but the prefix stands in the line
    for (const QString& wholeWord : text.split(u' ', Qt::SkipEmptyParts)) {
        QStringView word = wholeWord;
        if (!empty && line.size() + 1 + word.size() > textColumns) {
            lines.append(line);
            line = boundedPrefix(rest);
            empty = true;
        }
        if (!empty) line += u' ';
        while (line.size() + word.size() > textColumns) {
            const qsizetype taken = piece(word, textColumns - line.size());
            lines.append(line + word.left(taken).toString());
            word = word.mid(taken);
            line = boundedPrefix(rest);
        }
        line += word;
        empty = false;
    }
    lines.append(line);
    return lines.join(u'\n');
}

}  // namespace outbox
