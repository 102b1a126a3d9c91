// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/views.h"
#include "tests/cases/case.h"

namespace outbox::cases {

std::vector<Case> serverCases() {
    return {
        {"every sending port refused, other operators answer",
         [](World& w) { w.bothDoors([](Door& door) { door.connect = Failure::Refused; }); }, "server.down"},
        {"sending ports refused, controls not reached",
         [](World& w) {
             w.bothDoors([](Door& door) { door.connect = Failure::Refused; });
             w.touch([](Evidence& e) {
                 QList<ReachObservation> kept;
                 for (const ReachObservation& reach : e.reach)
                     if (reach.role != ReachRole::Control) kept.append(reach);
                 e.reach = kept;
             });
         },
         "server.down?"},
        {"sending ports silent, the same host still hands mail out",
         [](World& w) {
             w.set("imap.example.org:587/starttls");
             w.known.recommendedOutgoing = {};
             w.known.provider.reset();
             w.known.hostOwner.reset();
             w.door("imap.example.org", 587).connect = Failure::TimedOut;
             w.door("imap.example.org", 465).connect = Failure::TimedOut;
         },
         "server.down"},
        {"the host is gone",
         [](World& w) {
             for (const quint16 port : {25, 465, 587, 2525})
                 w.door("smtp.example.org", port).connect = Failure::TimedOut;
         },
         "server.unreachable"},
        {"421 as greeting",
         [](World& w) {
             w.bothDoors([](Door& door) {
                 door.greetingCode = 421;
                 door.greetingText = QStringLiteral("4.3.2 too busy, try later");
             });
         },
         "server.busy", Light::Yellow},
        {"the computer's name is refused, its address taken",
         [](World& w) {
             w.touch([](Evidence& e) {
                 for (DialogueObservation& seen : e.dialogues) {
                     seen.helloName = QStringLiteral("[192.0.2.7]");
                     seen.refusedHelloName = QStringLiteral("ANNA_PC");
                     seen.nameRefusal = smtpReply(501, "5.5.4", "ANNA_PC: invalid name");
                 }
             });
         },
         "server.refuses-name"},
        {"554 as greeting",
         [](World& w) {
             w.bothDoors([](Door& door) {
                 door.greetingCode = 554;
                 door.greetingText = QStringLiteral("5.7.1 your address is listed");
             });
         },
         "server.rejects-client"},
        {"SSH on the sending port of a server with another one",
         [](World& w) { w.door("smtp.example.org", 587).says = "SSH-2.0-OpenSSH_9.2"; }, "server.not-mail",
         Light::Red, "use-provider-settings", "smtp.example.org:465/tls"},
        {"SSH meets a ClientHello",
         [](World& w) {
             w.withoutPublishedSettings();
             w.set("smtp.example.org:465/tls");
             w.servers[QStringLiteral("smtp.example.org")].remove(587);
             w.door("smtp.example.org", 465).says = "SSH-2.0-OpenSSH_9.2";
         },
         "server.not-mail"},
        {"bytes slipped in before encryption",
         [](World& w) {
             Door& door = w.door("smtp.example.org", 587);
             door.cutAt = Step::Handshake;
             door.cut = Failure::TlsInjected;
         },
         "server.misbehaves", Light::Red, "use-other-port", "smtp.example.org:465/tls"},
        {"endless line",
         [](World& w) {
             w.bothDoors([](Door& door) {
                 door.cutAt = Step::Hello;
                 door.cut = Failure::LimitExceeded;
             });
         },
         "server.misbehaves"},
        {"closes without a word on every port",
         [](World& w) {
             w.bothDoors([](Door& door) {
                 door.cutAt = Step::Hello;
                 door.cut = Failure::Closed;
             });
         },
         "server.misbehaves"},
        {"resets every port at the same step",
         [](World& w) {
             w.bothDoors([](Door& door) {
                 door.cutAt = Step::Hello;
                 door.cut = Failure::Reset;
             });
         },
         "server.misbehaves?"},
        {"falls silent on every port",
         [](World& w) {
             w.bothDoors([](Door& door) {
                 door.cutAt = Step::Greeting;
                 door.cut = Failure::TimedOut;
             });
         },
         "server.misbehaves?"},
        {"answers the handshake with text",
         [](World& w) {
             Door& door = w.door("smtp.example.org", 587);
             door.cutAt = Step::Handshake;
             door.cut = Failure::TlsNotSpoken;
         },
         "server.misbehaves", Light::Red, "use-other-port", "smtp.example.org:465/tls"},
        {"greeting after twelve seconds",
         [](World& w) { w.bothDoors([](Door& door) { door.greetingMs = 12000; }); }, "server.slow",
         Light::Yellow},
        {"greeting after nine seconds",
         [](World& w) { w.bothDoors([](Door& door) { door.greetingMs = 9000; }); }, "", Light::Green},
        {"access provider's server from elsewhere",
         [](World& w) {
             w.known.provider->ownNetworkOnly = true;
             w.known.hostOwner = w.known.provider;
             w.bothDoors([](Door& door) { door.greetingCode = 554; });
         },
         "server.own-network-only >server.rejects-client"},
    };
}

}  // namespace outbox::cases
