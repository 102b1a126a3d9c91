// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/checks.h"
#include "core/net/certificate_chain.h"
#include "core/session/report_builder.h"
#include "tests/fuzz/fuzz_report_checks.h"

using namespace outbox;
using fuzz::require;

namespace {

constexpr qsizetype longestField = 200;
constexpr uint8_t wholeReportFrom = 0xF7;

void checkFacts(const CertificateFacts& facts) {
    for (const QString& text : {facts.subject, facts.issuer, facts.organization, facts.issuerOrganization,
                                facts.keyType, facts.signature, facts.sha256, facts.keyId, facts.issuerKeyId})
        require(fuzz::isOneCleanLine(text) && text.size() <= longestField,
                "a certificate's texts are clean and short");
    require(facts.names.size() <= 100, "names are bounded");
    for (const QString& name : facts.names)
        require(fuzz::isOneCleanLine(name) && name.size() <= longestField, "names are clean and short");
}

Endpoint server(Protocol protocol, quint16 port, Security security) {
    Endpoint endpoint;
    endpoint.protocol = protocol;
    endpoint.host = QStringLiteral("mail.example.org");
    endpoint.port = port;
    endpoint.security = security;
    endpoint.user = QStringLiteral("anna@example.org");
    return endpoint;
}

/// A run that met this chain on its sending port.
Evidence evidenceWith(const CertificateChain& chain, CertificateProblem problem) {
    Evidence evidence;
    evidence.account.address = QStringLiteral("anna@example.org");
    evidence.account.outgoing = server(Protocol::Smtp, 465, Security::Tls);
    TlsFacts facts;
    facts.completed = true;
    facts.serverName = evidence.account.outgoing.host;
    facts.chain = chain.facts();
    facts.problems = chain.settle({problem});
    facts.fault = {Failure::TlsNotTrusted, QStringLiteral("made for this"), 0};
    DialogueObservation dialogue;
    dialogue.endpoint = evidence.account.outgoing;
    dialogue.reached = Step::Connect;
    dialogue.ended = Step::Handshake;
    dialogue.tls = facts;
    dialogue.fault = facts.fault;
    evidence.dialogues.append(dialogue);
    TlsObservation look;
    look.endpoint = dialogue.endpoint;
    look.facts = facts;
    evidence.tls.append(look);
    return evidence;
}

}  // namespace

/// The first octet chooses how far to go and what verification complained of, the rest are certificates in
/// DER form, one after the other.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    if (size < 2) return 0;
    QByteArray rest = fuzz::bytesOf(data + 1, size - 1);
    QByteArrayList certificates;
    while (rest.size() > 4 && certificates.size() < 4) {
        // 30 82 LL LL: an X.509 certificate is a sequence of 256 to 65535 octets.
        const qsizetype length = 4 + (static_cast<uchar>(rest.at(2)) << 8) + static_cast<uchar>(rest.at(3));
        certificates.append(rest.left(length));
        rest = rest.mid(length);
    }
    const CertificateChain chain = CertificateChain::fromDer(certificates);
    for (const CertificateFacts& facts : chain.facts()) checkFacts(facts);
    static_cast<void>(chain.isFor(QStringLiteral("mail.example.org")));
    static_cast<void>(chain.isWeak());

    const auto problem =
        static_cast<CertificateProblem>(data[0] % (static_cast<int>(CertificateProblem::Other) + 1));
    const Evidence evidence = evidenceWith(chain, problem);
    for (const CertificateFacts& facts : evidence.tls.first().facts.chain)
        fuzz::requireCleanTexts(observed::certificate(facts));
    // All forms of a whole report take a tenth of a second here: not for every input.
    if (data[0] < wholeReportFrom) return 0;
    const Diagnosis diagnosis = diagnose(evidence);
    RunRecord record;
    record.startedAt = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    record.language = QStringLiteral("en");
    fuzz::requireShowable(buildReport(evidence, diagnosis, record));
    return 0;
}
