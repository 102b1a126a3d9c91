// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModel>
#include <QClipboard>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "sample_reports.h"
#include "ui/certificate_pane.h"
#include "ui/observed_text.h"
#include "ui/technical_model.h"
#include "ui/technical_rows.h"
#include "ui/technical_view.h"
#include "ui/transcript_pane.h"
#include "ui/waterfall_table.h"
#include "ui_text_checks.h"

using namespace outbox;
using namespace outbox::ui;

namespace {

const TechnicalRow* rowNamed(const QList<TechnicalRow>& rows, const QString& probe) {
    for (const TechnicalRow& row : rows) {
        if (row.probe == probe) return &row;
    }
    return nullptr;
}

QString valueOf(const QList<CertificateRow>& rows, const QString& name) {
    for (const CertificateRow& row : rows) {
        if (row.name == name) return row.value;
    }
    return {};
}

std::optional<Light> verdictOf(const QList<CertificateRow>& rows, const QString& name) {
    for (const CertificateRow& row : rows) {
        if (row.name == name) return row.verdict;
    }
    return std::nullopt;
}

QJsonObject tlsObserved(const QStringList& problems) {
    const QJsonObject leaf{{QStringLiteral("subject"), QStringLiteral("mail.example.org")},
                           {QStringLiteral("not_before"), QStringLiteral("2025-01-01T00:00:00Z")},
                           {QStringLiteral("not_after"), QStringLiteral("2025-03-01T00:00:00Z")}};
    return {{QStringLiteral("tls"),
             QJsonObject{{QStringLiteral("verified"), problems.isEmpty()},
                         {QStringLiteral("problems"), QJsonArray::fromStringList(problems)},
                         {QStringLiteral("chain"), QJsonArray{leaf}}}}};
}

}  // namespace

class TestTechnicalView : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { useTestLook(); }
    void cleanup() { useTestLook(); }
    void rowsComeFromChecksThatRan();
    void phasesOfADialogueStandSideBySide();
    void waitWithoutAnswerIsOneBar();
    void checkWithoutKeysStillHasARow();
    void axisHasRoundMarks_data();
    void axisHasRoundMarks();
    void conversationIsChosenWithItsTranscript();
    void searchGoesRound();
    void copiedTextHasWhatWasChosen();
    void columnsSort();
    void certificateVerdicts_data();
    void certificateVerdicts();
    void certificateOfNothingIsEmpty();
    void observedLinesAreBoundedAndClean();
    void stopsAndGoesOn();
    void nothingIsClipped_data();
    void nothingIsClipped();
};

void TestTechnicalView::rowsComeFromChecksThatRan() {
    const Report report = samples::blockedPort();
    const QList<TechnicalRow> rows = technicalRows(report.checks, report.transcript);
    QVERIFY(!rowNamed(rows, QStringLiteral("Does a test message arrive?")));
    QVERIFY(rowNamed(rows, QStringLiteral("Outgoing, other port")));
    QVERIFY(std::is_sorted(rows.begin(), rows.end(), [](const TechnicalRow& a, const TechnicalRow& b) {
        return a.startedMs < b.startedMs;
    }));
}

void TestTechnicalView::phasesOfADialogueStandSideBySide() {
    const Report report = samples::blockedPort();
    const QList<TechnicalRow> rows = technicalRows(report.checks, report.transcript);
    const TechnicalRow* row = rowNamed(rows, QStringLiteral("Outgoing, other port"));
    QVERIFY(row);
    QCOMPARE(row->spans,
             (QList<PhaseSpan>{
                 {Phase::Connect, 40, 136}, {Phase::Encryption, 136, 390}, {Phase::Dialogue, 390, 1442}}));
}

