// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>

#include "core/diagnosis/checks.h"
#include "core/diagnosis/views.h"
#include "core/model/transcript.h"

namespace outbox::observed {

namespace {

QString isoTime(const QDateTime& time) {
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

void putText(QJsonObject& object, const char* key, const QString& text) {
    if (!text.isEmpty()) object.insert(QLatin1String(key), text);
}

QString stapleName(StapleState state) {
    switch (state) {
        case StapleState::Good:
            return QStringLiteral("good");
        case StapleState::Revoked:
            return QStringLiteral("revoked");
        case StapleState::Unusable:
            return QStringLiteral("unusable");
        case StapleState::NotSent:
            break;
    }
    return {};
}

}  // namespace

QJsonObject reply(const ServerReply& reply) {
    QJsonObject object;
    if (reply.code != 0) object.insert(QStringLiteral("code"), reply.code);
    putText(object, "enhanced", reply.enhanced);
    putText(object, "status", reply.status);
    putText(object, "response_code", reply.responseCode);
    putText(object, "text", reply.text());
    return object;
}

QJsonObject fault(const Fault& fault) {
    QJsonObject object{{QStringLiteral("kind"), failureName(fault.kind)}};
    putText(object, "detail", fault.detail);
    return object;
}

QJsonObject reach(const ReachObservation& reach) {
    return {{QStringLiteral("host"), reach.host},
            {QStringLiteral("address"), reach.address.toString()},
            {QStringLiteral("port"), reach.port},
            {QStringLiteral("connected"), view::connected(reach)},
            {QStringLiteral("fault"), fault(reach.fault)},
            {QStringLiteral("duration_ms"), reach.span.durationMs}};
}

QJsonArray reaches(const QList<const ReachObservation*>& reaches) {
    QJsonArray array;
    for (const ReachObservation* one : reaches) array.append(reach(*one));
    return array;
}

QJsonObject dnsAnswer(const DnsAnswer& answer) {
    QJsonArray records;
    for (const DnsRecord& record : answer.records)
        records.append(record.address.isNull() ? record.target : record.address.toString());
    return {{QStringLiteral("server"), answer.server},
            {QStringLiteral("type"), static_cast<int>(answer.type)},
            {QStringLiteral("status"), dnsStatusName(answer.status)},
            {QStringLiteral("records"), records},
            {QStringLiteral("duration_ms"), answer.durationMs}};
}

QJsonArray dnsAnswers(const QList<DnsAnswer>& answers) {
    QJsonArray array;
    for (const DnsAnswer& answer : answers)
        if (answer.status != DnsStatus::NotAsked) array.append(dnsAnswer(answer));
    return array;
}

QJsonObject certificate(const CertificateFacts& certificate) {
    QJsonObject object{{QStringLiteral("subject"), certificate.subject},
                       {QStringLiteral("issuer"), certificate.issuer},
                       {QStringLiteral("names"), QJsonArray::fromStringList(certificate.names)},
                       {QStringLiteral("sha256"), certificate.sha256}};
    putText(object, "not_before", isoTime(certificate.notBefore));
    putText(object, "not_after", isoTime(certificate.notAfter));
    putText(object, "key", certificate.keyType);
    if (certificate.keyBits > 0) object.insert(QStringLiteral("key_bits"), certificate.keyBits);
    putText(object, "signature", certificate.signature);
    return object;
}

QJsonObject tls(const TlsFacts& facts) {
    QJsonArray chain, problems;
    for (const CertificateFacts& one : facts.chain) chain.append(certificate(one));
    for (const CertificateProblem problem : facts.problems) problems.append(certificateProblemName(problem));
    QJsonObject object{{QStringLiteral("completed"), facts.completed},
                       {QStringLiteral("verified"), facts.verified},
                       {QStringLiteral("chain"), chain},
                       {QStringLiteral("problems"), problems}};
    putText(object, "version", facts.version);
    putText(object, "cipher", facts.cipher);
    putText(object, "server_name", facts.serverName);
    putText(object, "key_exchange", facts.keyExchange);
    if (facts.keyExchangeBits > 0) object.insert(QStringLiteral("key_exchange_bits"), facts.keyExchangeBits);
    if (!facts.weaknesses.isEmpty())
        object.insert(QStringLiteral("weaknesses"), QJsonArray::fromStringList(facts.weaknesses));
    putText(object, "root", facts.root);
    if (!facts.root.isEmpty()) object.insert(QStringLiteral("root_is_public"), facts.rootIsPublic);
    const bool open = facts.root.isEmpty() && !facts.chain.isEmpty() && !facts.chain.last().selfIssued;
    if (open) putText(object, "missing_issuer", facts.chain.last().issuer);
    putText(object, "staple", stapleName(facts.staple));
    putText(object, "alert", facts.alert);
    if (!facts.rawBytes.isEmpty()) putText(object, "heard", cleanBytes(facts.rawBytes, 256));
    if (facts.fault.failed()) object.insert(QStringLiteral("fault"), fault(facts.fault));
    return object;
}

QJsonObject tlsLook(const TlsObservation& look) {
    QJsonObject object{{QStringLiteral("host"), look.endpoint.host},
                       {QStringLiteral("port"), look.endpoint.port},
                       {QStringLiteral("address"), look.peer.toString()},
                       {QStringLiteral("reached"), stepName(look.reached)},
                       {QStringLiteral("tls"), tls(look.facts)}};
    putText(object, "newest_version", look.highest);
    putText(object, "oldest_version", look.lowest);
    if (look.withoutName)
        object.insert(QStringLiteral("without_name"), *look.withoutName == Failure::None
                                                          ? QStringLiteral("answered")
                                                          : failureName(*look.withoutName));
    return object;
}

QJsonObject endpoint(const Endpoint& endpoint) {
    return {{QStringLiteral("protocol"), protocolName(endpoint.protocol)},
            {QStringLiteral("host"), endpoint.host},
            {QStringLiteral("port"), endpoint.port},
            {QStringLiteral("security"), securityName(endpoint.security)}};
}

QJsonObject capabilities(const Capabilities& capabilities) {
    QJsonObject object{{QStringLiteral("words"), QJsonArray::fromStringList(capabilities.words)},
                       {QStringLiteral("mechanisms"), QJsonArray::fromStringList(capabilities.mechanisms)},
                       {QStringLiteral("starttls"), capabilities.startTls}};
    if (capabilities.sizeLimit >= 0) object.insert(QStringLiteral("size_limit"), capabilities.sizeLimit);
    return object;
}

QJsonObject dialogue(const DialogueObservation& dialogue) {
    QJsonArray times;
    for (const DialogueObservation::StepTime& time : dialogue.times)
        times.append(QJsonObject{{QStringLiteral("step"), stepName(time.step)},
                                 {QStringLiteral("started_ms"), time.startedMs},
                                 {QStringLiteral("duration_ms"), time.durationMs}});
    QJsonObject object{{QStringLiteral("endpoint"), endpoint(dialogue.endpoint)},
                       {QStringLiteral("connection"), dialogue.connection},
                       {QStringLiteral("reached"), stepName(dialogue.reached)},
                       {QStringLiteral("ended"), stepName(dialogue.ended)},
                       {QStringLiteral("steps"), times}};
    if (!dialogue.peer.isNull()) object.insert(QStringLiteral("peer"), dialogue.peer.toString());
    if (dialogue.fault.failed()) object.insert(QStringLiteral("fault"), fault(dialogue.fault));
    if (!dialogue.stray.isEmpty()) putText(object, "heard", cleanBytes(dialogue.stray, 256));
    return object;
}

}  // namespace outbox::observed
