// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "core/diagnosis/questions.h"
#include "core/diagnosis/shields.h"
#include "core/diagnosis/views.h"

namespace outbox::ask {

namespace {

Answer certificateHas(const Evidence& e, CertificateProblem problem) {
    const TlsFacts* facts = view::tlsFacts(e);
    if (!facts || (!facts->completed && facts->chain.isEmpty())) return Answer::Unknown;
    return answer(view::hasProblem(e, problem));
}

/// Whether a certificate in the chain is outside of its dates by the true time.
Answer byTrueTime(const Evidence& e, bool (*outside)(const CertificateFacts&, const QDateTime&)) {
    const TlsFacts* facts = view::tlsFacts(e);
    const QDateTime now = view::trueTime(e);
    if (!facts || facts->chain.isEmpty() || !now.isValid()) return Answer::Unknown;
    return answer(std::any_of(facts->chain.begin(), facts->chain.end(),
                              [&](const CertificateFacts& one) { return outside(one, now); }));
}

bool hasEnded(const CertificateFacts& certificate, const QDateTime& now) {
    return certificate.notAfter.isValid() && certificate.notAfter < now;
}

bool hasNotBegun(const CertificateFacts& certificate, const QDateTime& now) {
    return certificate.notBefore.isValid() && certificate.notBefore > now;
}

bool isOldVersion(const QString& version) {
    return version != QLatin1String("TLSv1.2") && version != QLatin1String("TLSv1.3");
}

/// Key identifiers are optional (RFC 5280 4.2.1.1): only two that differ speak against it.
bool sameWhereBoth(const QString& one, const QString& other) {
    return one.isEmpty() || other.isEmpty() || one == other;
}

bool issued(const CertificateFacts& authority, const CertificateFacts& certificate) {
    return authority.subject == certificate.issuer &&
           authority.organization == certificate.issuerOrganization &&
           sameWhereBoth(authority.keyId, certificate.issuerKeyId);
}

/// OpenSSL's words for the alerts 40 and 71 (RFC 8446 section 6.2).
bool saysNothingInCommon(const QString& alert) {
    return alert.contains(QLatin1String("handshake failure")) ||
           alert.contains(QLatin1String("insufficient security"));
}

}  // namespace

Answer certificateExpired(const Evidence& e) {
    return certificateHas(e, CertificateProblem::Expired);
}

Answer certificateNotYetValid(const Evidence& e) {
    return certificateHas(e, CertificateProblem::NotYetValid);
}

Answer expiredByTrueTime(const Evidence& e) {
    return byTrueTime(e, hasEnded);
}

Answer notYetValidByTrueTime(const Evidence& e) {
    return byTrueTime(e, hasNotBegun);
}

Answer certificateSelfSigned(const Evidence& e) {
    return certificateHas(e, CertificateProblem::SelfSigned);
}

Answer issuerUntrusted(const Evidence& e) {
    return certificateHas(e, CertificateProblem::UntrustedIssuer);
}

Answer intermediateMissing(const Evidence& e) {
    return certificateHas(e, CertificateProblem::IncompleteChain) ||
           (certificateHas(e, CertificateProblem::UntrustedIssuer) &&
            answer(missingIssuerSeenElsewhere(e) == Answer::Yes));
}

Answer missingIssuerSeenElsewhere(const Evidence& e) {
    const TlsFacts* facts = view::tlsFacts(e);
    if (!facts || facts->chain.isEmpty()) return Answer::Unknown;
    const CertificateFacts& topmost = facts->chain.last();
    if (topmost.selfIssued) return Answer::No;
    bool compared = false;
    for (const DialogueObservation& other : e.dialogues) {
        if (!other.encrypted()) continue;
        compared = true;
        // The leaf of a server issues nothing; what stands above it verified together with it.
        for (qsizetype i = 1; i < other.tls->chain.size(); ++i)
            if (issued(other.tls->chain.at(i), topmost)) return Answer::Yes;
    }
    return compared ? Answer::No : Answer::Unknown;
}

Answer nameMismatch(const Evidence& e) {
    return certificateHas(e, CertificateProblem::NameMismatch) && !certificateSelfSigned(e) &&
           !issuerUntrusted(e) && !intermediateMissing(e);
}

Answer certificateRevoked(const Evidence& e) {
    return certificateHas(e, CertificateProblem::Revoked);
}

Answer onlyOldTls(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    if (!set || !set->tls) return Answer::Unknown;
    if (set->tls->completed) return Answer::No;
    const TlsObservation* look = view::tlsLook(e);
    if (!look) return Answer::Unknown;
    if (look->facts.completed) return answer(isOldVersion(look->facts.version));
    // A system whose TLS library has no old versions any more: the server's own word for it is all there is.
    const bool said =
        set->tls->fault.kind == Failure::TlsVersion && look->facts.fault.kind == Failure::TlsVersion;
    return said ? Answer::Yes : Answer::Unknown;
}

Answer issuedByShield(const Evidence& e) {
    const TlsFacts* facts = view::tlsFacts(e);
    if (!facts || facts->chain.isEmpty()) return Answer::Unknown;
    return answer(!shieldProduct(*facts).isEmpty());
}

Answer issuerSignsOthersToo(const Evidence& e) {
    const TlsFacts* facts = view::tlsFacts(e);
    if (!facts || facts->chain.isEmpty()) return Answer::Unknown;
    const CertificateFacts& own = facts->chain.first();
    // Who vouches for itself alone says nothing of others; who is trusted is a company's own authority.
    if (facts->verified || own.selfIssued) return Answer::No;
    bool looked = false;
    for (const TlsObservation& look : e.tls) {
        if (!look.control || look.facts.chain.isEmpty()) continue;
        const CertificateFacts& other = look.facts.chain.first();
        looked = true;
        if (!look.facts.verified && other.issuer == own.issuer &&
            other.issuerOrganization == own.issuerOrganization &&
            sameWhereBoth(other.issuerKeyId, own.issuerKeyId))
            return Answer::Yes;
    }
    return looked ? Answer::No : Answer::Unknown;
}

Answer refusedForWeakness(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    if (!set || !set->tls || set->inProgress) return Answer::Unknown;
    const TlsFacts& strict = *set->tls;
    if (strict.completed && strict.verified) return Answer::No;
    if (strict.has(CertificateProblem::WeakKey)) return Answer::Yes;
    // The two sides found nothing in common, and no certificate came. Whoever takes everything gets through,
    // or hears the same.
    const Failure why = strict.fault.kind;
    const bool disagree = why == Failure::TlsAlert || why == Failure::TlsOther;
    if (!disagree || !strict.chain.isEmpty() || !view::failedAt(*set, Step::Handshake)) return Answer::No;
    const TlsObservation* look = view::tlsLook(e);
    if (!look) return Answer::Unknown;
    if (look->facts.completed) return answer(!isOldVersion(look->facts.version));
    return answer(saysNothingInCommon(strict.alert) && saysNothingInCommon(look->facts.alert));
}

Answer worksThoughWeak(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    if (!set || !set->tls) return Answer::Unknown;
    return answer(set->tls->verified && !set->tls->weaknesses.isEmpty());
}

}  // namespace outbox::ask
