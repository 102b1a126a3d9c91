// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/text_table.h"

#include <algorithm>
#include <numeric>

#include "core/report/text_wrap.h"

namespace outbox {

namespace {
constexpr qsizetype gap = 2;  // blanks between columns

/// How much of a text goes into a line of so many characters.
qsizetype lineLength(QStringView text, qsizetype width) {
    if (text.size() <= width) return text.size();
    if (text.at(width) == u' ') return width;
    for (const QStringView ends : {QStringView(u" "), QStringView(u".-@")})
        for (qsizetype at = width; at > 1; --at)
            if (ends.contains(text.at(at - 1))) return at;
    return text.at(width - 1).isHighSurrogate() && width > 1 ? width - 1 : width;
}

QStringList cellLines(const QString& cell, qsizetype width) {
    QStringList lines;
    for (const QString& paragraph : cell.split(u'\n')) {
        QStringView left = QStringView(paragraph).trimmed();
        do {
            const qsizetype taken = lineLength(left, width);
            lines.append(left.left(taken).trimmed().toString());
            left = left.mid(taken).trimmed();
        } while (!left.isEmpty());
    }
    return lines;
}

/// The widest columns give way until all fit beside each other.
QList<qsizetype> columnWidths(const QList<QStringList>& rows) {
    QList<qsizetype> widths(rows.first().size(), 1);
    for (const QStringList& row : rows)
        for (qsizetype i = 0; i < widths.size(); ++i)
            for (const QString& line : row.value(i).split(u'\n')) widths[i] = qMax(widths.at(i), line.size());
    const qsizetype room = textColumns - gap * (widths.size() - 1);
    for (qsizetype& width : widths) width = qMin(width, room);
    while (std::accumulate(widths.begin(), widths.end(), qsizetype(0)) > room)
        --*std::max_element(widths.begin(), widths.end());
    return widths;
}
}  // namespace

QList<QStringList> textTable(const QList<QStringList>& rows) {
    if (rows.isEmpty()) return {};
    const QList<qsizetype> widths = columnWidths(rows);
    QList<QStringList> laidOut;
    for (const QStringList& row : rows) {
        QList<QStringList> cells;
        qsizetype height = 0;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            cells.append(cellLines(row.value(i), widths.at(i)));
            height = qMax(height, cells.last().size());
        }
        QStringList lines;
        for (qsizetype at = 0; at < height; ++at) {
            QString line;
            for (qsizetype i = 0; i < widths.size(); ++i)
                line += cells.at(i).value(at).leftJustified(widths.at(i) + gap);
            while (line.endsWith(u' ')) line.chop(1);
            lines.append(line);
        }
        laidOut.append(lines);
    }
    return laidOut;
}

}  // namespace outbox
