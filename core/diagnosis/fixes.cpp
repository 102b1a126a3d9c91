// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/fixes.h"

#include <algorithm>

#include "core/diagnosis/views.h"

namespace outbox::fix {

namespace {

Facts factsOf(const Endpoint& way) {
    return {{QStringLiteral("new_host"), way.host},
            {QStringLiteral("new_port"), QString::number(way.port)},
            {QStringLiteral("new_security"), securityName(way.security)},
            {QStringLiteral("new_user"), way.user}};
}

FixPlan toTry(const char* id, const Evidence& e, const Endpoint& way) {
    FixPlan plan = plain(id, Who::You);
    plan.outgoing = way;
    plan.changes = changesTo(e.account.outgoing, way);
    plan.facts = factsOf(way);
    plan.proven = isProven(e, way);
    const DialogueObservation* proof = view::proofOf(e, way);
    plan.signedIn = plan.proven && proof && proof->signIn.outcome == SignInOutcome::Accepted;
    return plan;
}

bool sameServer(const Evidence& e, const Endpoint& way) {
    return way.host == e.account.outgoing.host;
}

/// Which encryption the set port was seen to speak, or has by its number where nothing was looked at; nothing
/// when none was.
std::optional<Security> spokenOnSetPort(const Evidence& e) {
    const Endpoint& set = e.account.outgoing;
    if (e.settingsOnly) return usualSecurity(set.protocol, set.port);
    const auto here = [&set](const Endpoint& other) {
        return other.host == set.host && other.port == set.port;
    };
    for (const DialogueObservation& seen : e.dialogues)
        if (here(seen.endpoint) && seen.encrypted()) return seen.endpoint.security;
    for (const TlsObservation& look : e.tls)
        if (here(look.endpoint) && look.endpoint.security == Security::Tls && look.facts.completed)
            return Security::Tls;
    const DialogueObservation* spoken = e.asSet();
    const bool plainGreeting = view::strangeService(e) == ServiceKind::Smtp;
    if (plainGreeting || (spoken && spoken->clear.startTls)) return Security::StartTls;
    return std::nullopt;
}

/// Whether a certificate's name covers a host: exactly, or by one wildcard label (RFC 6125 section 6.4.3).
bool covers(const QString& name, const QString& host) {
    if (!name.startsWith(QLatin1String("*."))) return name.compare(host, Qt::CaseInsensitive) == 0;
    return host.section(QLatin1Char('.'), 1).compare(name.mid(2), Qt::CaseInsensitive) == 0;
}

/// A name that the certificate is for: one that the provider publishes, else the first that is a host name.
QString usableCertificateName(const Evidence& e) {
    const TlsFacts* facts = view::tlsFacts(e);
    if (!facts || facts->chain.isEmpty()) return {};
    const QStringList& names = facts->chain.first().names;
    for (const Endpoint& published : view::publishedOutgoing(e))
        for (const QString& name : names)
            if (covers(name, published.host) && published.host != e.account.outgoing.host)
                return published.host;
    for (const QString& name : names)
        if (!name.startsWith(QLatin1Char('*')) && name != e.account.outgoing.host &&
            name.contains(QLatin1Char('.')) && canonicalHost(name) == name.toLower())
            return name.toLower();
    return {};
}

}  // namespace

FixPlan plain(const char* id, Who who, const QString& link) {
    FixPlan plan;
    plan.id = QString::fromLatin1(id);
    plan.who = who;
    plan.link = link;
    return plan;
}

QList<FixPlan> otherPort(const Evidence& e) {
    const auto way = bestWay(e, Ways::SameServerFirst);
    if (!way) return {};
    return {toTry(sameServer(e, *way) ? "use-other-port" : "use-provider-settings", e, *way)};
}

QList<FixPlan> providerSettings(const Evidence& e) {
    const auto way = bestWay(e, Ways::Published);
    if (way) return {toTry("use-provider-settings", e, *way)};
    return {plain("ask-right-settings", Who::You, e.provider ? e.provider->helpUrl : QString())};
}

QList<FixPlan> encryption(const Evidence& e) {
    const auto security = spokenOnSetPort(e);
    if (security && *security != e.account.outgoing.security) {
        Endpoint way = e.account.outgoing;
        way.security = *security;
        if (way.auth == AuthMethod::None) way.auth = usualAuth(e);
        if (way.user.isEmpty()) way.user = view::expectedUser(e);
        if (!wasTried(e, way) || isProven(e, way)) return {toTry("set-encryption", e, way)};
    }
    return otherPort(e);
}

QList<FixPlan> certificateName(const Evidence& e) {
    const QString name = usableCertificateName(e);
    if (name.isEmpty()) return {};
    Endpoint way = e.account.outgoing;
    way.host = name;
    if (wasTried(e, way) && !isProven(e, way)) return {};
    return {toTry("use-certificate-name", e, way)};
}

QList<FixPlan> expectedUser(const Evidence& e) {
    Endpoint way = e.account.outgoing;
    way.user = view::expectedUser(e);
    return {toTry(way.user.contains(QLatin1Char('@')) ? "use-full-address" : "use-short-name", e, way)};
}

QList<FixPlan> incomingUser(const Evidence& e) {
    if (!e.account.incoming) return {};
    Endpoint way = e.account.outgoing;
    way.user = e.account.incoming->user;
    return {toTry("use-same-login", e, way)};
}

QList<FixPlan> signIn(const Evidence& e) {
    Endpoint way = e.account.outgoing;
    way.auth = usualAuth(e);
    if (way.user.isEmpty()) way.user = view::expectedUser(e);
    if (wasTried(e, way) && !isProven(e, way)) return otherPort(e);
    return {toTry("turn-on-sign-in", e, way)};
}

QList<FixPlan> oauth(const Evidence& e) {
    const QString page = e.provider ? e.provider->helpUrl : QString();
    Endpoint way = e.account.outgoing;
    way.auth = AuthMethod::OAuth2;
    if (view::secretFits(e, way.auth)) {
        FixPlan tried = toTry("use-oauth", e, way);
        tried.link = page;
        return {tried};
    }
    // A password cannot prove a modern sign-in: the change is offered without proof.
    FixPlan plan = plain("use-oauth", Who::You, page);
    plan.changes = changesTo(e.account.outgoing, way);
    plan.facts = factsOf(way);
    return {plan};
}

}  // namespace outbox::fix
