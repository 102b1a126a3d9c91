// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/shield_greetings.h"

#include <algorithm>

namespace outbox {

namespace {

struct ShieldGreeting {
    const char* product;
    const char* mark;  ///< in the greeting, any case
};

// From the makers' help pages and from mail that people asked about in public.
constexpr ShieldGreeting greetings[] = {
    {"Avast", "avast! smtp proxy"},
    {"Avast", "avast! imap proxy"},
    {"Avast", "avast! pop3 proxy"},
    {"Avast", "avast mail shield"},
    {"AVG", "avg esmtp proxy"},
    {"AVG", "avg pop3 proxy"},
    {"AVG", "avg imap proxy"},
    {"Norton", "norton antivirus"},
    {"Norton", "symantec email proxy"},
    {"McAfee", "mcafee email proxy"},
    {"Trend Micro", "trend micro mail scanner"},
    {"G DATA", "g data mail proxy"},
    {"Kaspersky", "kaspersky mail"},
    {"BullGuard", "bullguard mail"},
    {"SpamPal", "spampal"},
    // What such a proxy says when it does not reach the real server, whoever made it (Avast, AVG and Norton
    // share the words): "421 Cannot connect to SMTP server 192.0.2.1 (192.0.2.1:25), connect error 10060".
    {"", "cannot connect to smtp server"},
    {"", "cannot connect to imap server"},
    {"", "cannot connect to pop3 server"},
};

const ShieldGreeting* greetingOf(const ServerReply& greeting) {
    const QString text = greeting.text();
    const auto found =
        std::find_if(std::begin(greetings), std::end(greetings), [&text](const ShieldGreeting& one) {
            return text.contains(QLatin1String(one.mark), Qt::CaseInsensitive);
        });
    return found == std::end(greetings) ? nullptr : found;
}

}  // namespace

bool speaksLikeShield(const ServerReply& greeting) {
    return greetingOf(greeting) != nullptr;
}

QString shieldOfGreeting(const ServerReply& greeting) {
    const ShieldGreeting* found = greetingOf(greeting);
    return found ? QString::fromLatin1(found->product) : QString();
}

}  // namespace outbox
