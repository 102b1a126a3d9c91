// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/providers/discovery.h"

#include <QUrl>
#include <array>
#include <vector>

#include "core/providers/contacts.h"
#include "core/providers/discovery_notes.h"
#include "core/providers/discovery_sources.h"
#include "core/providers/provider_store.h"
#include "core/providers/ranked_race.h"

namespace outbox {

namespace {

constexpr std::array<std::pair<FoundBy, QLatin1String>, 7> foundByNames{{
    {FoundBy::Nothing, QLatin1String("probe")},
    {FoundBy::Preset, QLatin1String("preset")},
    {FoundBy::Srv, QLatin1String("srv")},
    {FoundBy::Autoconfig, QLatin1String("autoconfig")},
    {FoundBy::Autodiscover, QLatin1String("autodiscover")},
    {FoundBy::Mx, QLatin1String("mx")},
    {FoundBy::Probe, QLatin1String("probe")},
}};

QString wayName(SignInWay way) {
    switch (way) {
        case SignInWay::Password:
            return QStringLiteral("password");
        case SignInWay::OAuth2:
            return QStringLiteral("oauth2");
        case SignInWay::AppPassword:
        case SignInWay::Bridge:  // the Bridge shows a password of its own
            break;
    }
    return QStringLiteral("app-password");
}

/// The person's address goes to the provider's own server over an encrypted line, and nowhere else.
QString settingsUrl(const QString& scheme, const QString& place, const MailAddress& address) {
    const QString url = scheme + QStringLiteral("://") + place;
    if (scheme != QLatin1String("https")) return url;
    return url + QStringLiteral("?emailaddress=") +
           QString::fromLatin1(QUrl::toPercentEncoding(address.text()));
}

/// All places, best first: DESIGN's rank. What comes without encryption stands below everything that is
/// signed.
std::vector<Task<Discovered>> placesToAsk(const MailAddress& address, const DiscoveryTools& tools) {
    const QString autoconfig = QStringLiteral("autoconfig.%1/mail/config-v1.1.xml").arg(address.domain);
    const QString wellKnown =
        QStringLiteral("%1/.well-known/autoconfig/mail/config-v1.1.xml").arg(address.domain);
    const QString https = QStringLiteral("https");
    const QString http = QStringLiteral("http");
    const auto file = [&](const QString& url) {
        return askSettingsFile(url, FoundBy::Autoconfig, address, tools);
    };
    std::vector<Task<Discovered>> places;
    places.push_back(askSrv(address, tools));
    places.push_back(file(settingsUrl(https, autoconfig, address)));
    places.push_back(file(settingsUrl(https, wellKnown, address)));
    places.push_back(file(contacts().settingsDatabase + address.domain));
    places.push_back(askMxOwner(address, tools));
    places.push_back(file(settingsUrl(http, autoconfig, address)));
    places.push_back(askAutodiscoverOwner(address, tools));
    places.push_back(guess(address, tools));
    return places;
}

bool isAnswer(const Discovered& found) {
    return found.foundBy != FoundBy::Nothing && (!found.outgoing.isEmpty() || found.provider);
}

/// Who runs the server that a domain names: among presets that share it, one that hosts other people's
/// domains.
const Provider* hostOf(const Endpoint& endpoint) {
    const ProviderStore& store = ProviderStore::instance();
    const Provider* owner = store.byServer(endpoint.host);
    if (!owner || !owner->mxSuffixes.isEmpty()) return owner;
    for (const Provider& provider : store.all()) {
        if (provider.family != owner->family || provider.mxSuffixes.isEmpty()) continue;
        for (const Endpoint& known : provider.outgoing)
            if (known.host == endpoint.host) return &provider;
    }
    return owner;
}

void noteWhatToKnow(const Provider& provider, QStringList& notes) {
    if (!provider.smtpIncluded) notes.append(note::smtpNotIncluded);
    if (provider.ownNetworkOnly) notes.append(note::ownNetworkOnly);
    if (provider.smtpMustBeEnabled) notes.append(note::switchOnFirst);
    for (const SetupStep& step : provider.steps)
        if (!notes.contains(step.id)) notes.append(step.id);
}

QStringList waysToSignIn(const Provider& provider) {
    QStringList names;
    for (const SignInWay way : provider.signIn)
        if (!names.contains(wayName(way))) names.append(wayName(way));
    return names;
}

/// Settings of a domain's own that lead to a known host: its rules hold there. SRV says nothing of signing
/// in, a settings file does.
void adoptHost(Discovered& best, const Provider& host) {
    best.provider = host;
    if (best.providerName.isEmpty()) best.providerName = host.name;
    noteWhatToKnow(host, best.notes);
    if (best.foundBy != FoundBy::Srv) return;
    best.auth = waysToSignIn(host);
    const bool tokenOnly = host.outgoing.value(0).auth == AuthMethod::OAuth2;
    if (!tokenOnly) return;
    for (Endpoint& endpoint : best.outgoing) endpoint.auth = AuthMethod::OAuth2;
    for (Endpoint& endpoint : best.incoming) endpoint.auth = AuthMethod::OAuth2;
}

/// Adds to the winner what it leaves open and others said.
Discovered completed(Discovered best, const std::vector<Discovered>& all) {
    const Discovered& srv = all.front();
    if (srv.notes.contains(note::sendingNotOffered)) {
        best.notes.append(note::sendingNotOffered);
        if (best.foundBy == FoundBy::Probe)
            best.outgoing.clear();  // guessing against a clear word helps nobody
    }
    for (const Discovered& other : all) {
        if (best.outgoing.isEmpty() || !best.incoming.isEmpty()) break;
        best.incoming = other.incoming;
    }
    if (best.provider || best.foundBy == FoundBy::Probe || best.outgoing.isEmpty()) return best;
    if (const Provider* host = hostOf(best.outgoing.first())) adoptHost(best, *host);
    return best;
}

}  // namespace

QString foundByName(FoundBy source) {
    for (const auto& [known, name] : foundByNames)
        if (known == source) return name;
    return {};
}

Discovered fromPreset(const Provider& provider, const MailAddress& address) {
    Discovered found;
    found.foundBy = FoundBy::Preset;
    found.detail = provider.id;
    found.providerName = provider.name;
    found.provider = provider;
    for (const Endpoint& endpoint : provider.outgoing)
        found.outgoing.append(withUser(endpoint, provider.outgoingUser, address));
    for (const Endpoint& endpoint : provider.incoming)
        found.incoming.append(withUser(endpoint, provider.incomingUser, address));
    found.auth = waysToSignIn(provider);
    noteWhatToKnow(provider, found.notes);
    return found;
}

Discovered discoverOffline(const MailAddress& address) {
    const Provider* preset = ProviderStore::instance().byDomain(address.domain);
    return preset ? fromPreset(*preset, address) : Discovered();
}

Task<Discovered> discover(MailAddress address, DiscoveryTools tools) {
    const Discovered known = discoverOffline(address);
    if (known.foundBy != FoundBy::Nothing) co_return known;

    std::vector<Task<Discovered>> places = placesToAsk(address, tools);
    std::vector<Discovered> answers;
    RankedRace<Discovered> race(places, answers, isAnswer, tools.limit);
    const int winner = co_await race;
    const Discovered best = winner < 0 ? guessUnasked(address) : answers.at(static_cast<std::size_t>(winner));
    co_return completed(best, answers);
}

}  // namespace outbox
