// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QAbstractButton>
#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "own_settings.h"
#include "pdf_content.h"
#include "sample_reports.h"
#include "ui/left_out_list.h"
#include "ui/notice.h"
#include "ui/pdf_export.h"
#include "ui/report_page.h"
#include "ui/report_preview.h"
#include "ui/segmented.h"

using namespace outbox;
using namespace outbox::ui;

namespace {

Report sample() {
    Report report = samples::blockedPort();
    TranscriptLine line;
    line.text = QStringLiteral("220 a-line-of-the-transcript ESMTP");
    report.transcript = {line};
    return report;
}

QString fileText(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A device that is full from the start.
class FullDevice : public QIODevice {
  public:
    FullDevice() { open(QIODevice::WriteOnly); }

  protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64) override { return -1; }
};

}  // namespace

class TestReportPage : public QObject {
    Q_OBJECT
  private slots:
    void init() { QSettings().clear(); }
    void previewIsWhatIsSaved_data();
    void previewIsWhatIsSaved();
    void laidOutPreviewHasTheWordsOfTheFile();
    void pdfHasText();
    void fullDeviceIsNoPdf();
    void paperIsThatOfTheCountry();
    void addressesAreShortenedUntilWanted();
    void warningStandsBesideTheTick();
    void technicalPartCanGo_data();
    void technicalPartCanGo();
    void passwordsAlwaysStandAmongWhatIsLeftOut();
    void shortenedReportCannotBeWrittenInFull();
    void saveAsksSavesAndRemembers();
    void failureSaysWhyAndWhere();
    void givenUpSaveChangesNothing();
    void copyIsText();
    void formsMoveWithTheArrows();

  private:
    OwnSettings m_settings;
};

void TestReportPage::previewIsWhatIsSaved_data() {
    QTest::addColumn<int>("form");
    QTest::newRow("Markdown") << static_cast<int>(ReportForm::Markdown);
    QTest::newRow("JSON") << static_cast<int>(ReportForm::Json);
}

void TestReportPage::previewIsWhatIsSaved() {
    QFETCH(int, form);
    ReportPage page;
    page.setReport(sample());
    page.setForm(static_cast<ReportForm>(form));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("saved"));
    QVERIFY(page.saveTo(path));
    QCOMPARE(page.preview()->shownText(), fileText(path));
    QVERIFY(!fileText(path).isEmpty());
}

void TestReportPage::laidOutPreviewHasTheWordsOfTheFile() {
    ReportPage page;
    page.setReport(sample());
    page.setForm(ReportForm::Html);
    const QString html = QString::fromUtf8(page.bytes());
    for (const QString& words :
         {sample().headline, sample().whyReceiving, QStringLiteral("a…r@example.org")}) {
        QVERIFY2(page.preview()->shownText().contains(words), qPrintable(words));
        QVERIFY2(html.contains(words.toHtmlEscaped()), qPrintable(words));
    }
}

void TestReportPage::pdfHasText() {
    ReportPage page;
    page.setReport(sample());
    const QByteArray pdf = page.bytes();
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.contains("/Type /Page"));
    const QByteArray streams = pdfStreams(pdf);
    // Letters that can be selected and read aloud: glyphs are drawn, and their meaning is in the file.
    QVERIFY(streams.contains("Tj") || streams.contains("TJ"));
    QVERIFY(pdf.contains("/ToUnicode") && pdf.contains("beginbf"));
}

void TestReportPage::fullDeviceIsNoPdf() {
    FullDevice full;
    QVERIFY(!writePdf(QStringLiteral("<p>Words</p>"), &full));
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(writePdf(QStringLiteral("<p>Words</p>"), &buffer));
}

void TestReportPage::paperIsThatOfTheCountry() {
    QCOMPARE(paperFor(QLocale(QLocale::English, QLocale::UnitedStates)).id(), QPageSize::Letter);
    QCOMPARE(paperFor(QLocale(QLocale::German, QLocale::Germany)).id(), QPageSize::A4);
    QCOMPARE(paperFor(QLocale::c()).id(), QPageSize::A4);
}

void TestReportPage::addressesAreShortenedUntilWanted() {
    ReportPage page;
    page.setReport(sample());
    page.setForm(ReportForm::Json);
    const QString address = sample().account.address;
    QVERIFY(!QString::fromUtf8(page.bytes()).contains(address));
    page.fullAddresses()->click();
    QVERIFY(QString::fromUtf8(page.bytes()).contains(address));
    QVERIFY(page.preview()->shownText().contains(address));
    page.fullAddresses()->click();
    QVERIFY(!page.preview()->shownText().contains(address));
}

