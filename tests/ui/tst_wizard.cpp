// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include "core/practice/practice_fault.h"
#include "core/report/report_json.h"
#include "own_settings.h"
#include "sample_reports.h"
#include "ui/address_form.h"
#include "ui/check_page.h"
#include "ui/comparison_flow.h"
#include "ui/comparison_page.h"
#include "ui/cure_card.h"
#include "ui/diagnosis_page.h"
#include "ui/error_card.h"
#include "ui/help_dialog.h"
#include "ui/main_window.h"
#include "ui/notice.h"
#include "ui/practice_band.h"
#include "ui/report_page.h"
#include "ui/report_preview.h"
#include "ui/settings_page.h"
#include "ui/start_page.h"
#include "ui/technical_comparison.h"
#include "ui/technical_view.h"
#include "ui/test_message_card.h"
#include "ui/waterfall_table.h"
#include "ui/window_footer.h"
#include "ui/window_header.h"
#include "ui/wizard_controller.h"

using namespace outbox;
using namespace outbox::ui;

namespace {

constexpr int RunLimitMs = 60000;

struct Wizard {
    MainWindow window;
    WizardController controller;

    explicit Wizard(const WizardWorld& world = {}) : controller(&window, world) {
        controller.begin();
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    [[nodiscard]] ui::Step step() const { return controller.state().step; }
    [[nodiscard]] bool running() const { return controller.state().running; }
    /// The footer button with this text, null when it is not shown.
    [[nodiscard]] QPushButton* button(const QString& text) const {
        for (QWidget* shown : window.footer()->buttonsInOrder()) {
            auto* button = qobject_cast<QPushButton*>(shown);
            if (button && button->text() == text) return button;
        }
        return nullptr;
    }
    void practise(const QString& fault) {
        PracticeCard* card = controller.startPage()->practiceCard();
        card->faultBox()->setCurrentIndex(card->faultBox()->findData(fault));
        card->startButton()->click();
    }
};

QString savedReport(const QTemporaryDir& folder, const QByteArray& bytes) {
    QString path = folder.filePath(QStringLiteral("report.json"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) return {};
    return path;
}

QByteArray sampleJson() {
    return QJsonDocument(reportToJson(samples::blockedPort())).toJson();
}

}  // namespace

class TestWizard : public QObject {
    Q_OBJECT
  private slots:
    void init() { QSettings().clear(); }
    void practiceFromStartToSavedReport();
    void testMessageGoesOutOnceItWasAgreedTo();
    void escapeStopsAndKeepsWhatWasFound();
    void closingWhileItRunsDoesNotAsk();
    void addressAndEnterLeadToThePassword();
    void typedAddressOfAPresetAsksNobody();
    void savedReportIsOpenedToRead();
    void whatIsNoReportIsSaid_data();
    void whatIsNoReportIsSaid();
    void technicalViewTakesThePlaceOfThePage();
    void aSecondCheckIsLaidBesideTheFirst();
    void aStoppedSecondCheckIsWaitedForFurther();
    void savedReportIsComparedWithAnother();
    void whatIsNoReportIsNotCompared();
    void helpIsThatOfThePage();
    void accountsOfProgramsComeAsCards();
    void anErrorMessageIsExplainedWithoutACheck();
    void fromTheTextToTheAccount();
    void anUnknownTextLeadsToTheAccountByEnter();

