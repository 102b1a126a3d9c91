// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/views.h"
#include "tests/cases/case.h"

namespace outbox::cases {

namespace {

void onlyPort(World& w, quint16 open) {
    for (const quint16 port : {25, 465, 587, 2525})
        if (port != open) w.blocked[port] = Failure::TimedOut;
}

void onlyPort25At(World& w) {
    for (const quint16 port : {465, 587, 2525}) w.servers[QStringLiteral("smtp.example.org")].remove(port);
}

}  // namespace

std::vector<Case> portCases() {
    return {
        {"port 25 set and dropped",
         [](World& w) {
             w.set("smtp.example.org:25/starttls");
             w.blocked[25] = Failure::TimedOut;
         },
         "port.25-blocked", Light::Red, "use-other-port", "smtp.example.org:587/starttls"},
        {"port 25 set and refused",
         [](World& w) {
             w.set("smtp.example.org:25/starttls");
             w.blocked[25] = Failure::Refused;
         },
         "port.25-blocked", Light::Red, "use-other-port", "smtp.example.org:587/starttls"},
        {"587 dropped, 465 open", [](World& w) { w.blocked[587] = Failure::TimedOut; }, "port.blocked",
         Light::Red, "use-other-port", "smtp.example.org:465/tls"},
        {"587 rejected by the network, 465 open", [](World& w) { w.blocked[587] = Failure::Refused; },
         "port.blocked", Light::Red, "use-other-port", "smtp.example.org:465/tls"},
        {"587 prohibited on the way", [](World& w) { w.blocked[587] = Failure::AdminProhibited; },
         "port.blocked", Light::Red, "use-other-port", "smtp.example.org:465/tls"},
        {"465 dropped, 587 open",
         [](World& w) {
             w.set("smtp.example.org:465/tls");
             w.blocked[465] = Failure::TimedOut;
         },
         "port.blocked", Light::Red, "use-other-port", "smtp.example.org:587/starttls"},
        {"587 dropped, checked without a secret",
         [](World& w) {
             w.noSecret();
             w.blocked[587] = Failure::TimedOut;
         },
         "port.blocked", Light::Red, "use-other-port", "smtp.example.org:465/tls"},
        {"587 of this server alone is silent: the way or the server",
         [](World& w) { w.door("smtp.example.org", 587).connect = Failure::TimedOut; }, "port.blocked?",
         Light::Red, "use-other-port", "smtp.example.org:465/tls"},
        {"587 dropped at a server of which nothing is known",
         [](World& w) {
             w.withoutPublishedSettings();
             w.blocked[587] = Failure::TimedOut;
         },
         "port.blocked", Light::Red, "use-other-port", "smtp.example.org:465/tls"},
        {"587 dropped and a wrong password",
         [](World& w) {
             w.blocked[587] = Failure::TimedOut;
             w.bothDoors([](Door& door) { door.wrongPassword = true; });
             w.door("imap.example.org", 993).wrongPassword = true;
         },
         "port.blocked auth.wrong-password"},
        {"578 set, silent",
         [](World& w) {
             w.set("smtp.example.org:578/starttls");
             w.blocked[578] = Failure::TimedOut;
         },
         "port.wrong", Light::Red, "use-other-port", "smtp.example.org:587/starttls"},
        {"578 set, refused", [](World& w) { w.set("smtp.example.org:578/starttls"); }, "port.wrong",
         Light::Red, "use-other-port", "smtp.example.org:587/starttls"},
        {"465 set at a server that has only 587",
         [](World& w) {
             w.withoutPublishedSettings();
             w.set("smtp.example.org:465/tls");
             w.servers[QStringLiteral("smtp.example.org")].remove(465);
         },
         "port.wrong", Light::Red, "use-other-port", "smtp.example.org:587/starttls"},
        {"web server on the set port",
         [](World& w) {
             w.set("smtp.example.org:443/tls");
             Door& web = w.door("smtp.example.org", 443);
             web.speaks = Security::None;
             web.says = "HTTP/1.1 400 Bad Request\r\n";
         },
         "port.wrong >server.not-mail", Light::Red, "use-other-port", "smtp.example.org:465/tls"},
        {"only 2525 takes mail",
         [](World& w) {
             w.withoutPublishedSettings();
             w.servers[QStringLiteral("smtp.example.org")].clear();
             w.door("smtp.example.org", 2525);
         },
         "port.nonstandard >server.down", Light::Red, "use-other-port", "smtp.example.org:2525/starttls"},
        {"every sending port dropped, receiving works", [](World& w) { onlyPort(w, 0); }, "port.all-blocked"},
        {"every sending port dropped, no web page opens, receiving works",
         [](World& w) {
             onlyPort(w, 0);
             for (WebObservation& web : w.known.web) {
                 web.matched = false;
                 web.status = 0;
                 web.fault.kind = Failure::TimedOut;
             }
         },
         "port.all-blocked"},
        {"every sending port rejected by the network",
         [](World& w) {
             for (const quint16 port : {25, 465, 587, 2525}) w.blocked[port] = Failure::Refused;
         },
         "port.all-blocked"},
        {"every sending port silent, nothing to compare with",
         [](World& w) {
             onlyPort(w, 0);
             w.touch([](Evidence& e) {
                 QList<ReachObservation> kept;
                 for (const ReachObservation& reach : e.reach)
                     if (reach.role != ReachRole::Control) kept.append(reach);
                 e.reach = kept;
             });
         },
         "port.all-blocked? >server.unreachable?"},
        {"a server that takes mail on 25 only, in a network that closes 25",
         [](World& w) {
             w.withoutPublishedSettings();
             w.set("smtp.example.org:25/starttls");
             onlyPort25At(w);
             w.blocked[25] = Failure::TimedOut;
         },
         "port.only-25-and-blocked >server.down"},
        {"a preset that lists 25 only, in a network that closes 25",
         [](World& w) {
             w.set("smtp.example.org:25/starttls");
             w.known.recommendedOutgoing = {w.known.account.outgoing};
             onlyPort25At(w);
             w.blocked[25] = Failure::Refused;
         },
         "port.only-25-and-blocked >server.down"},
        {"somebody else answers on 587 with another name in the certificate",
         [](World& w) {
             w.bothDoors([](Door& door) { door.greetingText = QStringLiteral("smtp.example.org ESMTP"); });
             Door& door = w.door("smtp.example.org", 587);
             door.greetingText = QStringLiteral("relay.isp.example ESMTP");
             door.problems = {CertificateProblem::NameMismatch};
         },
         "port.redirected >tls.name-mismatch", Light::Red, "use-other-port", "smtp.example.org:465/tls"},
        {"somebody else answers on 587 without encryption",
         [](World& w) {
             w.bothDoors([](Door& door) { door.greetingText = QStringLiteral("mx7.example.org ESMTP"); });
             Door& door = w.door("smtp.example.org", 587);
             door.greetingText = QStringLiteral("relay.isp.example ESMTP");
             door.startTlsShown = false;
         },
         "port.redirected >path.starttls-stripped", Light::Red, "use-other-port", "smtp.example.org:465/tls"},
        {"two machines of one organisation, one with another name in its certificate",
         [](World& w) {
             w.door("smtp.example.org", 465).greetingText = QStringLiteral("mx7.example.org ESMTP");
             Door& door = w.door("smtp.example.org", 587);
             door.greetingText = QStringLiteral("mx8.example.org ESMTP");
             door.problems = {CertificateProblem::NameMismatch};
         },
         "tls.name-mismatch"},
        {"STARTTLS does not arrive, the provider offers it",
         [](World& w) {
             Door& door = w.door("smtp.example.org", 587);
             door.startTlsShown = false;
             door.signInInClear = true;
         },
         "path.starttls-stripped", Light::Red, "use-other-port", "smtp.example.org:465/tls"},
        {"STARTTLS does not arrive at a server that no preset knows",
         [](World& w) {
             w.withoutPreset();
             w.door("smtp.example.org", 587).startTlsShown = false;
         },
         "path.starttls-stripped", Light::Red, "use-other-port", "smtp.example.org:465/tls"},
        {"STARTTLS is written over",
         [](World& w) {
             w.withoutPublishedSettings();
             Door& door = w.door("smtp.example.org", 587);
             door.startTlsShown = false;
             w.servers[QStringLiteral("smtp.example.org")].remove(465);
             w.touch([](Evidence& e) {
                 for (DialogueObservation& seen : e.dialogues)
                     if (seen.role == DialogueRole::AsSet) seen.clear.words = {QStringLiteral("XXXXXXXA")};
             });
         },
         "path.starttls-stripped >tls.unavailable"},
        {"a firewall stars the greeting out",
         [](World& w) {
             Door& door = w.door("smtp.example.org", 587);
             door.greetingText = QStringLiteral("********************0**");
             door.startTlsShown = false;
         },
         "path.smtp-filter >path.starttls-stripped", Light::Red, "use-other-port",
         "smtp.example.org:465/tls"},
        {"silence in the middle of 587, 465 goes on",
         [](World& w) {
             Door& door = w.door("smtp.example.org", 587);
             door.cutAt = Step::Handshake;
             door.cut = Failure::TimedOut;
         },
         "path.cut-midway", Light::Red, "use-other-port", "smtp.example.org:465/tls"},
        {"reset after the greeting of 587",
         [](World& w) {
             Door& door = w.door("smtp.example.org", 587);
             door.cutAt = Step::Hello;
             door.cut = Failure::Reset;
         },
         "path.cut-midway", Light::Red, "use-other-port", "smtp.example.org:465/tls"},
        {"connected and not greeted on 587",
         [](World& w) {
             Door& door = w.door("smtp.example.org", 587);
             door.cutAt = Step::Greeting;
             door.cut = Failure::TimedOut;
         },
         "path.cut-midway", Light::Red, "use-other-port", "smtp.example.org:465/tls"},
        {"cut in the sign-in of 587", [](World& w) { w.door("smtp.example.org", 587).broken = true; },
         "path.cut-midway", Light::Red, "use-other-port", "smtp.example.org:465/tls"},
        {"silence on 587 and nothing to compare with",
         [](World& w) {
             w.withoutPublishedSettings();
             Door& door = w.door("smtp.example.org", 587);
             door.cutAt = Step::Hello;
             door.cut = Failure::TimedOut;
             w.touch([](Evidence& e) {
                 QList<DialogueObservation> kept;
                 for (const DialogueObservation& seen : e.dialogues)
                     if (seen.role != DialogueRole::Candidate) kept.append(seen);
                 e.dialogues = kept;
             });
         },
         "path.cut-midway", Light::Red, "use-other-port", "smtp.example.org:465/tls"},
    };
}

}  // namespace outbox::cases
