// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

#include "core/model/dns_facts.h"
#include "core/model/spf_facts.h"

namespace outbox {

/// A DNS record as it should be published, computed from the one that is there. Printable ASCII.
struct RecordAdvice {
    QString name;  ///< "_dmarc.example.org"
    QString now;   ///< the present text, empty where there is none
    QString text;  ///< the text to publish; empty: none can be computed

    [[nodiscard]] bool isSet() const { return !text.isEmpty(); }
};

/// Servers that take the domain's mail.
struct MxFacts {
    struct Host {
        QString name;
        quint16 priority = 0;
        DnsStatus status = DnsStatus::NotAsked;  ///< of its addresses
        QList<QHostAddress> addresses;
        bool alias = false;  ///< the name is a CNAME, which RFC 2181 section 10.3 forbids
    };
    DnsStatus status = DnsStatus::NotAsked;
    bool refusesMail = false;                   ///< null MX (RFC 7505)
    QList<Host> hosts;                          ///< best first, at most 20
    DnsStatus ownStatus = DnsStatus::NotAsked;  ///< A and AAAA of the domain itself, which stand in for MX
    QList<QHostAddress> ownAddresses;
};

/// A server that is taken for the domain's outgoing one, and how it came to be.
struct SendingServer {
    enum class Source {
        Given,       ///< --server
        Client,      ///< --ip
        Submission,  ///< the domain's SRV records, and the host is of the domain
        OwnMx,       ///< the domain's own host takes its mail
        OtherMx      ///< somebody's host, who is not known, takes its mail
    };
    Source source = Source::Given;
    QString host;  ///< empty for a bare address
    QList<QHostAddress> addresses;
};
[[nodiscard]] QString sendingSourceName(SendingServer::Source source);  ///< "own_mx"

/// Whether the records of the provider that runs the mailboxes are reached from the domain's own record.
enum class ProviderAllowed { Unknown, Yes, No };

struct SpfFacts {
    DnsStatus status = DnsStatus::NotAsked;
    QStringList records;               ///< cleaned; more than one is an error
    SpfEvaluation survey;              ///< of the whole record, for no client
    QList<SpfEvaluation> evaluations;  ///< for each address of the sending servers, or for the given client
    ProviderAllowed provider = ProviderAllowed::Unknown;
    bool namesOthers = false;                  ///< by include, exists or redirect
    SpfResult otherwise = SpfResult::Neutral;  ///< what its "all" stands for
    bool sendsNothing = false;                 ///< the record allows nobody and says so: "v=spf1 -all"
    RecordAdvice advice;
};

struct DkimKeyFacts {
    QString selector;
    QString name;         ///< where it stands
    QStringList aliases;  ///< CNAMEs on the way
    DnsStatus status = DnsStatus::NotAsked;
    QString record;  ///< cleaned
    bool revoked = false;
    bool testing = false;
    bool ofProvider = false;  ///< a selector that the domain's mail provider uses
    QString type;             ///< "rsa", "ed25519"
    int bits = 0;
    QString problem;  ///< English, empty where the key is usable

    [[nodiscard]] bool isUsable() const { return problem.isEmpty(); }
};

/// One signature of a message that was given.
struct DkimSignatureFacts {
    QString domain, selector, algorithm;
    QString result;        ///< "pass", "fail", "temperror" …, as in Authentication-Results
    QString reason;        ///< English, empty on a pass
    bool aligned = false;  ///< with the domain that is examined
};

struct DkimFacts {
    int asked = 0;       ///< selectors
    int unanswered = 0;  ///< of these
    DnsStatus below =
        DnsStatus::NotAsked;   ///< "_domainkey.DOMAIN": NoSuchName means that nothing stands under it
    bool wildcard = false;     ///< every selector has the same record
    QList<DkimKeyFacts> keys;  ///< found ones
    bool messageGiven = false;
    QList<DkimSignatureFacts> signatures;
};

struct DmarcFacts {
    /// An address of another organisation, and whether that one wants the reports (RFC 7489 section 7.1).
    struct ForeignReport {
        QString address;
        QString domain;
        QString name;  ///< where the permission is looked for
        DnsStatus status = DnsStatus::NotAsked;
        bool permitted = false;
    };
    DnsStatus status = DnsStatus::NotAsked;
    QString name;  ///< where the record was found; else the domain's own place
    QString organizationalDomain;
    QStringList records;              ///< cleaned
    QString problem;                  ///< English; empty where it is sound
    QString policy, subdomainPolicy;  ///< "none", "quarantine", "reject"
    int percent = 100;
    bool strictDkim = false, strictSpf = false;
    bool inherited = false;       ///< the record is that of the organisation above
    QStringList reportAddresses;  ///< of rua=
    QList<ForeignReport> foreign;
    RecordAdvice advice;

