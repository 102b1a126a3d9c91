// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/views.h"
#include "tests/cases/case.h"

namespace outbox::cases {

std::vector<Case> healthyCases() {
    return {
        {"nothing wrong, 587", [](World&) {}, "", Light::Green},
        {"nothing wrong, 465", [](World& w) { w.set("smtp.example.org:465/tls"); }, "", Light::Green},
        {"nothing wrong, checked without a secret", [](World& w) { w.noSecret(); }, "", Light::Green},
        {"nothing wrong, provider without preset", [](World& w) { w.withoutPreset(); }, "", Light::Green},
        {"nothing wrong, nothing published", [](World& w) { w.withoutPublishedSettings(); }, "",
         Light::Green},
        {"provider publishes one of its two ports",
         [](World& w) {
             w.set("smtp.example.org:465/tls");
             w.known.recommendedOutgoing.removeLast();
         },
         "", Light::Green},
        {"large provider answers each place with its own address",
         [](World& w) {
             w.touch([](Evidence& e) {
                 for (DnsAnswer& answer : e.names.first().reference)
                     answer.records.first().address = QHostAddress(QStringLiteral("203.0.113.9"));
             });
         },
         "", Light::Green},
        {"network blocks port 25, which is not used", [](World& w) { w.blocked[25] = Failure::TimedOut; }, "",
         Light::Green},
        {"only the set port is open, and it works",
         [](World& w) {
             w.set("smtp.example.org:465/tls");
             w.blocked[587] = Failure::TimedOut;
         },
         "", Light::Green},
        {"connectivity checks are shut, mail goes through",
         [](World& w) {
             for (WebObservation& web : w.known.web) {
                 web.matched = false;
                 web.status = 0;
                 web.fault.kind = Failure::TimedOut;
                 web.serverDate = {};
             }
         },
         "", Light::Green},
        {"company proxy rewrites the connectivity checks, mail goes through",
         [](World& w) {
             for (WebObservation& web : w.known.web) web.matched = false;
         },
         "", Light::Green},
        {"hosts file names the server on purpose",
         [](World& w) {
             w.known.local->hostsEntries = {
                 {QStringLiteral("smtp.example.org"), QHostAddress(QStringLiteral("203.0.113.77"))}};
         },
         "", Light::Green},
        {"greylisting makes the first message wait",
         [](World& w) {
             w.bothDoors([](Door& door) {
                 door.recipientReply = smtpReply(451, "4.7.1", "Greylisted, please try again in 300 seconds");
             });
         },
         "", Light::Green},
        {"clock two minutes late",
         [](World& w) { w.known.local->clock = w.known.local->clock.addSecs(-120); }, "", Light::Green},
        {"own server in a private network",
         [](World& w) {
             w.touch([](Evidence& e) {
                 for (DnsAnswer& answer : e.names.first().configured)
                     answer.records.first().address = QHostAddress(QStringLiteral("192.168.4.2"));
             });
         },
         "", Light::Green},
        {"no IPv6 at all",
         [](World& w) {
             w.touch([](Evidence& e) {
                 ReachObservation v6 = e.reach.first();
                 v6.address = QHostAddress(QStringLiteral("2001:db8::1"));
                 v6.fault.kind = Failure::NetworkUnreachable;
                 e.reach.append(v6);
             });
         },
         "", Light::Green},
        {"sending works, receiving does not",
         [](World& w) { w.door("imap.example.org", 993).connect = Failure::TimedOut; }, "", Light::Yellow},
        {"stopped at once",
         [](World& w) {
             w.known.stopped = true;
             w.touch([](Evidence& e) {
                 e.dialogues.clear();
                 e.reach.clear();
                 e.names.clear();
             });
         },
         "", Light::NotRun},
    };
}

}  // namespace outbox::cases
