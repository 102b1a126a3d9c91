// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QClipboard>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "core/programs/export_settings.h"
#include "core/session/test_message.h"
#include "sample_reports.h"
#include "ui/cure_card.h"
#include "ui/diagnosis_page.h"
#include "ui/diagnosis_words.h"
#include "ui/labels.h"
#include "ui/letter_card.h"
#include "ui/road_panel.h"
#include "ui/test_message_card.h"
#include "ui_text_checks.h"

using namespace outbox;
using namespace outbox::ui;

namespace {

std::unique_ptr<DiagnosisPage> pageOf(const Report& report) {
    auto page = std::make_unique<DiagnosisPage>();
    page->setReport(report);
    return page;
}

bool shows(const QWidget& page, const QString& text) {
    for (const TextLabel* label : page.findChildren<TextLabel*>()) {
        if (label->isVisibleTo(&page) && label->words().contains(text)) return true;
    }
    return false;
}

bool hasPill(const QWidget& page, const QString& text) {
    for (const Pill* pill : page.findChildren<Pill*>()) {
        if (pill->isVisibleTo(&page) && pill->text() == text) return true;
    }
    return false;
}

QPushButton* mainOf(const DiagnosisPage& page) {
    return qobject_cast<QPushButton*>(page.cureCard()->mainButton());
}

LinkButton* linkNamed(const QWidget& page, const QString& part) {
    for (LinkButton* link : page.findChildren<LinkButton*>()) {
        if (link->isVisibleTo(&page) && link->text().contains(part)) return link;
    }
    return nullptr;
}

}  // namespace

class TestDiagnosisPage : public QObject {
    Q_OBJECT
  private slots:
    void theOwnDomainsRecordCanBeCopied();
    void aProvidersDomainHasNoSection();
    void initTestCase() { useTestLook(); }
    void cleanup() { useTestLook(); }
    void provenCureHasItsWordItsWayAndItsExports();
    void withoutProofThereIsNeitherWordNorWay();
    void likelySaysWhatWouldSettleIt();
    void importedAccountCanBeChangedFromHere();
    void administratorGetsALetter();
    void stepsLeadToThePage();
    void otherWayTakesTheCard();
    void onlyWebPagesAreOpened_data();
    void onlyWebPagesAreOpened();
    void yellowStandsBeside();
    void allGreenSaysWhatWasNotChecked();
    void redWithoutDiagnosisOffersTheReport();
    void consequenceIsNotTheHeadline();
    void allThatWasCheckedUnfolds();
    void savedReportCannotBeCheckedAgain();
    void testMessageIsShownBeforeItIsSent();
    void testMessageIsNotOfferedWhereItCannotBeSent();
    void focusWaitsOnTheCure();
    void focusStaysWithTheCureWhileItCannotBePressed();
    void cardIsNoTallerThanWhatIsInIt();
    void foreignTextIsNotMarkup();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void buttonStaysInViewInTheLeastWindow();
};

void TestDiagnosisPage::provenCureHasItsWordItsWayAndItsExports() {
    const auto page = pageOf(samples::blockedPort());
    QVERIFY(hasPill(*page, CureCard::tr("Proven")));
    QVERIFY(page->roadPanel()->road()->road().wayRound);
    QPushButton* main = mainOf(*page);
    QVERIFY(main && main->menu());
    QSignalSpy exported(page.get(), &DiagnosisPage::exportRequested);
    for (QAction* action : main->menu()->actions()) action->trigger();
    QStringList offered;
    for (const QList<QVariant>& one : exported) offered.append(one.first().toString());
    QStringList known = exportFormats();
    offered.sort();
    known.sort();
    QCOMPARE(offered, known);
}

void TestDiagnosisPage::withoutProofThereIsNeitherWordNorWay() {
    const auto page = pageOf(samples::blockedUnproven());
    QVERIFY(!hasPill(*page, CureCard::tr("Proven")));
    QVERIFY(!page->roadPanel()->road()->road().wayRound);
    QVERIFY(page->roadPanel()->road()->road().breakAt == int(Station::Server));
    QCOMPARE(page->cureCard()->cure().action, CureAction::CheckAgain);
    QVERIFY(!page->cureCard()->cure().lead.isEmpty());
}

