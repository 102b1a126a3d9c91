// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/transcript.h"

#include <QStringDecoder>

#include "core/model/name_table.h"

namespace outbox {

namespace {
constexpr NameTable<Speaker, 3> speakerNames{
    {{{Speaker::Server, "server"}, {Speaker::Client, "client"}, {Speaker::Note, "note"}}}};

constexpr char16_t ellipsis = u'…';
constexpr char16_t replacement = u'\uFFFD';

constexpr bool isBidiControl(char16_t c) {
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}

/// What stands for a single UTF-16 unit outside of surrogate pairs; the unit itself where it is harmless.
constexpr char16_t standIn(char16_t c) {
    if (c < 0x20) return static_cast<char16_t>(0x2400 + c);  // ␀ … ␟
    if (c == 0x7F) return u'␡';
    if (c >= 0x80 && c < 0xA0) return replacement;
    if (c == 0x2028 || c == 0x2029) return u'␤';  // would start a new line in a report
    if (isBidiControl(c) || QChar::isSurrogate(c) || c >= 0xFFFE) return replacement;
    return c;
}

/// Octets that may be cut away unread: no more than `limit` characters come of the rest, four octets at most
/// each.
QByteArray boundedOctets(const QByteArray& bytes, qsizetype limit) {
    return bytes.left(limit * 4 + 4);
}

QString decoded(const QByteArray& bytes, bool cut) {
    // A sequence that our own cut split is not an error of the sender; only a stateful decoder forgives it.
    const auto flags = cut ? QStringConverter::Flag::Default : QStringConverter::Flag::Stateless;
    QStringDecoder utf8(QStringConverter::Utf8, flags);
    const QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}
}  // namespace

QString speakerName(Speaker speaker) {
    return speakerNames.nameOf(speaker);
}

QString cleanText(const QString& text, qsizetype limit) {
    if (limit <= 0) return {};
    QString clean;
    clean.reserve(std::min(text.size(), limit));
    for (qsizetype i = 0, units = 1; i < text.size(); i += units) {
        const bool pair =
            text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        units = pair ? 2 : 1;
        const bool last = i + units == text.size();
        if (clean.size() + units + (last ? 0 : 1) > limit) return clean + QChar(ellipsis);
        clean += pair ? text.mid(i, 2) : QString(QChar(standIn(text.at(i).unicode())));
    }
    return clean;
}

QString cleanBytes(const QByteArray& bytes, qsizetype limit) {
    if (limit <= 0) return {};
    const QByteArray kept = boundedOctets(bytes, limit);
    return cleanText(decoded(kept, kept.size() < bytes.size()), limit);
}

}  // namespace outbox
