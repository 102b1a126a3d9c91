// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "core/diagnosis/questions.h"
#include "core/diagnosis/refusals.h"
#include "core/diagnosis/views.h"

namespace outbox::ask {

namespace {

bool isOAuth(const QString& mechanism) {
    return mechanism == QLatin1String("XOAUTH2") || mechanism == QLatin1String("OAUTHBEARER");
}

bool allows(const Provider& provider, SignInWay way) {
    return provider.signIn.contains(way);
}

/// The proof that tried the set line with the user name that the provider wants.
const DialogueObservation* expectedUserTry(const Evidence& e) {
    const QString expected = view::expectedUser(e);
    for (const DialogueObservation& dialogue : e.dialogues)
        if (dialogue.role == DialogueRole::Proof && dialogue.signIn.user == expected) return &dialogue;
    return nullptr;
}

QString domainOf(const QString& user) {
    return user.contains(QLatin1Char('@')) ? user.section(QLatin1Char('@'), -1).toLower() : QString();
}

bool isOfMethods(const QStringList& offered, std::initializer_list<const char*> methods) {
    return std::any_of(methods.begin(), methods.end(),
                       [&](const char* method) { return offered.contains(QLatin1String(method)); });
}

}  // namespace

Answer serverSays(const Evidence& e, const char* findingId) {
    const QStringList said = spokenRefusals(e);
    if (said.contains(QLatin1String(findingId))) return Answer::Yes;
    const DialogueObservation* set = e.asSet();
    if (!said.isEmpty()) return Answer::No;
    return set && !set->inProgress && sendingWorks(e) == Answer::Yes ? Answer::No : Answer::Unknown;
}

Answer incomingSays(const Evidence& e, const char* findingId) {
    const DialogueObservation* incoming = e.incoming();
    if (!incoming || incoming->signIn.outcome == SignInOutcome::NotTried) return Answer::Unknown;
    if (incoming->signIn.outcome == SignInOutcome::RefusedBefore)
        return answer(incoming->signIn.refusedAs == QLatin1String(findingId));
    const bool refused = incoming->signIn.outcome == SignInOutcome::Refused ||
                         incoming->signIn.outcome == SignInOutcome::Temporary;
    if (!refused) return Answer::No;
    const QString served = operatorOf(incoming->endpoint.host, e.provider ? &*e.provider : nullptr);
    const QString said = decodeRefusal(served, RefusedAt::SignIn, incoming->signIn.reply);
    return answer(said == QLatin1String(findingId));
}

Answer eitherSideSays(const Evidence& e, const char* findingId) {
    return serverSays(e, findingId) || (credentialsRefused(e) && incomingSays(e, findingId));
}

Answer setWithoutSignIn(const Evidence& e) {
    return answer(e.account.outgoing.auth == AuthMethod::None);
}

Answer credentialsRefused(const Evidence& e) {
    const DialogueObservation* tried = view::signInDialogue(e);
    if (!tried) return Answer::Unknown;
    if (!view::refused(*tried)) return Answer::No;
    return answer(spokenRefusals(e).contains(QLatin1String("auth.wrong-password")));
}

Answer incomingRefusesToo(const Evidence& e) {
    const DialogueObservation* incoming = e.incoming();
    if (incoming && view::refused(*incoming)) return Answer::Yes;
    if (incoming && incoming->signIn.outcome == SignInOutcome::Accepted) return Answer::No;
    // With the user name in doubt the second attempt goes to the outgoing side, with the right name.
    const DialogueObservation* proof = expectedUserTry(e);
    if (userFormDoubtful(e) == Answer::Yes && proof) {
        if (proof->signIn.outcome == SignInOutcome::Refused) return Answer::Yes;
        if (proof->signIn.outcome == SignInOutcome::Accepted) return Answer::No;
    }
    return Answer::Unknown;
}

Answer incomingAccepts(const Evidence& e) {
    const DialogueObservation* incoming = e.incoming();
    if (!incoming) return Answer::Unknown;
    if (incoming->signIn.outcome == SignInOutcome::Accepted) return Answer::Yes;
    return view::refused(*incoming) ? Answer::No : Answer::Unknown;
}

Answer userFormDoubtful(const Evidence& e) {
    const QString user = e.account.outgoing.user;
    if (user.isEmpty()) return Answer::Unknown;
    return answer(user.compare(view::expectedUser(e), Qt::CaseInsensitive) != 0);
}

Answer expectedUserAccepted(const Evidence& e) {
    if (const DialogueObservation* proof = expectedUserTry(e)) {
        if (proof->signIn.outcome == SignInOutcome::Accepted) return Answer::Yes;
        if (proof->signIn.outcome == SignInOutcome::Refused) return Answer::No;
    }
    // Not tried: the provider's published rule counts (DIAGNOSES), a mere habit does not.
    return e.provider ? Answer::Yes : Answer::Unknown;
}

Answer providerWantsAppPassword(const Evidence& e) {
    const Provider* provider = view::serverOperator(e);
    if (!provider) return Answer::Unknown;
    const QString serverOperator = operatorOf(e.account.outgoing.host, provider);
    // Google says it in its reply when an app password is due; its plain "not accepted" means what it says.
    if (serverOperator == QLatin1String("google")) return Answer::No;
    return answer(allows(*provider, SignInWay::AppPassword) && !allows(*provider, SignInWay::Password));
}

Answer providerWantsOAuth(const Evidence& e) {
    const Provider* provider = view::serverOperator(e);
    if (!provider || provider->signIn.isEmpty()) return Answer::Unknown;
    return answer(std::all_of(provider->signIn.begin(), provider->signIn.end(),
                              [](SignInWay way) { return way == SignInWay::OAuth2; }));
}

Answer offersOAuthOnly(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    if (!set || !set->encrypted() || !set->hello.positive()) return Answer::Unknown;
    const QStringList& mechanisms = set->offered().mechanisms;
    return answer(!mechanisms.isEmpty() && std::all_of(mechanisms.begin(), mechanisms.end(), isOAuth));
}

Answer offersNoSignIn(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    if (!set || !set->hello.positive()) return Answer::Unknown;
    if (!set->encrypted()) return set->clear.mechanisms.isEmpty() ? Answer::Unknown : Answer::No;
    return answer(set->offered().mechanisms.isEmpty() && !set->fault.failed());
}

Answer otherPortOffersSignIn(const Evidence& e) {
    bool tried = false;
    for (const DialogueObservation& other : e.dialogues) {
        const bool another = other.role == DialogueRole::Candidate || other.role == DialogueRole::Proof;
        if (!another || other.endpoint.port == e.account.outgoing.port) continue;
        if (view::progress(other) >= view::Progress::SignInOffered) return Answer::Yes;
        tried = tried || !other.inProgress;
    }
    return tried ? Answer::No : Answer::Unknown;
}

Answer noCommonMechanism(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    if (!set) return Answer::Unknown;
    return answer(set->signIn.outcome == SignInOutcome::NoMechanism) && !offersOAuthOnly(e);
}

Answer demandsSignIn(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    if (!set || set->inProgress) return Answer::Unknown;
    if (set->recipientReply.positive()) return Answer::No;
    const QStringList said = spokenRefusals(e);
    return said.contains(QLatin1String("auth.not-attempted")) || said.contains(QLatin1String("relay.denied"))
               ? Answer::Yes
               : Answer::Unknown;
}

Answer signedIn(const Evidence& e) {
    const DialogueObservation* tried = view::signInDialogue(e);
    return tried ? answer(tried->signIn.outcome == SignInOutcome::Accepted) : Answer::Unknown;
}

Answer secretWasCleaned(const Evidence& e) {
    return e.secret ? answer(e.secret->cleaned) : Answer::Unknown;
}

Answer cleanedSecretAccepted(const Evidence& e) {
    if (const DialogueObservation* tried = view::signInDialogue(e)) {
        if (tried->signIn.outcome == SignInOutcome::Accepted) return Answer::Yes;
        if (tried->signIn.outcome == SignInOutcome::Refused) return Answer::No;
    }
    return incomingAccepts(e);
}

Answer secretBeyondAscii(const Evidence& e) {
    return e.secret ? answer(e.secret->nonAscii) : Answer::Unknown;
}

Answer userIsOtherAddress(const Evidence& e) {
    const bool bothWhole = e.account.outgoing.user.contains(QLatin1Char('@')) &&
                           view::expectedUser(e).contains(QLatin1Char('@'));
    return answer(bothWhole) && userFormDoubtful(e);
}

Answer userIsAliasByRule(const Evidence& e) {
    const Provider* provider = view::serverOperator(e);
    if (!provider) return Answer::Unknown;
    const QString user = e.account.outgoing.user;
    if (provider->aliasDomains.contains(domainOf(user))) return Answer::Yes;
    // Apple lets people with a domain of their own in by their iCloud address alone
    // (support.apple.com/HT202304).
    const bool ownDomain = e.provider && e.provider->family == QLatin1String("apple") &&
                           e.provider->outgoingUser == UserForm::Other;
    return answer(ownDomain && domainOf(user) == domainOf(e.account.address));
}

Answer mainAddressAccepted(const Evidence& e) {
    if (userIsAliasByRule(e) == Answer::Yes) return Answer::Yes;
    const DialogueObservation* proof = expectedUserTry(e);
    if (proof && proof->signIn.outcome == SignInOutcome::Accepted) return Answer::Yes;
    return proof && proof->signIn.outcome == SignInOutcome::Refused ? Answer::No : Answer::Unknown;
}

Answer otherMethodRefused(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    if (!set || !set->otherMethod) return Answer::Unknown;
    // "Unknown method" is a fair answer: programs go on to the next one by themselves.
    const bool unknownMethod = set->otherMethod->reply.code == 504;
    return answer(set->otherMethod->outcome == SignInOutcome::Refused && !unknownMethod);
}

Answer offersHiddenPasswordsOnly(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    if (!set || set->signIn.outcome != SignInOutcome::Accepted) return Answer::Unknown;
    const QStringList& offered = set->offered().mechanisms;
    return answer(isOfMethods(offered, {"CRAM-MD5", "DIGEST-MD5", "NTLM"}) &&
                  !isOfMethods(offered, {"PLAIN", "LOGIN", "XOAUTH2", "OAUTHBEARER"}));
}

Answer offersScramOnly(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    if (!set || set->signIn.outcome != SignInOutcome::Accepted) return Answer::Unknown;
    const QStringList& offered = set->offered().mechanisms;
    return answer(set->signIn.mechanism.startsWith(QLatin1String("SCRAM-")) &&
                  !isOfMethods(offered, {"PLAIN", "LOGIN", "CRAM-MD5", "XOAUTH2", "OAUTHBEARER"}));
}

Answer recipientRefused(const Evidence& e) {
    return serverSays(e, "relay.denied");
}

}  // namespace outbox::ask
