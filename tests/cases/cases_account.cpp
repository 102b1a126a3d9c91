// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/views.h"
#include "tests/cases/case.h"

namespace outbox::cases {

namespace {

Case refused(const char* name, int code, const char* enhanced, const char* words, const char* findings) {
    return {name,
            [=](World& w) {
                w.bothDoors([&](Door& door) { door.refusal = smtpReply(code, enhanced, words); });
                w.door("imap.example.org", 993).wrongPassword = true;
            },
            findings};
}

Case atRecipient(const char* name, int code, const char* enhanced, const char* words, const char* findings,
                 Light light = Light::Red) {
    return {name,
            [=](World& w) {
                w.bothDoors([&](Door& door) { door.recipientReply = smtpReply(code, enhanced, words); });
            },
            findings, light};
}

}  // namespace

std::vector<Case> accountCases() {
    return {
        refused("account disabled", 535, "5.7.1", "Account is disabled", "account.suspended"),
        refused("programs not switched on", 535, "5.7.8", "IMAP/SMTP access is disabled for this user",
                "account.smtp-not-enabled"),
        refused("password expired", 432, "4.7.12", "A password transition is needed",
                "account.password-expired"),
        atRecipient("another sender's address", 553, "5.7.1",
                    "Sender address rejected: not owned by user anna", "sender.not-allowed"),
        atRecipient("Exchange: send as", 550, "5.7.60",
                    "Client does not have permissions to send as this sender", "sender.not-allowed"),
        {"sender refused at once",
         [](World& w) {
             w.known.account.from = QStringLiteral("chef@example.org");
             w.bothDoors([](Door& door) {
                 door.senderReply = smtpReply(550, "5.7.1", "Sender address is not allowed.");
             });
         },
         "sender.not-allowed"},
        atRecipient("sender's domain unknown to the server", 550, "5.1.8",
                    "Sender address rejected: Domain not found", ""),
        {"sender's domain unknown",
         [](World& w) {
             w.bothDoors([](Door& door) {
                 door.senderReply = smtpReply(550, "5.1.8", "Sender address rejected: Domain not found");
             });
         },
         "sender.rejected"},
        atRecipient("relaying denied although signed in", 554, "5.7.1", "Relay access denied",
                    "relay.denied"),
        atRecipient("mailbox full", 452, "4.2.2", "Mailbox full", "account.mailbox-full"),
        atRecipient("daily limit", 550, "5.4.5", "Daily user sending limit exceeded", "account.daily-limit"),
        atRecipient("too fast", 450, "4.7.1", "Too many messages, slow down", "account.rate-limited",
                    Light::Yellow),
        atRecipient("sending stopped", 550, "5.7.1", "Outgoing mail is suspended for this account",
                    "account.sending-suspended"),
        atRecipient("a refusal that names nothing", 550, "5.0.0", "No", ""),
    };
}

}  // namespace outbox::cases