void TestDiagnosisPage::likelySaysWhatWouldSettleIt() {
    const auto page = pageOf(samples::blockedUnproven());
    QVERIFY(shows(*page, QStringLiteral("Do other providers answer on this port?")));
    QVERIFY(
        !shows(*pageOf(samples::blockedPort()), QStringLiteral("Do other providers answer on this port?")));
}

void TestDiagnosisPage::importedAccountCanBeChangedFromHere() {
    const auto page = pageOf(samples::blockedPort());
    QSignalSpy applied(page.get(), &DiagnosisPage::applyRequested);
    page->setApplyPossible(true);
    QVERIFY(mainOf(*page)->text().contains(QStringLiteral("Thunderbird")));
    QVERIFY(!mainOf(*page)->menu());
    mainOf(*page)->click();
    QCOMPARE(applied.count(), 1);
}

void TestDiagnosisPage::administratorGetsALetter() {
    const Report report = samples::smtpDisabled();
    const auto page = pageOf(report);
    QVERIFY(shows(*page, QStringLiteral("535 5.7.139")));
    QApplication::clipboard()->clear();
    mainOf(*page)->click();
    QCOMPARE(QApplication::clipboard()->text(), report.findings.first().fixes.first().letter);
    QCOMPARE(mainOf(*page)->text(), LetterCard::tr("Copied"));
}

void TestDiagnosisPage::stepsLeadToThePage() {
    const auto page = pageOf(samples::appPassword());
    const CureContent cure = page->cureCard()->cure();
    QCOMPARE(cure.action, CureAction::OpenPage);
    QVERIFY(mainOf(*page)->text().contains(QStringLiteral("account.example.org")));
    QCOMPARE(cure.steps.size(), 3);
}

void TestDiagnosisPage::otherWayTakesTheCard() {
    const auto page = pageOf(samples::appPassword());
    linkNamed(*page, QStringLiteral("Sign in with the browser"))->click();
    QCOMPARE(page->cureCard()->cure().title, QStringLiteral("Sign in with the browser"));
    QVERIFY(linkNamed(*page, QStringLiteral("Create an app password")));
}

void TestDiagnosisPage::onlyWebPagesAreOpened_data() {
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("opened");
    QTest::newRow("https") << QStringLiteral("https://mail.example.org/") << true;
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
    QTest::newRow("script") << QStringLiteral("javascript:alert(1)") << false;
    QTest::newRow("no host") << QStringLiteral("https:///x") << false;
    QTest::newRow("none") << QString() << false;
}

void TestDiagnosisPage::onlyWebPagesAreOpened() {
    QFETCH(QString, link);
    QFETCH(bool, opened);
    Report report = samples::appPassword();
    report.findings.first().fixes.first().links = {link};
    const CureContent cure = cureOf(report, report.findings.first(), 0, false);
    QCOMPARE(!cure.steps.first().page.isEmpty(), opened);
    QCOMPARE(cure.action, opened ? CureAction::OpenPage : CureAction::CheckAgain);
}

void TestDiagnosisPage::yellowStandsBeside() {
    const auto page = pageOf(samples::blockedPort());
    QVERIFY(shows(*page, QStringLiteral("IPv6 leads nowhere here")));
    QCOMPARE(page->heading(), samples::blockedPort().headline);
}

void TestDiagnosisPage::allGreenSaysWhatWasNotChecked() {
    const auto page = pageOf(samples::allGreen());
    QCOMPARE(page->cureCard()->cure().action, CureAction::None);
    QVERIFY(shows(*page, QStringLiteral("Arrival")));
    QCOMPARE(page->roadPanel()->road()->road().breakAt, -1);
}

void TestDiagnosisPage::redWithoutDiagnosisOffersTheReport() {
    const auto page = pageOf(samples::unexplained());
    QSignalSpy wanted(page.get(), &DiagnosisPage::reportRequested);
    mainOf(*page)->click();
    QCOMPARE(wanted.count(), 1);
    QVERIFY(!page->roadPanel()->road()->road().wayRound);
}

void TestDiagnosisPage::consequenceIsNotTheHeadline() {
    Report report = samples::appPassword();
    report.findings.move(1, 0);
    const Finding* lead = leadingFinding(report);
    QVERIFY(lead);
    QCOMPARE(lead->id, QStringLiteral("auth.app-password-needed"));
}

