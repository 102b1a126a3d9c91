// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QAbstractButton>
#include <QTest>
#include <functional>
#include <memory>
#include <vector>

#include "core/model/mail_address.h"
#include "core/providers/discovery.h"
#include "sample_pages.h"
#include "sample_reports.h"
#include "ui/labels.h"
#include "ui/provider_head.h"
#include "ui/report_page.h"
#include "ui/settings_page.h"
#include "ui/settings_table.h"
#include "ui/start_page.h"
#include "ui_text_checks.h"

using namespace outbox;
using namespace outbox::ui;

namespace {

using Make = std::function<Page*()>;

SettingsPage* settingsOf(const QString& address) {
    Account account;
    account.address = address;
    auto* page = new SettingsPage;
    const Discovered known = discoverOffline(*parseMailAddress(address));
    page->begin(account, known);
    page->setFound(known);
    return page;
}

Page* startPage() {
    auto* page = new StartPage;
    page->setPracticeChoices(
        {{QString(), QStringLiteral("Nothing: all is well"), QStringLiteral("See it work.")}});
    return page;
}

Page* editor() {
    SettingsPage* page = settingsOf(QStringLiteral("anna.berger@gmail.com"));
    page->table()->setEditing(true);
    return page;
}

Page* picker() {
    SettingsPage* page = settingsOf(QStringLiteral("anna.berger@gmail.com"));
    page->head()->changeLink()->click();
    return page;
}

Page* report() {
    auto* page = new ReportPage;
    page->setReport(samples::blockedPort(true));
    return page;
}

struct Form {
    const char* name;
    Make make;
};

const std::vector<Form>& forms() {
    static const std::vector<Form> all{
        {"start", startPage},
        {"settings", [] { return settingsOf(QStringLiteral("anna.berger@gmail.com")); }},
        {"browser only", [] { return settingsOf(QStringLiteral("anna.berger@outlook.com")); }},
        {"unknown provider", [] { return settingsOf(QStringLiteral("anna@rowing-club.example")); }},
        {"editor", editor},
        {"picker", picker},
        {"report", report},
        {"many accounts", [] { return samples::startWithMany(true); }},
        {"accounts with problems", [] { return samples::startWithProblems(true); }},
        {"error message", [] { return samples::startErrorOpen(true); }},
        {"file of an error message", [] { return samples::startErrorProblem(true); }},
        {"returned message", [] { return samples::explainedBounce(true); }},
        {"unknown text", [] { return samples::explainedNothing(true); }},
        {"program runs", [] { return samples::cureProgramRuns(true); }},
        {"change failed", [] { return samples::cureFailed(true); }},
        {"changed", [] { return samples::cureDone(true); }},
        {"still red", [] { return samples::cureStillRed(true); }}};
    return all;
}

}  // namespace

/// No text of the forms is cut off, and nothing reaches beside the page, at any size of text.
class TestFormTexts : public QObject {
    Q_OBJECT
  private slots:
    void nothingIsCut_data();
    void nothingIsCut();
    void cleanupTestCase() { useTestLook(); }
};

void TestFormTexts::nothingIsCut_data() {
    QTest::addColumn<int>("form");
    QTest::addColumn<double>("scale");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("mirrored");
    for (int form = 0; form < static_cast<int>(forms().size()); ++form) {
        const QByteArray name = forms().at(static_cast<std::size_t>(form)).name;
        QTest::newRow(name + ", as it opens") << form << 1.0 << QSize(1040, 605) << false;
        QTest::newRow(name + ", smallest window") << form << 1.0 << QSize(900, 485) << false;
        QTest::newRow(name + ", 150 %") << form << 1.5 << QSize(1040, 550) << false;
        QTest::newRow(name + ", 200 %") << form << 2.0 << QSize(1040, 500) << false;
        QTest::newRow(name + ", 300 %") << form << 3.0 << QSize(1040, 400) << false;
        QTest::newRow(name + ", mirrored") << form << 1.0 << QSize(1040, 605) << true;
    }
}

void TestFormTexts::nothingIsCut() {
    QFETCH(int, form);
    QFETCH(double, scale);
    QFETCH(QSize, size);
    QFETCH(bool, mirrored);
    useTestLook(scale);
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    const std::unique_ptr<Page> page(forms().at(static_cast<std::size_t>(form)).make());
    layOut(*page, size);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    // A row that finds its narrow form tells the layouts around it, one after another, by posted events.
    QTRY_VERIFY2(clippedTexts(*page).isEmpty(), qPrintable(clippedTexts(*page)));
    QVERIFY2(besideThePage(*page).isEmpty(), qPrintable(besideThePage(*page)));
}

QTEST_MAIN(TestFormTexts)
#include "tst_form_texts.moc"
