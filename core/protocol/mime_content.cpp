// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QMap>
#include <algorithm>

#include "core/protocol/mime_charset.h"
#include "core/protocol/mime_encoding.h"
#include "core/protocol/mime_message.h"

namespace outbox {

namespace {

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// What stands before the next semicolon that is not quoted: quotes undone, blanks outside of them left out
/// at both ends and behind the equals sign; `at` goes behind it.
QByteArray upToSemicolon(const QByteArray& text, qsizetype* at) {
    QByteArray piece;
    bool quoted = false;
    qsizetype kept = 0;  // up to here nothing is cut off at the end
    for (; *at < text.size(); ++*at) {
        const char c = text.at(*at);
        if (quoted && c == '\\' && *at + 1 < text.size()) {
            piece += text.at(++*at);
            kept = piece.size();
        } else if (c == '"') {
            quoted = !quoted;
            kept = piece.size();
        } else if (c == ';' && !quoted) {
            ++*at;
            break;
        } else if (quoted || !isBlank(c) || (!piece.isEmpty() && !piece.endsWith('='))) {
            piece += c;
        }
    }
    while (piece.size() > kept && isBlank(piece.back())) piece.chop(1);
    return piece;
}

/// "name*2*" of RFC 2231: which piece of which parameter, percent-encoded or not.
struct PieceName {
    QByteArray name;
    int number = 0;
    bool extended = false;
};

PieceName pieceName(QByteArray name) {
    PieceName piece;
    piece.extended = name.endsWith('*');
    if (piece.extended) name.chop(1);
    const qsizetype star = name.indexOf('*');
    bool isNumber = true;
    if (star > 0) piece.number = name.mid(star + 1).toInt(&isNumber);
    piece.name = star > 0 && isNumber ? name.left(star) : name;
    return piece;
}

struct Pieces {
    QByteArray charset;
    QMap<int, QByteArray> byNumber;
};

QString joined(const Pieces& pieces) {
    QByteArray octets;
    for (const QByteArray& piece : pieces.byNumber) octets += piece;
    return textInCharset(octets, pieces.charset);
}

}  // namespace

QString ContentValue::parameter(const char* name) const {
    const auto found = std::find_if(parameters.begin(), parameters.end(),
                                    [name](const auto& one) { return one.first == name; });
    return found == parameters.end() ? QString() : found->second;
}

ContentValue contentValue(const QByteArray& unfolded) {
    constexpr qsizetype longestValue = 16'384;
    const QByteArray text = withoutComments(unfolded.left(longestValue));
    ContentValue content;
    qsizetype at = 0;
    QByteArray value = upToSemicolon(text, &at);
    value.removeIf(isBlank);
    content.value = value.toLower();

    QByteArrayList order;
    QMap<QByteArray, Pieces> found;
    for (int count = 0; at < text.size() && count < maxParameters; ++count) {
        const QByteArray piece = upToSemicolon(text, &at);
        const qsizetype equals = piece.indexOf('=');
        if (equals <= 0) continue;
        const PieceName which = pieceName(piece.left(equals).trimmed().toLower());
        QByteArray given = piece.mid(equals + 1);
        Pieces& pieces = found[which.name];
        if (which.extended) {
            const qsizetype language = given.indexOf('\'');
            const qsizetype start = language < 0 ? -1 : given.indexOf('\'', language + 1);
            if (which.number == 0 && start > 0) {
                pieces.charset = given.left(language);
                given = given.mid(start + 1);
            }
            given = QByteArray::fromPercentEncoding(given);
        }
        if (!order.contains(which.name)) order.append(which.name);
        if (!pieces.byNumber.contains(which.number)) pieces.byNumber.insert(which.number, given);
    }
    for (const QByteArray& name : order) content.parameters.append({name, joined(found.value(name))});
    return content;
}

QString fieldText(const QList<HeaderField>& header, const char* name) {
    const auto found = std::find_if(header.begin(), header.end(),
                                    [name](const HeaderField& field) { return field.is(name); });
    return found == header.end() ? QString() : decodedWords(found->unfolded());
}

QString MimePart::field(const char* name) const {
    return fieldText(header, name);
}

bool MimePart::has(const char* name) const {
    return std::any_of(header.begin(), header.end(),
                       [name](const HeaderField& field) { return field.is(name); });
}

QString partText(const MimePart& part) {
    const QByteArray octets = transferDecoded(part.body, part.encoding);
    QString text = textInCharset(octets, part.type.parameter("charset").toLatin1());
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
}

}  // namespace outbox
