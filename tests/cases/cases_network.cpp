// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/views.h"
#include "tests/cases/case.h"

namespace outbox::cases {

namespace {

void allWeb(World& w, const std::function<void(WebObservation&)>& change) {
    for (WebObservation& web : w.known.web) change(web);
}

void portalAt(WebObservation& web) {
    web.matched = false;
    web.status = 302;
    web.redirectedTo = QStringLiteral("http://login.hotel.example/");
    web.serverDate = {};
}

void deadWeb(WebObservation& web) {
    web.matched = false;
    web.status = 0;
    web.fault.kind = Failure::TimedOut;
    web.serverDate = {};
}

void everyPort(World& w, Failure failure) {
    for (const quint16 port : {25, 465, 587, 2525, 993}) w.blocked[port] = failure;
}

void noAnswers(Evidence& e, DnsStatus status) {
    e.reach.clear();  // without a name nobody is tried
    for (NameObservation& name : e.names) {
        for (QList<DnsAnswer>* answers : {&name.configured, &name.reference})
            for (DnsAnswer& answer : *answers) {
                answer.status = status;
                answer.records.clear();
            }
        name.system.status = status;
        name.system.records.clear();
    }
}

void stalled(World& w) {
    const auto stall = [](Door& door) {
        door.cutAt = Step::Handshake;
        door.cut = Failure::TimedOut;
    };
    w.bothDoors(stall);
    stall(w.door("imap.example.org", 993));
}

void shortHandshake(World& w, Failure met) {
    w.touch([met](Evidence& e) { e.dialogues.first().shortHandshake = met; });
}

void inTunnel(World& w) {
    w.known.local->interfaces.append({QStringLiteral("wg0"), true, {}});
    w.known.local->routeInterface = QStringLiteral("wg0");
}

void addV6(Evidence& e, Failure failure) {
    ReachObservation v6 = e.reach.first();
    v6.address = QHostAddress(QStringLiteral("2001:db8::25"));
    v6.fault.kind = failure;
    e.reach.append(v6);
}

}  // namespace

std::vector<Case> networkCases() {
    return {
        {"flight mode",
         [](World& w) {
             w.known.local->interfaces.clear();
             w.known.local->routeV4 = false;
             allWeb(w, deadWeb);
             w.servers.clear();
             w.touch([](Evidence& e) { noAnswers(e, DnsStatus::Unreachable); });
         },
         "net.offline"},
        {"router without a line: nothing at all answers",
         [](World& w) {
             allWeb(w, deadWeb);
             everyPort(w, Failure::TimedOut);
             w.touch([](Evidence& e) { noAnswers(e, DnsStatus::TimedOut); });
         },
         "net.offline >server.unreachable"},
        {"hotspot page, mail ports dropped",
         [](World& w) {
             allWeb(w, portalAt);
             everyPort(w, Failure::TimedOut);
         },
         "net.captive-portal"},
        {"hotspot page, its own certificate on every port",
         [](World& w) {
             allWeb(w, portalAt);
             w.bothDoors([](Door& door) {
                 door.problems = {CertificateProblem::SelfSigned, CertificateProblem::NameMismatch};
             });
         },
         "net.captive-portal >tls.self-signed"},
        {"hotspot page and nothing tried yet",
         [](World& w) {
             allWeb(w, portalAt);
             w.touch([](Evidence& e) { e.dialogues.clear(); });
         },
         "net.captive-portal?"},
        {"school network: web only", [](World& w) { everyPort(w, Failure::TimedOut); },
         "net.web-only >port.all-blocked"},
        {"VPN swallows mail",
         [](World& w) {
             inTunnel(w);
             for (const quint16 port : {25, 465, 587, 2525}) w.blocked[port] = Failure::TimedOut;
         },
         "net.vpn-interferes >port.all-blocked"},
        {"VPN swallows all mail",
         [](World& w) {
             inTunnel(w);
             everyPort(w, Failure::TimedOut);
         },
         "net.vpn-interferes >net.web-only >port.all-blocked"},
        {"VPN is on, and one port is blocked",
         [](World& w) {
             inTunnel(w);
             w.blocked[587] = Failure::TimedOut;
         },
         "port.blocked", Light::Red, "use-other-port", "smtp.example.org:465/tls"},
        {"VPN is on, and mail goes through it", inTunnel, "", Light::Green},
        {"sending shut in this network, receiving at this provider only",
         [](World& w) {
             for (const quint16 port : {25, 465, 587, 2525}) w.blocked[port] = Failure::TimedOut;
             w.door("imap.example.org", 993).connect = Failure::TimedOut;
         },
         "port.all-blocked"},
        {"IPv6 leads nowhere", [](World& w) { w.touch([](Evidence& e) { addV6(e, Failure::TimedOut); }); },
         "net.ipv6-broken", Light::Yellow},
        {"IPv6 works", [](World& w) { w.touch([](Evidence& e) { addV6(e, Failure::None); }); }, "",
         Light::Green},
        {"IPv6 leads nowhere and the port is blocked",
         [](World& w) {
             w.blocked[587] = Failure::TimedOut;
             w.touch([](Evidence& e) {
                 addV6(e, Failure::TimedOut);
                 ReachObservation v6 = e.reach.last();
                 for (ReachObservation& other : e.reach)
                     if (other.role == ReachRole::OtherPort && other.port == 465) v6.host = other.host;
                 v6.port = 465;
                 v6.role = ReachRole::OtherPort;
                 e.reach.append(v6);
             });
         },
         "port.blocked net.ipv6-broken", Light::Red, "use-other-port", "smtp.example.org:465/tls"},
        {"large packets get lost on every way, short ones do not",
         [](World& w) {
             stalled(w);
             shortHandshake(w, Failure::None);
         },
         "net.mtu-black-hole"},
        {"large packets get lost on every way, as far as was looked", stalled, "net.mtu-black-hole"},
        {"large packets get lost, and there is no incoming side to compare",
         [](World& w) {
             stalled(w);
             w.known.account.incoming.reset();
         },
         "net.mtu-black-hole? >tls.blocked"},
        {"every handshake is swallowed, short ones too",
         [](World& w) {
             stalled(w);
             shortHandshake(w, Failure::TimedOut);
         },
         "tls.blocked"},
        {"clock a year behind: certificates look not yet valid",
         [](World& w) {
             w.known.local->clock = w.known.local->clock.addYears(-1);
             w.bothDoors([](Door& door) { door.problems = {CertificateProblem::NotYetValid}; });
             w.door("imap.example.org", 993).problems = {CertificateProblem::NotYetValid};
         },
         "local.clock-wrong"},
        {"clock wrong by the word of one server",
         [](World& w) {
             w.known.local->clock = w.known.local->clock.addYears(-1);
             w.known.web.removeLast();
             w.bothDoors([](Door& door) { door.problems = {CertificateProblem::NotYetValid}; });
         },
         "local.clock-wrong?"},
        {"clock five hours behind, on the day of a new certificate",
         [](World& w) {
             w.known.local->clock = w.known.local->clock.addSecs(-5 * 3600);
             w.bothDoors([](Door& door) {
                 door.problems = {CertificateProblem::NotYetValid};
                 door.certificate.notBefore = QDateTime(QDate(2026, 6, 1), QTime(10, 0), Qt::UTC);
             });
         },
         "local.clock-wrong"},
        {"clock five hours behind, nothing breaks",
         [](World& w) { w.known.local->clock = w.known.local->clock.addSecs(-5 * 3600); }, "", Light::Green},
        {"no web check, and every server’s certificate is from the future",
         [](World& w) {
             w.known.web.clear();
             w.bothDoors([](Door& door) { door.problems = {CertificateProblem::NotYetValid}; });
             w.door("imap.example.org", 993).problems = {CertificateProblem::NotYetValid};
             w.touch([](Evidence& e) {
                 for (DialogueObservation& dialogue : e.dialogues)
                     if (dialogue.role == DialogueRole::Incoming)
                         dialogue.tls->chain.first().sha256 = QStringLiteral("01:02:03");
             });
         },
         "local.clock-wrong? >tls.not-yet-valid"},
        {"clock three days ahead, nothing breaks yet",
         [](World& w) { w.known.local->clock = w.known.local->clock.addDays(3); }, "local.clock-wrong",
         Light::Yellow},
        {"firewall on this computer", [](World& w) { w.blocked[587] = Failure::LocallyDenied; },
         "local.firewall >port.blocked", Light::Red},
        {"bridge not running",
         [](World& w) {
             w.withoutPublishedSettings();
             w.set("127.0.0.1:1025/starttls");
             w.servers[QStringLiteral("127.0.0.1")];
         },
         "local.helper-not-running >server.down"},
    };
}

}  // namespace outbox::cases
