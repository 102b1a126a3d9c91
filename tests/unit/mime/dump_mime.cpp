// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
// Reads file names, one a line, and writes for each message what the MIME reader makes of it, as one JSON
// object a line. compare_mime.py beside it compares.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include "core/protocol/mime_message.h"

using namespace outbox;

int main() {
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly)) return 1;
    QTextStream out(stdout);
    while (!in.atEnd()) {
        QFile file(QString::fromUtf8(in.readLine().trimmed()));
        if (!file.open(QIODevice::ReadOnly)) return 1;
        const MimeMessage message = readMime(file.readAll());
        QJsonArray parts;
        for (const MimePart& part : message.parts) {
            const bool isText = part.type.value.startsWith("text/");
            parts.append(QJsonObject{{QStringLiteral("type"), QString::fromLatin1(part.type.value)},
                                     {QStringLiteral("parent"), part.parent},
                                     {QStringLiteral("boundary"), part.type.parameter("boundary")},
                                     {QStringLiteral("subject"), part.field("Subject")},
                                     {QStringLiteral("from"), part.field("From")},
                                     {QStringLiteral("text"), isText ? partText(part) : QString()}});
        }
        out << QJsonDocument(QJsonObject{{QStringLiteral("parts"), parts},
                                         {QStringLiteral("truncated"), message.truncated}})
                   .toJson(QJsonDocument::Compact)
            << '\n';
    }
    return 0;
}
