// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/message_header.h"

#include <algorithm>

namespace outbox {

namespace {

bool isFieldName(const QByteArray& name) {
    return !name.isEmpty() &&
           std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < 0x7F; });
}

bool startsFold(const QByteArray& line) {
    return line.startsWith(' ') || line.startsWith('\t');
}

/// The next line with its end taken off, and where the one after it starts.
QByteArray lineAt(const QByteArray& text, qsizetype from, qsizetype* next) {
    const qsizetype end = text.indexOf('\n', from);
    *next = end < 0 ? text.size() : end + 1;
    const qsizetype size = (end < 0 ? text.size() : end) - from;
    const QByteArray line = text.mid(from, size);
    return line.endsWith('\r') ? line.chopped(1) : line;
}

void takeLine(QList<HeaderField>& header, const QByteArray& line, bool* openField) {
    if (startsFold(line)) {
        if (*openField) header.last().value += "\r\n" + line;
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(std::max<qsizetype>(colon, 0)).trimmed();
    *openField = colon > 0 && isFieldName(name) && header.size() < maxHeaderFields;
    if (*openField) header.append({name, line.mid(colon + 1)});
}

}  // namespace

bool HeaderField::is(const char* wanted) const {
    return name.compare(wanted, Qt::CaseInsensitive) == 0;
}

QByteArray HeaderField::unfolded() const {
    QByteArray line = value;
    return line.replace("\r\n", QByteArray()).trimmed();
}

MessageParts messageParts(const QByteArray& message) {
    MessageParts parts;
    bool openField = false;
    for (qsizetype at = 0; at < message.size();) {
        const QByteArray line = lineAt(message, at, &at);
        if (line.isEmpty()) {
            parts.body = message.mid(at);
            break;
        }
        takeLine(parts.header, line, &openField);
    }
    return parts;
}

QByteArray withoutComments(const QByteArray& value) {
    QByteArray plain;
    int depth = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char c = value.at(i);
        if (c == '\\' && (quoted || depth > 0) && i + 1 < value.size()) {
            if (depth == 0) plain += value.mid(i, 2);
            ++i;
            continue;
        }
        if (c == '"' && depth == 0) quoted = !quoted;
        const bool opens = c == '(' && !quoted;
        const bool closes = c == ')' && !quoted && depth > 0;
        if (opens) ++depth;
        if (depth == 0) plain += c;
        if (closes && --depth == 0) plain += ' ';
    }
    return plain;
}

}  // namespace outbox
