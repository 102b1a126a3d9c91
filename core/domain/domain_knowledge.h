// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace outbox {

/// Who sends for other people's domains, as its own pages say (resources/mail-senders.json).
struct MailService {
    enum class Kind {
        Mailboxes,  ///< runs mailboxes: what takes the mail also sends it
        Sending,    ///< only sends
        Filter      ///< only takes mail and passes it on
    };
    QString id, name;
    Kind kind = Kind::Mailboxes;
    QStringList mxSuffixes;
    QStringList spf;        ///< domains that customers include, the usual one first
    QStringList spfBeside;  ///< terms that its customers' records have before that include
    QStringList selectors;  ///< of DKIM
    QString page;           ///< its page about these records
};

/// Who runs a domain's name servers (resources/dns-hosts.json).
struct DnsHost {
    QString name;
    QStringList suffixes;     ///< of name servers
    QStringList labelStarts;  ///< beginnings of one of their labels
    QString page;             ///< how records are edited there
};

struct DomainKnowledge {
    QDate checked;
    QStringList usualSelectors;
    QList<MailService> services;
    QList<DnsHost> dnsHosts;

    /// Whose mail exchanger this is; null when not known.
    [[nodiscard]] const MailService* byExchanger(const QString& host) const;
    [[nodiscard]] const DnsHost* byNameServer(const QString& host) const;
};

/// Read once; throws std::logic_error on first use when a shipped file is wrong.
[[nodiscard]] const DomainKnowledge& domainKnowledge();

}  // namespace outbox
