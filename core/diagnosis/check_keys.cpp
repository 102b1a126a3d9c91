// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "core/diagnosis/checks.h"

namespace outbox {

namespace {

// What a light says, and why one stays dark. Every key stands here once; words/ has its sentence.
constexpr const char* summaryKeys[] = {
    "arrived",
    "arrived-elsewhere",
    "arrived-in-junk",
    "api-answers",
    "api-key-refused",
    "api-key-taken",
    "api-limit-reached",
    "api-may-not-send",
    "api-may-send",
    "api-name-missing",
    "api-odd-answer",
    "api-place-wrong",
    "api-silent",
    "api-trouble",
    "certificate-expired",
    "certificate-incomplete",
    "certificate-not-yet-valid",
    "certificate-other-name",
    "certificate-refused",
    "certificate-revoked",
    "certificate-self-signed",
    "certificate-untrusted",
    "certificate-valid",
    "certificate-valid-here",
    "certificate-weak",
    "clock-wrong",
    "computer-ready",
    "computer-ready-clock-unchecked",
    "controls-answer",
    "controls-not-needed",
    "controls-shut",
    "domain-exists",
    "domain-takes-mail",
    "dkim-found",
    "dmarc-found",
    "encrypted",
    "encryption-not-set",
    "encryption-other-mode",
    "envelope-taken",
    "envelope-greylisted",
    "finding",
    "greeting-cut",
    "greeting-later",
    "greeting-odd",
    "greeting-polite",
    "greeting-refused",
    "greeting-silent",
    "greeting-slow",
    "greeting-stranger",
    "handshake-cut",
    "handshake-failed",
    "handshake-injected",
    "handshake-not-spoken",
    "handshake-silent",
    "handshake-too-old",
    "handshake-too-weak",
    "ipv6-dead-end",
    "ipv6-works",
    "lists-clean",
    "lists-policy-only",
    "message-refused",
    "message-taken",
    "mx-found",
    "mx-none-wanted",
    "mx-own-address",
    "name-failure",
    "name-found",
    "name-missing",
    "name-no-answer",
    "names-agree",
    "names-differ-by-place",
    "names-only-elsewhere",
    "names-only-here",
    "names-overridden",
    "network-answers",
    "network-no-connection",
    "network-silent",
    "no-port-answers",
    "not-arrived",
    "one-port-is-enough",
    "other-port-answers",
    "port-answers",
    "port-cut",
    "port-denied-here",
    "port-no-answer",
    "port-no-way",
    "port-refused",
    "portal",
    "program-ready",
    "recipient-refused",
    "resolver-answers",
    "resolver-silent",
    "reverse-confirmed",
    "sender-refused",
    "senders-partly-taken",
    "settings-differ",
    "settings-fit",
    "sign-in-broken",
    "sign-in-later",
    "sign-in-no-method",
    "sign-in-not-offered",
    "sign-in-refused",
    "signed-in",
    "spf-allows-server",
    "spf-sends-nothing",
    "spf-sound",
    "starttls-missing",
    "starttls-refused",
    "transport-found",
    "web-reached",
};

constexpr const char* skipKeys[] = {
    "api-key-not-taken",  "api-key-withheld", "api-no-key",       "api-right-unseen",
    "budget-spent", "dkim-name-unknown", "domain-not-in-time", "domain-unanswered", "domain-unknown", "encryption-first", "ipv6-not-used", "lists-not-asked", "lists-unknown", "literal-address", "mailbox-not-open", "name-not-found", "no-comparison", "no-encrypted-line", "no-encryption-set", "no-incoming", "no-mail-server", "no-password", "no-safe-line", "no-secret", "no-test-message", "no-time-for-test", "no-token", "not-checked", "not-signed-in", "nothing-published", "nothing-to-compare", "other-mailbox", "provider-unknown", "reference-silent", "refused-before", "reverse-not-own", "reverse-not-run", "server-not-reached", "sign-in-not-set", "stopped", "test-not-sent", "test-not-taken", "transport-broken", "transport-not-published", "transport-policy-not-fetched", "transport-reports-only", "transport-uncovered",
};

QStringList listOf(std::span<const char* const> keys) {
    QStringList list;
    for (const char* key : keys) list.append(QString::fromLatin1(key));
    return list;
}

}  // namespace

QStringList checkSummaryKeys() {
    return listOf(summaryKeys);
}

QStringList checkSkipKeys() {
    return listOf(skipKeys);
}

}  // namespace outbox
