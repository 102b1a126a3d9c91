// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/domain_chapter.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "core/model/mail_address.h"
#include "core/report/document_words.h"
#include "core/report/report_json.h"

namespace outbox {

namespace {

doc::Lights lightsOf(const DomainChapter& chapter) {
    doc::Lights lights;
    for (const Check& check : chapter.checks) {
        // "Not run: …" has the word in it already.
        const bool ran = check.skippedBecause.isEmpty();
        const QString word = domainWord(check.light), start = word + QLatin1String(": ");
        const QString said = shownLine(ran ? check.summary : check.skippedBecause);
        lights.rows.append({check.light, word, shownLine(check.title),
                            said.startsWith(start) ? said.mid(start.size()) : said});
    }
    return lights;
}

/// The findings in the form of all others, with the chapter's words for their lights.
QList<ReportBlock> chapterFindings(const DomainChapter& chapter) {
    Report alone;
    alone.checks = chapter.checks;
    alone.findings = chapter.findings;
    QList<ReportBlock> blocks = findingBlocks(alone);
    if (!blocks.isEmpty()) blocks.removeFirst();  // the heading of a report's own findings
    for (ReportBlock& block : blocks)
        if (auto* verdict = std::get_if<doc::Verdict>(&block)) verdict->word = domainWord(verdict->light);
    return blocks;
}

bool hasShortenedRecord(const DomainChapter& chapter) {
    for (const RecordToPublish& record : recordsToPublish(chapter.findings))
        if (isShortened(record.text)) return true;
    return false;
}

void readNameAndPage(const JsonCursor& cursor, const char* key, QString& name, QString& page) {
    const auto object = cursor.object(key, FieldNeed::May);
    if (!object || object->isEmpty()) return;
    name = object->line("name");
    page = safeLink(object->line("page", FieldNeed::May));
}

}  // namespace

QString domainWord(Light light) {
    switch (light) {
        case Light::Green:
            return QCoreApplication::translate("Report", "In order", "a record of a domain");
        case Light::Yellow:
            return QCoreApplication::translate("Report", "Could be better", "a record of a domain");
        case Light::Red:
            return QCoreApplication::translate("Report", "To mend", "a record of a domain");
        default:
            return lightWordOf(Light::NotRun);
    }
}

QString dnsHostSentence(const DomainChapter& chapter) {
    if (!chapter.dnsHost.isEmpty())
        return QCoreApplication::translate("Report",
                                           "%1 runs the DNS of %2. That is where its records are changed.",
                                           "a company, and a domain")
            .arg(shownLine(chapter.dnsHost), shownLine(chapter.domain));
    if (chapter.nameServers.isEmpty()) return {};
    return QCoreApplication::translate(
               "Report", "The DNS of %1 is on the name server %2. Whoever runs it changes the records.",
               "a domain, and a server")
        .arg(shownLine(chapter.domain), shownLine(chapter.nameServers.first()));
}

QString domainChapterIntroduction(const DomainChapter& chapter) {
    const QString domain = shownLine(chapter.domain);
    const QString about = QCoreApplication::translate("Report",
                                                      "What %1 says in DNS about its mail. Others decide by "
                                                      "it how far they trust that mail. Whether mail leaves "
                                                      "this computer does not depend on it.",
                                                      "a domain");
    return about.arg(domain) + u' ' +
           QCoreApplication::translate("Report", "If the domain is not yours, hand this to whoever runs it.");
}

QList<RecordToPublish> recordsToPublish(const QList<Finding>& findings) {
    const QString mark = QStringLiteral("dns.txt:");
    QList<RecordToPublish> records;
    for (const Finding& finding : findings)
        for (const Fix& fix : finding.fixes)
            for (const Fix::Change& change : fix.changes)
                if (change.field.startsWith(mark) && !change.to.toString().isEmpty())
                    records.append({change.field.mid(mark.size()), change.to.toString()});
    return records;
}

QList<ReportBlock> domainChapterBlocks(const Report& report) {
    if (!report.ownDomain) return {};
    const DomainChapter& chapter = *report.ownDomain;
    QList<ReportBlock> blocks{
        doc::Heading{2,
                     QCoreApplication::translate("Report", "Your domain %1").arg(shownLine(chapter.domain))},
        doc::Paragraph{{}, domainChapterIntroduction(chapter)}, lightsOf(chapter)};
    if (!chapter.inTime)
        blocks.append(doc::Paragraph{
            {},
            QCoreApplication::translate(
                "Report",
                "Not everything was answered while the rest was checked. “outbox-doctor domain "
                "%1” takes the time that it needs.")
                .arg(shownLine(chapter.domain))});
    blocks += chapterFindings(chapter);
    if (hasShortenedRecord(chapter))
        blocks.append(doc::Paragraph{
            {},
            QCoreApplication::translate(
                "Report",
                "An address in a record above is shortened here. Write it in full when you publish it.")});
    if (const QString host = dnsHostSentence(chapter); !host.isEmpty()) {
        blocks.append(doc::Paragraph{QCoreApplication::translate("Report", "Who hosts your DNS."), host});
        if (!chapter.dnsHostPage.isEmpty())
            blocks.append(doc::Steps{{{QCoreApplication::translate("Report", "Its help about DNS records:"),
                                       safeLink(chapter.dnsHostPage)}}});
    }
    return blocks;
}

QJsonValue nameAndPage(const QString& name, const QString& page) {
    if (name.isEmpty()) return {};
    return QJsonObject{{QStringLiteral("name"), name},
                       {QStringLiteral("page"), page.isEmpty() ? QJsonValue() : QJsonValue(page)}};
}

QJsonValue domainChapterToJson(const Report& report) {
    if (!report.ownDomain) return {};
    const DomainChapter& chapter = *report.ownDomain;
    QJsonArray checks, findings;
    for (const Check& check : chapter.checks) checks.append(checkToJson(check));
    for (const Finding& finding : chapter.findings) findings.append(findingToJson(finding));
    return QJsonObject{{QStringLiteral("domain"), chapter.domain},
                       {QStringLiteral("in_time"), chapter.inTime},
                       {QStringLiteral("provider"), nameAndPage(chapter.provider, chapter.providerPage)},
                       {QStringLiteral("dns_host"), nameAndPage(chapter.dnsHost, chapter.dnsHostPage)},
                       {QStringLiteral("name_servers"), QJsonArray::fromStringList(chapter.nameServers)},
                       {QStringLiteral("checks"), checks},
                       {QStringLiteral("findings"), findings}};
}

DomainChapter domainChapterFrom(const JsonCursor& cursor) {
    DomainChapter chapter;
    chapter.domain = cursor.line("domain");
    chapter.inTime = cursor.flag("in_time", FieldNeed::May, true);
    readNameAndPage(cursor, "provider", chapter.provider, chapter.providerPage);
    readNameAndPage(cursor, "dns_host", chapter.dnsHost, chapter.dnsHostPage);
    chapter.nameServers = cursor.texts("name_servers", FieldNeed::May);
    for (const JsonCursor& check : cursor.objects("checks")) chapter.checks.append(checkFromJson(check));
    for (const JsonCursor& finding : cursor.objects("findings"))
        chapter.findings.append(findingFromJson(finding));
    return chapter;
}

}  // namespace outbox
