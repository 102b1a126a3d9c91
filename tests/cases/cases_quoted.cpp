// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cases/case.h"

namespace outbox::cases {

namespace {

/// The person has a text that says this.
void quote(World& world, const char* finding, const char* said) {
    ServerReply reply;
    reply.code = 535;
    reply.lines = {QString::fromUtf8(said)};
    world.known.quoted = QuotedRefusal{QString::fromLatin1(finding), reply};
}

}  // namespace

std::vector<Case> quotedCases() {
    return {
        {"a text says that the password is wrong, and nobody signs in",
         [](World& w) {
             w.noSecret();
             quote(w, "auth.wrong-password", "5.7.8 Authentication failed");
         },
         "auth.wrong-password?", Light::Yellow},
        {"a text says that the password is wrong, and it is taken now",
         [](World& w) { quote(w, "auth.wrong-password", "5.7.8 Authentication failed"); }, "", Light::Green},
        {"a text says that a recipient is unknown, and no message is sent",
         [](World& w) { quote(w, "recipient.unknown", "5.1.1 User unknown"); }, "recipient.unknown?",
         Light::Yellow},
        {"a text says that the limit was reached, and senders are taken now",
         [](World& w) { quote(w, "account.daily-limit", "5.4.5 Daily limit"); }, "", Light::Green},
        {"a text says one thing, and the run finds another",
         [](World& w) {
             w.set("smtp.example.org:25/starttls");
             w.blocked[25] = Failure::TimedOut;
             quote(w, "recipient.unknown", "5.1.1 User unknown");
         },
         "port.25-blocked", Light::Red, "use-other-port", "smtp.example.org:587/starttls"},
        {"a text says something that no rule knows", [](World& w) { quote(w, "net.moon", "on the moon"); },
         "", Light::Green},
    };
}

}  // namespace outbox::cases
