// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QHostAddress>

#include "tests/cases/case.h"

namespace outbox::cases {

namespace {

using Change = void (*)(DomainEvidence&);

QString str(const char* text) {
    return QString::fromLatin1(text);
}

SpfEvaluation evaluated(const char* ip, SpfResult result) {
    SpfEvaluation one;
    one.client.ip = QHostAddress(str(ip));
    one.result = result;
    one.lookups = 1;
    return one;
}

DkimKeyFacts dkimKey(const char* selector, const char* problem = "") {
    DkimKeyFacts key;
    key.selector = str(selector);
    key.name = key.selector + str("._domainkey.example.org");
    key.status = DnsStatus::Found;
    key.record = str("v=DKIM1; p=MIIB");
    key.type = str("rsa");
    key.bits = 2048;
    key.problem = str(problem);
    key.revoked = key.problem.contains(str("revoked"));
    return key;
}

ListedFacts entry(const char* list, const char* subject, ListedFacts::Role role,
                  ListedFacts::Verdict verdict) {
    ListedFacts one;
    one.list = str(list);
    one.subject = str(subject);
    one.role = role;
    one.verdict = verdict;
    one.page = str("https://www.example.org/removal");
    return one;
}

/// A domain with a server of its own, and everything as it should be.
DomainEvidence soundDomain() {
    DomainEvidence d;
    d.domain = str("example.org");
    d.exists = DnsStatus::Found;
    d.dnsHost = str("Example DNS");
    d.dnsHostPage = str("https://dns.example.org/help");
    const QHostAddress address(str("198.51.100.25"));
    d.servers = {{SendingServer::Source::OwnMx, str("mail.example.org"), {address}}};
    d.mx.status = DnsStatus::Found;
    d.mx.hosts = {{str("mail.example.org"), 10, DnsStatus::Found, {address}, false}};
    d.mx.ownStatus = DnsStatus::NoData;
    d.spf.status = DnsStatus::Found;
    d.spf.records = {str("v=spf1 mx -all")};
    d.spf.survey.result = SpfResult::Neutral;
    d.spf.otherwise = SpfResult::Fail;
    d.spf.evaluations = {evaluated("198.51.100.25", SpfResult::Pass)};
    d.spf.advice = {str("example.org"), str("v=spf1 mx -all"), str("v=spf1 mx ~all")};
    d.dkim.asked = 80;
    d.dkim.below = DnsStatus::NoData;
    d.dkim.keys = {dkimKey("mail")};
    d.dmarc.status = DnsStatus::Found;
    d.dmarc.name = str("_dmarc.example.org");
    d.dmarc.records = {str("v=DMARC1; p=none")};
    d.dmarc.policy = str("none");
    d.dmarc.advice = {str("_dmarc.example.org"), str("v=DMARC1; p=none"), str("v=DMARC1; p=none")};
    d.transport.stsStatus = d.transport.tlsRptStatus = DnsStatus::NoSuchName;
    d.reverse = {{address, str("mail.example.org"), DnsStatus::Found, {str("mail.example.org")}, true, true}};
    d.listsAsked = true;
    d.lists = {entry("List A", "198.51.100.25", ListedFacts::Role::Server, ListedFacts::Verdict::NotListed),
               entry("List B", "example.org", ListedFacts::Role::Domain, ListedFacts::Verdict::NotListed)};
    return d;
}

Case domainCase(const char* name, Change change, const char* findings, Light light) {
    return {name,
            [change](World& w) {
                DomainEvidence d = soundDomain();
                change(d);
                w.known.domain = d;
            },
            findings, light};
}

void withoutSpf(DomainEvidence& d) {
    d.spf.records.clear();
    d.spf.evaluations.clear();
    d.spf.advice = {str("example.org"), {}, str("v=spf1 mx ~all")};
}

void refusing(DomainEvidence& d) {
    d.spf.evaluations = {evaluated("198.51.100.25", SpfResult::Fail)};
}

void hostedElsewhere(DomainEvidence& d) {
    d.provider = str("Example Mail");
    d.providerPage = str("https://mail.example.org/spf");
    d.servers.clear();
    d.spf.evaluations.clear();
    d.reverse.clear();
    d.spf.provider = ProviderAllowed::Yes;
}

void silentDomain(DomainEvidence& d) {
    d.mx.hosts.clear();
    d.mx.refusesMail = true;
    d.servers.clear();
    d.spf.records = {str("v=spf1 -all")};
    d.spf.sendsNothing = true;
    d.spf.evaluations.clear();
    d.dkim.keys.clear();
    d.dkim.below = DnsStatus::NoSuchName;
    d.dmarc.records.clear();
    d.reverse.clear();
}

std::vector<Case> soundDomains() {
    return {
        domainCase(
            "a domain with an own server, all in order", [](DomainEvidence&) {}, "", Light::Green),
        domainCase("a domain at a provider, all in order", hostedElsewhere, "", Light::Green),
        domainCase("a domain that sends no mail and says so", silentDomain, "", Light::Green),
        domainCase(
            "a withdrawn key beside a good one: keys are being changed",
            [](DomainEvidence& d) { d.dkim.keys.append(dkimKey("old", "the key was revoked")); }, "",
            Light::Green),
        domainCase(
            "keys under names that nobody guesses", [](DomainEvidence& d) { d.dkim.keys.clear(); }, "",
            Light::Green),
        domainCase(
            "a home line in a range by policy",
            [](DomainEvidence& d) {
                d.lists.append(
                    entry("List A", "203.0.113.7", ListedFacts::Role::Network, ListedFacts::Verdict::Policy));
            },
            "", Light::Green),
        domainCase(
            "lists that refuse to answer say nothing",
            [](DomainEvidence& d) {
                for (ListedFacts& one : d.lists) one.verdict = ListedFacts::Verdict::Unknown;
            },
            "", Light::Green),
        domainCase(
            "no list was asked",
            [](DomainEvidence& d) {
                d.listsAsked = false;
                d.lists.clear();
            },
            "", Light::Green),
        domainCase(
            "a network where nobody names addresses",
            [](DomainEvidence& d) {
                d.reverse.first() = {QHostAddress(str("198.51.100.25")),
                                     str("mail.example.org"),
                                     DnsStatus::NoSuchName,
                                     {},
                                     false,
                                     false};
            },
            "", Light::Green),
        domainCase(
            "mail comes in at the domain's own address",
            [](DomainEvidence& d) {
                d.mx.hosts.clear();
                d.mx.status = DnsStatus::NoData;
                d.mx.ownStatus = DnsStatus::Found;
                d.mx.ownAddresses = {QHostAddress(str("198.51.100.25"))};
            },
            "", Light::Green),
        domainCase(
            "what takes the mail does not send it: the record names others",
            [](DomainEvidence& d) {
                refusing(d);
                d.spf.namesOthers = true;
            },
            "", Light::Green),
        domainCase(
            "strict transport security is published and sound",
            [](DomainEvidence& d) { d.transport.stsRecord = str("v=STSv1; id=1"); }, "", Light::Green),
        domainCase(
            "strict transport security is published and broken",
            [](DomainEvidence& d) {
                d.transport.stsRecord = str("v=STSv1");
                d.transport.stsProblem = str("id= is missing");
            },
            "", Light::Green),
        domainCase(
            "the resolver does not answer",
            [](DomainEvidence& d) {
                DomainEvidence unheard;
                unheard.domain = d.domain;
                unheard.exists = unheard.mx.status = unheard.spf.status = unheard.dmarc.status =
                    unheard.dkim.below = DnsStatus::TimedOut;
                unheard.spf.survey.result = SpfResult::TempError;
                d = unheard;
            },
            "", Light::NotRun),
    };
}

std::vector<Case> faultyRecords() {
    return {
        domainCase("no SPF record", withoutSpf, "domain.spf-missing", Light::Yellow),
        domainCase(
            "two SPF records",
            [](DomainEvidence& d) {
                d.spf.records.append(str("v=spf1 a ~all"));
                d.spf.survey.result = SpfResult::PermError;
                refusing(d);
            },
            "domain.spf-invalid", Light::Red),
        domainCase(
            "an SPF record with too many look-ups, and none can be computed",
            [](DomainEvidence& d) {
                d.spf.survey.result = SpfResult::PermError;
                d.spf.survey.problem = str("more than ten terms that ask names");
                d.spf.advice.text.clear();
            },
            "domain.spf-invalid", Light::Red),
        domainCase(
            "the person names a server that SPF turns away",
            [](DomainEvidence& d) {
                d.servers.first().source = SendingServer::Source::Given;
                refusing(d);
            },
            "domain.spf-excludes-server", Light::Red),
        domainCase(
            "the own server is turned away, and the record names no other",
            [](DomainEvidence& d) { refusing(d); }, "domain.spf-excludes-server?", Light::Red),
        domainCase(
            "the server for submission is turned away",
            [](DomainEvidence& d) {
                d.servers.first().source = SendingServer::Source::Submission;
                refusing(d);
            },
            "domain.spf-excludes-server", Light::Red),
        domainCase(
            "the provider's include is missing",
            [](DomainEvidence& d) {
                hostedElsewhere(d);
                d.spf.provider = ProviderAllowed::No;
            },
            "domain.spf-excludes-server", Light::Red),
        domainCase(
            "nothing at all where keys stand",
            [](DomainEvidence& d) {
                d.dkim.keys.clear();
                d.dkim.below = DnsStatus::NoSuchName;
            },
            "domain.dkim-missing", Light::Yellow),
        domainCase(
            "no key under a usual name, and the rest is not known",
            [](DomainEvidence& d) {
                d.dkim.keys.clear();
                d.dkim.below = DnsStatus::Found;
            },
            "domain.dkim-missing?", Light::Yellow),
        domainCase(
            "a message without signature", [](DomainEvidence& d) { d.dkim.messageGiven = true; },
            "domain.dkim-missing", Light::Yellow),
        domainCase(
            "the only key was withdrawn",
            [](DomainEvidence& d) { d.dkim.keys = {dkimKey("mail", "the key was revoked")}; },
            "domain.dkim-invalid", Light::Red),
        domainCase(
            "a message whose signature does not verify",
            [](DomainEvidence& d) {
                d.dkim.messageGiven = true;
                d.dkim.signatures = {{str("example.org"), str("mail"), str("rsa-sha256"), str("fail"),
                                      str("the body was changed"), true}};
            },
            "domain.dkim-invalid", Light::Red),
        domainCase(
            "no DMARC record",
            [](DomainEvidence& d) {
                d.dmarc.records.clear();
                d.dmarc.advice.now.clear();
            },
            "domain.dmarc-missing", Light::Yellow),
        domainCase(
            "a DMARC record with a slip",
            [](DomainEvidence& d) { d.dmarc.problem = str("a tag with a value that it cannot have: p=foo"); },
            "domain.dmarc-invalid", Light::Yellow),
        domainCase(
            "DMARC reports to somebody who does not take them",
            [](DomainEvidence& d) {
                d.dmarc.foreign = {{str("dmarc@example.net"), str("example.net"),
                                    str("example.org._report._dmarc.example.net"), DnsStatus::NoSuchName,
                                    false}};
            },
            "domain.dmarc-invalid", Light::Yellow),
    };
}

std::vector<Case> faultySurroundings() {
    return {
        domainCase(
            "nobody takes its mail",
            [](DomainEvidence& d) {
                d.mx.hosts.clear();
                d.mx.status = DnsStatus::NoData;
            },
            "domain.mx-missing", Light::Yellow),
        domainCase(
            "a domain that nobody has registered",
            [](DomainEvidence& d) {
                DomainEvidence gone;
                gone.domain = d.domain;
                gone.exists = gone.mx.status = gone.mx.ownStatus = gone.spf.status = gone.dmarc.status =
                    gone.dkim.below = DnsStatus::NoSuchName;
                d = gone;
            },
            "domain.mx-missing", Light::Yellow),
        domainCase(
            "servers whose names are not there",
            [](DomainEvidence& d) {
                d.mx.hosts.first().addresses.clear();
                d.mx.hosts.first().status = DnsStatus::NoSuchName;
            },
            "domain.mx-missing", Light::Yellow),
        domainCase(
            "the own server's address has no name",
            [](DomainEvidence& d) {
                d.reverse.first().names.clear();
                d.reverse.first().status = DnsStatus::NoSuchName;
                d.reverse.first().confirmed = false;
            },
            "domain.ptr-missing", Light::Yellow),
        domainCase(
            "this network's address is listed",
            [](DomainEvidence& d) {
                d.lists.append(
                    entry("List A", "203.0.113.7", ListedFacts::Role::Network, ListedFacts::Verdict::Listed));
            },
            "reputation.ip-listed", Light::Red),
        domainCase(
            "the server's address is listed",
            [](DomainEvidence& d) { d.lists.first().verdict = ListedFacts::Verdict::Listed; },
            "reputation.server-listed", Light::Yellow),
        domainCase(
            "the domain is listed",
            [](DomainEvidence& d) { d.lists.last().verdict = ListedFacts::Verdict::Listed; },
            "reputation.domain-listed", Light::Yellow),
        domainCase(
            "a withdrawn key and no reverse name: what is refused comes first",
            [](DomainEvidence& d) {
                withoutSpf(d);
                d.dkim.keys = {dkimKey("mail", "the key was revoked")};
                d.reverse.first().confirmed = false;
            },
            "domain.dkim-invalid domain.spf-missing domain.ptr-missing", Light::Red),
    };
}

}  // namespace

std::vector<Case> domainCases() {
    std::vector<Case> all = soundDomains();
    for (const auto& some : {faultyRecords(), faultySurroundings()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

}  // namespace outbox::cases
