// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>

#include "core/diagnosis/checks.h"
#include "core/diagnosis/facts.h"
#include "core/diagnosis/views.h"

namespace outbox::check {

namespace {

using Stage = ApiAttempt::Stage;

const ApiAttempt* examined(const Evidence& e) {
    const ApiAttempt* set = e.api ? e.api->set() : nullptr;
    const bool ours = set && set->fault.failed() && view::isOurs(set->fault.kind);
    return ours ? nullptr : set;
}

QJsonObject attemptObserved(const ApiAttempt& attempt) {
    QJsonObject object{{QStringLiteral("endpoint"), attempt.endpoint.url()},
                       {QStringLiteral("path"), attempt.path},
                       {QStringLiteral("with_key"), attempt.withKey},
                       {QStringLiteral("reached"), apiStageName(attempt.reached)},
                       {QStringLiteral("duration_ms"), attempt.span.durationMs}};
    if (!attempt.peer.isNull()) object.insert(QStringLiteral("peer"), attempt.peer.toString());
    if (attempt.fault.failed()) object.insert(QStringLiteral("fault"), observed::fault(attempt.fault));
    if (attempt.reached != Stage::Answered) return object;
    object.insert(QStringLiteral("status"), attempt.answer.status);
    object.insert(QStringLiteral("means"), apiMeaningName(attempt.means));
    if (!attempt.answer.codes.isEmpty())
        object.insert(QStringLiteral("codes"), QJsonArray::fromStringList(attempt.answer.codes));
    if (!attempt.answer.message.isEmpty()) object.insert(QStringLiteral("message"), attempt.answer.message);
    if (!attempt.answer.location.isEmpty())
        object.insert(QStringLiteral("redirected_to"), attempt.answer.location);
    QJsonObject facts;
    for (auto it = attempt.answer.facts.begin(); it != attempt.answer.facts.end(); ++it)
        facts.insert(it.key(), QJsonArray::fromStringList(it.value()));
    if (!facts.isEmpty()) object.insert(QStringLiteral("facts"), facts);
    return object;
}

QJsonArray attemptsObserved(const Evidence& e) {
    QJsonArray array;
    for (const ApiAttempt& attempt : e.api->attempts) array.append(attemptObserved(attempt));
    return array;
}

const char* unreachedSummary(const ApiAttempt& attempt) {
    if (attempt.reached == Stage::Nothing)
        return attempt.fault.kind == Failure::NoAddress ? "api-name-missing" : "name-no-answer";
    switch (attempt.fault.kind) {
        case Failure::Refused:
            return "port-refused";
        case Failure::AdminProhibited:
        case Failure::Reset:
            return "port-cut";
        case Failure::LocallyDenied:
            return "port-denied-here";
        case Failure::HostUnreachable:
        case Failure::NetworkUnreachable:
            return "port-no-way";
        default:
            return "port-no-answer";
    }
}

const char* handshakeSummary(const ApiAttempt& attempt) {
    const auto has = [&attempt](CertificateProblem problem) {
        return attempt.tls && attempt.tls->has(problem);
    };
    if (has(CertificateProblem::Expired)) return "certificate-expired";
    if (has(CertificateProblem::NotYetValid)) return "certificate-not-yet-valid";
    if (has(CertificateProblem::NameMismatch)) return "certificate-other-name";
    if (has(CertificateProblem::SelfSigned)) return "certificate-self-signed";
    if (attempt.fault.kind == Failure::TlsNotTrusted) return "certificate-untrusted";
    if (attempt.fault.kind == Failure::TlsNotSpoken) return "handshake-not-spoken";
    if (attempt.fault.kind == Failure::TimedOut) return "handshake-silent";
    if (attempt.fault.kind == Failure::Closed || attempt.fault.kind == Failure::Reset) return "handshake-cut";
    return "handshake-failed";
}

void takeFacts(CheckVerdict& verdict, const Evidence& e, std::initializer_list<const char*> keys) {
    const Facts all = apiFacts(*e.api);
    for (const char* key : keys)
        if (const QString value = all.value(QLatin1String(key)); !value.isEmpty())
            verdict.facts.insert(QLatin1String(key), value);
}

}  // namespace

CheckVerdict apiEndpoint(const Evidence& e, bool) {
    const ApiAttempt* set = examined(e);
    if (!set) return waiting("not-checked");
    CheckVerdict verdict = set->reached >= Stage::Connected ? lit(Light::Green, "api-answers")
                                                            : lit(Light::Red, unreachedSummary(*set));
    takeFacts(verdict, e, {"api_host", "port", "host"});
    verdict.span = set->span;
    verdict.observed = {{QStringLiteral("endpoint"), e.api->endpoint.url()},
                        {QStringLiteral("reached"), apiStageName(set->reached)}};
    if (!set->peer.isNull()) verdict.observed.insert(QStringLiteral("peer"), set->peer.toString());
    if (set->fault.failed()) verdict.observed.insert(QStringLiteral("fault"), observed::fault(set->fault));
    if (e.api->referenceName)
        verdict.observed.insert(QStringLiteral("public_name_service"), dnsStatusName(*e.api->referenceName));
    return verdict;
}

CheckVerdict apiEncryption(const Evidence& e, bool) {
    const ApiAttempt* set = examined(e);
    if (!set) return waiting("not-checked");
    if (set->reached < Stage::Connected) return notRun("server-not-reached");
    CheckVerdict verdict = set->reached >= Stage::Encrypted ? lit(Light::Green, "encrypted")
                                                            : lit(Light::Red, handshakeSummary(*set));
    takeFacts(verdict, e, {"version", "certificate_until", "certificate_issuer", "certificate_name"});
    verdict.span = set->span;
    if (set->tls) verdict.observed = {{QStringLiteral("tls"), observed::tls(*set->tls)}};
    return verdict;
}

CheckVerdict apiKey(const Evidence& e, bool) {
    const ApiAttempt* set = examined(e);
    if (!set) return waiting("not-checked");
    if (set->reached < Stage::Connected) return notRun("server-not-reached");
    if (set->reached < Stage::Encrypted) return notRun("no-encrypted-line");
    CheckVerdict verdict;
    const bool silent = set->reached != Stage::Answered;
    switch (set->means) {
        case ApiMeaning::Works:
        case ApiMeaning::RightUnknown:
        case ApiMeaning::NoSendingRight:
        case ApiMeaning::Limited:
            verdict = set->withKey ? lit(Light::Green, "api-key-taken") : notRun("api-no-key");
            break;
        case ApiMeaning::KeyRefused:
            verdict = set->withKey         ? lit(Light::Red, "api-key-refused")
                      : e.api->keyWithheld ? notRun("api-key-withheld")
                                           : notRun("api-no-key");
            break;
        case ApiMeaning::EndpointWrong:
            verdict = lit(Light::Red, "api-place-wrong");
            break;
        case ApiMeaning::ServerTrouble:
            verdict = lit(Light::Yellow, "api-trouble");
            break;
        case ApiMeaning::Unclear:
            verdict = lit(Light::Red, silent ? "api-silent" : "api-odd-answer");
            break;
    }
    takeFacts(verdict, e, {"api_answer"});
    verdict.span = set->span;
    verdict.observed = {{QStringLiteral("requests"), attemptsObserved(e)}};
    return verdict;
}

CheckVerdict apiSending(const Evidence& e, bool) {
    const ApiAttempt* set = examined(e);
    if (!set) return waiting("not-checked");
    if (set->reached != Stage::Answered) return notRun("server-not-reached");
    CheckVerdict verdict = notRun(set->withKey ? "api-key-not-taken" : "api-no-key");
    if (set->means == ApiMeaning::Limited) verdict = lit(Light::Yellow, "api-limit-reached");
    if (set->withKey && set->means == ApiMeaning::Works) verdict = lit(Light::Green, "api-may-send");
    if (set->withKey && set->means == ApiMeaning::RightUnknown) verdict = notRun("api-right-unseen");
    if (set->withKey && set->means == ApiMeaning::NoSendingRight)
        verdict = lit(Light::Red, "api-may-not-send");
    takeFacts(verdict, e, {"api_answer"});
    verdict.span = set->span;
    return verdict;
}

}  // namespace outbox::check
