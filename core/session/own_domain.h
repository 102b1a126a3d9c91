// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include "core/domain/domain_look.h"
#include "core/model/account.h"
#include "core/model/report.h"
#include "core/net/hurried_resolver.h"

namespace outbox {

/// The domain that the account sends for, where it is the person's own: empty for the domains of a known
/// provider and for what DNS cannot be asked about.
[[nodiscard]] QString ownDomainOf(const Account& account);

/// The chapter of a report from what was seen; nothing where the domain does not exist or nobody answered.
/// `inTime`: everything was waited for.
[[nodiscard]] std::optional<DomainChapter> domainChapter(const DomainEvidence& evidence, bool inTime);

/// Looks at the account's own domain beside the examination, by DNS alone: no block list and no web page is
/// asked. It waits for nobody longer than the examination does.
class OwnDomainLook : public QObject {
    Q_OBJECT
  public:
    /// The instruments outlive it.
    OwnDomainLook(const QString& domain, Resolver& resolver, HttpFetcher& web, QObject* parent = nullptr);

    void start();
    /// The examination is over: what is open is waited for no longer than `grace`, and not at all where
    /// nobody has answered so far. `settled` follows, possibly inside this call.
    void hurry(Milliseconds grace);
    /// Comes to an end at once, with what was heard.
    void abandon();
    /// Once settled.
    [[nodiscard]] std::optional<DomainChapter> chapter() const;
    /// Resolvers that answered.
    [[nodiscard]] QStringList contacted() const;

  signals:
    void settled();

  private:
    void conclude();

    HurriedResolver m_resolver;
    DomainQuestion m_question;
    DomainTools m_tools;
    std::optional<DomainEvidence> m_evidence;
    bool m_hurried = false;
    QTimer m_grace;
    Task<DomainEvidence> m_look;  // last: refers to the others
};

}  // namespace outbox
