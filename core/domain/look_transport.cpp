// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/domain/domain_look.h"
#include "core/domain/transport_records.h"

namespace outbox {

namespace {

QList<QByteArray> textsThat(const DnsAnswer& answer, bool (*fits)(const QByteArray& text)) {
    QList<QByteArray> texts = textsOf(answer);
    texts.removeIf([fits](const QByteArray& text) { return !fits(text); });
    return texts;
}

/// RFC 8461 section 3.1 and RFC 8460 section 3: senders take several records for none.
QString twoRecords() {
    return QStringLiteral("two records: senders use neither");
}

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
    const QList<QByteArray> announced = textsThat(sts, isMtaSts1);
    if (!announced.isEmpty()) {
        facts.stsRecord = shownText(announced.first());
        facts.stsProblem = announced.size() > 1 ? twoRecords() : mtaStsProblem(announced.first());
    }
    const QString reportName = QStringLiteral("_smtp._tls.") + look->question.domain;
    const DnsAnswer reports = co_await askOf(look, reportName, type);
    facts.tlsRptStatus = reports.status;
    const QList<QByteArray> wanted = textsThat(reports, isTlsRpt1);
    if (!wanted.isEmpty()) {
        facts.tlsRptRecord = shownText(wanted.first());
        facts.tlsRptProblem = wanted.size() > 1 ? twoRecords() : tlsRptProblem(wanted.first());
    }
    if (facts.stsRecord.isEmpty() || !facts.stsProblem.isEmpty() || !look->question.askWeb) co_return;
    co_await fetchPolicy(look);
}

}  // namespace outbox
