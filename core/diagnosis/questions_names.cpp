// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QHostAddress>
#include <QSet>
#include <algorithm>

#include "core/diagnosis/questions.h"
#include "core/diagnosis/views.h"

namespace outbox::ask {

namespace {

bool wasAsked(const DnsAnswer& answer) {
    return answer.status != DnsStatus::NotAsked && answer.status != DnsStatus::Cancelled;
}

bool saysNone(const DnsAnswer& answer) {
    return answer.status == DnsStatus::NoSuchName || answer.status == DnsStatus::NoData;
}

bool isFound(const DnsAnswer& answer) {
    return answer.status == DnsStatus::Found;
}

/// Every answer that came says that there is nothing, and at least one came. A resolver that answers for one
/// family and fails for the other has not said no.
Answer allSayNone(const QList<DnsAnswer>& answers) {
    QList<DnsAnswer> asked;
    std::copy_if(answers.begin(), answers.end(), std::back_inserter(asked), wasAsked);
    if (asked.isEmpty()) return Answer::Unknown;
    if (std::any_of(asked.begin(), asked.end(), isFound)) return Answer::No;
    return std::all_of(asked.begin(), asked.end(), saysNone) ? Answer::Yes : Answer::Unknown;
}

bool intersects(const QList<QHostAddress>& a, const QList<QHostAddress>& b) {
    return std::any_of(a.begin(), a.end(), [&b](const QHostAddress& address) { return b.contains(address); });
}

bool isNowhere(const QHostAddress& address) {
    return address.isLoopback() || address == QHostAddress(QHostAddress::AnyIPv4) ||
           address == QHostAddress(QHostAddress::AnyIPv6);
}

bool allOf(const QList<QHostAddress>& addresses, bool (*matches)(const QHostAddress&)) {
    return !addresses.isEmpty() && std::all_of(addresses.begin(), addresses.end(), matches);
}

bool isPrivate(const QHostAddress& address) {
    static const QPair<QHostAddress, int> privateNets[] = {// RFC 1918, RFC 6598
                                                           {QHostAddress(QStringLiteral("10.0.0.0")), 8},
                                                           {QHostAddress(QStringLiteral("172.16.0.0")), 12},
                                                           {QHostAddress(QStringLiteral("192.168.0.0")), 16},
                                                           {QHostAddress(QStringLiteral("100.64.0.0")), 10}};
    if (address.isLinkLocal() || address.isUniqueLocalUnicast()) return true;
    return std::any_of(std::begin(privateNets), std::end(privateNets),
                       [&address](const auto& net) { return address.isInSubnet(net); });
}

QList<QHostAddress> hostsAddresses(const Evidence& e) {
    QList<QHostAddress> addresses;
    if (!e.local) return addresses;
    for (const LocalObservation::HostsEntry& entry : e.local->hostsEntries)
        if (entry.name.compare(e.account.outgoing.host, Qt::CaseInsensitive) == 0)
            addresses.append(entry.address);
    return addresses;
}

/// Some filters refuse to answer for a name instead of blanking it.
Answer nameRefused(const Evidence& e) {
    const NameObservation* name = e.name(NameRole::Outgoing);
    if (!name || name->configured.isEmpty()) return Answer::Unknown;
    const bool refused = std::all_of(name->configured.begin(), name->configured.end(),
                                     [](const DnsAnswer& one) { return one.status == DnsStatus::Refused; });
    return answer(refused) && otherNamesResolve(e);
}

}  // namespace

Answer nameFound(const Evidence& e) {
    const NameObservation* name = e.name(NameRole::Outgoing);
    if (!name) return Answer::Unknown;
    if (!name->addresses().isEmpty()) return Answer::Yes;
    const bool asked =
        wasAsked(name->system) || std::any_of(name->configured.begin(), name->configured.end(), wasAsked);
    return asked ? Answer::No : Answer::Unknown;
}

Answer nameMissing(const Evidence& e) {
    const NameObservation* name = e.name(NameRole::Outgoing);
    if (!name) return Answer::Unknown;
    // A name that only this computer knows (hosts file, the local network) is none that is missing.
    if (!name->addresses().isEmpty()) return Answer::No;
    const Answer configured = allSayNone(name->configured);
    return configured == Answer::Unknown ? allSayNone({name->system}) : configured;
}

Answer nameLookUpFails(const Evidence& e) {
    const NameObservation* name = e.name(NameRole::Outgoing);
    if (!name) return Answer::Unknown;
    if (!name->addresses().isEmpty()) return Answer::No;
    QList<DnsAnswer> asked;
    std::copy_if(name->configured.begin(), name->configured.end(), std::back_inserter(asked), wasAsked);
    if (asked.isEmpty()) return Answer::Unknown;
    const auto fails = [](const DnsAnswer& one) { return one.status == DnsStatus::ServerFailure; };
    if (std::any_of(asked.begin(), asked.end(), fails)) return Answer::Yes;
    if (std::any_of(asked.begin(), asked.end(), [](const DnsAnswer& one) { return one.answered(); }))
        return Answer::No;
    // A name whose own servers are dead ends in silence as often as in SERVFAIL; a resolver that answers
    // nobody is another matter.
    return otherNamesResolve(e) == Answer::Yes ? Answer::Yes : Answer::Unknown;
}

Answer referenceFinds(const Evidence& e) {
    const NameObservation* name = e.name(NameRole::Outgoing);
    if (!name) return Answer::Unknown;
    if (!view::referenceAddresses(*name).isEmpty()) return Answer::Yes;
    return std::any_of(name->reference.begin(), name->reference.end(), saysNone) ? Answer::No
                                                                                 : Answer::Unknown;
}

Answer otherNamesResolve(const Evidence& e) {
    bool asked = false;
    for (const NameObservation& name : e.names) {
        const bool other = name.role == NameRole::Incoming || name.role == NameRole::Domain ||
                           name.role == NameRole::Control;
        if (!other || name.name == e.account.outgoing.host) continue;
        if (isFound(name.system) || std::any_of(name.configured.begin(), name.configured.end(), isFound))
            return Answer::Yes;
        asked = asked || wasAsked(name.system) ||
                std::any_of(name.configured.begin(), name.configured.end(), wasAsked);
    }
    // A control server that was connected to was looked up by its name first.
    if (!view::reaches(e, ReachRole::Control).isEmpty()) return Answer::Yes;
    return asked ? Answer::No : Answer::Unknown;
}

Answer resolverSilent(const Evidence& e) {
    QSet<QString> failing;
    bool unreachable = false;
    for (const NameObservation& name : e.names)
        for (const DnsAnswer& answer : name.configured) {
            if (answer.answered()) return Answer::No;
            if (!wasAsked(answer)) continue;
            failing.insert(name.name);
            unreachable = unreachable || answer.status != DnsStatus::ServerFailure;
        }
    if (failing.isEmpty()) return Answer::Unknown;
    if (nameFound(e) == Answer::Yes) return Answer::No;  // a second resolver, or a cache, stepped in
    // A resolver that says SERVFAIL to one name may be right about that name.
    return answer(unreachable || failing.size() > 1);
}

Answer referenceAnswers(const Evidence& e) {
    bool asked = false;
    for (const NameObservation& name : e.names)
        for (const DnsAnswer& answer : name.reference) {
            if (answer.answered()) return Answer::Yes;
            asked = asked || wasAsked(answer);
        }
    if (somethingAnswers(e) == Answer::Yes && !e.reach.isEmpty()) return Answer::Yes;
    return asked ? Answer::No : Answer::Unknown;
}

Answer hostsFileNamesServer(const Evidence& e) {
    if (!e.local) return Answer::Unknown;
    // Every hosts file names this computer itself.
    return answer(!hostsAddresses(e).isEmpty() && !view::isLoopbackHost(e.account.outgoing.host));
}

Answer hostsFileDiffers(const Evidence& e) {
    const NameObservation* name = e.name(NameRole::Outgoing);
    const QList<QHostAddress> entries = hostsAddresses(e);
    if (!name || entries.isEmpty()) return Answer::Unknown;
    QList<QHostAddress> real = view::referenceAddresses(*name);
    for (const DnsAnswer& answer : name->configured) real += answer.addresses();
    return real.isEmpty() ? Answer::Unknown : answer(!intersects(entries, real));
}

Answer nameBlanked(const Evidence& e) {
    const NameObservation* name = e.name(NameRole::Outgoing);
    if (!name || view::isLoopbackHost(e.account.outgoing.host)) return Answer::Unknown;
    const QList<QHostAddress> own = view::configuredAddresses(*name);
    if (allOf(own, isNowhere)) return Answer::Yes;
    const QList<QHostAddress> real = view::referenceAddresses(*name);
    if (real.isEmpty()) return referenceFinds(e) == Answer::No ? Answer::No : Answer::Unknown;
    if (own.isEmpty()) return nameMissing(e) || nameRefused(e);
    return answer(allOf(own, isPrivate) && !std::any_of(real.begin(), real.end(), isPrivate));
}

Answer namesDisagree(const Evidence& e) {
    const NameObservation* name = e.name(NameRole::Outgoing);
    if (!name) return Answer::Unknown;
    const QList<QHostAddress> own = view::configuredAddresses(*name);
    const QList<QHostAddress> real = view::referenceAddresses(*name);
    if (own.isEmpty() || real.isEmpty()) return Answer::Unknown;
    return answer(!intersects(own, real));
}

Answer referencesAgree(const Evidence& e) {
    const NameObservation* name = e.name(NameRole::Outgoing);
    if (!name) return Answer::Unknown;
    int answering = 0;
    for (const DnsAnswer& one : name->reference) {
        if (one.addresses().isEmpty()) continue;
        ++answering;
        for (const DnsAnswer& other : name->reference)
            if (other.server != one.server && intersects(one.addresses(), other.addresses()))
                return Answer::Yes;
    }
    return answering < 2 ? Answer::Unknown : Answer::No;
}

Answer truerAddressServes(const Evidence& e) {
    const QList<QHostAddress> truer = view::truerAddresses(e);
    bool asked = false;
    for (const ReachObservation& reach : e.reach) {
        if (reach.port != e.account.outgoing.port || !truer.contains(reach.address)) continue;
        if (view::connected(reach)) return Answer::Yes;
        asked = asked || view::failed(reach);
    }
    for (const TlsObservation& look : e.tls)
        if (truer.contains(look.peer) && look.facts.verified) return Answer::Yes;
    return asked ? Answer::No : Answer::Unknown;
}

Answer namesInvented(const Evidence& e) {
    const NameObservation* canary = e.name(NameRole::Canary);
    if (!canary) return Answer::Unknown;
    if (!view::configuredAddresses(*canary).isEmpty()) return Answer::Yes;
    return std::any_of(canary->configured.begin(), canary->configured.end(), saysNone) ? Answer::No
                                                                                       : Answer::Unknown;
}

Answer serverAtInventedAddress(const Evidence& e) {
    const NameObservation* canary = e.name(NameRole::Canary);
    const NameObservation* name = e.name(NameRole::Outgoing);
    if (!canary || !name) return Answer::Unknown;
    return namesInvented(e) && answer(intersects(view::configuredAddresses(*canary), name->addresses()));
}

Answer domainMissing(const Evidence& e) {
    const NameObservation* domain = e.name(NameRole::Domain);
    return domain ? allSayNone(domain->configured) : Answer::Unknown;
}

Answer domainIsSlip(const Evidence& e) {
    return domainMissing(e) && answer(!e.nearestDomain.isEmpty());
}

}  // namespace outbox::ask
