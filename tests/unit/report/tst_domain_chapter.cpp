// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include "core/report/domain_chapter.h"
#include "core/report/redaction.h"
#include "core/report/report_json.h"
#include "core/report/report_render.h"
#include "sample_report.h"

using namespace outbox;

class TestDomainChapter : public QObject {
    Q_OBJECT
  private slots:
    void everyFormHasTheChapter_data();
    void everyFormHasTheChapter();
    void aReportWithoutOneHasNone();
    void itComesBackFromItsFile();
    void aReportOfAnEarlierVersionIsRead();
    void whatWasNotAnsweredInTimeIsSaid();
    void aRecordWithoutAPersonStaysWhole();
    void aShortenedRecordIsNotGivenToPublish();
    void itsRedIsNoStopOfTheMail();
};

void TestDomainChapter::everyFormHasTheChapter_data() {
    QTest::addColumn<QString>("form");
    QTest::newRow("html") << reportHtml(samples::ownDomain());
    QTest::newRow("html for paper") << reportHtml(samples::ownDomain(), {true, true, false});
    QTest::newRow("markdown") << reportMarkdown(samples::ownDomain()).remove(u'\\');
    QTest::newRow("text") << reportText(samples::ownDomain());
}

void TestDomainChapter::everyFormHasTheChapter() {
    QFETCH(QString, form);
    form.replace(QRegularExpression(QStringLiteral("\\s+")), QStringLiteral(" "));
    qsizetype last = 0;
    for (const char* part :
         {"Your domain example.org", "Whether mail leaves this computer does not depend on it.", "In order",
          "Could be better", "The domain has no DMARC record",
          "v=DMARC1; p=none; rua=mailto:postmaster@example.org", "Who hosts your DNS.",
          "Example DNS runs the DNS of example.org", "https://dns.example/help"}) {
        const qsizetype at = form.indexOf(QLatin1String(part), last);
        QVERIFY2(at >= 0, qPrintable(QLatin1String(part) + QLatin1String(" in ") + form.mid(last)));
        last = at;
    }
}

void TestDomainChapter::aReportWithoutOneHasNone() {
    QVERIFY(domainChapterBlocks(samples::healthy()).isEmpty());
    QVERIFY(reportToJson(samples::healthy()).value(QStringLiteral("own_domain")).isNull());
    QVERIFY(!reportText(samples::healthy()).contains(QLatin1String("Your domain")));
}

void TestDomainChapter::itComesBackFromItsFile() {
    const Report report = samples::ownDomain();
    const QJsonObject written = reportToJson(report);
    const ReadReport read = readReport(QJsonDocument(written).toJson());
    QVERIFY2(read.report, qPrintable(read.error));
    QCOMPARE(reportToJson(*read.report), written);
    QCOMPARE(reportText(*read.report), reportText(report));
}

void TestDomainChapter::aReportOfAnEarlierVersionIsRead() {
    QJsonObject written = reportToJson(samples::ownDomain());
    written.remove(QStringLiteral("own_domain"));
    const ReadReport read = readReport(QJsonDocument(written).toJson());
    QVERIFY(read.report);
    QVERIFY(!read.report->ownDomain);
}

void TestDomainChapter::whatWasNotAnsweredInTimeIsSaid() {
    Report report = samples::ownDomain();
    QVERIFY(!reportText(report).contains(QLatin1String("takes the time that it needs")));
    report.ownDomain->inTime = false;
    QString text = reportText(report);
    text.replace(QRegularExpression(QStringLiteral("\\s+")), QStringLiteral(" "));
    QVERIFY(text.contains(QStringLiteral("“outbox-doctor domain example.org” takes the time that it needs")));
}

void TestDomainChapter::aRecordWithoutAPersonStaysWhole() {
    Report report = samples::ownDomain();
    const Report left = redacted(report, QString());
    QCOMPARE(recordsToPublish(left.ownDomain->findings).first().text,
             QStringLiteral("v=DMARC1; p=none; rua=mailto:postmaster@example.org"));
    report.ownDomain->findings.first().fixes.first().changes.first().to =
        QStringLiteral("v=DMARC1; p=none; rua=mailto:berta.kern@example.org,mailto:postmaster@example.org");
    const QString other = recordsToPublish(redacted(report, QString()).ownDomain->findings).first().text;
    QVERIFY2(!other.contains(QLatin1String("berta.kern")), qPrintable(other));
    QVERIFY2(other.endsWith(QLatin1String(",mailto:postmaster@example.org")), qPrintable(other));
}

void TestDomainChapter::aShortenedRecordIsNotGivenToPublish() {
    Report report = samples::ownDomain();
    report.account.address = QStringLiteral("postmaster@example.org");
    const QString note = QStringLiteral("is shortened here");
    QVERIFY(!reportMarkdown(report).contains(note));
    QVERIFY(!recordsToPublish(report.ownDomain->findings).isEmpty());
    const Report left = redacted(report, QString());
    QVERIFY(!reportMarkdown(left).contains(report.account.address));
    QVERIFY(reportMarkdown(left).contains(note));
}

void TestDomainChapter::itsRedIsNoStopOfTheMail() {
    Report report = samples::ownDomain();
    report.ownDomain->findings.first().light = Light::Red;
    report.ownDomain->checks.first().light = Light::Red;
    const QString text = reportText(report);
    QVERIFY(text.contains(QLatin1String("To mend")));
    QVERIFY(!text.contains(QLatin1String("Stops here")));
    QCOMPARE(reportToJson(report).value(QStringLiteral("light")).toString(), QStringLiteral("green"));
}

QTEST_GUILESS_MAIN(TestDomainChapter)
#include "tst_domain_chapter.moc"