void TestTechnicalView::waitWithoutAnswerIsOneBar() {
    Check check;
    check.light = Light::Red;
    check.startedMs = 40;
    check.durationMs = 8000;
    check.observed = {{QStringLiteral("failure"), QStringLiteral("timed_out")}};
    const QList<TechnicalRow> rows = technicalRows({check}, {});
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows.first().noAnswer);
    QCOMPARE(rows.first().spans, (QList<PhaseSpan>{{Phase::NoAnswer, 40, 8040}}));
}

void TestTechnicalView::checkWithoutKeysStillHasARow() {
    Check check;
    check.light = Light::Green;
    check.title = QStringLiteral("Is the clock right?");
    check.summary = QStringLiteral("The clock is right");
    const QList<TechnicalRow> rows = technicalRows({check}, {});
    QCOMPARE(rows.first().probe, check.title);
    QCOMPARE(rows.first().observed, check.summary);
    QVERIFY(rows.first().target.isEmpty());
}

void TestTechnicalView::axisHasRoundMarks_data() {
    QTest::addColumn<qint64>("last");
    QTest::addColumn<qint64>("tick");
    QTest::newRow("one second") << qint64(1000) << qint64(200);
    QTest::newRow("eight seconds and more") << qint64(8600) << qint64(2000);
    QTest::newRow("half a minute") << qint64(30000) << qint64(5000);
}

void TestTechnicalView::axisHasRoundMarks() {
    QFETCH(qint64, last);
    QFETCH(qint64, tick);
    QCOMPARE(tickMs(last), tick);
}

void TestTechnicalView::conversationIsChosenWithItsTranscript() {
    TechnicalView view;
    Report report = samples::blockedPort();
    report.transcript.append(
        {9000, 2, QStringLiteral("imap.example.org:993"), Speaker::Server, QStringLiteral("* OK")});
    view.setReport(report);
    QAbstractItemModel* lines = view.transcript()->view()->model();
    QCOMPARE(lines->rowCount(), report.transcript.size() - 1);
    view.transcript()->showConnection(0);
    QCOMPARE(lines->rowCount(), report.transcript.size());
    view.transcript()->showConnection(2);
    QCOMPARE(lines->rowCount(), 1);
}

void TestTechnicalView::searchGoesRound() {
    TranscriptPane pane;
    pane.setTranscript(samples::blockedPort().transcript);
    QVERIFY(pane.find(QStringLiteral("auth"), false));
    const int first = pane.view()->currentIndex().row();
    QVERIFY(pane.find(QStringLiteral("AUTH"), true));
    QVERIFY(pane.view()->currentIndex().row() > first);
    for (int i = 0; i < 2; ++i) QVERIFY(pane.find(QStringLiteral("AUTH"), true));
    QCOMPARE(pane.view()->currentIndex().row(), first);
    QVERIFY(!pane.find(QStringLiteral("no such words"), true));
}

void TestTechnicalView::copiedTextHasWhatWasChosen() {
    TechnicalView view;
    view.setReport(samples::blockedPort());
    const QString all = view.everything();
    QVERIFY(all.contains(QStringLiteral("203.0.113.25:465 TLS")));
    QVERIFY(all.contains(QStringLiteral("235 2.7.0 Authentication successful")));
    QVERIFY(all.contains(QStringLiteral("2025-11-21T09:42:07Z")));
}

void TestTechnicalView::columnsSort() {
    TechnicalView view;
    view.setReport(samples::blockedPort());
    QTableView* table = view.table();
    table->sortByColumn(TechnicalModel::Milliseconds, Qt::DescendingOrder);
    QCOMPARE(table->model()->index(0, TechnicalModel::Milliseconds).data().toString(),
             QStringLiteral("8000"));
    table->sortByColumn(TechnicalModel::Milliseconds, Qt::AscendingOrder);
    QCOMPARE(table->model()->index(0, TechnicalModel::Milliseconds).data().toString(), QStringLiteral("0"));
}

