// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/mime_encoding.h"

#include "core/protocol/mime_charset.h"

namespace outbox {

namespace {

int hexDigit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
}

/// Where the line end is that a soft break at `at` removes, blanks before it too; -1 when it is none.
qsizetype behindSoftBreak(const QByteArray& body, qsizetype at) {
    qsizetype end = at + 1;
    while (end < body.size() && (body.at(end) == ' ' || body.at(end) == '\t')) ++end;
    if (end < body.size() && body.at(end) == '\r') ++end;
    if (end == body.size()) return end;
    return body.at(end) == '\n' ? end + 1 : -1;
}

QByteArray fromQuotedPrintable(const QByteArray& body) {
    QByteArray plain;
    plain.reserve(body.size());
    for (qsizetype i = 0; i < body.size();) {
        if (body.at(i) != '=') {
            plain += body.at(i++);
            continue;
        }
        const int high = i + 2 < body.size() ? hexDigit(body.at(i + 1)) : -1;
        const int low = i + 2 < body.size() ? hexDigit(body.at(i + 2)) : -1;
        const qsizetype next = high >= 0 && low >= 0 ? -1 : behindSoftBreak(body, i);
        if (high >= 0 && low >= 0) {
            plain += static_cast<char>(high * 16 + low);
            i += 3;
        } else if (next >= 0) {
            i = next;
        } else {
            plain += body.at(i++);
        }
    }
    return plain;
}

/// "=?charset?B?text?=" at `at`.
struct EncodedWord {
    QByteArray charset;
    QByteArray octets;
    qsizetype end = -1;
};

EncodedWord encodedWordAt(const QByteArray& value, qsizetype at) {
    constexpr qsizetype longestWord = 2000;  // RFC 2047 says 75; senders do not care
    constexpr qsizetype longestName = 60;
    const QByteArray near = value.mid(at, longestWord);
    EncodedWord word;
    const qsizetype first = near.indexOf('?', 2);
    if (first < 0 || first > longestName || first + 2 >= near.size() || near.at(first + 2) != '?')
        return word;
    const qsizetype close = near.indexOf("?=", first + 3);
    if (close < 0) return word;
    QByteArray text = near.mid(first + 3, close - first - 3);
    const char form = near.at(first + 1);
    if (form == 'B' || form == 'b') {
        word.octets = QByteArray::fromBase64(text);
    } else if (form == 'Q' || form == 'q') {
        word.octets = fromQuotedPrintable(text.replace('_', ' '));
    } else {
        return word;
    }
    word.charset = near.mid(2, first - 2);
    const qsizetype language = word.charset.indexOf('*');  // RFC 2231 section 5
    if (language >= 0) word.charset.truncate(language);
    word.end = at + close + 2;
    return word;
}

qsizetype behindBlanks(const QByteArray& value, qsizetype at) {
    while (at < value.size() && (value.at(at) == ' ' || value.at(at) == '\t')) ++at;
    return at;
}

}  // namespace

QByteArray transferDecoded(const QByteArray& body, const QByteArray& encoding) {
    const QByteArray form = encoding.trimmed().toLower();
    if (form == "base64") return QByteArray::fromBase64(body);
    if (form == "quoted-printable") return fromQuotedPrintable(body);
    return body;
}

QString decodedWords(const QByteArray& unfolded) {
    QString text;
    for (qsizetype at = 0; at < unfolded.size();) {
        const qsizetype start = unfolded.indexOf("=?", at);
        EncodedWord word = start < 0 ? EncodedWord() : encodedWordAt(unfolded, start);
        if (word.end < 0) {
            const qsizetype end = start < 0 ? unfolded.size() : start + 2;
            text += textInCharset(unfolded.mid(at, end - at), {});
            at = end;
            continue;
        }
        text += textInCharset(unfolded.mid(at, start - at), {});
        at = word.end;
        QByteArray octets = word.octets;
        while (unfolded.mid(behindBlanks(unfolded, at), 2) == "=?") {
            const EncodedWord more = encodedWordAt(unfolded, behindBlanks(unfolded, at));
            if (more.end < 0) break;
            at = more.end;
            if (more.charset.compare(word.charset, Qt::CaseInsensitive) == 0) {
                octets += more.octets;
                continue;
            }
            text += textInCharset(octets, word.charset);
            word = more;
            octets = more.octets;
        }
        text += textInCharset(octets, word.charset);
    }
    return text;
}

}  // namespace outbox
