// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/domain/dkim_canonical.h"

namespace outbox {

namespace {

bool isBlank(char c) {
    return c == ' ' || c == '\t';
}

/// Every run of blanks as one; those at the end fall away.
QByteArray singleBlanks(const QByteArray& line) {
    QByteArray out;
    out.reserve(line.size());
    for (const char c : line) {
        if (!isBlank(c))
            out += c;
        else if (!out.endsWith(' '))
            out += ' ';
    }
    while (out.endsWith(' ')) out.chop(1);
    return out;
}

QByteArray relaxedLines(const QByteArray& body) {
    QByteArray out;
    out.reserve(body.size());
    for (qsizetype at = 0; at < body.size();) {
        const qsizetype end = body.indexOf("\r\n", at);
        out += singleBlanks(body.mid(at, (end < 0 ? body.size() : end) - at)) + "\r\n";
        at = end < 0 ? body.size() : end + 2;
    }
    return out;
}

}  // namespace

QByteArray canonicalField(const HeaderField& field, DkimForm form) {
    if (form == DkimForm::Simple) return field.name + ':' + field.value + "\r\n";
    QByteArray value = field.value;
    value = singleBlanks(value.replace("\r\n", QByteArray()));
    if (value.startsWith(' ')) value.remove(0, 1);
    return field.name.toLower() + ':' + value + "\r\n";
}

QByteArray canonicalBody(const QByteArray& body, DkimForm form) {
    QByteArray out = form == DkimForm::Relaxed ? relaxedLines(body) : body;
    if (!out.isEmpty() && !out.endsWith("\r\n")) out += "\r\n";
    while (out.endsWith("\r\n\r\n")) out.chop(2);
    if (out == "\r\n") out.clear();
    // An empty body is nothing in the relaxed form and one line end in the simple one.
    return out.isEmpty() && form == DkimForm::Simple ? QByteArray("\r\n") : out;
}

}  // namespace outbox
