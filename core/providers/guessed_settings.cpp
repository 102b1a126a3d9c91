// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/providers/guessed_settings.h"

namespace outbox {

namespace {

constexpr qsizetype mostExchangers = 2;

QStringList exchangers(const QStringList& mxHosts) {
    QStringList hosts;
    for (const QString& mx : mxHosts) {
        const QString host = canonicalHost(mx);
        if (!host.isEmpty() && !hosts.contains(host)) hosts.append(host);
    }
    return hosts.mid(0, mostExchangers);
}

QStringList namesFor(const QString& domain, QLatin1String service, const QStringList& mxHosts) {
    QStringList names{service + QLatin1Char('.') + domain, QStringLiteral("mail.") + domain};
    const QStringList more = exchangers(mxHosts);
    for (const QString& host : more)
        if (!names.contains(host)) names.append(host);
    return names;
}

void expand(QList<Endpoint>& endpoints, Protocol protocol, const QStringList& hosts, const QString& user) {
    for (const QString& host : hosts)
        for (const Security security : {Security::Tls, Security::StartTls}) {
            Endpoint endpoint;
            endpoint.protocol = protocol;
            endpoint.host = host;
            endpoint.security = security;
            endpoint.port = defaultPort(protocol, security);
            endpoint.user = user;
            endpoints.append(endpoint);
        }
}

QStringList onlyExisting(const QStringList& hosts, const QStringList& existing) {
    if (existing.isEmpty()) return hosts;
    QStringList kept;
    for (const QString& host : hosts)
        if (existing.contains(host)) kept.append(host);
    return kept;
}

}  // namespace

QStringList guessedHosts(const QString& domain, const QStringList& mxHosts) {
    QStringList hosts = namesFor(domain, QLatin1String("smtp"), mxHosts);
    hosts.insert(1, QStringLiteral("imap.") + domain);
    return hosts;
}

GuessedSettings guessSettings(const MailAddress& address, const QStringList& mxHosts,
                              const QStringList& existing) {
    const QString& domain = address.domain;
    const QString user = address.text();
    GuessedSettings guessed;
    expand(guessed.outgoing, Protocol::Smtp,
           onlyExisting(namesFor(domain, QLatin1String("smtp"), mxHosts), existing), user);
    const QStringList receiving = onlyExisting(namesFor(domain, QLatin1String("imap"), mxHosts), existing);
    expand(guessed.incoming, Protocol::Imap, receiving, user);
    expand(guessed.incoming, Protocol::Pop3, receiving, user);
    return guessed;
}

}  // namespace outbox
