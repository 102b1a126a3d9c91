// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDeadlineTimer>
#include <QHash>

#include "core/domain/domain_knowledge.h"
#include "core/model/block_list.h"
#include "core/model/domain_facts.h"
#include "core/net/http_fetcher.h"

namespace outbox {

/// What to examine of a domain.
struct DomainQuestion {
    QString domain;                   ///< A-labels, lower case
    std::optional<SpfClient> client;  ///< evaluate SPF for this one
    QString server;                   ///< the domain's outgoing server, where the person knows it
    QStringList selectors;            ///< further DKIM selectors to look for
    QByteArray message;               ///< a message of the domain to verify, may be empty
    bool askLists = true;
    bool askWeb = true;  ///< for the policy of MTA-STS
    /// Beside another run: only the likeliest DKIM selectors, and few questions at once.
    bool brief = false;
    QList<QHostAddress> networkAddresses;  ///< public ones of this computer, for the block lists
};

/// Whom it asks. They outlive the examination.
struct DomainTools {
    Resolver& resolver;
    HttpFetcher& web;
    QList<BlockList> lists;
    Milliseconds limit = Milliseconds(5000);  ///< for one question
};

/// Looks at everything that a domain publishes about its mail. What is not answered is left as not asked or
/// as unanswered, never as missing. About a hundred questions, at most sixteen at once.
[[nodiscard]] Task<DomainEvidence> examineDomain(DomainQuestion question, DomainTools tools);

inline constexpr qsizetype mostAtOnce = 16;  ///< questions; home routers drop more

/// One examination on its way: the chapters write into its evidence.
struct DomainLook {
    const DomainQuestion question;
    const DomainTools tools;
    const DomainKnowledge& knowledge;
    DomainEvidence evidence;
    const MailService* service = nullptr;  ///< that takes the domain's mail
    QHash<QString, DnsAnswer> known = {};
    QDeadlineTimer patience{std::chrono::seconds(30)};  ///< what is not asked by then stays unanswered

    void noteContact(const QString& whom);
    [[nodiscard]] qsizetype atOnce() const { return question.brief ? 6 : mostAtOnce; }
};
/// Asks the configured resolver; every name once.
[[nodiscard]] Task<DnsAnswer> askOf(DomainLook* look, QString name, DnsType type);
/// A and AAAA of a name as one answer: Found with what was found, else the worse of the two.
[[nodiscard]] Task<DnsAnswer> addressesOf(DomainLook* look, QString name);
/// Whether it is an answer, be it that nothing is there.
[[nodiscard]] bool isHeardStatus(DnsStatus status);
/// TXT records of an answer.
[[nodiscard]] QList<QByteArray> textsOf(const DnsAnswer& answer);
/// A text from DNS, cleaned and cut for people.
[[nodiscard]] QString shownText(const QByteArray& text);

// The chapters, in two waves: the second needs what MX and SPF say about the servers. A name that is slow to
// be answered holds up nothing else there.
[[nodiscard]] Task<void> lookAtExchangers(DomainLook* look);
[[nodiscard]] Task<void> lookAtNameServers(DomainLook* look);
[[nodiscard]] Task<void> lookAtSpf(DomainLook* look);
[[nodiscard]] Task<void> lookAtDmarc(DomainLook* look);
[[nodiscard]] Task<void> lookAtTransport(DomainLook* look);
[[nodiscard]] Task<void> findServers(DomainLook* look);
[[nodiscard]] Task<void> evaluateServers(DomainLook* look);
[[nodiscard]] Task<void> lookAtDkim(DomainLook* look);
/// Once the policy of DMARC is known, which says whose signature counts.
[[nodiscard]] Task<void> verifyMessage(DomainLook* look);
[[nodiscard]] Task<void> lookAtReverse(DomainLook* look);
[[nodiscard]] Task<void> askLists(DomainLook* look);

/// Writes the corrected records, from what all chapters saw.
void adviseSpf(DomainLook& look);
void adviseDmarc(DomainLook& look);

}  // namespace outbox
