// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
// Reads quoted replies, one JSON object {"text", "provider"} a line, and writes for each the finding that the
// table of refusals names, or an empty line. bench_replies.py beside it counts what is right.
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include "core/diagnosis/refusals.h"
#include "core/explain/quoted_reply.h"

using namespace outbox;

int main() {
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly)) return 1;
    QTextStream out(stdout);
    while (!in.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(in.readLine()).object();
        const QuotedReply quoted = quotedReply(row.value(QStringLiteral("text")).toString());
        const QString named = row.value(QStringLiteral("provider")).toString();
        const Refusal* first = RefusalTable::instance().find(named.isEmpty() ? quoted.serverOperator : named,
                                                             quoted.steps, quoted.reply);
        out << (first ? first->finding : QString()) << '\t' << (first ? first->place : QString()) << '\n';
    }
    return 0;
}