  private:
    OwnSettings m_settings;
};

void TestWizard::practiceFromStartToSavedReport() {
    Wizard wizard;
    const QString fault = QStringLiteral("wrong-password");
    QVERIFY(practiceFault(fault));
    wizard.practise(fault);
    QCOMPARE(wizard.step(), ui::Step::Check);
    QVERIFY(wizard.running());
    QVERIFY(wizard.window.findChild<PracticeBand*>()->isVisible());
    QVERIFY(!wizard.window.footer()->backButton()->isVisible());

    QTRY_COMPARE_WITH_TIMEOUT(wizard.step(), ui::Step::Diagnosis, RunLimitMs);
    QCOMPARE(wizard.window.currentPage(), wizard.controller.diagnosisPage());
    wizard.controller.diagnosisPage()->trailingButtons().last()->click();
    QCOMPARE(wizard.step(), ui::Step::Report);

    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("practice.json"));
    ReportPage* page = wizard.controller.reportPage();
    page->setForm(ReportForm::Json);
    page->setAskForPlace([&](const QString&) { return path; });
    QTest::keyClick(&wizard.window, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray saved = file.readAll();
    QCOMPARE(page->preview()->shownText(), QString::fromUtf8(saved));
    const QJsonArray findings =
        QJsonDocument::fromJson(saved).object().value(QStringLiteral("findings")).toArray();
    QVERIFY(!findings.isEmpty());
    QCOMPARE(findings.first().toObject().value(QStringLiteral("id")).toString(),
             QString::fromLatin1(practiceFault(fault)->finding));

    wizard.window.footer()->backButton()->click();
    QCOMPARE(wizard.step(), ui::Step::Diagnosis);
    wizard.window.footer()->backButton()->click();
    QCOMPARE(wizard.step(), ui::Step::Start);
    QVERIFY(!wizard.window.findChild<PracticeBand*>()->isVisible());
}

void TestWizard::testMessageGoesOutOnceItWasAgreedTo() {
    const auto arrivalOf = [](Wizard& wizard) {
        for (const Check& check : wizard.controller.diagnosisPage()->report().checks)
            if (check.id == QLatin1String("arrival")) return check;
        return Check();
    };
    Wizard wizard;
    wizard.practise(QStringLiteral(""));
    QTRY_COMPARE_WITH_TIMEOUT(wizard.step(), ui::Step::Diagnosis, RunLimitMs);
    QVERIFY(arrivalOf(wizard).light == Light::NotRun);
    DiagnosisPage* page = wizard.controller.diagnosisPage();
    QPushButton* offer = page->testButton();
    QVERIFY(wizard.window.footer()->buttonsInOrder().contains(offer));
    offer->click();
    QCOMPARE(wizard.step(), ui::Step::Diagnosis);
    page->testCard()->sendButton()->click();
    QCOMPARE(wizard.step(), ui::Step::Check);
    QTRY_COMPARE_WITH_TIMEOUT(wizard.step(), ui::Step::Diagnosis, RunLimitMs);
    QVERIFY(arrivalOf(wizard).light == Light::Green);
    QCOMPARE(arrivalOf(wizard).observed.value(QStringLiteral("removal")).toString(),
             QStringLiteral("removed"));

    // The agreement was for that one run.
    page->leadingButtons().first()->click();
    QTRY_COMPARE_WITH_TIMEOUT(wizard.step(), ui::Step::Diagnosis, RunLimitMs);
    QVERIFY(arrivalOf(wizard).light == Light::NotRun);
}

void TestWizard::escapeStopsAndKeepsWhatWasFound() {
    Wizard wizard;
    wizard.practise(QStringLiteral(""));
    QVERIFY(wizard.running());
    QTest::keyClick(wizard.window.currentPage(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!wizard.running(), RunLimitMs);
    QCOMPARE(wizard.step(), ui::Step::Check);
    QVERIFY(wizard.controller.checkPage()->isStopped());
    QVERIFY(wizard.window.footer()->backButton()->isVisible());
    wizard.controller.checkPage()->trailingButtons().last()->click();
    QCOMPARE(wizard.step(), ui::Step::Diagnosis);
}

void TestWizard::closingWhileItRunsDoesNotAsk() {
    Wizard wizard;
    wizard.practise(QStringLiteral(""));
    QVERIFY(wizard.running());
    QVERIFY(wizard.window.close());
    QVERIFY(!wizard.window.isVisible());
}

void TestWizard::addressAndEnterLeadToThePassword() {
    Wizard wizard;
    QVERIFY(wizard.controller.startPage()->addressForm()->field()->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("anna.berger@gmail.com"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(wizard.step(), ui::Step::Settings);
    auto* focused = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(focused);
    QCOMPARE(focused->echoMode(), QLineEdit::Password);
    QTest::keyClick(&wizard.window, Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(wizard.step(), ui::Step::Start);
    QVERIFY(wizard.controller.startPage()->addressForm()->field()->hasFocus());
}

void TestWizard::typedAddressOfAPresetAsksNobody() {
    Wizard wizard;
    emit wizard.controller.startPage()->addressChosen(QStringLiteral("anna@gmail.com"));
    QCOMPARE(wizard.controller.settingsPage()->preset(), QStringLiteral("gmail"));
    // The look-up has ended already: its answer is the preset.
    QVERIFY(wizard.controller.settingsPage()->head()->origin().contains(QStringLiteral("Outbox Doctor")));
    QCOMPARE(wizard.controller.settingsPage()->account().source, QStringLiteral("preset"));
}

void TestWizard::savedReportIsOpenedToRead() {
    const QTemporaryDir folder;
    const QString path = savedReport(folder, sampleJson());
    Wizard wizard;
    wizard.controller.setAskForFile([&] { return path; });
    wizard.button(QStringLiteral("Open a saved report…"))->click();
    QCOMPARE(wizard.step(), ui::Step::Diagnosis);
    QVERIFY(!wizard.button(QStringLiteral("Check again")));
    wizard.controller.diagnosisPage()->trailingButtons().last()->click();
    QCOMPARE(wizard.step(), ui::Step::Report);
    QVERIFY(wizard.controller.reportPage()->preview()->shownText().contains(samples::blockedPort().headline));
}

void TestWizard::whatIsNoReportIsSaid_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("From: somebody");
    QTest::newRow("another JSON") << QByteArray("{\"schema\": \"something-else/1\"}");
    QTest::newRow("cut off") << sampleJson().left(200);
}

void TestWizard::whatIsNoReportIsSaid() {
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    Wizard wizard;
    QVERIFY(!wizard.controller.openReport(savedReport(folder, bytes)));
    QCOMPARE(wizard.step(), ui::Step::Start);
    const auto* notice = wizard.controller.startPage()->findChild<Notice*>();
    QVERIFY(notice->isVisible());
    QVERIFY(!wizard.controller.openReport(folder.filePath(QStringLiteral("there is none"))));
    QVERIFY(!notice->words().isEmpty());
}

void TestWizard::technicalViewTakesThePlaceOfThePage() {
    const QTemporaryDir folder;
    Wizard wizard;
    QTest::keyClick(&wizard.window, Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(wizard.window.currentPage(), wizard.controller.startPage());
    QVERIFY(wizard.controller.openReport(savedReport(folder, sampleJson())));
    QVERIFY(qobject_cast<TechnicalView*>(wizard.window.currentPage()));
    QTest::keyClick(&wizard.window, Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(wizard.window.currentPage(), wizard.controller.diagnosisPage());
}

void TestWizard::aSecondCheckIsLaidBesideTheFirst() {
    Wizard wizard;
    wizard.practise(QStringLiteral("wrong-password"));
    QTRY_COMPARE_WITH_TIMEOUT(wizard.step(), ui::Step::Diagnosis, RunLimitMs);
    // Nothing leaves this computer: another network would change nothing.
    QVERIFY(wizard.controller.diagnosisPage()->compareButton()->isHidden());
    emit wizard.controller.diagnosisPage()->compareRequested(Contrast::SecurityPaused);
    QCOMPARE(wizard.step(), ui::Step::Check);
    QTRY_VERIFY_WITH_TIMEOUT(wizard.controller.state().comparing, RunLimitMs);
    QCOMPARE(wizard.step(), ui::Step::Diagnosis);
    ComparisonPage* roads = wizard.controller.comparisons()->roads();
    QCOMPARE(wizard.window.currentPage(), roads);
    QCOMPARE(roads->comparison().contrast, Contrast::SecurityPaused);
    QCOMPARE(roads->comparison().old.findings.first().id, roads->comparison().now.findings.first().id);
    QVERIFY(roads->comparison().old.startedAt <= roads->comparison().now.startedAt);
    QTRY_VERIFY(roads->firstFocus()->hasFocus());

    QTest::keyClick(&wizard.window, Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(wizard.window.currentPage(), wizard.controller.diagnosisPage());
    // The next check is one for itself again.
    wizard.button(QStringLiteral("Check again"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(wizard.step(), ui::Step::Diagnosis, RunLimitMs);
    QVERIFY(!wizard.controller.state().comparing);
}

void TestWizard::aStoppedSecondCheckIsWaitedForFurther() {
    Wizard wizard;
    wizard.practise(QStringLiteral("wrong-password"));
    QTRY_COMPARE_WITH_TIMEOUT(wizard.step(), ui::Step::Diagnosis, RunLimitMs);
    emit wizard.controller.diagnosisPage()->compareRequested(Contrast::OtherNetwork);
    QTest::keyClick(&wizard.window, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!wizard.running(), RunLimitMs);
    QCOMPARE(wizard.step(), ui::Step::Check);
    QVERIFY(wizard.button(QStringLiteral("Continue the check")));
    wizard.button(QStringLiteral("Continue the check"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(wizard.controller.state().comparing, RunLimitMs);
}

void TestWizard::savedReportIsComparedWithAnother() {
    Wizard wizard;
    const QTemporaryDir folder, other;
    const QString path = savedReport(folder, sampleJson());
    Report works = samples::allGreen();
    works.startedAt = works.startedAt.addSecs(-600);
    const QString earlier = savedReport(other, QJsonDocument(reportToJson(works)).toJson());
    wizard.controller.setAskForFile([&] { return earlier; });
    QVERIFY(wizard.controller.openReport(path));
    QTest::keyClick(&wizard.window, Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(wizard.window.currentPage(), wizard.controller.technicalView());
    wizard.button(QStringLiteral("Compare…"))->click();

    TechnicalComparison* waterfalls = wizard.controller.comparisons()->waterfalls();
    QCOMPARE(wizard.window.currentPage(), waterfalls);
    QVERIFY(!waterfalls->differing()->rows().isEmpty());
    QTest::keyClick(&wizard.window, Qt::Key_T, Qt::ControlModifier);
    ComparisonPage* roads = wizard.controller.comparisons()->roads();
    QCOMPARE(wizard.window.currentPage(), roads);
    // The older is the first, whichever was opened first.
    QCOMPARE(roads->comparison().old.light, Light::Green);
    QVERIFY(!roads->comparison().now.account.address.contains(samples::allGreen().account.address));
    wizard.button(QStringLiteral("See the diagnosis"))->click();
    QCOMPARE(wizard.window.currentPage(), wizard.controller.diagnosisPage());
}

void TestWizard::whatIsNoReportIsNotCompared() {
    Wizard wizard;
    const QTemporaryDir folder, other;
    const QString nothing = savedReport(other, "no report");
    wizard.controller.setAskForFile([&] { return nothing; });
    QVERIFY(wizard.controller.openReport(savedReport(folder, sampleJson())));
    QTest::keyClick(&wizard.window, Qt::Key_T, Qt::ControlModifier);
    wizard.button(QStringLiteral("Compare…"))->click();
    QCOMPARE(wizard.window.currentPage(), wizard.controller.technicalView());
    QVERIFY(wizard.controller.technicalView()->findChild<Notice*>()->isVisible());
    QVERIFY(!wizard.controller.state().comparing);
    QTest::keyClick(&wizard.window, Qt::Key_T, Qt::ControlModifier);
}

void TestWizard::helpIsThatOfThePage() {
    Wizard wizard;
    QTest::keyClick(&wizard.window, Qt::Key_F1);
    auto* help = wizard.window.findChild<HelpDialog*>();
    QVERIFY(help && help->isVisible());
    QVERIFY(help->shownText().contains(QStringLiteral("Which account cannot send?")));
    emit wizard.controller.startPage()->addressChosen(QStringLiteral("anna@gmail.com"));
    emit wizard.window.helpRequested();
    QVERIFY(help->shownText().contains(QStringLiteral("How this account is set")));
}

void TestWizard::accountsOfProgramsComeAsCards() {
    // given a mail program with an account
    ProgramAccount account;
    account.id = QStringLiteral("account1");
    account.addresses = {QStringLiteral("anna@gmail.com")};
    account.outgoing.host = QStringLiteral("smtp.gmail.com");
    account.outgoing.port = 25;
    MailProgram program;
    program.program = QStringLiteral("thunderbird");
    program.name = QStringLiteral("Thunderbird");
    program.accounts = {account};
    WizardWorld world;
    world.programs = {{program.program}, [program](const QString&) { return QList<MailProgram>{program}; }};
    // when the wizard is opened, then its card comes by itself
    Wizard wizard(world);
    AccountList* list = wizard.controller.startPage()->accountList();
    QTRY_COMPARE(list->visibleCards().size(), 1);
    QTRY_VERIFY(list->visibleCards().first()->hasFocus());
    // and pressing it leads to its settings beside the provider's
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(wizard.step(), ui::Step::Settings);
    const Account shown = wizard.controller.settingsPage()->account();
    QCOMPARE(shown.source, QStringLiteral("thunderbird:account1"));
    QCOMPARE(shown.outgoing.port, quint16(25));
    QCOMPARE(wizard.controller.ownRequest().imported->accountId, QStringLiteral("account1"));
    QCOMPARE(wizard.controller.settingsPage()->preset(), QStringLiteral("gmail"));
}

void TestWizard::anErrorMessageIsExplainedWithoutACheck() {
    WizardWorld world;
    world.explain = [](const QByteArray& text) {
        Explanation explanation;
        if (!text.contains("535")) return explanation;
        Conclusion refused;
        refused.id = QStringLiteral("auth.wrong-credentials");
        explanation.conclusion = refused;
        return explanation;
    };
    Wizard wizard(world);
    ErrorCard* card = wizard.controller.startPage()->errorCard();
    card->open();
    QTest::keyClicks(card->field(), QStringLiteral("535 authentication failed"));
    card->explainButton()->click();
    QTRY_COMPARE(wizard.step(), ui::Step::Diagnosis);
    QVERIFY(wizard.controller.state().journey == Journey::ErrorText);
    QCOMPARE(wizard.controller.diagnosisPage()->report().findings.size(), 1);
    QVERIFY(!wizard.button(QStringLiteral("Check again")));
    QTest::keyClick(&wizard.window, Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(wizard.window.currentPage(), wizard.controller.diagnosisPage());
    // Going back leaves the text where it was, to be put right.
    wizard.window.footer()->backButton()->click();
    QCOMPARE(wizard.step(), ui::Step::Start);
    QCOMPARE(card->field()->toPlainText(), QStringLiteral("535 authentication failed"));
    card->field()->setPlainText(QStringLiteral("nothing that is known"));
    card->explainButton()->click();
    QTRY_COMPARE(wizard.step(), ui::Step::Diagnosis);
    QVERIFY(wizard.controller.diagnosisPage()->report().findings.isEmpty());
}

void TestWizard::fromTheTextToTheAccount() {
    // given a text that names a cause
    WizardWorld world;
    world.explain = [](const QByteArray&) {
        Conclusion refused;
        refused.id = QStringLiteral("auth.wrong-credentials");
        Explanation explanation;
        explanation.conclusion = refused;
        explanation.reply = ServerReply();
        explanation.reply->code = 535;
        return explanation;
    };
    Wizard wizard(world);
    ErrorCard* card = wizard.controller.startPage()->errorCard();
    card->open();
    QTest::keyClicks(card->field(), QStringLiteral("535 refused"));
    card->explainButton()->click();
    QTRY_COMPARE(wizard.step(), ui::Step::Diagnosis);
    // when the account is checked from there
    emit wizard.controller.diagnosisPage()->checkAccountRequested();
    QCOMPARE(wizard.step(), ui::Step::Start);
    QVERIFY(wizard.controller.startPage()->addressForm()->field()->hasFocus());
    QVERIFY(wizard.controller.startPage()->takesExplanation());
    // then what the text said goes along, until the text is put away
    emit wizard.controller.startPage()->addressChosen(QStringLiteral("anna@gmail.com"));
    QCOMPARE(wizard.controller.ownRequest().quoted->finding, QStringLiteral("auth.wrong-credentials"));
    QCOMPARE(wizard.controller.ownRequest().quoted->reply.code, 535);
    wizard.window.footer()->backButton()->click();
    card->closeLink()->click();
    QVERIFY(!wizard.controller.startPage()->takesExplanation());
    QVERIFY(!wizard.controller.ownRequest().quoted);
}

void TestWizard::anUnknownTextLeadsToTheAccountByEnter() {
    WizardWorld world;
    world.explain = [](const QByteArray&) { return Explanation(); };
    Wizard wizard(world);
    ErrorCard* card = wizard.controller.startPage()->errorCard();
    card->open();
    QTest::keyClicks(card->field(), QStringLiteral("an unknown text"));
    card->explainButton()->click();
    QTRY_COMPARE(wizard.step(), ui::Step::Diagnosis);
    QCOMPARE(wizard.controller.diagnosisPage()->cureCard()->cure().action, CureAction::CheckAccount);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(wizard.step(), ui::Step::Start);
    QVERIFY(!wizard.controller.startPage()->takesExplanation());
}

QTEST_MAIN(TestWizard)
#include "tst_wizard.moc"