    /// What receivers do for the domain itself: below the organisation's own domain, sp= stands for p= (RFC
    /// 7489 section 6.3).
    [[nodiscard]] QString effectivePolicy() const {
        return inherited && !subdomainPolicy.isEmpty() ? subdomainPolicy : policy;
    }
};

/// Strict transport security and reports about it (RFC 8461, RFC 8460).
struct TransportFacts {
    DnsStatus stsStatus = DnsStatus::NotAsked;
    QString stsRecord, stsProblem;  ///< cleaned; English
    bool policyFetched = false;
    QString policyMode;     ///< "enforce", "testing", "none"
    QStringList uncovered;  ///< mail servers that the policy leaves out
    DnsStatus tlsRptStatus = DnsStatus::NotAsked;
    QString tlsRptRecord, tlsRptProblem;
};

/// Reverse DNS of one address of an own server.
struct ReverseFacts {
    QHostAddress address;
    QString host;
    DnsStatus status = DnsStatus::NotAsked;
    QStringList names;
    bool confirmed = false;  ///< a name leads back to the address
    bool zoneKnown = false;  ///< somebody runs reverse DNS for this address at all
};

/// What one block list says about one address or domain.
struct ListedFacts {
    enum class Role { Network, Server, Domain };
    enum class Verdict {
        Unknown,  ///< refused, silent, or the list's own test entries are wrong
        NotListed,
        Policy,  ///< a range that should not deliver by itself: no alarm for who signs in
        Listed
    };
    QString list, zone;
    QString subject;  ///< the address or domain
    Role role = Role::Server;
    Verdict verdict = Verdict::Unknown;
    QStringList answers;  ///< "127.0.0.2"
    QString meaning;      ///< in the list's words, or why it is unknown; English
    QString page;         ///< look-up and removal
};
[[nodiscard]] QString listedVerdictName(ListedFacts::Verdict verdict);  ///< "not_listed"

/// A run about a sending domain instead of a mailbox. Values that were not asked say so.
struct DomainEvidence {
    QString domain;                          ///< A-labels, lower case
    DnsStatus exists = DnsStatus::NotAsked;  ///< NoSuchName: nobody has registered it
    QString provider;                        ///< name of whoever runs its mailboxes, empty when not known
    QString providerPage;                    ///< its page about these records, may be empty
    QStringList nameServers;
    QString dnsHost;      ///< name of whoever runs its DNS, empty when not known
    QString dnsHostPage;  ///< where its records are edited
    QList<SendingServer> servers;
    MxFacts mx;
    SpfFacts spf;
    DkimFacts dkim;
    DmarcFacts dmarc;
    TransportFacts transport;
    QList<ReverseFacts> reverse;
    bool listsAsked = false;
    QList<ListedFacts> lists;
    QStringList contacted;  ///< resolvers, block lists and web servers
    qint64 durationMs = 0;

    /// It neither takes nor sends mail, and says so.
    [[nodiscard]] bool keepsSilent() const {
        return spf.sendsNothing && (mx.refusesMail || mx.status == DnsStatus::NoData);
    }
};

}  // namespace outbox
