// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/domain/block_list_answer.h"
#include "core/domain/domain_look.h"
#include "core/domain/organizational_domain.h"
#include "core/domain/spf_macro.h"

namespace outbox {

namespace {

using Verdict = ListedFacts::Verdict;
using Role = ListedFacts::Role;

constexpr qsizetype mostSubjects = 8;

struct Subject {
    QString shown;  ///< the address or domain
    QString name;   ///< in front of the zone
    Role role;
};

bool staysInside(const QHostAddress& address) {
    return address.isNull() || address.isLoopback() || address.isLinkLocal() || address.isMulticast();
}

void addAddress(QList<Subject>& subjects, const QHostAddress& address, Role role) {
    const QString name = QString::fromLatin1(reversedAddress(address));
    for (const Subject& known : subjects)
        if (known.name == name) return;
    if (!staysInside(address) && subjects.size() < mostSubjects)
        subjects.append({address.toString(), name, role});
}

QList<Subject> addressSubjects(const DomainLook& look) {
    QList<Subject> subjects;
    const DomainEvidence& evidence = look.evidence;
    const bool client = look.question.client.has_value();
    for (const SendingServer& server : evidence.servers)
        for (const QHostAddress& address : server.addresses) {
            bool ofServer = !client;
            for (const MxFacts::Host& host : evidence.mx.hosts)
                ofServer = ofServer || host.addresses.contains(address);
            addAddress(subjects, address, ofServer ? Role::Server : Role::Network);
        }
    for (const QHostAddress& address : look.question.networkAddresses)
        addAddress(subjects, address, Role::Network);
    return subjects;
}

QList<Subject> domainSubjects(const DomainLook& look) {
    const QString registered = organizationalDomain(look.question.domain);
    const QString domain = registered.isEmpty() ? look.question.domain : registered;
    return {{domain, domain, Role::Domain}};
}

/// RFC 5782 section 5: every list has an entry that is always there, and one that never is.
QString alwaysThere(const BlockList& list) {
    return list.ofDomains ? QStringLiteral("test") : QStringLiteral("2.0.0.127");
}
QString neverThere(const BlockList& list) {
    return list.ofDomains ? QStringLiteral("invalid") : QStringLiteral("1.0.0.127");
}

Task<DnsAnswer> askList(DomainLook* look, QString subject, QString zone) {
    const QString name = subject + QLatin1Char('.') + zone;
    const DnsType type = DnsType::A;
    co_return co_await askOf(look, name, type);
}

struct ListTrust {
    bool answers = false;
    bool believesListing = false;     ///< what never is there is not
    bool believesNotListing = false;  ///< what always is there is
};

Task<ListTrust> tryList(DomainLook* look, BlockList list) {
    ListTrust trust;
    const QString zone = list.zone;
    const QString never = neverThere(list);
    const DnsAnswer absent = co_await askList(look, never, zone);
    trust.answers = absent.answered();
    if (!trust.answers) co_return trust;
    trust.believesListing = absent.status == DnsStatus::NoSuchName || absent.status == DnsStatus::NoData;
    const QStringList names = QStringList{alwaysThere(list)} + list.test;
    for (const QString& name : names) {
        const QString subject = name;
        const DnsAnswer present = co_await askList(look, subject, zone);
        const Verdict verdict = readListAnswer(list, present.addresses()).verdict;
        trust.believesNotListing = verdict == Verdict::Listed || verdict == Verdict::Policy;
        if (trust.believesNotListing) break;
    }
    co_return trust;
}

/// A list that is silent is not waited for again.
Task<DnsAnswer> askIfAnswering(DomainLook* look, QString subject, QString zone, ListTrust trust) {
    if (!trust.answers) co_return DnsAnswer();
    co_return co_await askList(look, subject, zone);
}

ListReading weigh(const BlockList& list, const DnsAnswer& answer, const ListTrust& trust) {
    if (!answer.answered()) return {Verdict::Unknown, QStringLiteral("the list did not answer")};
    if (answer.status == DnsStatus::Found) {
        const ListReading reading = readListAnswer(list, answer.addresses());
        if (reading.verdict == Verdict::Unknown || trust.believesListing) return reading;
        return {Verdict::Unknown, QStringLiteral("the list answers to what it cannot hold")};
    }
    if (trust.believesNotListing && trust.believesListing) return {Verdict::NotListed, {}};
    return {Verdict::Unknown, QStringLiteral("the list does not know its own test entry from here")};
}

Task<void> askOneList(DomainLook* look, BlockList list) {
    const QList<Subject> subjects = list.ofDomains ? domainSubjects(*look) : addressSubjects(*look);
    if (subjects.isEmpty()) co_return;
    const ListTrust trust = co_await tryList(look, list);
    look->noteContact(list.zone);
    for (const Subject& subject : subjects) {
        const QString name = subject.name;
        const QString zone = list.zone;
        const DnsAnswer answer = co_await askIfAnswering(look, name, zone, trust);
        const ListReading reading = weigh(list, answer, trust);
        ListedFacts facts;
        facts.list = list.name;
        facts.zone = list.zone;
        facts.subject = subject.shown;
        facts.role = subject.role;
        facts.verdict = reading.verdict;
        facts.meaning = reading.meaning;
        facts.page = list.page;
        for (const QHostAddress& one : answer.addresses()) facts.answers.append(one.toString());
        look->evidence.lists.append(facts);
    }
}

}  // namespace

Task<void> askLists(DomainLook* look) {
    if (!look->question.askLists) co_return;
    look->evidence.listsAsked = true;
    std::vector<Task<void>> all;
    for (const BlockList& list : look->tools.lists) all.push_back(askOneList(look, list));
    co_await whenAllDone(std::move(all));
}

}  // namespace outbox
