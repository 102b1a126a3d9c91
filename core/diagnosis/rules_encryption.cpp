// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/fixes.h"
#include "core/diagnosis/questions.h"
#include "core/diagnosis/questions_stored.h"
#include "core/diagnosis/rule.h"
#include "core/diagnosis/views.h"

namespace outbox {

using namespace ask;

namespace {

QList<FixPlan> certificateLetter(const Evidence& e) {
    QList<FixPlan> plans = fix::certificateName(e);
    plans.append(fix::plain("tell-admin-certificate", Who::Administrator));
    return plans;
}

QList<FixPlan> renewalLetter(const Evidence&) {
    return {fix::plain("tell-provider-certificate", Who::Provider)};
}

QList<FixPlan> checkFingerprint(const Evidence&) {
    return {fix::plain("tell-admin-certificate", Who::Administrator),
            fix::plain("compare-fingerprint", Who::You)};
}

/// A product's authority that this computer trusts counts, too: mail programs with a list of their own refuse
/// it, and whoever comes here has one that does not send.
Answer opensTheLine(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    const Answer byProduct = issuedByShield(e) && (answer(set && set->encrypted()) || sendingFails(e));
    return byProduct || (issuerSignsOthersToo(e) && sendingFails(e));
}

QList<FixPlan> scanningOff(const Evidence& e) {
    QList<FixPlan> plans{fix::plain("turn-off-mail-scanning", Who::You)};
    // An authority that nobody knows must not be recommended.
    if (issuedByShield(e) == Answer::Yes) plans.append(fix::plain("trust-scanner", Who::You));
    return plans;
}

/// Whether it is the way, and not the server, that ends the handshake.
Answer cutOnTheWay(const Evidence& e) {
    if (namelessGetsThrough(e) == Answer::Yes) return Answer::Yes;
    // Another port that encrypts makes it path.cut-midway.
    if (sameServerEncrypts(e) == Answer::Yes) return Answer::No;
    const Answer others = othersHandshakeCut(e);
    if (handshakeStalls(e) == Answer::Yes && others == Answer::Yes)
        // Large packets that get lost are silent everywhere, too: net.mtu-black-hole, unless short ones do as
        // well.
        return answer(onlyLargePacketsLost(e) == Answer::No);
    if (handshakeReset(e) == Answer::Yes) return others == Answer::Yes ? Answer::Yes : Answer::Unknown;
    // A server that hangs up by itself does no more than that: server.misbehaves.
    if (handshakeSilent(e) == Answer::No) return answer(others == Answer::Yes);
    return Answer::Unknown;
}

QList<FixPlan> roundTheBlock(const Evidence& e) {
    return fix::otherPort(e) + QList{fix::plain("use-other-network", Who::You)};
}

Light weakLight(const Evidence& e) {
    return worksThoughWeak(e) == Answer::Yes ? Light::Yellow : Light::Red;
}

/// Known of a preset's port; of any other server, the port's usual meaning speaks for it.
Verdict storedMode(const Evidence& e) {
    const Answer known = encryptionMisfits(e.account.outgoing, view::publishedOutgoing(e));
    if (known != Answer::Unknown) return {known, false};
    return {Answer::Unknown, encryptionIsUnusual(e.account.outgoing) == Answer::Yes};
}

Verdict storedInClear(const Evidence& e) {
    return {Answer::Unknown, secretInClear(e.account.outgoing, view::publishedOutgoing(e)) == Answer::Yes};
}

constexpr Rule encryptionTable[] = {
    {.id = "tls.blocked",
     .light = Light::Red,
     .station = Station::Encryption,
     .signal = handshakeCut,
     .contrast = cutOnTheWay,
     .settledBy = "controls",
     .because = "encryption controls incoming-encryption",
     .explains = "path.cut-midway server.misbehaves settings.differs",
     .fixes = roundTheBlock},
    {.id = "tls.intercepted",
     .light = Light::Red,
     .station = Station::Encryption,
     .signal = opensTheLine,
     .because = "certificate",
     .explains = "tls.self-signed tls.untrusted-issuer tls.incomplete-chain tls.name-mismatch tls.expired "
                 "tls.not-yet-valid tls.weak",
     .fixes = scanningOff},
    {.id = "tls.mode-mismatch",
     .light = Light::Red,
     .station = Station::Encryption,
     .signal = [](const Evidence& e) { return plainServiceMetTls(e) || tlsServiceMetPlain(e); },
     .because = "encryption",
     .explains = "path.cut-midway settings.differs",
     .fixes = fix::encryption,
     .stored = storedMode},
    {.id = "tls.required",
     .light = Light::Red,
     .station = Station::Encryption,
     .signal = encryptionDemanded,
     .because = "encryption",
     .explains = "auth.needs-encryption auth.not-attempted auth.not-offered relay.denied settings.differs",
     .fixes = fix::encryption,
     .stored = storedInClear},
    {.id = "tls.unavailable",
     .light = Light::Red,
     .station = Station::Encryption,
     .signal = startTlsMissing,
     .contrast = [](const Evidence& e) { return !otherPortEncrypts(e); },
     .settledBy = "other-ports",
     .because = "encryption other-ports",
     .explains = "auth.not-offered settings.differs",
     .fixes = [](const Evidence&) { return QList{fix::plain("tell-provider-encryption", Who::Provider)}; }},
    {.id = "tls.refused-temporarily",
     .light = Light::Yellow,
     .station = Station::Encryption,
     .signal = startTlsRefusedForNow,
     .because = "encryption",
     .fixes =
         [](const Evidence& e) {
             QList<FixPlan> plans{fix::plain("wait-and-retry", Who::You)};
             return plans + fix::otherPort(e);
         }},
    {.id = "tls.outdated-server",
     .light = Light::Red,
     .station = Station::Encryption,
     .signal = onlyOldTls,
     .because = "encryption",
     .explains = "tls.weak",
     .fixes = [](const Evidence&) { return QList{fix::plain("tell-provider-encryption", Who::Provider)}; }},
    {.id = "tls.revoked",
     .light = Light::Red,
     .station = Station::Encryption,
     .signal = certificateRevoked,
     .because = "certificate",
     .fixes = renewalLetter},
    {.id = "tls.self-signed",
     .light = Light::Red,
     .station = Station::Encryption,
     .signal = certificateSelfSigned,
     .because = "certificate",
     .explains = "tls.untrusted-issuer tls.incomplete-chain tls.name-mismatch tls.expired tls.not-yet-valid "
                 "tls.weak",
     .fixes = checkFingerprint},
    {.id = "tls.expired",
     .light = Light::Red,
     .station = Station::Encryption,
     .signal = certificateExpired,
     // The computer's own clock cannot be its own witness.
     .contrast = expiredByTrueTime,
     .settledBy = "computer",
     .because = "certificate",
     .explains = "tls.weak",
     .fixes = renewalLetter},
    {.id = "tls.not-yet-valid",
     .light = Light::Red,
     .station = Station::Encryption,
     .signal = certificateNotYetValid,
     .contrast = notYetValidByTrueTime,
     .settledBy = "computer",
     .because = "certificate",
     .fixes = renewalLetter},
    {.id = "tls.incomplete-chain",
     .light = Light::Red,
     .station = Station::Encryption,
     .signal = intermediateMissing,
     .because = "certificate",
     .explains = "tls.untrusted-issuer tls.name-mismatch",
     .fixes = [](const Evidence&) { return QList{fix::plain("tell-admin-chain", Who::Administrator)}; }},
    {.id = "tls.untrusted-issuer",
     .light = Light::Red,
     .station = Station::Encryption,
     .signal =
         [](const Evidence& e) {
             return issuerUntrusted(e) && !certificateSelfSigned(e) && !intermediateMissing(e);
         },
     .because = "certificate",
     .explains = "tls.name-mismatch tls.weak",
     .fixes =
         [](const Evidence&) {
             return QList{fix::plain("update-certificates", Who::You),
                          fix::plain("tell-admin-certificate", Who::Administrator)};
         }},
    {.id = "tls.name-mismatch",
     .light = Light::Red,
     .station = Station::Encryption,
     .signal = nameMismatch,
     .because = "certificate",
     .explains = "settings.differs",
     .fixes = certificateLetter},
    {.id = "tls.weak",
     .light = Light::Yellow,
     .station = Station::Encryption,
     .signal = [](const Evidence& e) { return worksThoughWeak(e) || refusedForWeakness(e); },
     .because = "encryption certificate",
     .fixes = [](const Evidence&) { return QList{fix::plain("tell-provider-encryption", Who::Provider)}; },
     // What this system refuses stops the message; what it still takes, others refuse.
     .lightNow = weakLight},
};

}  // namespace

std::span<const Rule> encryptionRules() {
    return encryptionTable;
}

}  // namespace outbox
