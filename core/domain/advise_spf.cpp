// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "core/domain/domain_look.h"
#include "core/domain/spf_advice.h"
#include "core/domain/spf_evaluation.h"

namespace outbox {

namespace {

/// The terms that let the domain's own senders through: the provider's include, else what its servers are.
QList<QByteArray> termsFor(const DomainLook& look) {
    const DomainEvidence& evidence = look.evidence;
    const bool provided = look.service && !look.service->spf.isEmpty();
    if (provided && !look.question.client && look.question.server.isEmpty()) {
        QList<QByteArray> named;
        for (const QString& term : look.service->spfBeside) named.append(term.toLatin1());
        return named + QList<QByteArray>{"include:" + look.service->spf.first().toLatin1()};
    }
    QList<QByteArray> terms;
    for (const SendingServer& server : evidence.servers) {
        QByteArray term;
        switch (server.source) {
            case SendingServer::Source::OwnMx:
            case SendingServer::Source::OtherMx:
                term = "mx";
                break;
            case SendingServer::Source::Submission: {
                const bool takesMail =
                    std::any_of(evidence.mx.hosts.begin(), evidence.mx.hosts.end(),
                                [&server](const auto& host) { return host.name == server.host; });
                term = takesMail ? QByteArray("mx") : "a:" + server.host.toLatin1();
                break;
            }
            default:
                term = QHostAddress(server.host).isNull() && !server.host.isEmpty()
                           ? "a:" + server.host.toLatin1()
                           : spfTermFor(server.addresses.first());
        }
        if (!terms.contains(term)) terms.append(term);
    }
    return terms;
}

/// Domains whose include leads nowhere.
QList<QByteArray> emptyIncludes(const SpfEvaluation& survey) {
    QList<QByteArray> domains;
    for (const SpfVisit& visit : survey.visits)
        if (visit.depth == 1 && visit.record.isEmpty() && visit.problem.isEmpty())
            domains.append(visit.domain.toLatin1());
    return domains;
}

QByteArray withFewerLookups(const DomainEvidence& evidence, const QByteArray& record) {
    QList<QHostAddress> exchangers;
    for (const MxFacts::Host& host : evidence.mx.hosts) exchangers += host.addresses;
    return spfWithAddresses(spfWithAddresses(record, "mx", exchangers), "a", evidence.mx.ownAddresses);
}

QByteArray corrected(const DomainLook& look, const QList<QByteArray>& records) {
    const DomainEvidence& evidence = look.evidence;
    QByteArray record = records.size() > 1 ? mergedSpf(records) : records.first();
    const SpfEvaluation& survey = evidence.spf.survey;
    if (survey.result == SpfResult::PermError) {
        record = spfWithout(mendedSpf(record), emptyIncludes(survey));
        if (survey.lookups > mostSpfLookups) record = withFewerLookups(evidence, record);
    }
    // What was not answered may well let the server through.
    const auto mayPass = [](const SpfEvaluation& one) {
        return one.result == SpfResult::Pass || one.result == SpfResult::TempError;
    };
    const bool excluded =
        evidence.spf.provider == ProviderAllowed::No ||
        (!evidence.spf.evaluations.isEmpty() &&
         std::none_of(evidence.spf.evaluations.begin(), evidence.spf.evaluations.end(), mayPass));
    if (!excluded) return record;
    for (const QByteArray& term : termsFor(look)) record = spfWithTerm(record, term);
    return record;
}

}  // namespace

void adviseSpf(DomainLook& look) {
    SpfFacts& facts = look.evidence.spf;
    // Without an answer nothing is known to be missing, nor who would have to be named.
    const bool heard = isHeardStatus(facts.status) && isHeardStatus(look.evidence.mx.status);
    if (!heard) return;
    RecordAdvice advice;
    advice.name = look.question.domain;
    QList<QByteArray> records;
    for (const QString& record : facts.records) records.append(record.toLatin1());
    if (records.isEmpty()) {
        const QList<QByteArray> terms = termsFor(look);
        const bool takesNone = look.evidence.mx.refusesMail;
        advice.text = QString::fromLatin1(takesNone         ? QByteArray("v=spf1 -all")
                                          : terms.isEmpty() ? newSpf({"mx"})
                                                            : newSpf(terms));
    } else {
        advice.now = facts.records.first();
        advice.text = QString::fromLatin1(corrected(look, records));
        if (advice.text == advice.now) advice.text.clear();
    }
    facts.advice = advice;
}

}  // namespace outbox
