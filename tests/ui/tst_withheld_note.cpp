// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "sample_reports.h"
#include "ui/diagnosis_page.h"
#include "ui/withheld_note.h"

using namespace outbox;
using namespace outbox::ui;

class TestWithheldNote : public QObject {
    Q_OBJECT
  private slots:
    void isThereOnlyWhereASignInWasWithheld();
    void letsThePersonInsist();
    void cannotInsistOnASavedReport();
};

namespace {

Report withheld() {
    Report report = samples::appPassword();
    for (Check& check : report.checks)
        if (check.id == QLatin1String("sign-in"))
            check.observed.insert(QStringLiteral("outcome"), QStringLiteral("refused_before"));
    return report;
}

}  // namespace

void TestWithheldNote::isThereOnlyWhereASignInWasWithheld() {
    DiagnosisPage page;
    page.setReport(samples::appPassword());
    QVERIFY(page.withheldNote()->isHidden());
    page.setReport(withheld());
    QVERIFY(!page.withheldNote()->isHidden());
    page.setReport(samples::allGreen());
    QVERIFY(page.withheldNote()->isHidden());
}

void TestWithheldNote::letsThePersonInsist() {
    DiagnosisPage page;
    page.setReport(withheld());
    QSignalSpy anyway(&page, &DiagnosisPage::signInAnywayRequested);
    QSignalSpy again(&page, &DiagnosisPage::checkAgainRequested);
    page.withheldNote()->button()->click();
    QCOMPARE(anyway.size(), 1);
    QCOMPARE(again.size(), 0);
    QVERIFY(!page.withheldNote()->button()->accessibleDescription().isEmpty());
}

void TestWithheldNote::cannotInsistOnASavedReport() {
    DiagnosisPage page;
    page.setReadOnly(true);
    page.setReport(withheld());
    QVERIFY(page.withheldNote()->button()->isHidden());
}

QTEST_MAIN(TestWithheldNote)
#include "tst_withheld_note.moc"
