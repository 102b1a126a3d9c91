// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "core/diagnosis/questions.h"
#include "core/diagnosis/shields.h"
#include "core/diagnosis/views.h"

namespace outbox::ask {

namespace {

bool mentionsStartTls(const ServerReply& reply) {
    return reply.text().contains(QLatin1String("STARTTLS"), Qt::CaseInsensitive);
}

/// 530 5.7.0 "Must issue a STARTTLS command first" (RFC 3207 section 4), 538 5.7.11 (RFC 4954 section 6).
bool demandsEncryption(const ServerReply& reply) {
    if (reply.positive() || reply.code == 0) return false;
    return reply.code == 538 || reply.enhanced == QLatin1String("5.7.11") ||
           (reply.code >= 500 && mentionsStartTls(reply));
}

/// "XXXXXXXA": what some firewalls write over a word that they do not want to be read.
bool isOverwritten(const QString& word) {
    const QString name = word.section(QLatin1Char(' '), 0, 0).toUpper();
    const qsizetype marks = name.count(QLatin1Char('X'));
    return name.size() >= 6 && marks >= name.size() - 1;
}

bool sameHostElsewhere(const DialogueObservation& other, const Endpoint& set) {
    const bool another = other.role == DialogueRole::Candidate || other.role == DialogueRole::Proof;
    return another && other.endpoint.host == set.host;
}

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

bool stallsInHandshake(const DialogueObservation& dialogue) {
    return view::failedAt(dialogue, Step::Handshake) && dialogue.fault.kind == Failure::TimedOut;
}

}  // namespace

Answer setWithoutEncryption(const Evidence& e) {
    return answer(e.account.outgoing.security == Security::None);
}

Answer plainServiceMetTls(const Evidence& e) {
    if (e.account.outgoing.security != Security::Tls) return Answer::No;
    const DialogueObservation* set = e.asSet();
    if (!set || !set->passed(Step::Connect) || set->inProgress) return Answer::Unknown;
    if (set->tls && set->tls->completed) return Answer::No;
    return answer(view::strangeService(e) == ServiceKind::Smtp);
}

Answer tlsServiceMetPlain(const Evidence& e) {
    const Endpoint& line = e.account.outgoing;
    if (line.security == Security::Tls) return Answer::No;
    const DialogueObservation* set = e.asSet();
    if (!set || !set->passed(Step::Connect) || set->inProgress) return Answer::Unknown;
    if (!view::failedAt(*set, Step::Greeting) || set->greeting.code != 0) return Answer::No;
    if (view::strangeService(e) == ServiceKind::Tls) return Answer::Yes;
    bool looked = false;
    for (const TlsObservation& look : e.tls) {
        const bool direct = look.endpoint.security == Security::Tls && look.endpoint.host == line.host &&
                            look.endpoint.port == line.port;
        if (direct && look.facts.completed) return Answer::Yes;
        looked = looked || direct;
    }
    for (const DialogueObservation& other : e.dialogues) {
        const bool direct = sameHostElsewhere(other, line) && other.endpoint.port == line.port &&
                            other.endpoint.security == Security::Tls;
        if (direct && other.tls && other.tls->completed) return Answer::Yes;
        looked = looked || (direct && view::failed(other));
    }
    return looked ? Answer::No : Answer::Unknown;
}

Answer encryptionDemanded(const Evidence& e) {
    if (e.account.outgoing.security != Security::None) return Answer::No;
    const DialogueObservation* set = e.asSet();
    if (!set || !set->hello.positive()) return Answer::Unknown;
    if (demandsEncryption(set->senderReply) || demandsEncryption(set->recipientReply)) return Answer::Yes;
    if (set->recipientReply.positive()) return Answer::No;
    return answer(set->clear.startTls && set->clear.mechanisms.isEmpty());
}

Answer signInOnlyEncrypted(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    if (!set || !set->hello.positive()) return Answer::Unknown;
    if (serverSays(e, "auth.needs-encryption") == Answer::Yes) return Answer::Yes;
    return answer(set->clear.startTls && set->clear.mechanisms.isEmpty() && !set->encrypted());
}

Answer startTlsMissing(const Evidence& e) {
    if (e.account.outgoing.security == Security::Tls) return Answer::No;
    const DialogueObservation* set = e.asSet();
    if (!set || !set->hello.positive()) return Answer::Unknown;
    return answer(!set->clear.startTls && !(set->tls && set->tls->completed));
}

Answer startTlsOverwritten(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    if (!set || !set->hello.positive()) return Answer::Unknown;
    const bool overwritten = std::any_of(set->clear.words.begin(), set->clear.words.end(), isOverwritten);
    return answer(overwritten || (set->clear.startTls && set->startTlsReply.code >= 500));
}

Answer startTlsExpected(const Evidence& e) {
    const Endpoint& set = e.account.outgoing;
    const auto offersIt = [&set](const Endpoint& endpoint) {
        return endpoint.host == set.host && endpoint.port == set.port &&
               endpoint.security == Security::StartTls;
    };
    // A preset was looked at by somebody; an SRV record names a port and promises nothing about encryption.
    for (const std::optional<Provider>& preset : {e.provider, e.hostOwner})
        if (preset && std::any_of(preset->outgoing.begin(), preset->outgoing.end(), offersIt))
            return Answer::Yes;
    return otherPortEncrypts(e);
}

Answer otherPortEncrypts(const Evidence& e) {
    const Endpoint& set = e.account.outgoing;
    bool tried = false;
    for (const DialogueObservation& other : e.dialogues) {
        if (!sameHostElsewhere(other, set) || other.endpoint.port == set.port) continue;
        if (other.tls && other.tls->completed) return Answer::Yes;
        tried = tried || view::failed(other);
    }
    return tried ? Answer::No : Answer::Unknown;
}

Answer startTlsRefusedForNow(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    if (!set || set->startTlsReply.code == 0) return Answer::Unknown;
    return answer(set->startTlsReply.code == 454);
}

Answer handshakeStalls(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    if (!set || set->inProgress) return Answer::Unknown;
    if (!stallsInHandshake(*set)) return Answer::No;
    bool another = false;
    for (const DialogueObservation& other : e.dialogues) {
        if (&other == set || other.role == DialogueRole::Incoming) continue;
        if (other.tls && other.tls->completed) return Answer::No;
        another = another || stallsInHandshake(other);
    }
    return another ? Answer::Yes : Answer::Unknown;
}

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
    return certificateHas(e, CertificateProblem::IncompleteChain);
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
    for (const TlsObservation& look : e.tls) {
        if (!look.endpoint.sameLine(set->endpoint) || !look.facts.completed) continue;
        return answer(look.facts.version != QLatin1String("TLSv1.2") &&
                      look.facts.version != QLatin1String("TLSv1.3"));
    }
    return Answer::Unknown;
}

Answer issuedByShield(const Evidence& e) {
    const TlsFacts* facts = view::tlsFacts(e);
    if (!facts || facts->chain.isEmpty()) return Answer::Unknown;
    return answer(!shieldProduct(*facts).isEmpty());
}

}  // namespace outbox::ask
