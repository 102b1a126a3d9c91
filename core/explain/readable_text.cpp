// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/explain/readable_text.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <algorithm>
#include <optional>

#include "core/protocol/html_text.h"
#include "core/protocol/mime_charset.h"

namespace outbox {

namespace {

constexpr qsizetype mostAtStart = 64 * 1024;
constexpr qsizetype mostAtEnd = 32 * 1024;

/// The octets that are read of a long text, joined by a line end.
QByteArray bothEnds(const QByteArray& bytes) {
    if (bytes.size() <= mostAtStart + mostAtEnd) return bytes;
    return bytes.left(mostAtStart) + '\n' + bytes.right(mostAtEnd);
}

/// UTF-16 as Windows programs save it: with a mark at the start, or with every other octet of the start zero.
std::optional<QStringConverter::Encoding> wideEncoding(const QByteArray& bytes) {
    if (bytes.startsWith("\xFF\xFE")) return QStringConverter::Utf16LE;
    if (bytes.startsWith("\xFE\xFF")) return QStringConverter::Utf16BE;
    if (bytes.size() < 4) return std::nullopt;
    const bool evenZero = bytes.at(0) == 0 && bytes.at(2) == 0;
    const bool oddZero = bytes.at(1) == 0 && bytes.at(3) == 0;
    if (oddZero && bytes.at(0) != 0 && bytes.at(2) != 0) return QStringConverter::Utf16LE;
    if (evenZero && bytes.at(1) != 0 && bytes.at(3) != 0) return QStringConverter::Utf16BE;
    return std::nullopt;
}

QString decodedText(const QByteArray& bytes) {
    if (const auto wide = wideEncoding(bytes)) {
        QStringDecoder decoder(*wide, QStringConverter::Flag::ConvertInitialBom);
        const QString text = decoder.decode(bytes.left(2 * (mostAtStart + mostAtEnd)));
        return text.startsWith(QChar::ByteOrderMark) ? text.mid(1) : text;
    }
    return textInCharset(bothEnds(bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes), {});
}

/// Tags that only a page or a message in HTML has; an address in angle brackets is none.
bool isMarkup(const QString& text) {
    static const QRegularExpression tag(
        QStringLiteral("</?(html|body|p|br|div|span|td|tr|pre|li|b|strong|font)\\b[^<>@]{0,200}>"),
        QRegularExpression::CaseInsensitiveOption);
    return text.contains(tag);
}

/// Character references in a text that is none of markup otherwise, as a page's source is copied.
QString withoutReferences(QString text) {
    static constexpr struct {
        const char* reference;
        const char* character;
    } known[] = {{"&lt;", "<"},   {"&gt;", ">"},   {"&quot;", "\""}, {"&#39;", "'"}, {"&#x27;", "'"},
                 {"&apos;", "'"}, {"&nbsp;", " "}, {"&#34;", "\""},  {"&#45;", "-"}, {"&amp;", "&"}};
    for (const auto& row : known)
        text.replace(QLatin1String(row.reference), QLatin1String(row.character), Qt::CaseInsensitive);
    return text;
}

QString withoutEscapes(const QString& text) {
    if (!text.contains(u'\\')) return text;
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar next = text.at(at) == u'\\' && at + 1 < text.size() ? text.at(at + 1) : QChar();
        if (next == u'n' || next == u'r' || next == u't')
            plain += next == u't' ? u'\t' : u'\n';
        else if (next == u'"' || next == u'\'' || next == u'/')
            plain += next;
        else {
            plain += text.at(at);
            continue;
        }
        ++at;
    }
    return plain;
}

bool cannotBeSeen(QChar c) {
    return c == QChar(0xAD) || c.category() == QChar::Other_Format;
}

}  // namespace

QString readableText(const QByteArray& bytes) {
    const QString text = decodedText(bytes);
    return withoutEscapes(isMarkup(text) ? htmlWords(text) : withoutReferences(text));
}

bool looksLikeText(const QByteArray& bytes) {
    if (wideEncoding(bytes)) return true;
    const QByteArray sample = bothEnds(bytes);
    const auto strange = std::count_if(sample.begin(), sample.end(), [](char c) {
        const auto octet = static_cast<unsigned char>(c);
        return octet == 0 || (octet < 0x20 && octet != '\t' && octet != '\n' && octet != '\r' &&
                              octet != '\f' && octet != 0x1B);
    });
    constexpr qsizetype oneIn = 50;
    return strange * oneIn <= sample.size();
}

QString comparableText(const QString& text) {
    QString comparable;
    comparable.reserve(text.size());
    const QString lowered = text.toLower();
    for (const QChar c : lowered) {
        if (cannotBeSeen(c)) continue;
        const bool apostrophe = c == QChar(0x2019) || c == QChar(0x2018);
        // Some pages print the x of 0x800… as a times sign.
        comparable += apostrophe ? QChar(u'\'') : c == QChar(0xD7) ? QChar(u'x') : c;
    }
    return comparable.simplified();
}

}  // namespace outbox
