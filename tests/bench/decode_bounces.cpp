// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
// Reads file names, one a line, and writes for each message what was read from it, as one JSON object a line.
// bench_bounces.py beside it counts what is right.
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include "core/explain/bounce.h"

using namespace outbox;

namespace {

QString kindName(ReturnedKind kind) {
    switch (kind) {
        case ReturnedKind::Bounce:
            return QStringLiteral("bounce");
        case ReturnedKind::Delivered:
            return QStringLiteral("delivered");
        case ReturnedKind::Vacation:
            return QStringLiteral("vacation");
        case ReturnedKind::Feedback:
            return QStringLiteral("feedback");
        case ReturnedKind::Ordinary:
            return QStringLiteral("ordinary");
        case ReturnedKind::NotAMessage:
            break;
    }
    return QStringLiteral("not-a-message");
}

}  // namespace

int main() {
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly)) return 1;
    QTextStream out(stdout);
    while (!in.atEnd()) {
        QFile file(QString::fromUtf8(in.readLine().trimmed()));
        if (!file.open(QIODevice::ReadOnly)) return 1;
        QElapsedTimer timer;
        timer.start();
        const ReturnedMessage message = readReturnedMessage(file.readAll());
        QJsonArray recipients;
        for (const BouncedRecipient& one : message.recipients)
            recipients.append(QJsonObject{{QStringLiteral("address"), one.address},
                                          {QStringLiteral("action"), one.action},
                                          {QStringLiteral("status"), one.status},
                                          {QStringLiteral("code"), one.reply.code},
                                          {QStringLiteral("diagnostic"), one.diagnostic},
                                          {QStringLiteral("server"), one.remoteServer},
                                          {QStringLiteral("finding"), one.finding}});
        const QJsonObject read{{QStringLiteral("kind"), kindName(message.kind)},
                               {QStringLiteral("reporting"), message.reportingServer},
                               {QStringLiteral("truncated"), message.truncated},
                               {QStringLiteral("ms"), timer.elapsed()},
                               {QStringLiteral("recipients"), recipients}};
        out << QJsonDocument(read).toJson(QJsonDocument::Compact) << '\n';
    }
    return 0;
}
