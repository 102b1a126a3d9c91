// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "own_settings.h"
#include "sample_reports.h"
#include "ui/cure_card.h"
#include "ui/diagnosis_page.h"
#include "ui/help_dialog.h"
#include "ui/help_text.h"
#include "ui/main_window.h"
#include "ui/page.h"
#include "ui/practice_band.h"
#include "ui/theme.h"
#include "ui/window_footer.h"
#include "ui/window_header.h"
#include "ui_text_checks.h"

using namespace outbox::ui;

namespace {

/// A page with two fields and two buttons.
class PlainPage : public Page {
  public:
    PlainPage() {
        auto* column = new QVBoxLayout(this);
        m_second = new QLineEdit;
        m_first = new QLineEdit;
        column->addWidget(m_first);
        column->addWidget(m_second);
        m_leading = new QPushButton(QStringLiteral("Also"), this);
        m_next = new QPushButton(QStringLiteral("Next"), this);
    }
    [[nodiscard]] QString heading() const override { return QStringLiteral("A plain page"); }
    [[nodiscard]] QWidget* firstFocus() const override { return m_second; }
    [[nodiscard]] QString footerNote() const override { return m_note; }
    [[nodiscard]] QList<QAbstractButton*> leadingButtons() const override { return {m_leading}; }
    [[nodiscard]] QList<QAbstractButton*> trailingButtons() const override { return {m_next}; }
    [[nodiscard]] bool hasBack() const override { return m_hasBack; }

    QLineEdit *m_first, *m_second;
    QPushButton *m_leading, *m_next;
    QString m_note;
    bool m_hasBack = true;
};

struct Shown {
    MainWindow window;
    PlainPage* page = new PlainPage;
    explicit Shown(const QSize& size = QSize(1040, 720)) {
        window.addPage(page);
        window.showPage(page, Step::Settings);
        window.setMinimumSize(1, 1);
        window.resize(size);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
};

}  // namespace

class TestMainWindow : public QObject {
    Q_OBJECT
  private slots:
    void init() { QSettings().clear(); }
    void arrivalHasFocusAndTitle();
    void atLargeTextTheMainActionIsInViewOnArrival();
    void tabGoesThroughPageFooterHeader();
    void aFieldThatComesLaterFallsIntoItsPlace();
    void footerFollowsThePage();
    void aPageThatWasLeftShowsNothingInTheFooter();
    void keysReachTheWindow();
    void technicalViewIsRemembered();
    void geometryIsRemembered();
    void closingIsSaidAndNotAsked();
    void practiceIsWrittenOverThePage();
    void headerFindsItsForm_data();
    void headerFindsItsForm();
    void footerStacksWhereItIsNarrow();
    void everyTopicHasHelp();
    void helpIsThereInEveryLanguage();
    void helpFallsBackToEnglish();

