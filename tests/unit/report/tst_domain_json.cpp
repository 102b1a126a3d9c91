// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "core/report/domain_json.h"
#include "core/report/report_render.h"
#include "core/words/words.h"
#include "tests/cases/case.h"

using namespace outbox;

namespace {

/// For the schema test, which reads what stands in the folder.
void keepDocument(int number, const QJsonObject& document) {
    const QString folder = qEnvironmentVariable("OUTBOX_SAMPLES");
    if (folder.isEmpty()) return;
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + QStringLiteral("/good-%1.json").arg(number));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(document).toJson());
}

Report reportOf(const cases::Outcome& outcome) {
    Report report;
    report.light = outcome.diagnosis.light;
    report.headline = words::headline(outcome.diagnosis, outcome.evidence);
    report.generator = {QStringLiteral("0.1.0"), QStringLiteral("Debian GNU/Linux 12"),
                        QStringLiteral("6.4.2"), QStringLiteral("3.0.19")};
    report.startedAt = QDateTime(QDate(2026, 1, 31), QTime(9, 30), Qt::UTC);
    report.domain = outcome.evidence.domain->domain;
    report.ruledOut = outcome.diagnosis.ruledOut;
    for (const QString& id : report.ruledOut) report.ruledOutWords.append(words::findingTitle(id));
    for (const CheckState& state : judgeChecks(outcome.evidence, true))
        report.checks.append(words::check(state));
    for (const Conclusion& conclusion : outcome.diagnosis.conclusions)
        report.findings.append(words::finding(conclusion, outcome.evidence.account));
    return report;
}

}  // namespace

class TestDomainJson : public QObject {
    Q_OBJECT
  private slots:
    void saysWhatWasFound_data();
    void saysWhatWasFound();
    void comesBackAsAReport_data() { saysWhatWasFound_data(); }
    void comesBackAsAReport();
    void whatIsDamagedIsSaid();
};

void TestDomainJson::saysWhatWasFound_data() {
    QTest::addColumn<int>("number");
    const std::vector<cases::Case> all = cases::domainCases();
    for (std::size_t i = 0; i < all.size(); ++i) QTest::newRow(all[i].name) << static_cast<int>(i);
}

void TestDomainJson::saysWhatWasFound() {
    QFETCH(int, number);
    const cases::Case situation = cases::domainCases().at(static_cast<std::size_t>(number));
    const cases::Outcome outcome = cases::examine(situation);
    const QJsonObject document = domainToJson(reportOf(outcome), *outcome.evidence.domain);
    QCOMPARE(document.value(QStringLiteral("schema")).toString(), QStringLiteral("outbox-doctor/domain/1"));
    QCOMPARE(document.value(QStringLiteral("light")).toString(), lightName(situation.light));
    const QJsonArray findings = document.value(QStringLiteral("findings")).toArray();
    QCOMPARE(findings.size(), outcome.diagnosis.conclusions.size());
    for (const QJsonValue& finding : findings)
        for (const QJsonValue& fix : finding[QStringLiteral("fixes")].toArray())
            QVERIFY(!fix[QStringLiteral("steps")].toArray().isEmpty());
    keepDocument(number, document);
}

void TestDomainJson::comesBackAsAReport() {
    QFETCH(int, number);
    const cases::Outcome outcome = cases::examine(cases::domainCases().at(static_cast<std::size_t>(number)));
    const Report report = reportOf(outcome);
    const QByteArray saved = QJsonDocument(domainToJson(report, *outcome.evidence.domain)).toJson();
    QVERIFY(isDomainDocument(saved));
    const ReadReport read = readDomainDocument(saved);
    QVERIFY2(read.report, qPrintable(read.error));
    QCOMPARE(reportText(*read.report), reportText(report));
}

void TestDomainJson::whatIsDamagedIsSaid() {
    const cases::Outcome outcome = cases::examine(cases::domainCases().front());
    QJsonObject document = domainToJson(reportOf(outcome), *outcome.evidence.domain);
    document.insert(QStringLiteral("light"), QStringLiteral("purple"));
    const ReadReport read = readDomainDocument(QJsonDocument(document).toJson());
    QVERIFY(!read.report);
    QVERIFY2(read.error.contains(QLatin1String("light")), qPrintable(read.error));
    QVERIFY(!isDomainDocument("{\"schema\": \"outbox-doctor/report/1\"}"));
    QVERIFY(!isDomainDocument("not JSON at all"));
}

QTEST_APPLESS_MAIN(TestDomainJson)
#include "tst_domain_json.moc"
