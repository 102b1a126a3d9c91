// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/domain/domain_look.h"
#include "core/domain/transport_records.h"

namespace outbox {

namespace {

/// Only where the domain itself says that there is a policy: it is an address that it publishes.
Task<void> fetchPolicy(DomainLook* look) {
    TransportFacts& facts = look->evidence.transport;
    const QString host = QStringLiteral("mta-sts.") + look->question.domain;
    const QString url = QStringLiteral("https://") + host + QStringLiteral("/.well-known/mta-sts.txt");
    const int redirects = 0;  // RFC 8461 section 3.3: none is followed
    const Milliseconds limit = look->tools.limit;
    const HttpAnswer answer = co_await look->tools.web.get(url, redirects, longestMtaStsPolicy, limit);
    look->noteContact(host);
    if (answer.fault.failed() || answer.status != 200) {
        facts.stsProblem = QStringLiteral("the policy could not be fetched from ") + host;
        co_return;
    }
    facts.policyFetched = true;
    const MtaStsPolicy policy = readMtaStsPolicy(answer.body);
    facts.policyMode = policy.mode;
    facts.stsProblem = policy.problem;
    if (!policy.problem.isEmpty() || policy.mode == QLatin1String("none")) co_return;
    for (const MxFacts::Host& server : look->evidence.mx.hosts)
        if (!policy.covers(server.name)) facts.uncovered.append(server.name);
}

}  // namespace

Task<void> lookAtTransport(DomainLook* look) {
    TransportFacts& facts = look->evidence.transport;
    const DnsType type = DnsType::Txt;
    const QString stsName = QStringLiteral("_mta-sts.") + look->question.domain;
    const DnsAnswer sts = co_await askOf(look, stsName, type);
    facts.stsStatus = sts.status;
    for (const QByteArray& text : textsOf(sts)) {
        if (!isMtaSts1(text)) continue;
        facts.stsRecord = shownText(text);
        facts.stsProblem = mtaStsProblem(text);
    }
    const QString reportName = QStringLiteral("_smtp._tls.") + look->question.domain;
    const DnsAnswer reports = co_await askOf(look, reportName, type);
    facts.tlsRptStatus = reports.status;
    for (const QByteArray& text : textsOf(reports)) {
        if (!isTlsRpt1(text)) continue;
        facts.tlsRptRecord = shownText(text);
        facts.tlsRptProblem = tlsRptProblem(text);
    }
    if (facts.stsRecord.isEmpty() || !facts.stsProblem.isEmpty() || !look->question.askWeb) co_return;
    co_await fetchPolicy(look);
}

}  // namespace outbox