  private:
    OwnSettings m_settings;
};

void TestMainWindow::arrivalHasFocusAndTitle() {
    Shown shown;
    QVERIFY(shown.page->m_second->hasFocus());
    QVERIFY(shown.window.windowTitle().startsWith(shown.page->heading()));
    QCOMPARE(shown.page->accessibleName(), shown.page->heading());
}

void TestMainWindow::atLargeTextTheMainActionIsInViewOnArrival() {
    useTestLook(1.5);
    Shown shown;
    auto* page = new DiagnosisPage;
    page->setReport(samples::blockedPort());
    shown.window.addPage(page);
    shown.window.showPage(page, Step::Diagnosis);
    const QWidget* main = page->cureCard()->mainButton();
    QVERIFY(main->hasFocus());
    const auto bottom = [&] { return main->mapTo(&shown.window, QPoint(0, main->height())).y(); };
    QTRY_VERIFY2(bottom() <= shown.window.footer()->y(), qPrintable(QString::number(bottom())));
    useTestLook();
}

void TestMainWindow::tabGoesThroughPageFooterHeader() {
    Shown shown;
    shown.page->m_first->setFocus();
    QStringList way;
    for (int step = 0; step < 6; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
        way.append(button ? button->text() : QStringLiteral("field"));
    }
    QCOMPARE(way,
             QStringList({QStringLiteral("field"), QStringLiteral("Also"), QStringLiteral("Back"),
                          QStringLiteral("Next"), QStringLiteral("Technical view"), QStringLiteral("Help")}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(shown.page->m_first->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(qobject_cast<QPushButton*>(QApplication::focusWidget())->text(), QStringLiteral("Help"));
}

void TestMainWindow::aFieldThatComesLaterFallsIntoItsPlace() {
    Shown shown;
    auto* between = new QLineEdit;
    qobject_cast<QVBoxLayout*>(shown.page->layout())->insertWidget(1, between);
    between->show();
    shown.page->m_first->setFocus();
    QTest::keyClick(shown.page->m_first, Qt::Key_Tab);
    QVERIFY(between->hasFocus());
}

void TestMainWindow::aPageThatWasLeftShowsNothingInTheFooter() {
    Shown shown;
    auto* next = new PlainPage;
    shown.window.addPage(next);
    shown.window.showPage(next, Step::Check);
    shown.page->m_leading->setVisible(true);
    QVERIFY(!shown.page->m_leading->isVisible());
    QVERIFY(next->m_leading->isVisible());
    shown.window.showPage(shown.page, Step::Settings);
    QVERIFY(shown.page->m_leading->isVisible());
    QVERIFY(!next->m_leading->isVisible());
}

void TestMainWindow::footerFollowsThePage() {
    Shown shown;
    QVERIFY(shown.window.footer()->isAncestorOf(shown.page->m_next));
    QVERIFY(shown.page->m_next->isVisible());
    shown.page->m_hasBack = false;
    emit shown.page->footerChanged();
    QVERIFY(!shown.window.footer()->backButton()->isVisible());

    auto* other = new PlainPage;
    shown.window.addPage(other);
    shown.window.showPage(other, Step::Check);
    QVERIFY(!shown.page->isVisible());
    QVERIFY(!shown.page->m_next->isVisible());
    QVERIFY(other->m_next->isVisible());
    QVERIFY(shown.window.footer()->backButton()->isVisible());
    shown.window.showPage(shown.page, Step::Settings);
    QVERIFY(shown.page->m_next->isVisible());
}

void TestMainWindow::keysReachTheWindow() {
    Shown shown;
    QSignalSpy back(&shown.window, &MainWindow::backRequested);
    QSignalSpy escape(&shown.window, &MainWindow::escapePressed);
    QSignalSpy help(&shown.window, &MainWindow::helpRequested);
    QTest::keyClick(&shown.window, Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(back.count(), 1);
    QTest::keyClick(shown.page->m_first, Qt::Key_Escape);
    QCOMPARE(escape.count(), 1);
    QTest::keyClick(&shown.window, Qt::Key_F1);
    QCOMPARE(help.count(), 1);
}

void TestMainWindow::technicalViewIsRemembered() {
    {
        Shown shown;
        QSignalSpy toggled(&shown.window, &MainWindow::technicalToggled);
        QVERIFY(!shown.window.header()->isTechnical());
        QTest::keyClick(&shown.window, Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(toggled.count(), 1);
        QVERIFY(toggled.first().first().toBool());
    }
    const MainWindow again;
    QVERIFY(again.header()->isTechnical());
}

void TestMainWindow::geometryIsRemembered() {
    {
        MainWindow window;
        window.resize(950, 640);
        window.show();
        window.close();
    }
    const MainWindow again;
    QCOMPARE(again.size(), QSize(950, 640));
}

void TestMainWindow::closingIsSaidAndNotAsked() {
    Shown shown;
    QSignalSpy closing(&shown.window, &MainWindow::closing);
    QVERIFY(shown.window.close());
    QCOMPARE(closing.count(), 1);
}

void TestMainWindow::practiceIsWrittenOverThePage() {
    Shown shown;
    const auto* band = shown.window.findChild<PracticeBand*>();
    QVERIFY(!band->isVisible());
    shown.window.setPractice(true);
    QVERIFY(band->isVisible());
    QVERIFY(band->mapTo(&shown.window, QPoint()).y() < shown.page->mapTo(&shown.window, QPoint()).y());
}

void TestMainWindow::headerFindsItsForm_data() {
    QTest::addColumn<int>("widthInUnits");
    QTest::addColumn<bool>("isShort");
    QTest::addColumn<bool>("hasMenu");
    QTest::newRow("at 100 %") << 300 << false << false;
    QTest::newRow("at 150 %") << 173 << true << false;
    QTest::newRow("at 200 %") << 130 << true << true;
}

void TestMainWindow::headerFindsItsForm() {
    QFETCH(int, widthInUnits);
    WindowHeader header;
    header.resize(units(&header, widthInUnits), header.sizeHint().height());
    header.show();
    QTEST(header.isShort(), "isShort");
    QTEST(header.hasMenu(), "hasMenu");
}

void TestMainWindow::footerStacksWhereItIsNarrow() {
    WindowFooter footer;
    auto* wide = new QPushButton(QStringLiteral("A button with quite a lot of words on it"), &footer);
    auto* other = new QPushButton(QStringLiteral("Another one with a lot of words"), &footer);
    footer.setNote(QString(), QStringLiteral("Something that is good to know here."));
    footer.setButtons({}, {wide, other});
    footer.show();
    footer.resize(2000, footer.heightForWidth(2000));
    QVERIFY(!footer.isStacked());
    QCOMPARE(wide->geometry().center().y(), other->geometry().center().y());
    const int narrow = wide->sizeHint().width() + 20;
    footer.resize(narrow, footer.heightForWidth(narrow));
    QVERIFY(footer.isStacked());
    QVERIFY(wide->geometry().bottom() < other->geometry().top());
    QVERIFY(footer.rect().contains(other->geometry()));
    QVERIFY(footer.rect().contains(footer.backButton()->geometry()));
}

void TestMainWindow::everyTopicHasHelp() {
    for (const QString& topic : helpTopics()) {
        const QString text = helpText(topic, QLocale(QLocale::English));
        QVERIFY2(text.startsWith(QLatin1String("# ")), qPrintable(topic));
    }
    HelpDialog dialog;
    dialog.showTopic(helpTopics().first());
    QVERIFY(dialog.isVisible());
}

void TestMainWindow::helpIsThereInEveryLanguage() {
    // Given the languages that ship, when a topic's help is asked for, then it is its own and has the same
    // parts.
    const auto headings = [](const QString& text) {
        return text.count(QRegularExpression(QStringLiteral("^#+ "), QRegularExpression::MultilineOption));
    };
    const QStringList catalogues = QDir(QStringLiteral(":/outbox/translations")).entryList();
    QVERIFY(catalogues.size() >= 2);
    for (const QString& file : catalogues) {
        const QLocale locale(file.section(u'_', 1).section(u'.', 0, 0));
        if (locale.language() == QLocale::English) continue;
        for (const QString& topic : helpTopics()) {
            const QString english = helpText(topic, QLocale(QLocale::English));
            const QString own = helpText(topic, locale);
            QVERIFY2(own != english, qPrintable(file + u' ' + topic));
            QCOMPARE(headings(own), headings(english));
        }
    }
}

void TestMainWindow::helpFallsBackToEnglish() {
    QCOMPARE(helpText(QStringLiteral("start"), QLocale(QLocale::Zulu)),
             helpText(QStringLiteral("start"), QLocale(QLocale::English)));
    QVERIFY(helpText(QStringLiteral("no such topic"), QLocale()).isEmpty());
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
