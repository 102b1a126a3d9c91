// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QImage>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QUrl>

#include "sample_reports.h"
#include "ui/card_print.h"
#include "ui/labels.h"
#include "ui/qr_dialog.h"
#include "ui/settings_export.h"

using namespace outbox;
using namespace outbox::ui;

namespace {

bool says(const QWidget& dialogue, const QString& part) {
    for (const TextLabel* label : dialogue.findChildren<TextLabel*>())
        if (label->words().contains(part)) return true;
    return false;
}

/// Dark points of the middle of a picture, in percent.
int darkness(const QImage& picture) {
    int dark = 0, all = 0;
    for (int y = picture.height() / 4; y < picture.height() * 3 / 4; ++y)
        for (int x = picture.width() / 4; x < picture.width() * 3 / 4; ++x, ++all)
            dark += qGray(picture.pixel(x, y)) < 128 ? 1 : 0;
    return dark * 100 / qMax(1, all);
}

}  // namespace

class TestSettingsExport : public QObject {
    Q_OBJECT
  private slots:
    void whatIsHandedOnIsWhatTheReportRecommends();
    void theCodeIsDrawnAndSaidInWords();
    void theDialogueGoesByKeyboard();
    void theCodeIsDarkOnLightInADarkTheme();
    void withoutACodeTheReasonIsSaid();
    void thePrintedCardHasItsCodeAsAPicture();
};

void TestSettingsExport::whatIsHandedOnIsWhatTheReportRecommends() {
    const Report report = samples::blockedPort();
    const ExportSettings settings = recommendedSettings(report);
    QCOMPARE(settings.address, report.account.address);
    QCOMPARE(settings.outgoing, report.recommendedOutgoing);
}

void TestSettingsExport::theCodeIsDrawnAndSaidInWords() {
    const ExportSettings settings = recommendedSettings(samples::blockedPort());
    QrDialog dialogue(settings);
    QVERIFY(dialogue.problem().isEmpty());
    const auto* picture = dialogue.findChild<QrPicture*>();
    QVERIFY(picture && !picture->accessibleName().isEmpty());
    QVERIFY(says(dialogue, settings.outgoing.host));
    QVERIFY(says(dialogue, QStringLiteral("No password")));
    QSignalSpy print(&dialogue, &QrDialog::printRequested);
    dialogue.printButton()->click();
    QCOMPARE(print.count(), 1);
}

void TestSettingsExport::theDialogueGoesByKeyboard() {
    QrDialog dialogue(recommendedSettings(samples::blockedPort()));
    dialogue.show();
    dialogue.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialogue));
    QWidget* first = dialogue.focusWidget();
    QVERIFY(qobject_cast<QPushButton*>(first) && first != dialogue.printButton());
    // Once around: every stop has a name, and the words can be scrolled from the keyboard.
    QStringList stops;
    do {
        QWidget* at = dialogue.focusWidget();
        const auto* button = qobject_cast<QPushButton*>(at);
        stops.append(button ? button->text() : at->accessibleName());
        QVERIFY(!stops.last().isEmpty());
        QTest::keyClick(at, Qt::Key_Tab);
    } while (dialogue.focusWidget() != first && stops.size() < 10);
    QVERIFY2(stops.size() == 3, qPrintable(stops.join(QStringLiteral("; "))));
    QTest::keyClick(&dialogue, Qt::Key_Escape);
    QVERIFY(!dialogue.isVisible());
}

void TestSettingsExport::theCodeIsDarkOnLightInADarkTheme() {
    QrDialog dialogue(recommendedSettings(samples::blockedPort()));
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    dialogue.setPalette(dark);
    auto* picture = dialogue.findChild<QrPicture*>();
    picture->resize(400, 400);
    const QImage drawn = picture->grab().toImage();
    QVERIFY(qGray(drawn.pixel(4, 4)) > 200);  // the margin that scanners need
    const int dark100 = darkness(drawn);
    QVERIFY2(dark100 > 25 && dark100 < 75, qPrintable(QString::number(dark100)));
}

void TestSettingsExport::withoutACodeTheReasonIsSaid() {
    ExportSettings settings = recommendedSettings(samples::blockedPort());
    settings.incoming.reset();
    QrDialog dialogue(settings);
    QVERIFY(!dialogue.problem().isEmpty());
    QVERIFY(says(dialogue, dialogue.problem()));
    QVERIFY(!dialogue.findChild<QrPicture*>());
}

void TestSettingsExport::thePrintedCardHasItsCodeAsAPicture() {
    const ExportSettings settings = recommendedSettings(samples::blockedPort());
    const Exported card = exportSettings(QStringLiteral("card"), settings);
    const auto document = cardDocument(card.bytes);
    QVERIFY(document->toPlainText().contains(settings.outgoing.host));
    const auto code =
        document->resource(QTextDocument::ImageResource, QUrl(QStringLiteral("card:code"))).value<QImage>();
    const int dark = darkness(code);
    QVERIFY(dark > 25 && dark < 75);
    QVERIFY(document->toPlainText().contains(QChar::ObjectReplacementCharacter));
}

QTEST_MAIN(TestSettingsExport)
#include "tst_settings_export.moc"
