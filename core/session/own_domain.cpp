// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/own_domain.h"

#include "core/diagnosis/diagnosis.h"
#include "core/domain/organizational_domain.h"
#include "core/model/mail_address.h"
#include "core/providers/provider_store.h"
#include "core/words/words.h"

namespace outbox {

QString ownDomainOf(const Account& account) {
    const auto address = parseMailAddress(account.sender());
    if (!address || !address->domain.contains(QLatin1Char('.')) || !QHostAddress(address->domain).isNull())
        return {};
    const ProviderStore& store = ProviderStore::instance();
    const bool provided =
        store.byDomain(address->domain) || store.byDomain(organizationalDomain(address->domain));
    return provided ? QString() : address->domain;
}

std::optional<DomainChapter> domainChapter(const DomainEvidence& evidence, bool inTime) {
    const bool registered = evidence.exists == DnsStatus::Found || evidence.exists == DnsStatus::NoData;
    if (!registered) return std::nullopt;
    Evidence alone;
    alone.domain = evidence;
    DomainChapter chapter;
    chapter.domain = evidence.domain;
    chapter.inTime = inTime;
    chapter.provider = evidence.provider;
    chapter.providerPage = evidence.providerPage;
    chapter.dnsHost = evidence.dnsHost;
    chapter.dnsHostPage = evidence.dnsHostPage;
    chapter.nameServers = evidence.nameServers;
    for (CheckState& state : judgeChecks(alone, true)) {
        if (state.id == QLatin1String("domain-lists")) continue;  // only asked where somebody asks for it
        if (!inTime && state.skipped == QLatin1String("domain-unanswered"))
            state.skipped = QStringLiteral("domain-not-in-time");
        chapter.checks.append(words::check(state));
    }
    for (const Conclusion& conclusion : diagnose(alone).conclusions)
        chapter.findings.append(words::finding(conclusion, alone.account));
    return chapter;
}

OwnDomainLook::OwnDomainLook(const QString& domain, Resolver& resolver, HttpFetcher& web, QObject* parent)
    : QObject(parent), m_resolver(resolver), m_tools{m_resolver, web, {}, Milliseconds(5000)} {
    m_question.domain = domain;
    m_question.askLists = false;
    m_question.askWeb = false;
    m_question.brief = true;
    m_grace.setSingleShot(true);
    connect(&m_grace, &QTimer::timeout, this, &OwnDomainLook::abandon);
}

void OwnDomainLook::start() {
    m_look = examineDomain(m_question, m_tools);
    m_look.start([this] {
        // From the event loop: the frame that just ended must not be destroyed from inside itself.
        QMetaObject::invokeMethod(this, &OwnDomainLook::conclude, Qt::QueuedConnection);
    });
}

void OwnDomainLook::conclude() {
    if (m_evidence || !m_look.isDone()) return;
    m_grace.stop();
    m_evidence = m_look.take();
    m_look.reset();
    if (m_hurried) emit settled();
}

void OwnDomainLook::hurry(Milliseconds grace) {
    m_hurried = true;
    if (m_evidence)
        emit settled();
    else if (m_resolver.answered() == 0)
        abandon();
    else
        m_grace.start(grace);
}

void OwnDomainLook::abandon() {
    m_hurried = true;
    if (m_evidence) return;
    m_resolver.giveUp();
    conclude();
}

std::optional<DomainChapter> OwnDomainLook::chapter() const {
    return m_evidence ? domainChapter(*m_evidence, !m_resolver.gaveUp()) : std::nullopt;
}

QStringList OwnDomainLook::contacted() const {
    return m_evidence ? m_evidence->contacted : QStringList();
}

}  // namespace outbox
