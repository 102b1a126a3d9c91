// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/domain/dmarc_record.h"
#include "core/domain/domain_look.h"
#include "core/domain/organizational_domain.h"

namespace outbox {

namespace {

constexpr qsizetype mostForeign = 4;

QList<QByteArray> dmarcTexts(const DnsAnswer& answer) {
    QList<QByteArray> texts = textsOf(answer);
    texts.removeIf([](const QByteArray& text) { return !isDmarc1(text); });
    return texts;
}

void readInto(DmarcFacts& facts, const QList<QByteArray>& texts) {
    for (const QByteArray& text : texts) facts.records.append(shownText(text));
    if (texts.isEmpty()) return;
    const DmarcRecord record = readDmarcRecord(texts.first());
    facts.policy = QString::fromLatin1(record.policy);
    facts.subdomainPolicy = QString::fromLatin1(record.subdomainPolicy);
    facts.percent = record.percent;
    facts.strictDkim = record.strictDkim;
    facts.strictSpf = record.strictSpf;
    for (const QByteArray& address : record.reportAddresses) facts.reportAddresses.append(shownText(address));
    if (texts.size() > 1)
        facts.problem = QStringLiteral("two DMARC records: receivers use neither");
    else if (!record.isSound())
        facts.problem = record.problem + QLatin1String(": ") + shownText(record.badTag);
}

/// Reports to another organisation go nowhere unless it says that it wants them (RFC 7489 section 7.1).
Task<void> askPermission(DomainLook* look, QString address) {
    DmarcFacts& facts = look->evidence.dmarc;
    const QString recordDomain = facts.name.mid(static_cast<qsizetype>(sizeof "_dmarc.") - 1);
    DmarcFacts::ForeignReport report;
    report.address = address;
    report.domain = address.section(QLatin1Char('@'), -1).toLower();
    if (isSameOrganization(report.domain, recordDomain) || facts.foreign.size() == mostForeign) co_return;
    report.name = recordDomain + QLatin1String("._report._dmarc.") + report.domain;
    const QString name = report.name;
    const DnsType type = DnsType::Txt;
    const DnsAnswer answer = co_await askOf(look, name, type);
    report.status = answer.status;
    report.permitted = !dmarcTexts(answer).isEmpty();
    facts.foreign.append(report);
}

}  // namespace

Task<void> lookAtDmarc(DomainLook* look) {
    const QString domain = look->question.domain;
    const DnsType type = DnsType::Txt;
    DmarcFacts& facts = look->evidence.dmarc;
    facts.organizationalDomain = organizationalDomain(domain);
    facts.name = QStringLiteral("_dmarc.") + domain;
    const QString own = facts.name;
    const DnsAnswer answer = co_await askOf(look, own, type);
    facts.status = answer.status;
    QList<QByteArray> texts = dmarcTexts(answer);
    const QString above = facts.organizationalDomain;
    if (answer.answered() && texts.isEmpty() && !above.isEmpty() && above != domain) {
        const QString name = QStringLiteral("_dmarc.") + above;
        const DnsAnswer inherited = co_await askOf(look, name, type);
        texts = dmarcTexts(inherited);
        if (!inherited.answered()) facts.status = inherited.status;
        facts.inherited = !texts.isEmpty();
        if (facts.inherited) facts.name = name;
    }
    readInto(facts, texts);
    const QStringList addresses = facts.reportAddresses;
    for (const QString& address : addresses) {
        const QString one = address;
        co_await askPermission(look, one);
    }
}

void adviseDmarc(DomainLook& look) {
    DmarcFacts& facts = look.evidence.dmarc;
    if (!isHeardStatus(facts.status)) return;
    RecordAdvice advice;
    advice.name = facts.name;
    const QByteArray reports = "rua=mailto:postmaster@" + look.question.domain.toLatin1();
    if (facts.records.isEmpty()) {
        const bool silent = look.evidence.keepsSilent();
        advice.text = silent ? QStringLiteral("v=DMARC1; p=reject")
                             : QString::fromLatin1("v=DMARC1; p=none; " + reports);
    } else {
        advice.now = facts.records.first();
        advice.text = QString::fromLatin1(readDmarcRecord(advice.now.toLatin1()).repaired);
    }
    facts.advice = advice;
}

}  // namespace outbox
