// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/receiving.h"
#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/facts.h"
#include "core/diagnosis/questions.h"

namespace outbox {

namespace {

struct ReceivingRow {
    const char* cause;  ///< finding id, or "chapter."
    const char* key;    ///< into words
};

// Why receiving goes on although sending stopped for this cause; the first row that fits.
constexpr ReceivingRow reasons[] = {
    {"net.captive-portal", "not-through-portal"},
    {"net.", "other-way"},
    {"local.clock-wrong", "other-certificate"},
    {"local.", "other-port"},
    {"dns.address-typo", "own-settings"},
    {"dns.", "other-name"},
    {"port.", "other-port"},
    {"path.", "other-port"},
    {"server.", "other-server"},
    {"tls.mode-mismatch", "own-settings"},
    {"tls.required", "own-settings"},
    {"tls.", "other-certificate"},
    {"auth.not-attempted", "always-signs-in"},
    {"auth.not-offered", "other-server"},
    {"auth.needs-encryption", "own-settings"},
    {"auth.smtp-disabled", "own-switch"},
    {"auth.outgoing-differs", "own-sign-in"},
    {"auth.", "own-sign-in"},
    {"account.mailbox-full", "full-but-readable"},
    {"account.", "own-switch"},
    {"sender.", "no-sender"},
    {"relay.", "no-relay"},
    {"recipient.", "not-this-message"},
    {"message.", "not-this-message"},
    {"settings.", "own-settings"},
    {"program.wrong-outgoing-server", "other-server"},
    {"program.outgoing-login-differs", "own-sign-in"},
};

const char* keyFor(const QString& cause) {
    for (const ReceivingRow& row : reasons) {
        const QLatin1String mark(row.cause);
        if (mark.endsWith(QLatin1Char('.')) ? cause.startsWith(mark) : cause == mark) return row.key;
    }
    return "another-way";
}

const char* whenItFails(const QString& cause) {
    if (cause == QLatin1String("auth.wrong-password")) return "refused-too";
    return "fails-too";
}

}  // namespace

ReceivingReason whyReceiving(const Evidence& evidence, const Diagnosis& diagnosis) {
    if (diagnosis.light != Light::Red) return {};
    if (evidence.api) return {QStringLiteral("by-mailbox"), factsOf(evidence)};
    if (evidence.domain) return {QStringLiteral("not-by-records"), factsOf(evidence)};
    const bool known = !diagnosis.conclusions.isEmpty() && diagnosis.conclusions.first().light == Light::Red;
    const QString cause = known ? diagnosis.conclusions.first().id : QString();
    QString key;
    switch (ask::incomingWorks(evidence)) {
        case Answer::Yes:
            key = QString::fromLatin1(keyFor(cause));
            break;
        case Answer::No:
            key = QString::fromLatin1(whenItFails(cause));
            break;
        case Answer::Unknown:
            key = QStringLiteral("not-seen");
            break;
    }
    return {key, factsOf(evidence)};
}

QStringList receivingKeys() {
    QStringList keys{QStringLiteral("another-way"), QStringLiteral("refused-too"),
                     QStringLiteral("fails-too"), QStringLiteral("not-seen"),
                     QStringLiteral("by-mailbox"), QStringLiteral("not-by-records")};
    for (const ReceivingRow& row : reasons)
        if (!keys.contains(QLatin1String(row.key))) keys.append(QString::fromLatin1(row.key));
    return keys;
}

}  // namespace outbox
