// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>

#include "core/diagnosis/checks.h"
#include "core/diagnosis/facts.h"
#include "core/diagnosis/questions.h"
#include "core/diagnosis/views.h"

namespace outbox::check {

namespace {

Span lineSpan(const DialogueObservation& dialogue, Step step) {
    for (const DialogueObservation::StepTime& time : dialogue.times)
        if (time.step == step) return {time.startedMs, time.durationMs};
    return dialogue.span;
}

/// A handshake that ended, or failed over the certificate alone, was an encrypted line.
bool spokeTls(const TlsFacts& facts) {
    return facts.completed || facts.fault.kind == Failure::TlsNotTrusted || !facts.chain.isEmpty();
}

const char* handshakeSummary(Failure failure) {
    switch (failure) {
        case Failure::TimedOut:
            return "handshake-silent";
        case Failure::Reset:
        case Failure::Closed:
            return "handshake-cut";
        case Failure::TlsVersion:
            return "handshake-too-old";
        case Failure::TlsNotSpoken:
            return "handshake-not-spoken";
        case Failure::TlsInjected:
            return "handshake-injected";
        default:
            return "handshake-failed";
    }
}

struct ProblemSummary {
    CertificateProblem problem;
    const char* summary;
};
constexpr ProblemSummary problemSummaries[] = {
    {CertificateProblem::Revoked, "certificate-revoked"},
    {CertificateProblem::SelfSigned, "certificate-self-signed"},
    {CertificateProblem::Expired, "certificate-expired"},
    {CertificateProblem::NotYetValid, "certificate-not-yet-valid"},
    {CertificateProblem::IncompleteChain, "certificate-incomplete"},
    {CertificateProblem::UntrustedIssuer, "certificate-untrusted"},
    {CertificateProblem::NameMismatch, "certificate-other-name"},
    {CertificateProblem::WeakKey, "certificate-weak"},
};

CheckVerdict certificateVerdict(const TlsFacts& facts, bool (*has)(const Evidence&, CertificateProblem),
                                const Evidence& e) {
    if (facts.verified)
        return lit(Light::Green, facts.rootIsPublic || facts.root.isEmpty() ? "certificate-valid"
                                                                            : "certificate-valid-here");
    for (const ProblemSummary& row : problemSummaries)
        if (facts.has(row.problem) || (has && has(e, row.problem))) return lit(Light::Red, row.summary);
    if (facts.fault.kind == Failure::TlsNotTrusted || !facts.problems.isEmpty())
        return lit(Light::Red, "certificate-refused");
    return waiting("no-encrypted-line");
}

void describe(CheckVerdict& verdict, const TlsFacts& facts) {
    verdict.observed.insert(QStringLiteral("tls"), observed::tls(facts));
    if (!facts.version.isEmpty()) verdict.facts.insert(QStringLiteral("version"), facts.version);
    if (facts.chain.isEmpty()) return;
    const CertificateFacts& leaf = facts.chain.first();
    verdict.facts.insert(QStringLiteral("certificate_name"),
                         leaf.names.isEmpty() ? leaf.subject : leaf.names.first());
    verdict.facts.insert(QStringLiteral("certificate_until"),
                         leaf.notAfter.toUTC().date().toString(Qt::ISODate));
    verdict.facts.insert(QStringLiteral("certificate_issuer"), leaf.issuer);
    if (facts.root.isEmpty())
        verdict.facts.insert(QStringLiteral("missing_issuer"), facts.chain.last().issuer);
    else
        verdict.facts.insert(QStringLiteral("certificate_root"), facts.root);
}

/// What the looks that accept everything found: at the set line, and at another operator's for comparison.
void describeLooks(CheckVerdict& verdict, const Evidence& e) {
    QJsonArray compared;
    for (const TlsObservation& look : e.tls)
        if (look.control) compared.append(observed::tlsLook(look));
    if (const TlsObservation* look = view::tlsLook(e))
        verdict.observed.insert(QStringLiteral("looked_at"), observed::tlsLook(*look));
    if (!compared.isEmpty()) verdict.observed.insert(QStringLiteral("compared"), compared);
}

/// Waiting while the dialogue runs, not run once it is over.
CheckVerdict pending(const DialogueObservation& dialogue, const char* reason) {
    return dialogue.inProgress ? waiting(reason) : notRun(reason);
}

}  // namespace

CheckVerdict encryption(const Evidence& e, bool) {
    const DialogueObservation* set = e.asSet();
    if (!set) return waiting("server-not-reached");
    if (*roadBlock(set) != '\0') return pending(*set, roadBlock(set));
    CheckVerdict verdict;
    if (set->tls && spokeTls(*set->tls))
        verdict = lit(Light::Green, "encrypted");
    else if (ask::plainServiceMetTls(e) == Answer::Yes || ask::tlsServiceMetPlain(e) == Answer::Yes)
        verdict = lit(Light::Red, "encryption-other-mode");
    else if (view::failedAt(*set, Step::Handshake))
        verdict =
            lit(Light::Red, ask::refusedForWeakness(e) == Answer::Yes ? "handshake-too-weak"
                                                                      : handshakeSummary(set->fault.kind));
    else if (!set->hello.positive())
        return pending(*set, "no-mail-server");
    else if (set->endpoint.security == Security::None)
        verdict = lit(Light::Yellow, "encryption-not-set");
    else if (view::failedAt(*set, Step::StartTls))
        verdict = lit(set->startTlsReply.code == 454 ? Light::Yellow : Light::Red,
                      set->clear.startTls ? "starttls-refused" : "starttls-missing");
    else
        return pending(*set, "not-checked");
    verdict.span = lineSpan(*set, set->tls ? Step::Handshake : Step::StartTls);
    if (set->tls) describe(verdict, *set->tls);
    describeLooks(verdict, e);
    verdict.observed.insert(QStringLiteral("before"), observed::capabilities(set->clear));
    if (set->startTlsReply.code != 0)
        verdict.observed.insert(QStringLiteral("starttls_reply"), observed::reply(set->startTlsReply));
    return verdict;
}

CheckVerdict certificate(const Evidence& e, bool complete) {
    const DialogueObservation* set = e.asSet();
    if (!set) return waiting("server-not-reached");
    if (*roadBlock(set) != '\0') return pending(*set, roadBlock(set));
    if (set->endpoint.security == Security::None) return notRun("no-encryption-set");
    const TlsFacts* facts = view::tlsFacts(e);
    if (!facts || !spokeTls(*facts))
        return complete ? notRun("no-encrypted-line") : waiting("no-encrypted-line");
    CheckVerdict verdict = certificateVerdict(*facts, view::hasProblem, e);
    verdict.span = lineSpan(*set, Step::Handshake);
    describe(verdict, *facts);
    return verdict;
}

CheckVerdict incomingEncryption(const Evidence& e, bool) {
    if (!e.account.incoming) return waiting("no-incoming");
    const DialogueObservation* incoming = e.incoming();
    if (!incoming) return waiting("not-checked");
    if (*roadBlock(incoming) != '\0') return pending(*incoming, roadBlock(incoming));
    CheckVerdict verdict;
    if (incoming->endpoint.security == Security::None)
        verdict = incoming->greeting.positive() ? lit(Light::Yellow, "encryption-not-set")
                                                : pending(*incoming, "no-mail-server");
    else if (incoming->encrypted())
        verdict = lit(Light::Green, "encrypted");
    else if (incoming->tls && spokeTls(*incoming->tls))
        verdict = certificateVerdict(*incoming->tls, nullptr, e);
    else if (view::failedAt(*incoming, Step::Handshake) || view::failedAt(*incoming, Step::StartTls))
        verdict = lit(Light::Red, handshakeSummary(incoming->fault.kind));
    else if (view::failed(*incoming))
        verdict = notRun("no-mail-server");
    else
        return pending(*incoming, "not-checked");
    verdict.span = lineSpan(*incoming, Step::Handshake);
    if (incoming->tls) describe(verdict, *incoming->tls);
    return verdict;
}

}  // namespace outbox::check
