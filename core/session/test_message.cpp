// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/test_message.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include "core/protocol/compose_message.h"
#include "core/words/test_message_words.h"

namespace outbox {

namespace {

constexpr int tokenLetters = 16;

/// Letters and digits that are not taken for each other.
QString randomToken() {
    static const QString alphabet = QStringLiteral("abcdefghjkmnpqrstuvwxyz23456789");
    QString token;
    for (int i = 0; i < tokenLetters; ++i)
        token += alphabet.at(QRandomGenerator::system()->bounded(static_cast<int>(alphabet.size())));
    return token;
}

}  // namespace

bool showsWayForTest(const Report& report) {
    bool open = false, sent = false;
    for (const Check& check : report.checks) {
        if (check.id == QLatin1String("sending")) open = check.light == Light::Green;
        if (check.id == QLatin1String("arrival")) sent = !check.observed.isEmpty();
    }
    for (const Finding& finding : report.findings)
        for (const Fix& fix : finding.fixes) open = open || fix.proven;
    return open && !sent;
}

TestMessage testMessageFor(const Account& account, const QString& recipient) {
    TestMessage message;
    message.sender = account.sender();
    message.recipient = recipient.isEmpty() ? account.address : recipient;
    message.token = randomToken();
    message.subject = words::testSubject() + QStringLiteral(" [") + message.token + QLatin1Char(']');
    message.text = words::testText();
    message.date = QDateTime::currentDateTimeUtc();
    // The name of this computer is nobody's business: the sender's domain stands for it, as RFC 5322 allows.
    const QString domain = message.sender.section(QLatin1Char('@'), -1);
    message.messageId = message.token + QStringLiteral(".outbox-doctor@") + domain;
    if (!composeMessage(message)) message.octets.clear();
    return message;
}

}  // namespace outbox
