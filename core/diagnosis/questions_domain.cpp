// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/questions_domain.h"

#include <algorithm>

namespace outbox::ask {

namespace {

bool isAbsent(DnsStatus status) {
    return status == DnsStatus::NoSuchName || status == DnsStatus::NoData;
}
bool isHeard(DnsStatus status) {
    return status == DnsStatus::Found || isAbsent(status);
}

/// A domain that nobody has registered publishes nothing, and one that stays silent on purpose needs nothing.
bool isExpectedToPublish(const DomainEvidence& domain) {
    return domain.exists != DnsStatus::NoSuchName && !domain.keepsSilent();
}

bool isGiven(const DomainEvidence& domain) {
    return std::any_of(domain.servers.begin(), domain.servers.end(), [](const SendingServer& server) {
        return server.source == SendingServer::Source::Given ||
               server.source == SendingServer::Source::Client;
    });
}

bool isDefect(SpfResult result) {
    return result == SpfResult::TempError || result == SpfResult::PermError || result == SpfResult::None;
}

Answer listed(const Evidence& e, ListedFacts::Role role) {
    if (!e.domain) return Answer::Unknown;
    Answer found = Answer::Unknown;
    for (const ListedFacts& one : e.domain->lists) {
        if (one.role != role || one.verdict == ListedFacts::Verdict::Unknown) continue;
        if (one.verdict == ListedFacts::Verdict::Listed) return Answer::Yes;
        found = Answer::No;
    }
    return found;
}

}  // namespace

Answer spfMissing(const Evidence& e) {
    if (!e.domain || !isHeard(e.domain->spf.status) || e.domain->exists == DnsStatus::NoSuchName)
        return Answer::Unknown;
    if (!e.domain->spf.records.isEmpty()) return Answer::No;
    // Which record to publish depends on who runs the mailboxes.
    return isHeard(e.domain->mx.status) ? Answer::Yes : Answer::Unknown;
}

Answer spfBroken(const Evidence& e) {
    if (!e.domain || !isHeard(e.domain->spf.status)) return Answer::Unknown;
    const SpfFacts& spf = e.domain->spf;
    if (spf.records.size() > 1 || spf.survey.result == SpfResult::PermError) return Answer::Yes;
    return spf.survey.result == SpfResult::TempError ? Answer::Unknown : Answer::No;
}

Answer spfRefusesServer(const Evidence& e) {
    if (!e.domain || e.domain->spf.records.isEmpty()) return Answer::Unknown;
    if (spfBroken(e) == Answer::Yes || e.domain->keepsSilent()) return Answer::No;
    const SpfFacts& spf = e.domain->spf;
    if (spf.provider == ProviderAllowed::No && !isGiven(*e.domain)) return Answer::Yes;
    if (spf.evaluations.isEmpty()) return spf.provider == ProviderAllowed::Yes ? Answer::No : Answer::Unknown;
    Answer refused = Answer::Yes;
    for (const SpfEvaluation& one : spf.evaluations) {
        if (one.result == SpfResult::Pass || one.result == SpfResult::Neutral) return Answer::No;
        if (isDefect(one.result)) refused = Answer::Unknown;
    }
    return refused;
}

Answer serverIsTheOne(const Evidence& e) {
    if (!e.domain) return Answer::Unknown;
    if (isGiven(*e.domain)) return Answer::Yes;
    const bool others = e.domain->spf.namesOthers;
    const QList<SendingServer>& servers = e.domain->servers;
    const bool submits = std::any_of(servers.begin(), servers.end(), [](const SendingServer& server) {
        return server.source == SendingServer::Source::Submission;
    });
    if (submits || e.domain->spf.provider == ProviderAllowed::No)
        return others ? Answer::Unknown : Answer::Yes;
    // What takes the mail need not send it: a record that names others may well be right.
    return others ? Answer::No : Answer::Unknown;
}

Answer dkimKeyMissing(const Evidence& e) {
    if (!e.domain || e.domain->exists == DnsStatus::NoSuchName || !isHeard(e.domain->dkim.below))
        return Answer::Unknown;
    if (!isExpectedToPublish(*e.domain)) return Answer::No;
    const DkimFacts& dkim = e.domain->dkim;
    if (dkim.messageGiven) return answer(dkim.signatures.isEmpty());
    if (!dkim.keys.isEmpty()) return Answer::No;
    return dkim.unanswered > 0 && dkim.below != DnsStatus::NoSuchName ? Answer::Unknown : Answer::Yes;
}

Answer dkimKeyNowhere(const Evidence& e) {
    if (!e.domain) return Answer::Unknown;
    if (e.domain->dkim.messageGiven) return Answer::Yes;
    switch (e.domain->dkim.below) {
        case DnsStatus::NoSuchName:
            return Answer::Yes;
        case DnsStatus::NoData:
            return Answer::No;  // something stands below, under a name that nobody guessed
        default:
            return Answer::Unknown;
    }
}

Answer dkimKeyBroken(const Evidence& e) {
    if (!e.domain) return Answer::Unknown;
    const DkimFacts& dkim = e.domain->dkim;
    if (!isExpectedToPublish(*e.domain)) return Answer::No;
    const auto unusable = [](const DkimKeyFacts& key) { return !key.isUsable(); };
    const auto passes = [](const DkimSignatureFacts& one) { return one.result == QLatin1String("pass"); };
    const auto fails = [](const DkimSignatureFacts& one) {
        return one.result == QLatin1String("fail") || one.result == QLatin1String("permerror");
    };
    // A signature of a list or a sending service beside the domain's own says nothing about the domain's key.
    QList<DkimSignatureFacts> own = dkim.signatures;
    own.removeIf([](const DkimSignatureFacts& one) { return !one.aligned; });
    if (own.isEmpty()) own = dkim.signatures;
    const bool messageFails =
        std::any_of(own.begin(), own.end(), fails) && std::none_of(own.begin(), own.end(), passes);
    if (messageFails) return Answer::Yes;
    if (dkim.keys.isEmpty()) return isHeard(dkim.below) ? Answer::No : Answer::Unknown;
    // An old key that was withdrawn beside a good one is how keys are changed.
    QList<DkimKeyFacts> counted;
    for (const DkimKeyFacts& key : dkim.keys)
        if (key.ofProvider) counted.append(key);
    if (counted.isEmpty()) counted = dkim.keys;
    return answer(std::all_of(counted.begin(), counted.end(), unusable));
}

Answer dmarcMissing(const Evidence& e) {
    if (!e.domain || !isHeard(e.domain->dmarc.status) || e.domain->exists == DnsStatus::NoSuchName)
        return Answer::Unknown;
    return answer(e.domain->dmarc.records.isEmpty() && isExpectedToPublish(*e.domain));
}

Answer dmarcBroken(const Evidence& e) {
    if (!e.domain || !isHeard(e.domain->dmarc.status)) return Answer::Unknown;
    const DmarcFacts& dmarc = e.domain->dmarc;
    if (!dmarc.problem.isEmpty()) return Answer::Yes;
    Answer found = Answer::No;
    for (const DmarcFacts::ForeignReport& report : dmarc.foreign) {
        if (report.permitted) continue;
        if (isAbsent(report.status) || report.status == DnsStatus::Found) return Answer::Yes;
        found = Answer::Unknown;
    }
    return found;
}

Answer takesNoMail(const Evidence& e) {
    if (!e.domain || !isHeard(e.domain->mx.status)) return Answer::Unknown;
    const MxFacts& mx = e.domain->mx;
    if (mx.refusesMail || e.domain->keepsSilent()) return Answer::No;
    if (mx.hosts.isEmpty()) {
        if (mx.ownStatus == DnsStatus::Found) return Answer::No;
        return isAbsent(mx.ownStatus) ? Answer::Yes : Answer::Unknown;
    }
    Answer lost = Answer::Yes;
    for (const MxFacts::Host& host : mx.hosts) {
        if (!host.addresses.isEmpty()) return Answer::No;
        if (!isAbsent(host.status)) lost = Answer::Unknown;
    }
    return lost;
}

Answer reverseNameMissing(const Evidence& e) {
    if (!e.domain) return Answer::Unknown;
    Answer found = Answer::Unknown;
    for (const ReverseFacts& one : e.domain->reverse) {
        if (!isHeard(one.status) || !one.zoneKnown) continue;
        if (!one.confirmed) return Answer::Yes;
        found = Answer::No;
    }
    return found;
}

Answer networkListed(const Evidence& e) {
    return listed(e, ListedFacts::Role::Network);
}

Answer serverListed(const Evidence& e) {
    return listed(e, ListedFacts::Role::Server);
}

Answer domainListed(const Evidence& e) {
    return listed(e, ListedFacts::Role::Domain);
}

}  // namespace outbox::ask
