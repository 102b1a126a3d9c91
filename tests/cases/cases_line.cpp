// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/views.h"
#include "tests/cases/case.h"

namespace outbox::cases {

namespace {

ReachObservation attempt(const Evidence& e, ReachRole role, const QHostAddress& address, quint16 port,
                         qint64 ms, Failure failure = Failure::None) {
    ReachObservation seen;
    seen.role = role;
    seen.host = role == ReachRole::Nowhere ? address.toString() : e.account.outgoing.host;
    seen.address = address;
    seen.port = port;
    seen.span = {100, ms};
    seen.fault.kind = failure;
    return seen;
}

/// More connections to the set port, as long as given; 0: lost.
void repeats(Evidence& e, std::initializer_list<int> lasting) {
    const QHostAddress address = e.reach.first().address;
    for (const int ms : lasting)
        e.reach.append(attempt(e, ReachRole::Repeat, address, e.account.outgoing.port, ms,
                               ms == 0 ? Failure::TimedOut : Failure::None));
}

/// Connections to the controls that took a second longer than the others.
void lateControls(Evidence& e) {
    for (ReachObservation& reach : e.reach)
        if (reach.role == ReachRole::Control && reach.port == 465) reach.span.durationMs = 1030;
}

void badLine(World& w) {
    w.touch([](Evidence& e) {
        lateControls(e);
        repeats(e, {14, 1020, 15, 3040, 0, 16});
    });
}

void deadPages(World& w) {
    for (WebObservation& web : w.known.web) {
        web.matched = false;
        web.status = 0;
        web.fault.kind = Failure::TimedOut;
        web.serverDate = {};
    }
}

/// A proxy is set, and answers as given; pages do not open beside it.
void proxied(World& w, bool carries) {
    w.known.local->proxies = {QStringLiteral("192.0.2.80:3128")};
    WebObservation through = w.known.web.first();
    deadPages(w);
    if (!carries) through = w.known.web.first();
    through.proxy = w.known.local->proxies.first();
    w.known.web.append(through);
}

void shutMail(World& w) {
    for (const quint16 port : {25, 465, 587, 2525, 993}) w.blocked[port] = Failure::TimedOut;
}

void unknownHere(Evidence& e) {
    for (NameObservation& name : e.names) {
        for (QList<DnsAnswer>* answers : {&name.configured, &name.reference})
            for (DnsAnswer& answer : *answers) {
                answer.status = DnsStatus::NoSuchName;
                answer.records.clear();
            }
        name.system.status = DnsStatus::NoSuchName;
        name.system.records.clear();
    }
    e.reach.clear();
    for (DialogueObservation& dialogue : e.dialogues) {
        DialogueObservation lost;
        lost.role = dialogue.role;
        lost.endpoint = dialogue.endpoint;
        lost.fault.kind = Failure::NoAddress;
        dialogue = lost;
    }
}

void greetAll(World& w, int code, const char* text) {
    w.bothDoors([=](Door& door) {
        door.greetingCode = code;
        door.greetingText = QString::fromLatin1(text);
    });
}

void shutProvider(World& w, Failure failure) {
    for (const quint16 port : {25, 465, 587, 2525}) w.door("smtp.example.org", port).connect = failure;
    w.door("imap.example.org", 993).connect = failure;
}

/// Who answers hangs up; and somebody accepts connections to an address at which nobody is.
void nobodyAnswers(World& w, qint64 ms, bool onEveryPort) {
    w.bothDoors([](Door& door) {
        door.cutAt = Step::Greeting;
        door.cut = Failure::Closed;
    });
    w.touch([=](Evidence& e) {
        const Failure other = onEveryPort ? Failure::None : Failure::TimedOut;
        const QHostAddress nobody(QStringLiteral("203.0.113.1"));
        e.reach.append(attempt(e, ReachRole::Nowhere, nobody, e.account.outgoing.port, ms));
        e.reach.append(attempt(e, ReachRole::Nowhere, nobody, 9, ms, other));
    });
}

}  // namespace

std::vector<Case> lineCases() {
    return {
        {"company network: web through its proxy, nothing else",
         [](World& w) {
             proxied(w, true);
             shutMail(w);
         },
         "net.proxy-only"},
        {"company network: web through its proxy, and no name from outside is known",
         [](World& w) {
             proxied(w, true);
             w.touch(unknownHere);
         },
         "net.proxy-only >dns.host-not-found"},
        {"a proxy is set, and mail goes past it", [](World& w) { proxied(w, true); }, "", Light::Green},
        {"a proxy is set and dead, and nothing opens beside it",
         [](World& w) {
             proxied(w, false);
             shutMail(w);
             w.touch(unknownHere);
         },
         "dns.host-not-found"},
        {"the line loses packets", badLine, "net.unstable", Light::Yellow},
        {"the line loses packets, as far as this server shows",
         [](World& w) { w.touch([](Evidence& e) {
                            repeats(e, {14, 1020, 15, 3040, 14, 16});
                        }); },
         "net.unstable?", Light::Yellow},
        {"the line loses so much that the dialogue breaks off",
         [](World& w) {
             badLine(w);
             w.door("smtp.example.org", 587).cutAt = Step::Hello;
             w.door("smtp.example.org", 587).cut = Failure::TimedOut;
         },
         "net.unstable >path.cut-midway"},
        {"slow and even line",
         [](World& w) {
             w.touch([](Evidence& e) {
                 for (ReachObservation& reach : e.reach) reach.span.durationMs = 610;
                 for (DialogueObservation& dialogue : e.dialogues)
                     if (!dialogue.times.isEmpty()) dialogue.times.first().durationMs = 612;
                 repeats(e, {602, 615, 640, 608, 611, 620});
             });
         },
         "", Light::Green},
        {"one packet lost among many",
         [](World& w) { w.touch([](Evidence& e) {
                            repeats(e, {14, 1020, 15, 14, 14, 16});
                        }); }, "",
         Light::Green},
        {"banned, and the server says so",
         [](World& w) { greetAll(w, 554, "5.7.1 Your IP is banned: too many failed login attempts"); },
         "net.address-banned >server.rejects-client >auth.locked"},
        {"banned without a word: mail ports are silent, the host's web page is not",
         [](World& w) {
             shutProvider(w, Failure::TimedOut);
             w.touch([](Evidence& e) {
                 e.reach.append(attempt(e, ReachRole::HostWeb, e.reach.first().address, 443, 15));
             });
         },
         "net.address-banned? >server.down"},
        {"banned: both hosts of the provider refuse every port",
         [](World& w) { shutProvider(w, Failure::Refused); }, "net.address-banned? >server.down"},
        {"the one host for both sides is gone",
         [](World& w) {
             w.known.account.incoming->host = QStringLiteral("smtp.example.org");
             shutProvider(w, Failure::TimedOut);
             w.door("smtp.example.org", 993).connect = Failure::TimedOut;
         },
         "server.unreachable"},
        {"mail shield greets and does not get through",
         [](World& w) {
             greetAll(w, 421,
                      "Cannot connect to SMTP server 192.0.2.25 (192.0.2.25:587), connect error 10060");
         },
         "local.mail-shield >server.busy"},
        {"mail shield greets, and mail goes through",
         [](World& w) { greetAll(w, 220, "smtp.example.org AVG ESMTP Proxy Server ready"); },
         "local.mail-shield", Light::Yellow},
        {"somebody on this computer accepts connections to nobody",
         [](World& w) { nobodyAnswers(w, 1, false); }, "local.mail-shield >server.misbehaves"},
        {"somebody accepts connections to nobody, here or in the network",
         [](World& w) { nobodyAnswers(w, 15, false); }, "local.mail-shield? >server.misbehaves"},
        {"connections to nobody are accepted on every port", [](World& w) { nobodyAnswers(w, 1, true); },
         "server.misbehaves"},
    };
}

}  // namespace outbox::cases