void TestDiagnosisPage::allThatWasCheckedUnfolds() {
    const auto page = pageOf(samples::blockedPort());
    layOut(*page, {1040, 610});
    QVERIFY(!shows(*page, QStringLiteral("Wrong password")));
    linkNamed(*page, QStringLiteral("More"))->click();
    QVERIFY(shows(*page, QStringLiteral("Wrong password")));
    QVERIFY(shows(*page, QStringLiteral("Port 993 is open")));
}

void TestDiagnosisPage::savedReportCannotBeCheckedAgain() {
    const auto page = pageOf(samples::blockedPort());
    QCOMPARE(page->leadingButtons().size(), 1);
    page->setReadOnly(true);
    QVERIFY(page->leadingButtons().isEmpty());
}

void TestDiagnosisPage::testMessageIsShownBeforeItIsSent() {
    const auto page = pageOf(samples::allGreen());
    page->setTestPossible(true);
    QVERIFY(page->leadingButtons().contains(page->testButton()));
    QVERIFY(page->testCard()->isHidden());
    QSignalSpy agreed(page.get(), &DiagnosisPage::testAgreed);
    page->testButton()->click();
    QVERIFY(!page->testCard()->isHidden());
    QCOMPARE(agreed.count(), 0);
    const QString from = samples::allGreen().account.address;
    QVERIFY(shows(*page->testCard(), QStringLiteral("From: ") + from));
    QVERIFY(shows(*page->testCard(), QStringLiteral("To: ") + from));

    page->testCard()->closeButton()->click();
    QVERIFY(page->testCard()->isHidden());
    QCOMPARE(agreed.count(), 0);

    page->testButton()->click();
    page->testCard()->sendButton()->click();
    QCOMPARE(agreed.count(), 1);
    const auto message = agreed.at(0).at(0).value<TestMessage>();
    QVERIFY(message.isSet());
    QCOMPARE(message.recipient, from);
    QVERIFY(shows(*page->testCard(), message.subject));
}

void TestDiagnosisPage::testMessageIsNotOfferedWhereItCannotBeSent() {
    const auto page = pageOf(samples::allGreen());
    QVERIFY(!page->leadingButtons().contains(page->testButton()));
    page->setTestPossible(true);
    page->setReadOnly(true);
    QVERIFY(page->leadingButtons().isEmpty());
    QVERIFY(page->testButton()->isHidden());
    QVERIFY(showsWayForTest(samples::allGreen()));
    QVERIFY(showsWayForTest(samples::blockedPort()));
    QVERIFY(!showsWayForTest(samples::blockedUnproven()));
    QVERIFY(!showsWayForTest(samples::smtpDisabled()));
    QVERIFY(!showsWayForTest(samples::inJunk()));  // sent already
}

void TestDiagnosisPage::focusWaitsOnTheCure() {
    const auto page = pageOf(samples::blockedPort());
    QCOMPARE(page->firstFocus(), page->cureCard()->mainButton());
    const QString said = page->firstFocus()->accessibleDescription();
    QVERIFY(said.contains(samples::blockedPort().headline));
    QVERIFY(said.contains(samples::blockedPort().whyReceiving));
}

void TestDiagnosisPage::focusStaysWithTheCureWhileItCannotBePressed() {
    DiagnosisPage page;
    page.setApplyPossible(true);
    page.setReport(samples::blockedPort());
    layOut(page, {1040, 610});
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.cureCard()->mainButton()->setFocus();
    CureProgress progress;
    progress.state = CureProgress::State::Changing;
    progress.program = QStringLiteral("Thunderbird");
    page.setCureProgress(progress);
    QVERIFY(!page.cureCard()->mainButton()->isEnabled());
    QVERIFY(page.cureCard()->hasFocus());
    QCOMPARE(page.cureCard()->accessibleName(), QStringLiteral("Changing the settings…"));
    progress.state = CureProgress::State::Failed;
    page.setCureProgress(progress);
    QVERIFY(page.cureCard()->mainButton()->hasFocus());
    QVERIFY(page.cureCard()->accessibleName().isEmpty());
}

