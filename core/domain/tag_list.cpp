// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/domain/tag_list.h"

#include <QByteArrayList>
#include <algorithm>

namespace outbox {

namespace {

constexpr qsizetype mostTags = 50;

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isTagName(const QByteArray& name) {
    return !name.isEmpty() && isLetter(name.front()) && std::all_of(name.begin(), name.end(), [](char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '_';
    });
}

}  // namespace

std::optional<TagList> readTagList(const QByteArray& text) {
    TagList tags;
    QByteArrayList parts = text.split(';');
    if (parts.last().trimmed().isEmpty()) parts.removeLast();  // a semicolon at the end is allowed
    for (const QByteArray& part : parts) {
        const qsizetype sign = part.indexOf('=');
        const QByteArray name = part.left(std::max<qsizetype>(sign, 0)).trimmed();
        if (!isTagName(name) || tags.contains(name) || tags.size() >= mostTags) return std::nullopt;
        tags.insert(name, part.mid(sign + 1).trimmed());
    }
    return tags;
}

QByteArray withoutBlanks(const QByteArray& text) {
    QByteArray plain;
    for (const char c : text)
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n') plain += c;
    return plain;
}

std::optional<QByteArray> readFoldedBase64(const QByteArray& text) {
    const auto decoded =
        QByteArray::fromBase64Encoding(withoutBlanks(text), QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok || decoded.decoded.isEmpty())
        return std::nullopt;
    return decoded.decoded;
}

}  // namespace outbox
