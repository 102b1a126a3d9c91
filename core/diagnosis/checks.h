// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <span>

#include "core/diagnosis/diagnosis.h"

namespace outbox {

/// What a check says about the evidence. Waiting: nothing known yet; its `skipped` says why it stays so once
/// the run is over.
struct CheckVerdict {
    Light light = Light::Waiting;
    QString summary;  ///< key into words
    QString skipped;  ///< key into words
    Facts facts;
    Span span;
    QJsonObject observed;
};

struct CheckRow {
    const char* id;
    Station station;
    Side side;
    CheckVerdict (*judge)(const Evidence& evidence, bool complete);
    bool ofImported = false;  ///< only of settings that were read from a mail program
};

/// All lights in the order of the road, the incoming ones at the end.
[[nodiscard]] std::span<const CheckRow> checkTable();
/// The lights of a run about a mail API.
[[nodiscard]] std::span<const CheckRow> apiCheckTable();
/// The lights of a run about a sending domain.
[[nodiscard]] std::span<const CheckRow> domainCheckTable();
/// The one of what the run is about.
[[nodiscard]] std::span<const CheckRow> checkTableFor(const Evidence& evidence);
/// Of all tables.
[[nodiscard]] QStringList checkIds();

/// Every key that a check may give as summary or as reason for not running; words/ has a sentence for each.
[[nodiscard]] QStringList checkSummaryKeys();
[[nodiscard]] QStringList checkSkipKeys();

/// How a check is judged, by chapter. `complete`: nothing more will be observed.
namespace check {
CheckVerdict computer(const Evidence& e, bool complete);
CheckVerdict program(const Evidence& e, bool complete);
CheckVerdict settings(const Evidence& e, bool complete);
CheckVerdict network(const Evidence& e, bool complete);
CheckVerdict ipv6(const Evidence& e, bool complete);
CheckVerdict resolver(const Evidence& e, bool complete);
CheckVerdict name(const Evidence& e, bool complete);
CheckVerdict nameCompared(const Evidence& e, bool complete);
CheckVerdict domain(const Evidence& e, bool complete);
CheckVerdict port(const Evidence& e, bool complete);
CheckVerdict otherPorts(const Evidence& e, bool complete);
CheckVerdict controls(const Evidence& e, bool complete);
CheckVerdict greeting(const Evidence& e, bool complete);
CheckVerdict encryption(const Evidence& e, bool complete);
CheckVerdict certificate(const Evidence& e, bool complete);
CheckVerdict signIn(const Evidence& e, bool complete);
CheckVerdict sending(const Evidence& e, bool complete);
CheckVerdict arrival(const Evidence& e, bool complete);
/// Setting by setting: as set, as the provider says, and as it worked in this run; null where one of them is
/// not known.
[[nodiscard]] QJsonArray comparedSettings(const Evidence& e);
/// What the server said to a test message, where one went the set way, beside the envelope.
void describeTestMessage(CheckVerdict& verdict, const Evidence& e);
CheckVerdict incomingName(const Evidence& e, bool complete);
CheckVerdict incomingPort(const Evidence& e, bool complete);
CheckVerdict incomingEncryption(const Evidence& e, bool complete);
CheckVerdict incomingSignIn(const Evidence& e, bool complete);
CheckVerdict apiEndpoint(const Evidence& e, bool complete);
CheckVerdict apiEncryption(const Evidence& e, bool complete);
CheckVerdict apiKey(const Evidence& e, bool complete);
CheckVerdict apiSending(const Evidence& e, bool complete);
CheckVerdict domainMx(const Evidence& e, bool complete);
CheckVerdict domainSpf(const Evidence& e, bool complete);
CheckVerdict domainDkim(const Evidence& e, bool complete);
CheckVerdict domainDmarc(const Evidence& e, bool complete);
CheckVerdict domainTransport(const Evidence& e, bool complete);
CheckVerdict domainReverse(const Evidence& e, bool complete);
CheckVerdict domainLists(const Evidence& e, bool complete);

[[nodiscard]] CheckVerdict lit(Light light, const char* summary);
[[nodiscard]] CheckVerdict notRun(const char* reason);
[[nodiscard]] CheckVerdict waiting(const char* reasonInTheEnd);
/// Why nothing behind the set port was checked: no address, no connection; empty when it was reached.
[[nodiscard]] const char* roadBlock(const DialogueObservation* dialogue);
}  // namespace check

/// Observations as the report's technical level shows them.
namespace observed {
QJsonObject reply(const ServerReply& reply);
QJsonObject fault(const Fault& fault);
QJsonObject reach(const ReachObservation& reach);
QJsonArray reaches(const QList<const ReachObservation*>& reaches);
QJsonObject dnsAnswer(const DnsAnswer& answer);
QJsonArray dnsAnswers(const QList<DnsAnswer>& answers);
QJsonObject tls(const TlsFacts& facts);
QJsonObject tlsLook(const TlsObservation& look);
QJsonObject certificate(const CertificateFacts& certificate);
QJsonObject endpoint(const Endpoint& endpoint);
QJsonObject dialogue(const DialogueObservation& dialogue);
QJsonObject capabilities(const Capabilities& capabilities);
QJsonObject arrival(const ArrivalObservation& arrival);
QJsonObject mx(const DomainEvidence& domain);
QJsonObject spf(const DomainEvidence& domain);
QJsonArray dkimKeys(const DomainEvidence& domain);
QJsonObject dkim(const DomainEvidence& domain);
QJsonObject dmarc(const DomainEvidence& domain);
QJsonObject transport(const DomainEvidence& domain);
QJsonArray reverseEntries(const DomainEvidence& domain);
QJsonObject reverse(const DomainEvidence& domain);
QJsonArray listEntries(const DomainEvidence& domain);
QJsonObject lists(const DomainEvidence& domain);
}  // namespace observed

}  // namespace outbox
