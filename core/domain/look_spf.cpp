// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "core/domain/domain_look.h"
#include "core/domain/organizational_domain.h"
#include "core/domain/spf_evaluation.h"
#include "core/domain/spf_record.h"

namespace outbox {

namespace {

constexpr qsizetype mostServerAddresses = 8;
constexpr qsizetype mostSamples = 3;

void addServer(DomainEvidence& evidence, SendingServer::Source source, const QString& host,
               const QList<QHostAddress>& addresses) {
    if (addresses.isEmpty()) return;
    for (const SendingServer& known : evidence.servers)
        if (known.host == host && !host.isEmpty()) return;
    evidence.servers.append({source, host, addresses.mid(0, mostServerAddresses)});
}

Task<void> findSubmission(DomainLook* look, QString service) {
    const QString name = service + look->question.domain;
    const DnsType type = DnsType::Srv;
    const DnsAnswer answer = co_await askOf(look, name, type);
    for (const DnsRecord& record : answer.records) {
        if (record.type != DnsType::Srv || record.target.size() < 2) continue;
        if (!isSameOrganization(record.target, look->question.domain)) continue;
        const QString host = record.target;
        const DnsAnswer addresses = co_await addressesOf(look, host);
        addServer(look->evidence, SendingServer::Source::Submission, host, addresses.addresses());
    }
}

/// Networks that a provider's own record names, one level of includes deep: an address of each.
Task<QList<QHostAddress>> samplesOf(DomainLook* look, QString domain, int depth) {
    QList<QHostAddress> samples;
    const DnsType type = DnsType::Txt;
    const DnsAnswer answer = co_await askOf(look, domain, type);
    QList<QByteArray> texts = textsOf(answer);
    texts.removeIf([](const QByteArray& text) { return !isSpf1(text); });
    if (texts.size() != 1) co_return samples;
    const SpfRecord record = readSpfRecord(texts.first());
    for (const SpfMechanism& mechanism : record.mechanisms) {
        if (samples.size() >= mostSamples) break;
        const bool network =
            mechanism.kind == SpfMechanismKind::Ip4 || mechanism.kind == SpfMechanismKind::Ip6;
        if (network) samples.append(mechanism.address);
        if (mechanism.kind != SpfMechanismKind::Include || depth > 0 || mechanism.domain.contains('%'))
            continue;
        const QString included = QString::fromLatin1(mechanism.domain);
        const int deeper = depth + 1;
        const QList<QHostAddress> more = co_await samplesOf(look, included, deeper);
        samples += more;
    }
    co_return samples.mid(0, mostSamples);
}

bool visits(const SpfEvaluation& survey, const QStringList& domains) {
    return std::any_of(survey.visits.begin(), survey.visits.end(), [&domains](const SpfVisit& visit) {
        return domains.contains(visit.domain, Qt::CaseInsensitive);
    });
}

bool refuses(SpfResult result) {
    return result == SpfResult::Fail || result == SpfResult::SoftFail;
}

/// Whether the record lets through what the provider of the mailboxes sends: by its include, or by the same
/// networks written out.
Task<void> judgeProvider(DomainLook* look) {
    SpfFacts& facts = look->evidence.spf;
    const MailService* service = look->service;
    const bool judged = facts.survey.result == SpfResult::Neutral;
    if (!service || service->kind != MailService::Kind::Mailboxes || service->spf.isEmpty() || !judged)
        co_return;
    if (visits(facts.survey, service->spf)) {
        facts.provider = ProviderAllowed::Yes;
        co_return;
    }
    // Its include alone does not name all of its servers, so that what it leaves out proves nothing.
    if (!service->spfBeside.isEmpty()) co_return;
    const QString usual = service->spf.first();
    const int depth = 0;
    const QList<QHostAddress> samples = co_await samplesOf(look, usual, depth);
    bool refused = samples.isEmpty() && !facts.namesOthers && refuses(facts.otherwise);
    Resolver& resolver = look->tools.resolver;
    const Milliseconds limit = look->tools.limit;
    for (const QHostAddress& sample : samples) {
        const SpfClient client{sample, QStringLiteral("postmaster@") + look->question.domain, usual};
        const SpfEvaluation evaluation = co_await evaluateSpf(client, resolver, limit);
        refused = refuses(evaluation.result);
        if (evaluation.result == SpfResult::Pass) facts.provider = ProviderAllowed::Yes;
        if (!refused) co_return;
    }
    if (refused) facts.provider = ProviderAllowed::No;
}

/// What a record says of whoever nothing else matches, and whether it names others.
void readTop(SpfFacts& facts, const QByteArray& text) {
    const SpfRecord record = readSpfRecord(text);
    facts.namesOthers = !record.redirect.isEmpty();
    for (const SpfMechanism& mechanism : record.mechanisms) {
        const bool named =
            mechanism.kind == SpfMechanismKind::Include || mechanism.kind == SpfMechanismKind::Exists;
        facts.namesOthers = facts.namesOthers || named;
        if (mechanism.kind == SpfMechanismKind::All) facts.otherwise = mechanism.onMatch;
    }
    const bool alone = record.isSound() && record.mechanisms.size() == 1 && record.redirect.isEmpty();
    facts.sendsNothing = alone && facts.otherwise == SpfResult::Fail;
}

}  // namespace

Task<void> lookAtSpf(DomainLook* look) {
    const QString domain = look->question.domain;
    const DnsType type = DnsType::Txt;
    const DnsAnswer answer = co_await askOf(look, domain, type);
    SpfFacts facts;
    facts.status = answer.status;
    QList<QByteArray> texts = textsOf(answer);
    texts.removeIf([](const QByteArray& text) { return !isSpf1(text); });
    for (const QByteArray& text : texts) facts.records.append(shownText(text));
    if (texts.size() == 1) readTop(facts, texts.first());
    Resolver& resolver = look->tools.resolver;
    const Milliseconds limit = look->tools.limit;
    if (answer.answered()) {
        const SpfEvaluation survey = co_await surveySpf(domain, resolver, limit);
        facts.survey = survey;
    }
    look->evidence.spf = facts;
}

Task<void> findServers(DomainLook* look) {
    DomainEvidence& evidence = look->evidence;
    if (look->question.client) {
        const QList<QHostAddress> own(1, look->question.client->ip);
        addServer(evidence, SendingServer::Source::Client, QString(), own);
        co_return;
    }
    if (!look->question.server.isEmpty()) {
        const QString host = look->question.server;
        const QHostAddress literal(host);
        const DnsAnswer addresses = co_await addressesOf(look, host);
        const QList<QHostAddress> own =
            literal.isNull() ? addresses.addresses() : QList<QHostAddress>(1, literal);
        addServer(evidence, SendingServer::Source::Given, host, own);
        co_return;
    }
    // The provider's own servers are many and change: its include stands for them.
    if (look->service) co_return;
    const QString encrypted = QStringLiteral("_submissions._tcp."),
                  usual = QStringLiteral("_submission._tcp.");
    co_await findSubmission(look, encrypted);
    co_await findSubmission(look, usual);
    for (const MxFacts::Host& host : evidence.mx.hosts) {
        const bool own = isSameOrganization(host.name, look->question.domain);
        addServer(evidence, own ? SendingServer::Source::OwnMx : SendingServer::Source::OtherMx, host.name,
                  host.addresses);
    }
}

Task<void> evaluateServers(DomainLook* look) {
    DomainEvidence& evidence = look->evidence;
    co_await judgeProvider(look);
    const std::optional<SpfClient> given = look->question.client;
    Resolver& resolver = look->tools.resolver;
    const Milliseconds limit = look->tools.limit;
    if (given) {
        const SpfClient client = *given;
        const SpfEvaluation evaluation = co_await evaluateSpf(client, resolver, limit);
        evidence.spf.evaluations.append(evaluation);
        co_return;
    }
    if (evidence.spf.records.isEmpty()) co_return;
    for (const SendingServer& server : evidence.servers)
        for (const QHostAddress& address : server.addresses) {
            if (evidence.spf.evaluations.size() == mostServerAddresses) co_return;
            const SpfClient client{address, QStringLiteral("postmaster@") + evidence.domain, server.host};
            const SpfEvaluation evaluation = co_await evaluateSpf(client, resolver, limit);
            evidence.spf.evaluations.append(evaluation);
            // What is not answered now would be waited for once more.
            if (evaluation.result == SpfResult::TempError || look->patience.hasExpired()) co_return;
        }
}

}  // namespace outbox
