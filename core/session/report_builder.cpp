// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/report_builder.h"

#include <QSslSocket>
#include <QSysInfo>
#include <QUrl>
#include <algorithm>

#include "core/diagnosis/facts.h"
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

SenderRow::Result resultOf(const ServerReply& sender, const ServerReply& recipient) {
    if (sender.code == 0) return SenderRow::Result::NotTried;
    if (sender.positive() && recipient.positive()) return SenderRow::Result::Taken;
    return std::max(sender.code, recipient.code) >= 500 ? SenderRow::Result::Refused
                                                        : SenderRow::Result::Later;
}

SenderRow senderRow(const QString& login, const QString& address, const ServerReply& sender,
                    const ServerReply& recipient) {
    const SenderRow::Result result = resultOf(sender, recipient);
    const ServerReply& last = recipient.code != 0 ? recipient : sender;
    return {login, address, result, result == SenderRow::Result::Taken ? QString() : replyText(last)};
}

std::optional<ReportApi> reportApi(const Evidence& evidence) {
    if (!evidence.api) return std::nullopt;
    const ApiEvidence& api = *evidence.api;
    return ReportApi{api.preset.id, api.preset.name, api.endpoint.region, api.endpoint.url(), api.keyGiven};
}

/// Every login that offered messages, with every address that it offered them as.
QList<SenderRow> senderMatrix(const Evidence& evidence) {
    const Account& account = evidence.account;
    if (account.otherSenders.isEmpty()) return {};
    QList<SenderRow> rows;
    QStringList logins;
    for (const DialogueObservation& seen : evidence.dialogues) {
        const bool offered = seen.role == DialogueRole::AsSet || seen.role == DialogueRole::Proof;
        if (!offered || seen.senderReply.code == 0 || logins.contains(seen.endpoint.user)) continue;
        const QString login = seen.endpoint.user;
        logins.append(login);
        rows.append(senderRow(login, account.sender(), seen.senderReply, seen.recipientReply));
        for (const SenderTrial& trial : seen.otherSenders)
            rows.append(senderRow(login, trial.address, trial.senderReply, trial.recipientReply));
    }
    const auto tried = [&rows](const QString& address) {
        return std::any_of(rows.begin(), rows.end(),
                           [&address](const SenderRow& row) { return row.address == address; });
    };
    for (const QString& address : QStringList{account.sender()} + account.otherSenders)
        if (!tried(address)) rows.append(senderRow(account.outgoing.user, address, {}, {}));
    return rows;
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
    if (evidence.domain)
        for (const QString& whom : evidence.domain->contacted) note(list, whom);
    if (evidence.arrival)
        for (const DkimSeen& seen : evidence.arrival->dkim) note(list, seen.keyServer);
    return list;
}

Report buildReport(const Evidence& evidence, const Diagnosis& diagnosis, const RunRecord& record) {
    Report report;
    report.generator = thisProgram();
    report.startedAt = record.startedAt;
    report.durationMs = record.durationMs;
    report.account = evidence.account;
    report.providerName = evidence.provider ? evidence.provider->name
                          : evidence.api    ? evidence.api->preset.name
                          : evidence.domain ? evidence.domain->provider
                                          : QString();
    report.light = diagnosis.light;
    report.stopped = evidence.stopped;
    report.headline = words::headline(diagnosis, evidence);
    report.whyReceiving = words::whyReceiving(whyReceiving(evidence, diagnosis));
    for (const CheckState& state : judgeChecks(evidence, true)) report.checks.append(words::check(state));
    for (const Conclusion& conclusion : diagnosis.conclusions)
        report.findings.append(words::finding(conclusion, evidence.account));
    report.recommendedOutgoing = diagnosis.recommendedOutgoing;
    report.recommendedIncoming = diagnosis.recommendedIncoming;
    report.api = reportApi(evidence);
    if (diagnosis.recommendedApi) report.recommendedApi = diagnosis.recommendedApi->url();
    if (evidence.domain) report.domain = evidence.domain->domain;
    report.senders = senderMatrix(evidence);
    report.transcript = record.transcript;
    report.contacted =
        record.practice ? QStringList{QStringLiteral("127.0.0.1")} : contactedIn(evidence, record.mailPeers);
    report.ruledOut = diagnosis.ruledOut;
    for (const QString& id : diagnosis.ruledOut) report.ruledOutWords.append(words::findingTitle(id));
    report.language = record.language;
    return report;
}

void addOwnDomain(Report& report, const std::optional<DomainChapter>& chapter, const QStringList& contacted) {
    report.ownDomain = chapter;
    for (const QString& whom : contacted) note(report.contacted, whom);
}

}  // namespace outbox
