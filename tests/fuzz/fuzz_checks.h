// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QStringList>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace outbox::fuzz {

/// Ends the run with the words of what was promised and did not hold.
inline void require(bool holds, const char* promise) {
    if (holds) return;
    std::fprintf(stderr, "does not hold: %s\n", promise);
    std::abort();
}

inline QByteArray bytesOf(const uint8_t* data, size_t size) {
    return {reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)};
}

/// Nothing in it steers a terminal, turns the reading direction over or breaks a line.
inline bool isOneCleanLine(const QString& text) {
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        const bool control = u < 0x20 || (u >= 0x7F && u < 0xA0) || u == 0x2028 || u == 0x2029;
        const bool turning = (u >= 0x202A && u <= 0x202E) || u == 0x200E || u == 0x200F || u == 0x061C;
        if (control || turning) return false;
    }
    return text.isValidUtf16();
}

inline bool areCleanLines(const QString& text) {
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines)
        if (!isOneCleanLine(line)) return false;
    return true;
}

inline bool areCleanLines(const QStringList& lines) {
    for (const QString& line : lines)
        if (!isOneCleanLine(line)) return false;
    return true;
}

/// The lines of an input, without their ends, as a wire hands them on: it cuts longer ones.
inline QByteArrayList wireLines(const QByteArray& input) {
    constexpr qsizetype longestLine = 16 * 1024;
    QByteArrayList lines;
    for (const QByteArray& line : input.split('\n')) {
        const QByteArray bare = line.endsWith('\r') ? line.chopped(1) : line;
        lines.append(bare.left(longestLine));
    }
    return lines;
}

}  // namespace outbox::fuzz
