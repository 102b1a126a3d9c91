// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
// Explains texts, one JSON object {"text"} a line, and writes for each the finding (or an empty field), the
// kind, what the program says, and the reply that was read. bench_client_errors.py beside it counts what is
// right.
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include "core/diagnosis/facts.h"
#include "core/explain/explanation.h"

using namespace outbox;

int main() {
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly)) return 1;
    QTextStream out(stdout);
    while (!in.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(in.readLine()).object();
        const Explanation explained = explainText(row.value(QStringLiteral("text")).toString().toUtf8());
        const QString finding = explained.conclusion ? explained.conclusion->id : QString();
        const QString reply = explained.reply ? replyText(*explained.reply) : QString();
        out << finding << '\t' << explainedKindName(explained.kind) << '\t' << explained.says << '\t' << reply
            << '\n';
    }
    return 0;
}
