// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/questions_program.h"

#include <QVersionNumber>
#include <algorithm>

#include "core/diagnosis/questions.h"
#include "core/diagnosis/views.h"

namespace outbox::ask {

namespace {

/// Whether a version is older than another; Unknown where one of them is not known.
Answer isOlder(const QString& version, const QString& than) {
    const QVersionNumber number = QVersionNumber::fromString(version);
    const QVersionNumber first = QVersionNumber::fromString(than);
    if (number.isNull() || first.isNull()) return Answer::Unknown;
    return answer(QVersionNumber::compare(number, first) < 0);
}

bool isOfDomain(const QString& host, const QString& domain) {
    return !domain.isEmpty() && (host == domain || host.endsWith(QLatin1Char('.') + domain));
}

QString domainOfAddress(const QString& address) {
    return address.contains(QLatin1Char('@')) ? address.section(QLatin1Char('@'), -1).toLower() : QString();
}

QString lastLabels(const QString& host) {
    return host.section(QLatin1Char('.'), -2);
}

bool holdsHost(const QList<Endpoint>& endpoints, const QString& host) {
    return std::any_of(endpoints.begin(), endpoints.end(),
                       [&host](const Endpoint& endpoint) { return endpoint.host == host; });
}

/// The set outgoing server is that of another account of the program, by that account's own domain.
bool isOtherAccountsServer(const Evidence& e) {
    const QString host = e.account.outgoing.host;
    const QString own = domainOfAddress(e.account.address);
    if (isOfDomain(host, own) || hostIsPublished(e) == Answer::Yes) return false;
    const QList<ProgramAccount>& accounts = e.imported->program.accounts;
    return std::any_of(accounts.begin(), accounts.end(), [&](const ProgramAccount& account) {
        const QString domain = domainOfAddress(account.addresses.value(0));
        return account.id != e.imported->accountId && domain != own && isOfDomain(host, domain);
    });
}

bool oneOperator(const Evidence& e) {
    const QString outgoing = e.account.outgoing.host;
    const QString incoming = e.account.incoming->host;
    if (outgoing == incoming || lastLabels(outgoing) == lastLabels(incoming)) return true;
    return hostIsPublished(e) == Answer::Yes && incomingIsOwn(e) == Answer::Yes;
}

/// "anna" and "anna@example.org": auth.username-form is about those.
bool differInFormOnly(const QString& a, const QString& b) {
    const QString localA = a.section(QLatin1Char('@'), 0, 0);
    const QString localB = b.section(QLatin1Char('@'), 0, 0);
    return localA.compare(localB, Qt::CaseInsensitive) == 0 && (a == localA || b == localB);
}

}  // namespace

Answer programOffline(const Evidence& e) {
    return e.imported ? answer(e.imported->program.offline) : Answer::Unknown;
}

Answer programOutdated(const Evidence& e) {
    if (!e.imported) return Answer::Unknown;
    return isOlder(e.imported->program.version, e.imported->abilities.currentSince);
}

Answer messagesWait(const Evidence& e) {
    if (!e.imported || !e.imported->program.waitingMessages) return Answer::Unknown;
    return answer(*e.imported->program.waitingMessages > 0);
}

Answer sendsByVendor(const Evidence& e) {
    return e.imported ? answer(e.imported->program.vendorCloud) : Answer::Unknown;
}

Answer programLacksOAuth(const Evidence& e) {
    if (!e.imported) return Answer::Unknown;
    const QMap<QString, QString>& since = e.imported->abilities.oauth2Since;
    const Provider* provider = view::serverOperator(e);
    const QString family = !provider                    ? QString()
                           : provider->family.isEmpty() ? provider->id
                                                        : provider->family;
    const auto row = since.contains(family) ? since.constFind(family) : since.constFind(QStringLiteral("*"));
    if (row == since.constEnd()) return Answer::Unknown;
    return row->isEmpty() ? Answer::Yes : isOlder(e.imported->program.version, *row);
}

Answer programTopsOutBelowTls12(const Evidence& e) {
    if (!e.imported) return Answer::Unknown;
    if (e.imported->tlsCeiling) return answer(*e.imported->tlsCeiling < TlsVersion::Tls12);
    return isOlder(e.imported->program.version, e.imported->abilities.tls12Since);
}

Answer serverRefusesProgramsTls(const Evidence& e) {
    for (const TlsObservation& look : e.tls) {
        if (look.control || !look.asProgram || !look.endpoint.sameLine(e.account.outgoing)) continue;
        if (*look.asProgram == Failure::None) return Answer::No;
        // The line works as such: it is the version that is not taken.
        return look.facts.completed && !view::isOurs(*look.asProgram) ? Answer::Yes : Answer::Unknown;
    }
    return Answer::Unknown;
}

Answer outgoingOfAnother(const Evidence& e) {
    if (!e.imported || !e.account.outgoing.isSet()) return Answer::Unknown;
    if (view::setSenderTaken(e) && signedIn(e) == Answer::Yes) return Answer::No;
    if (hostIsForeign(e) == Answer::Yes || isOtherAccountsServer(e)) return Answer::Yes;
    return hostIsForeign(e);
}

Answer incomingIsOwn(const Evidence& e) {
    if (!e.account.incoming) return Answer::Unknown;
    const QString host = e.account.incoming->host;
    const bool published =
        holdsHost(e.recommendedIncoming, host) || (e.provider && holdsHost(e.provider->incoming, host));
    return answer(published || isOfDomain(host, domainOfAddress(e.account.address)));
}

Answer signInNamesDiffer(const Evidence& e) {
    if (!e.imported || !e.account.incoming) return Answer::Unknown;
    const Endpoint& outgoing = e.account.outgoing;
    const QString other = e.account.incoming->user;
    if (outgoing.auth == AuthMethod::None || outgoing.user.isEmpty() || other.isEmpty()) return Answer::No;
    const bool differ = outgoing.user.compare(other, Qt::CaseInsensitive) != 0;
    return answer(differ && !differInFormOnly(outgoing.user, other) && oneOperator(e));
}

Answer incomingNameSends(const Evidence& e) {
    if (!e.account.incoming) return Answer::Unknown;
    for (const DialogueObservation& dialogue : e.dialogues) {
        if (dialogue.role != DialogueRole::Proof || dialogue.signIn.user != e.account.incoming->user)
            continue;
        if (dialogue.signIn.outcome == SignInOutcome::Accepted) return Answer::Yes;
        if (view::refused(dialogue)) return Answer::No;
    }
    return Answer::Unknown;
}

}  // namespace outbox::ask
