// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/answer.h"
#include "core/model/evidence.h"

/// Named questions to the evidence. Each answers Yes, No, or Unknown for what was not checked; the rules are
/// composed of nothing else.
namespace outbox::ask {

// The outcome that all is about
Answer sendingWorks(const Evidence& e);  ///< as set: signed in and envelope taken, or as far as was allowed
Answer sendingFails(const Evidence& e);
Answer incomingWorks(const Evidence& e);  ///< signed in, or reached and secure where nobody signed in
Answer incomingReached(const Evidence& e);

// This computer and its network
Answer somethingAnswers(const Evidence& e);  ///< anything at all outside of this computer
Answer routeExists(const Evidence& e);
Answer webWorks(const Evidence& e);
Answer portalAnswers(const Evidence& e);  ///< a connectivity check met somebody else's page
Answer ipv6LeadsNowhere(const Evidence& e);
Answer trafficInTunnel(const Evidence& e);
Answer clockIsOff(const Evidence& e);  ///< by more than a day
Answer clockIsConfirmedOff(const Evidence& e);
Answer clockBreaksCertificate(const Evidence& e);  ///< valid by the true time, not by this computer's
Answer locallyDenied(const Evidence& e);
Answer helperRefuses(const Evidence& e);  ///< the server is on this computer and its port is closed
Answer nothingDirect(const Evidence& e);  ///< no connection at all came about without the proxy
Answer proxyCarriesWeb(const Evidence& e);
Answer lineUneven(const Evidence& e);    ///< connections to the set server: some late or lost, others quick
Answer othersUneven(const Evidence& e);  ///< connections to anybody else, too
Answer onlyLargePacketsLost(const Evidence& e);  ///< a handshake with a short answer is answered
Answer saysBanned(const Evidence& e);            ///< the greeting speaks of too many failed sign-ins
Answer providerShutHere(const Evidence& e);  ///< sending and receiving, while its host or its controls answer
Answer shieldSpeaks(const Evidence& e);      ///< a greeting in a security product's own words
Answer nobodysPortAnswers(const Evidence& e);  ///< a connection to an address that cannot answer came about
Answer nobodyIsNear(const Evidence& e);        ///< and sooner than any server could have answered

// Names
Answer nameFound(const Evidence& e);
Answer nameMissing(const Evidence& e);        ///< the configured resolver says that there is no such host
Answer nameLookUpFails(const Evidence& e);    ///< SERVFAIL, refused or silence, and no address
Answer referenceFinds(const Evidence& e);     ///< a reference resolver gives an address
Answer otherNamesResolve(const Evidence& e);  ///< at this computer's own resolver
Answer resolverSilent(const Evidence& e);     ///< the configured resolver answers nothing at all
Answer referenceAnswers(const Evidence& e);
Answer hostsFileNamesServer(const Evidence& e);
Answer hostsFileDiffers(const Evidence& e);
Answer nameBlanked(
    const Evidence& e);  ///< 0.0.0.0, ::, loopback, a private page, or "no such name" for a real one
Answer namesDisagree(const Evidence& e);       ///< no address in common with the reference resolvers
Answer referencesAgree(const Evidence& e);     ///< at least two of them with each other
Answer truerAddressServes(const Evidence& e);  ///< the reference resolvers' address answers on the set port
Answer namesInvented(const Evidence& e);       ///< a random name resolves
Answer serverAtInventedAddress(const Evidence& e);
Answer domainMissing(const Evidence& e);
Answer domainIsSlip(const Evidence& e);  ///< and a known domain is near

// Ports
Answer setPortIs25(const Evidence& e);
Answer setPortAnswers(const Evidence& e);
Answer setPortShut(const Evidence& e);
Answer setPortRefused(const Evidence& e);
Answer setPortSilent(
    const Evidence& e);  ///< timed out, reset, unreachable or prohibited: not the host's own "no"
Answer providerOffersSetPort(const Evidence& e);
Answer otherSubmissionPortAnswers(const Evidence& e);
Answer alternativePortAnswers(const Evidence& e);  ///< 2525, where no usual one does
Answer alternativePortServes(const Evidence& e);   ///< and there is the mail server, with its certificate
Answer everySubmissionPortShut(const Evidence& e);
Answer controlAnswersOnSetPort(const Evidence& e);
Answer controlAnswersOnSubmission(const Evidence& e);
Answer controlAnswersOnIncoming(const Evidence& e);
Answer serverHostAnswersElsewhere(
    const Evidence& e);                        ///< any other port of the set host, an incoming one too
Answer cutAfterConnecting(const Evidence& e);  ///< reset, closed or silent in the middle of the dialogue
Answer otherPortGetsFurther(const Evidence& e);
Answer offersOnlyPort25(const Evidence& e);  ///< the provider's word, or every submission port says no
Answer strangerOnThisPortOnly(
    const Evidence& e);  ///< another organisation greets here, the real one elsewhere

// Server
Answer strangerAnswers(const Evidence& e);  ///< something that is not SMTP speaks on the set port
Answer speaksNoSmtp(const Evidence& e);     ///< connected, and no SMTP greeting came
Answer incomingServiceAnswers(const Evidence& e);
Answer webServiceAnswers(const Evidence& e);
Answer saysLater(const Evidence& e);      ///< 4xx as greeting or to EHLO
Answer refusesClient(const Evidence& e);  ///< 5xx as greeting or to EHLO
Answer answersSlowly(const Evidence& e);  ///< more than 10 s for one reply
Answer breaksProtocol(const Evidence& e);
Answer breaksProtocolItself(const Evidence& e);  ///< and nothing on the way does it
Answer dialogueRewritten(const Evidence& e);     ///< a greeting of asterisks, or EHLO refused and HELO taken
Answer ownNetworkOnly(const Evidence& e);
Answer refusesName(const Evidence& e);   ///< the computer's name, where another one is taken
Answer namesTheName(const Evidence& e);  ///< a refused sender or recipient blames the introduction

// Encryption
Answer setWithoutEncryption(const Evidence& e);
Answer plainServiceMetTls(const Evidence& e);  ///< the handshake met a greeting in clear
Answer tlsServiceMetPlain(const Evidence& e);  ///< silence in clear, and a handshake works on the same port
Answer encryptionDemanded(const Evidence& e);
Answer signInOnlyEncrypted(const Evidence& e);
Answer startTlsMissing(const Evidence& e);
Answer startTlsOverwritten(const Evidence& e);
Answer startTlsExpected(
    const Evidence& e);  ///< a preset says so, or the same server encrypts on another port
Answer otherPortEncrypts(const Evidence& e);
Answer startTlsRefusedForNow(const Evidence& e);
Answer handshakeStalls(const Evidence& e);  ///< silence in the handshake on every port that was tried
Answer handshakeCut(const Evidence& e);     ///< ended in the handshake, and not a word of TLS came back
Answer handshakeReset(const Evidence& e);
Answer handshakeSilent(const Evidence& e);
Answer namelessGetsThrough(const Evidence& e);  ///< the same handshake without the server's name is answered
Answer sameServerEncrypts(const Evidence& e);   ///< in any other dialogue with it
Answer othersHandshakeCut(const Evidence& e);   ///< a control's or the incoming side's, too
Answer certificateExpired(const Evidence& e);
Answer certificateNotYetValid(const Evidence& e);
Answer expiredByTrueTime(const Evidence& e);
Answer notYetValidByTrueTime(const Evidence& e);
Answer certificateSelfSigned(const Evidence& e);
Answer issuerUntrusted(const Evidence& e);
Answer intermediateMissing(const Evidence& e);
Answer nameMismatch(const Evidence& e);  ///< the chain is fine, the name is not
Answer certificateRevoked(const Evidence& e);
Answer onlyOldTls(const Evidence& e);
Answer missingIssuerSeenElsewhere(const Evidence& e);  ///< in a chain of this run that verified
Answer issuedByShield(const Evidence& e);              ///< the issuer is a known security product
Answer issuerSignsOthersToo(const Evidence& e);        ///< an unknown one, that vouches for a control as well
Answer refusedForWeakness(const Evidence& e);          ///< key, signature or group too weak for this system
Answer worksThoughWeak(const Evidence& e);

// Sign-in
Answer setWithoutSignIn(const Evidence& e);
Answer credentialsRefused(const Evidence& e);  ///< a plain "wrong user or password"
Answer incomingRefusesToo(const Evidence& e);
Answer incomingAccepts(const Evidence& e);
Answer userFormDoubtful(const Evidence& e);
Answer expectedUserAccepted(const Evidence& e);
Answer providerWantsAppPassword(const Evidence& e);
Answer providerWantsOAuth(const Evidence& e);
Answer offersOAuthOnly(const Evidence& e);
Answer offersNoSignIn(const Evidence& e);
Answer otherPortOffersSignIn(const Evidence& e);
Answer noCommonMechanism(const Evidence& e);
Answer demandsSignIn(const Evidence& e);
Answer signedIn(const Evidence& e);  ///< at the outgoing side, as set or in the proof that got so far
Answer secretWasCleaned(const Evidence& e);
Answer cleanedSecretAccepted(const Evidence& e);
Answer secretBeyondAscii(const Evidence& e);
Answer userIsOtherAddress(const Evidence& e);  ///< a whole address, but not the one that the provider wants
Answer userIsAliasByRule(const Evidence& e);   ///< of a kind that the provider does not let in by itself
Answer mainAddressAccepted(const Evidence& e);
Answer otherMethodRefused(const Evidence& e);         ///< one that programs may take first
Answer offersHiddenPasswordsOnly(const Evidence& e);  ///< CRAM-MD5 and the like, and took the password so
Answer offersScramOnly(const Evidence& e);            ///< and took the password so
Answer tokenRefused(const Evidence& e);               ///< and for nothing else that the server names
Answer tokenLacksSending(const Evidence& e);  ///< by the scopes that it was granted, or the server's word
Answer tokenSaidInvalid(const Evidence& e);   ///< by the JSON of the refusal
/// Whether the server's own words say this finding, by the table in refusals.
Answer serverSays(const Evidence& e, const char* findingId);
/// The same of the incoming side's refusal to sign in.
Answer incomingSays(const Evidence& e, const char* findingId);
/// Either side's word, where the outgoing one refuses to sign in.
Answer eitherSideSays(const Evidence& e, const char* findingId);

// Account
Answer planWithoutSmtp(const Evidence& e);  ///< the provider's rule
Answer nobodySetOutgoing(
    const Evidence& e);  ///< no server that the person chose: none, or one that was found
Answer programsOffAtFirst(const Evidence& e);  ///< until they are switched on at the provider
Answer mailboxFull(const Evidence& e);         ///< by its quota
Answer mailboxNearlyFull(const Evidence& e);
Answer senderBroken(const Evidence& e);    ///< refused as no address
Answer senderNamed(const Evidence& e);     ///< the refusal speaks of the sender
Answer anySenderTaken(const Evidence& e);  ///< up to the recipient, by this login
/// A further sender was refused, and that is this finding.
Answer otherSenderRefused(const Evidence& e, const char* findingId);
Answer ownSenderTaken(const Evidence& e);  ///< the account's own address, where the set one was refused

// A test message
Answer testMessageTaken(const Evidence& e);
Answer testMessageArrived(const Evidence& e);  ///< in any folder that was looked into
Answer testMessageMissing(const Evidence& e);  ///< not to be found when the time for looking was over
Answer testMessageInJunk(const Evidence& e);
Answer everyFolderSeen(const Evidence& e);    ///< and not the inbox alone
Answer senderCheckFailed(const Evidence& e);  ///< SPF, DKIM or DMARC, by the word of the servers on the way
Answer testSays(const Evidence& e, const char* findingId);  ///< serverSays, once a test message was begun
Answer testBeyondSizeLimit(const Evidence& e);              ///< larger than the server says that it takes

// Sender and settings
Answer recipientRefused(const Evidence& e);
Answer hostIsIncomingOnly(const Evidence& e);
Answer hostIsPublished(const Evidence& e);
Answer hostIsFormer(const Evidence& e);
Answer hostIsForeign(const Evidence& e);
Answer foreignHostRefuses(const Evidence& e);
Answer serverUsableAsSet(const Evidence& e);  ///< the dialogue as set got to a server that would take mail
Answer differenceMatters(const Evidence& e);

}  // namespace outbox::ask