void TestDiagnosisPage::cardIsNoTallerThanWhatIsInIt() {
    const auto brief = pageOf(samples::unexplained());
    layOut(*brief, {1040, 610});
    const auto letter = pageOf(samples::smtpDisabled());
    layOut(*letter, {1040, 610});
    CureCard* card = brief->cureCard();
    QCOMPARE(card->height(), card->heightForWidth(card->width()));
    QVERIFY(letter->cureCard()->height() > card->height());
}

void TestDiagnosisPage::foreignTextIsNotMarkup() {
    Report report = samples::blockedPort();
    report.headline = QStringLiteral("<img src=x> & <b>bold</b>");
    const auto page = pageOf(report);
    QVERIFY(shows(*page, report.headline));
    for (const QLabel* label : page->findChildren<QLabel*>()) QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestDiagnosisPage::nothingIsClipped_data() {
    QTest::addColumn<Report>("report");
    QTest::addColumn<double>("scale");
    QTest::addColumn<QSize>("size");
    const QSize least(900, 490);
    QTest::newRow("proven, least window") << samples::blockedPort(true) << 1.0 << least;
    QTest::newRow("proven, 150 %") << samples::blockedPort(true) << 1.5 << QSize(1040, 560);
    QTest::newRow("proven, 200 %") << samples::blockedPort(true) << 2.0 << QSize(1040, 500);
    QTest::newRow("proven, 300 %") << samples::blockedPort(true) << 3.0 << QSize(1040, 400);
    QTest::newRow("likely") << samples::blockedUnproven(true) << 1.0 << least;
    QTest::newRow("letter") << samples::smtpDisabled(true) << 1.0 << least;
    QTest::newRow("letter, 200 %") << samples::smtpDisabled(true) << 2.0 << QSize(1040, 500);
    QTest::newRow("steps") << samples::appPassword(true) << 1.0 << least;
    QTest::newRow("network") << samples::ownNetwork(true) << 1.0 << least;
    QTest::newRow("green") << samples::allGreen(true) << 1.0 << least;
    QTest::newRow("yellow") << samples::onlyYellow(true) << 1.0 << least;
    QTest::newRow("unexplained") << samples::unexplained(true) << 1.0 << least;
}

void TestDiagnosisPage::nothingIsClipped() {
    QFETCH(Report, report);
    QFETCH(double, scale);
    QFETCH(QSize, size);
    useTestLook(scale);
    const auto page = pageOf(report);
    layOut(*page, size);
    QCOMPARE(clippedTexts(*page), QString());
    QCOMPARE(besideThePage(*page), QString());
}

void TestDiagnosisPage::buttonStaysInViewInTheLeastWindow() {
    const auto page = pageOf(samples::blockedPort(true));
    layOut(*page, {900, 490});
    QWidget* main = page->cureCard()->mainButton();
    const int bottom = main->mapTo(page.get(), QPoint(0, main->height())).y();
    QVERIFY2(bottom <= page->height(), qPrintable(QString::number(bottom)));
}

void TestDiagnosisPage::theOwnDomainsRecordCanBeCopied() {
    const auto page = pageOf(samples::ownDomain());
    QVERIFY(!shows(*page, QStringLiteral("Your domain")));
    emit page->findChild<DiagnosisWords*>()->moreRequested();
    QVERIFY(shows(*page, QStringLiteral("Your domain")));
    QVERIFY(shows(*page, QStringLiteral("The domain has no DMARC record")));
    QVERIFY(shows(*page, QStringLiteral("Example DNS runs the DNS of kern-holzbau.example")));
    QVERIFY(linkNamed(*page, QStringLiteral("How records are changed there")));
    LinkButton* copy = linkNamed(*page, QStringLiteral("Copy the record"));
    QVERIFY(copy);
    copy->click();
    QCOMPARE(QApplication::clipboard()->text(),
             QStringLiteral("v=DMARC1; p=none; rua=mailto:postmaster@kern-holzbau.example"));
    QVERIFY(linkNamed(*page, QStringLiteral("Copied")));
}

void TestDiagnosisPage::aProvidersDomainHasNoSection() {
    const auto page = pageOf(samples::allGreen());
    emit page->findChild<DiagnosisWords*>()->moreRequested();
    QVERIFY(!shows(*page, QStringLiteral("Your domain")));
}

QTEST_MAIN(TestDiagnosisPage)
#include "tst_diagnosis_page.moc"
