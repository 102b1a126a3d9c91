// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/report_builder.h"

#include <QSslSocket>
#include <QSysInfo>
#include <QUrl>

#include "core/words/words.h"

namespace outbox {

namespace {

Report::Generator thisProgram() {
    // "OpenSSL 3.0.19 27 Jan 2026": the number alone is what a reader compares.
    const QString library = QSslSocket::sslLibraryVersionString().section(QLatin1Char(' '), 1, 1);
    return {QStringLiteral(OUTBOX_VERSION), QSysInfo::prettyProductName(), QString::fromLatin1(qVersion()),
            library};
}

void note(QStringList& list, const QString& contact) {
    if (!contact.isEmpty() && !list.contains(contact)) list.append(contact);
}

void noteServers(QStringList& list, const QList<DnsAnswer>& answers) {
    for (const DnsAnswer& answer : answers)
        if (answer.status != DnsStatus::NotAsked) note(list, answer.server);
}

}  // namespace

QStringList contactedIn(const Evidence& evidence, const QStringList& mailPeers) {
    QStringList list;
    for (const QString& peer : mailPeers) note(list, peer);
    for (const ReachObservation& reach : evidence.reach)
        note(list, QStringLiteral("%1:%2").arg(reach.host).arg(reach.port));
    for (const WebObservation& web : evidence.web) {
        note(list, QUrl(web.url).host());
        note(list, web.proxy);
    }
    for (const NameObservation& name : evidence.names) {
        noteServers(list, name.configured);
        noteServers(list, name.reference);
    }
    return list;
}

Report buildReport(const Evidence& evidence, const Diagnosis& diagnosis, const RunRecord& record) {
    Report report;
    report.generator = thisProgram();
    report.startedAt = record.startedAt;
    report.durationMs = record.durationMs;
    report.account = evidence.account;
    report.providerName = evidence.provider ? evidence.provider->name : QString();
    report.light = diagnosis.light;
    report.stopped = evidence.stopped;
    report.headline = words::headline(diagnosis, evidence);
    report.whyReceiving = words::whyReceiving(whyReceiving(evidence, diagnosis));
    for (const CheckState& state : judgeChecks(evidence, true)) report.checks.append(words::check(state));
    for (const Conclusion& conclusion : diagnosis.conclusions)
        report.findings.append(words::finding(conclusion, evidence.account));
    report.recommendedOutgoing = diagnosis.recommendedOutgoing;
    report.recommendedIncoming = diagnosis.recommendedIncoming;
    report.transcript = record.transcript;
    report.contacted =
        record.practice ? QStringList{QStringLiteral("127.0.0.1")} : contactedIn(evidence, record.mailPeers);
    report.ruledOut = diagnosis.ruledOut;
    for (const QString& id : diagnosis.ruledOut) report.ruledOutWords.append(words::findingTitle(id));
    report.language = record.language;
    return report;
}

}  // namespace outbox