void TestReportPage::warningStandsBesideTheTick() {
    ReportPage page;
    page.setReport(sample());
    QVERIFY(page.warning()->isHidden());
    page.fullAddresses()->click();
    QVERIFY(!page.warning()->isHidden());
    page.fullAddresses()->click();
    QVERIFY(page.warning()->isHidden());
}

void TestReportPage::technicalPartCanGo_data() {
    QTest::addColumn<int>("form");
    QTest::newRow("HTML") << static_cast<int>(ReportForm::Html);
    QTest::newRow("Markdown") << static_cast<int>(ReportForm::Markdown);
    QTest::newRow("JSON") << static_cast<int>(ReportForm::Json);
}

void TestReportPage::technicalPartCanGo() {
    QFETCH(int, form);
    ReportPage page;
    page.setReport(sample());
    page.setForm(static_cast<ReportForm>(form));
    const QByteArray line("a-line-of-the-transcript");
    QVERIFY(page.bytes().contains(line));
    page.technicalPart()->click();
    QVERIFY(!page.bytes().contains(line));
    QVERIFY(!page.preview()->shownText().contains(QString::fromLatin1(line)));
}

void TestReportPage::passwordsAlwaysStandAmongWhatIsLeftOut() {
    ReportPage page;
    page.setReport(sample());
    QVERIFY(page.leftOut()->lines().contains(QStringLiteral("Passwords and keys")));
    QVERIFY(page.leftOut()->lines().size() > 2);
    page.fullAddresses()->click();
    QCOMPARE(page.leftOut()->lines().first(), QStringLiteral("Passwords and keys"));
    QCOMPARE(page.leftOut()->lines().size(), 2);
}

void TestReportPage::shortenedReportCannotBeWrittenInFull() {
    Report read = sample();
    read.fullAddresses = false;
    ReportPage page;
    page.setReport(read);
    QVERIFY(page.fullAddresses()->isHidden());
}

void TestReportPage::saveAsksSavesAndRemembers() {
    const QTemporaryDir folder;
    ReportPage page;
    page.setReport(sample());
    page.setForm(ReportForm::Markdown);
    QStringList suggestions;
    page.setAskForPlace([&](const QString& suggestion) {
        suggestions.append(suggestion);
        return folder.filePath(QStringLiteral("for the helpdesk"));
    });
    QSignalSpy changed(&page, &Page::footerChanged);
    page.saveButton()->click();
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("for the helpdesk.md"))));
    QVERIFY(page.footerNote().contains(QStringLiteral("for the helpdesk.md")));
    QCOMPARE(page.leadingButtons().size(), 1);
    QVERIFY(changed.count() > 0);
    page.saveButton()->click();
    QVERIFY(suggestions.at(1).startsWith(folder.path()));
    QVERIFY(suggestions.at(1).endsWith(QStringLiteral(".md")));
    // What is shown is another file now: the word about the first goes.
    page.setForm(ReportForm::Json);
    QVERIFY(page.footerNote().isEmpty());
    QVERIFY(page.leadingButtons().isEmpty());
}

void TestReportPage::failureSaysWhyAndWhere() {
    const QTemporaryDir folder;
    const QString place = folder.filePath(QStringLiteral("no such folder/report.pdf"));
    ReportPage page;
    page.setReport(sample());
    QVERIFY(!page.saveTo(place));
    QVERIFY(page.problem()->words().contains(QStringLiteral("no such folder")));
    QVERIFY(page.footerNote().isEmpty());
    QVERIFY(page.saveTo(folder.filePath(QStringLiteral("report.pdf"))));
    QVERIFY(page.problem()->isHidden());
}

void TestReportPage::givenUpSaveChangesNothing() {
    ReportPage page;
    page.setReport(sample());
    page.setAskForPlace([](const QString&) { return QString(); });
    page.saveButton()->click();
    QVERIFY(page.footerNote().isEmpty());
    QVERIFY(page.problem()->isHidden());
}

void TestReportPage::copyIsText() {
    ReportPage page;
    page.setReport(sample());
    page.copyButton()->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(sample().headline));
    QVERIFY(!copied.contains(sample().account.address));
    QVERIFY(!copied.contains(QLatin1Char('<')));
    QVERIFY(!page.footerNote().isEmpty());
}

void TestReportPage::formsMoveWithTheArrows() {
    ReportPage page;
    page.setReport(sample());
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.forms()->segment(0)->setFocus();
    QTest::keyClick(page.forms()->segment(0), Qt::Key_Right);
    QCOMPARE(page.choices().form, ReportForm::Html);
    QVERIFY(page.forms()->segment(1)->hasFocus());
}

QTEST_MAIN(TestReportPage)
#include "tst_report_page.moc"
