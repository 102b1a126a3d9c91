// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include "core/practice/practice_fault.h"
#include "core/report/report_json.h"
#include "core/session/examination.h"

using namespace outbox;

/// Whole runs, from request to report, against the practice server: real sockets and real TLS, nothing
/// outside.
class TestPracticeRun : public QObject {
    Q_OBJECT
  private slots:
    void healthyIsGreen();
    void everyFaultIsFound_data();
    void everyFaultIsFound();
    void lightsComeAlive();
    void stopEndsAtOnce();
    void canBeDeletedWhileRunning();
};

namespace {

constexpr int runLimitMs = 90000;
const char practiceSecret[] = "practice makes perfect";

ExaminationRequest practiceRequest(const QString& fault) {
    ExaminationRequest request;
    request.practiceFault = fault.isNull() ? QStringLiteral("") : fault;
    // "Slow" means more than 10 s, and a greeting is waited for four times this long.
    request.timeoutMs = fault == QLatin1String("slow-greeting") ? 4000 : 2500;
    return request;
}

std::optional<Report> runToEnd(Examination& examination, const QString& fault) {
    QSignalSpy finished(&examination, &Examination::finished);
    examination.start(practiceRequest(fault));
    if (!finished.wait(runLimitMs)) return std::nullopt;
    return finished.first().first().value<Report>();
}

QByteArray findingsOf(const Report& report) {
    QStringList ids;
    for (const Finding& finding : report.findings)
        ids.append(finding.consequenceOf.isEmpty()
                       ? finding.id
                       : finding.id + QStringLiteral("<") + finding.consequenceOf);
    return ids.join(QLatin1Char(' ')).toUtf8();
}

}  // namespace

void TestPracticeRun::healthyIsGreen() {
    Examination examination;
    const auto report = runToEnd(examination, QString());
    QVERIFY(report);
    QCOMPARE(findingsOf(*report), QByteArray());
    QCOMPARE(report->light, Light::Green);
    QVERIFY(report->recommendedOutgoing.sameLine(report->account.outgoing));
}

void TestPracticeRun::everyFaultIsFound_data() {
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("finding");
    for (const PracticeFault& fault : practiceFaults())
        QTest::newRow(fault.id) << QString::fromLatin1(fault.id) << QString::fromLatin1(fault.finding);
}

void TestPracticeRun::everyFaultIsFound() {
    QFETCH(QString, fault);
    QFETCH(QString, finding);
    Examination examination;
    const auto report = runToEnd(examination, fault);
    QVERIFY(report);
    QVERIFY2(!report->findings.isEmpty(), "no finding");
    QVERIFY2(report->findings.first().id == finding, findingsOf(*report));
    const QByteArray json = QJsonDocument(reportToJson(*report)).toJson();
    QVERIFY(!json.contains(practiceSecret));
    QVERIFY(!json.contains(QByteArray(practiceSecret).toBase64()));
}

void TestPracticeRun::lightsComeAlive() {
    Examination examination;
    QSignalSpy changes(&examination, &Examination::checksChanged);
    QSignalSpy accounts(&examination, &Examination::accountKnown);
    QVERIFY(runToEnd(examination, QString()));
    QVERIFY(changes.size() >= 2);
    QCOMPARE(accounts.size(), 1);
    const auto last = changes.last().at(1).value<Progress>();
    QCOMPARE(last.done, last.total);
    for (const Check& check : changes.last().first().value<QList<Check>>()) {
        QVERIFY2(check.light != Light::Waiting && check.light != Light::Running, qPrintable(check.id));
        QVERIFY2(check.light != Light::NotRun || !check.skippedBecause.isEmpty(), qPrintable(check.id));
    }
}

void TestPracticeRun::stopEndsAtOnce() {
    Examination examination;
    QSignalSpy finished(&examination, &Examination::finished);
    QSignalSpy changes(&examination, &Examination::checksChanged);
    examination.start(practiceRequest(QStringLiteral("silent")));
    QVERIFY(changes.wait(5000));
    examination.stop();
    QVERIFY(finished.wait(1000));
    QVERIFY(finished.first().first().value<Report>().stopped);
    QVERIFY(!examination.isRunning());
}

void TestPracticeRun::canBeDeletedWhileRunning() {
    auto examination = std::make_unique<Examination>();
    QSignalSpy changes(examination.get(), &Examination::checksChanged);
    examination->start(practiceRequest(QStringLiteral("silent")));
    QVERIFY(changes.wait(5000));
    examination.reset();
    QVERIFY(!examination);
}

QTEST_GUILESS_MAIN(TestPracticeRun)
#include "tst_practice_run.moc"
