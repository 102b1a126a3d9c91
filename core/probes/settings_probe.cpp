// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/mail_address.h"
#include "core/probes/probes.h"
#include "core/providers/discovery.h"
#include "core/providers/provider_store.h"

namespace outbox {

namespace {

Task<Discovered> lookUp(Run& run, MailAddress address) {
    const Provider* chosen = ProviderStore::instance().byId(run.preset);
    if (chosen) co_return fromPreset(*chosen, address);
    const DiscoveryTools tools{run.tools.resolver, run.tools.http, run.limits.discovery};
    co_return co_await discover(address, tools);
}

/// The user name as the provider wants it, where the person gave none.
QString usualUser(const QList<Endpoint>& published, const QString& address) {
    return published.isEmpty() ? address : published.first().user;
}

/// Whether servers that an account brings along were looked up, and not read from a mail program or typed.
bool isFound(const QString& source) {
    return source == QLatin1String("discovered") || source == QLatin1String("preset");
}

/// What was found is examined by what is at hand, whatever the provider prefers: neither a password nor a
/// token is ever sent in place of the other. What was said to be set stays as it was said.
void signInByWhatIsAtHand(Account& account, const Account& given, SecretKind kind) {
    const AuthMethod fitting = kind == SecretKind::Token ? AuthMethod::OAuth2 : AuthMethod::Password;
    const bool looked = given.outgoing.isSet() && isFound(given.source);
    if (!looked && given.outgoing.auth == AuthMethod::OAuth2) return;
    const bool signsIn = account.outgoing.auth != AuthMethod::None;
    if (signsIn && (looked || !given.outgoing.isSet())) account.outgoing.auth = fitting;
    if (account.incoming && (looked || !given.incoming)) account.incoming->auth = fitting;
}

void completeAccount(Account& account, const Account& given, const Discovered& found,
                     std::optional<SecretKind> atHand) {
    // Beside a server that was named, a guessed one for receiving would only raise alarms of its own.
    const bool guessed = found.foundBy == FoundBy::Probe || found.foundBy == FoundBy::Nothing;
    const bool mayFillIncoming = !guessed || !account.outgoing.isSet();
    if (!account.outgoing.isSet() && !found.outgoing.isEmpty()) {
        const AuthMethod auth = account.outgoing.auth;
        const QString user = account.outgoing.user;
        account.outgoing = found.outgoing.first();
        if (auth != AuthMethod::Password) account.outgoing.auth = auth;
        if (!user.isEmpty()) account.outgoing.user = user;
    }
    if (!account.incoming && !found.incoming.isEmpty() && mayFillIncoming) {
        account.incoming = found.incoming.first();
        if (given.outgoing.auth == AuthMethod::OAuth2) account.incoming->auth = AuthMethod::OAuth2;
        // A user name that was given holds for both sides.
        if (!account.outgoing.user.isEmpty() &&
            account.outgoing.user != usualUser(found.outgoing, account.address))
            account.incoming->user = account.outgoing.user;
    }
    if (account.outgoing.user.isEmpty()) account.outgoing.user = usualUser(found.outgoing, account.address);
    if (account.incoming && account.incoming->user.isEmpty())
        account.incoming->user = usualUser(found.incoming, account.address);
    if (atHand) signInByWhatIsAtHand(account, given, *atHand);
    if (found.provider) account.provider = found.provider->id;
}

void recognise(Evidence& evidence, const MailAddress& address) {
    const ProviderStore& store = ProviderStore::instance();
    if (!store.byDomain(address.domain)) evidence.nearestDomain = store.nearestDomain(address.domain);
    const QString host = evidence.account.outgoing.host;
    if (const Provider* owner = store.byServer(host))
        evidence.hostOwner = *owner;
    else
        evidence.nearestServer = store.nearestServer(host);
}

}  // namespace

Task<void> observeSettings(Run& run) {
    const auto address = parseMailAddress(run.evidence().account.address);
    if (!address) co_return;
    const MailAddress looked = *address;
    const Account given = run.evidence().account;
    const auto atHand = run.secret ? std::optional(run.secret->kind()) : std::nullopt;
    if (given.outgoing.isSet() && given.incoming) {
        // What is examined was said: nothing but the user name may be missing, and no look-up is waited for.
        const Discovered shipped = discoverOffline(looked);
        run.update([&](Evidence& evidence) { completeAccount(evidence.account, given, shipped, atHand); });
        run.know(Need::Account);
    }

    const Discovered found = co_await lookUp(run, looked);
    const bool published = found.foundBy != FoundBy::Nothing && found.foundBy != FoundBy::Probe;
    run.update([&](Evidence& evidence) {
        evidence.outgoingFound = !given.outgoing.isSet() || isFound(given.source);
        evidence.provider = found.provider;
        if (published) {
            evidence.recommendedOutgoing = found.outgoing;
            evidence.recommendedIncoming = found.incoming;
        }
        completeAccount(evidence.account, given, found, atHand);
        recognise(evidence, looked);
    });
    run.know(Need::Account);
    run.know(Need::Recommended);
}

}  // namespace outbox