void TestTechnicalView::certificateVerdicts_data() {
    QTest::addColumn<QStringList>("problems");
    QTest::addColumn<QString>("row");
    QTest::addColumn<bool>("red");
    QTest::newRow("good name") << QStringList() << QStringLiteral("Name") << false;
    QTest::newRow("other name") << QStringList{QStringLiteral("name_mismatch")} << QStringLiteral("Name")
                                << true;
    QTest::newRow("expired") << QStringList{QStringLiteral("expired")} << QStringLiteral("Valid") << true;
    QTest::newRow("unknown root") << QStringList{QStringLiteral("untrusted_issuer")} << QStringLiteral("Root")
                                  << true;
}

void TestTechnicalView::certificateVerdicts() {
    QFETCH(QStringList, problems);
    QFETCH(QString, row);
    QFETCH(bool, red);
    const QDateTime now(QDate(2025, 2, 1), QTime(), Qt::UTC);
    const QList<CertificateRow> rows = certificateRows(tlsObserved(problems), now);
    QCOMPARE(valueOf(rows, QStringLiteral("Name")), QStringLiteral("mail.example.org"));
    QCOMPARE(verdictOf(rows, row), std::optional(red ? Light::Red : Light::Green));
    // What was not found good is not shown as good.
    if (red) QVERIFY(verdictOf(rows, QStringLiteral("Name")) != std::optional(Light::Green));
}

void TestTechnicalView::certificateOfNothingIsEmpty() {
    QVERIFY(certificateRows({}, QDateTime()).isEmpty());
    QVERIFY(certificateRows({{QStringLiteral("tls"), QStringLiteral("odd")}}, QDateTime()).isEmpty());
}

void TestTechnicalView::observedLinesAreBoundedAndClean() {
    QJsonObject observed;
    for (int i = 0; i < 500; ++i)
        observed.insert(QStringLiteral("k%1").arg(i), QString(5000, QLatin1Char('x')));
    observed.insert(QStringLiteral("a"), QStringLiteral("line\r\nbreak\x1b[31m"));
    const QStringList lines = observedLines(observed);
    QVERIFY(lines.size() <= 60);
    for (const QString& line : lines) {
        QVERIFY(line.size() <= 301);
        QVERIFY(!line.contains(QLatin1Char('\n')) && !line.contains(QChar(0x1b)));
    }
    QJsonValue deep = QStringLiteral("end");
    for (int i = 0; i < 200; ++i) deep = QJsonObject{{QStringLiteral("d"), deep}};
    QVERIFY(observedLines(deep.toObject()).isEmpty());
}

void TestTechnicalView::stopsAndGoesOn() {
    TechnicalView view;
    layOut(view, {1040, 610});
    view.setRunning(true);
    QCOMPARE(view.trailingButtons().size(), 1);
    QSignalSpy stopped(&view, &TechnicalView::stopRequested);
    view.trailingButtons().first()->click();
    view.trailingButtons().first()->click();
    QCOMPARE(stopped.count(), 1);
    Report report = samples::blockedPort();
    report.stopped = true;
    view.setReport(report);
    view.setRunning(false);
    QSignalSpy onward(&view, &TechnicalView::continueRequested);
    view.trailingButtons().first()->click();
    QCOMPARE(onward.count(), 1);
}

void TestTechnicalView::nothingIsClipped_data() {
    QTest::addColumn<double>("scale");
    QTest::addColumn<QSize>("size");
    QTest::newRow("least window") << 1.0 << QSize(900, 490);
    QTest::newRow("150 %") << 1.5 << QSize(1040, 560);
    QTest::newRow("200 %") << 2.0 << QSize(1040, 500);
}

void TestTechnicalView::nothingIsClipped() {
    QFETCH(double, scale);
    QFETCH(QSize, size);
    useTestLook(scale);
    TechnicalView view;
    view.setReport(samples::blockedPort(true));
    layOut(view, size);
    QCOMPARE(clippedTexts(view), QString());
    QCOMPARE(besideThePage(view), QString());
}

QTEST_MAIN(TestTechnicalView)
#include "tst_technical_view.moc"
