// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/safe_text.h"

#include <QStringList>

#include "core/model/transcript.h"

namespace outbox {

namespace {
constexpr char16_t isolateStart = 0x2068;
constexpr char16_t isolateEnd = 0x2069;

bool isolatesAreBalanced(const QString& text) {
    int open = 0;
    for (const QChar c : text) {
        if (c == isolateStart) ++open;
        if (c == isolateEnd && --open < 0) return false;
    }
    return open == 0;
}
}  // namespace

QString safeLine(const QString& text, qsizetype limit) {
    if (text.size() > limit || !text.contains(QChar(isolateStart)) || !isolatesAreBalanced(text))
        return cleanText(text, limit);
    QString safe;
    QString run;
    for (const QChar c : text) {
        if (c != isolateStart && c != isolateEnd) {
            run.append(c);
            continue;
        }
        safe += cleanText(run, limit) + c;
        run.clear();
    }
    return safe + cleanText(run, limit);
}

QString safeLines(const QString& text, qsizetype limit) {
    QStringList lines = text.left(limit).split(u'\n');
    for (QString& line : lines) {
        if (line.endsWith(u'\r')) line.chop(1);
        line = safeLine(line, limit);
    }
    return lines.join(u'\n');
}

}  // namespace outbox
