// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/views.h"
#include "tests/cases/case.h"

namespace outbox::cases {

namespace {

NameObservation& outgoingName(Evidence& e) {
    return e.names.first();
}

void give(QList<DnsAnswer>& answers, const char* address) {
    for (DnsAnswer& answer : answers) {
        answer.status = DnsStatus::Found;
        DnsRecord record;
        record.address = QHostAddress(QString::fromLatin1(address));
        answer.records = {record};
    }
}

void give(QList<DnsAnswer>& answers, DnsStatus failure) {
    for (DnsAnswer& answer : answers) {
        answer.status = failure;
        answer.records.clear();
    }
}

void ownAnswer(Evidence& e, const char* address) {
    give(outgoingName(e).configured, address);
    QList<DnsAnswer> system{outgoingName(e).system};
    give(system, address);
    outgoingName(e).system = system.first();
}

void failNames(Evidence& e, DnsStatus status, bool all) {
    for (NameObservation& name : e.names) {
        if (!all && name.role != NameRole::Outgoing) continue;
        for (DnsAnswer& answer : name.configured) {
            answer.status = status;
            answer.records.clear();
        }
        name.system.status = status;
        name.system.records.clear();
    }
}

void notReached(Evidence& e) {
    e.reach.clear();
    QList<DialogueObservation> incoming;
    for (DialogueObservation& dialogue : e.dialogues) {
        if (dialogue.role == DialogueRole::Candidate) continue;
        DialogueObservation lost;
        lost.role = dialogue.role;
        lost.endpoint = dialogue.endpoint;
        lost.fault.kind = Failure::NoAddress;
        incoming.append(dialogue.role == DialogueRole::AsSet ? lost : dialogue);
    }
    e.dialogues = incoming;
}

void reachable(Evidence& e, const char* address, Failure failure) {
    ReachObservation other;
    other.role = ReachRole::AsSet;
    other.host = e.account.outgoing.host;
    other.address = QHostAddress(QString::fromLatin1(address));
    other.port = e.account.outgoing.port;
    other.fault.kind = failure;
    e.reach.append(other);
}

void strangeCertificate(World& w) {
    w.bothDoors([](Door& door) {
        door.problems = {CertificateProblem::NameMismatch};
        door.certificate.names = {QStringLiteral("www.elsewhere.test")};
        door.certificate.subject = QStringLiteral("www.elsewhere.test");
    });
}

}  // namespace

std::vector<Case> nameCases() {
    return {
        {"resolver dead, public ones answer",
         [](World& w) {
             w.touch([](Evidence& e) {
                 failNames(e, DnsStatus::TimedOut, true);
                 notReached(e);
             });
         },
         "dns.resolver-down"},
        {"resolver dead, nothing to compare with",
         [](World& w) {
             w.touch([](Evidence& e) {
                 failNames(e, DnsStatus::TimedOut, true);
                 outgoingName(e).reference.clear();
                 notReached(e);
                 e.dialogues.removeLast();
             });
         },
         "dns.resolver-down?"},
        {"first resolver dead, the second steps in",
         [](World& w) {
             w.touch([](Evidence& e) {
                 for (NameObservation& name : e.names)
                     for (DnsAnswer& answer : name.configured) {
                         answer.status = DnsStatus::TimedOut;
                         answer.records.clear();
                     }
             });
         },
         "", Light::Green},
        {"hosts file points elsewhere",
         [](World& w) {
             w.known.local->hostsEntries = {
                 {QStringLiteral("smtp.example.org"), QHostAddress(QStringLiteral("203.0.113.66"))}};
             w.bothDoors([](Door& door) { door.connect = Failure::Refused; });
             w.touch([](Evidence& e) {
                 outgoingName(e).system.records.first().address =
                     QHostAddress(QStringLiteral("203.0.113.66"));
             });
         },
         "dns.hosts-file >server.down"},
        {"hosts file points elsewhere, where a stranger shows his certificate",
         [](World& w) {
             w.known.local->hostsEntries = {
                 {QStringLiteral("smtp.example.org"), QHostAddress(QStringLiteral("203.0.113.66"))}};
             strangeCertificate(w);
         },
         "dns.hosts-file >tls.name-mismatch"},
        {"ad blocker answers 0.0.0.0",
         [](World& w) {
             w.bothDoors([](Door& door) { door.connect = Failure::Refused; });
             w.touch([](Evidence& e) { ownAnswer(e, "0.0.0.0"); });
         },
         "dns.sinkholed >server.down"},
        {"filter says that there is no such name",
         [](World& w) {
             w.touch([](Evidence& e) {
                 failNames(e, DnsStatus::NoSuchName, false);
                 notReached(e);
             });
         },
         "dns.sinkholed"},
        {"company block page at a private address",
         [](World& w) {
             strangeCertificate(w);
             w.touch([](Evidence& e) { ownAnswer(e, "10.1.1.1"); });
         },
         "dns.sinkholed >dns.wrong-answer? >tls.name-mismatch"},
        {"slip in the address",
         [](World& w) {
             w.withoutPublishedSettings();
             w.known.account.address = QStringLiteral("anna@exmaple.org");
             w.known.nearestDomain = QStringLiteral("example.org");
             w.set("smtp.exmaple.org:587/starttls");
             w.touch([](Evidence& e) {
                 for (NameObservation& name : e.names) {
                     if (name.role != NameRole::Domain) continue;
                     name.name = QStringLiteral("exmaple.org");
                     for (DnsAnswer& answer : name.configured) {
                         answer.status = DnsStatus::NoSuchName;
                         answer.records.clear();
                     }
                 }
                 outgoingName(e).reference.first().status = DnsStatus::NoSuchName;
             });
         },
         "dns.address-typo >dns.host-not-found"},
        {"slip in the server name",
         [](World& w) {
             w.set("smtp.exmaple.org:587/starttls");
             w.known.nearestServer = QStringLiteral("smtp.example.org");
         },
         "dns.host-not-found", Light::Red, "use-provider-settings", "smtp.example.org:587/starttls"},
        {"slip in the server name, provider publishes nothing",
         [](World& w) {
             w.withoutPublishedSettings();
             w.set("smtp.exmaple.org:587/starttls");
         },
         "dns.host-not-found"},
        {"unknown server name where names are invented",
         [](World& w) {
             w.set("smtp.exmaple.org:587/starttls");
             w.door("smtp.exmaple.org", 443);
             w.touch([](Evidence& e) {
                 for (DnsAnswer& answer : outgoingName(e).reference) {
                     answer.status = DnsStatus::NoSuchName;
                     answer.records.clear();
                 }
                 for (NameObservation& name : e.names)
                     if (name.role == NameRole::Canary)
                         give(name.configured,
                              outgoingName(e).addresses().first().toString().toLatin1().constData());
             });
         },
         "dns.host-not-found >dns.wildcard >server.down", Light::Red, "use-provider-settings",
         "smtp.example.org:587/starttls"},
        {"filter refuses to answer for the name",
         [](World& w) {
             w.touch([](Evidence& e) {
                 failNames(e, DnsStatus::Refused, false);
                 notReached(e);
             });
         },
         "dns.sinkholed >dns.server-failure"},
        {"ad blocker answers ::",
         [](World& w) {
             w.bothDoors([](Door& door) { door.connect = Failure::Refused; });
             w.touch([](Evidence& e) { ownAnswer(e, "::"); });
         },
         "dns.sinkholed >server.down"},
        {"ad blocker answers 0.0.0.0, and no public resolver is heard",
         [](World& w) {
             w.bothDoors([](Door& door) { door.connect = Failure::Refused; });
             w.touch([](Evidence& e) {
                 ownAnswer(e, "0.0.0.0");
                 outgoingName(e).reference.clear();
             });
         },
         "dns.sinkholed? >server.down"},
        {"the name’s own servers are silent",
         [](World& w) {
             w.touch([](Evidence& e) {
                 failNames(e, DnsStatus::TimedOut, false);
                 give(outgoingName(e).reference, DnsStatus::ServerFailure);
                 notReached(e);
             });
         },
         "dns.server-failure"},
        {"resolver refuses everybody",
         [](World& w) {
             w.touch([](Evidence& e) {
                 failNames(e, DnsStatus::Refused, true);
                 notReached(e);
             });
         },
         "dns.resolver-down"},
        {"the name exists and has no address",
         [](World& w) {
             w.withoutPublishedSettings();
             w.touch([](Evidence& e) {
                 failNames(e, DnsStatus::NoData, false);
                 give(outgoingName(e).reference, DnsStatus::NoData);
                 notReached(e);
             });
         },
         "dns.host-not-found"},
        {"look-up of this name ends with an error",
         [](World& w) {
             w.touch([](Evidence& e) {
                 failNames(e, DnsStatus::ServerFailure, false);
                 outgoingName(e).reference.clear();
                 notReached(e);
             });
         },
         "dns.server-failure"},
        {"resolver gives a false address, the true one serves",
         [](World& w) {
             strangeCertificate(w);
             w.touch([](Evidence& e) {
                 ownAnswer(e, "203.0.113.5");
                 for (ReachObservation& reach : e.reach)
                     if (reach.role != ReachRole::Control)
                         reach.address = QHostAddress(QStringLiteral("203.0.113.5"));
                 reachable(e, "198.51.100.14", Failure::None);
                 give(outgoingName(e).reference, "198.51.100.14");
             });
         },
         "dns.wrong-answer >tls.name-mismatch"},
        {"other addresses elsewhere and a blocked port: no false answer",
         [](World& w) {
             w.blocked[587] = Failure::TimedOut;
             w.touch([](Evidence& e) { give(outgoingName(e).reference, "203.0.113.9"); });
         },
         "port.blocked", Light::Red, "use-other-port", "smtp.example.org:465/tls"},
    };
}

}  // namespace outbox::cases
