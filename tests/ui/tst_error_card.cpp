// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include "ui/drop_zone.h"
#include "ui/error_card.h"
#include "ui/explain_flow.h"
#include "ui/notice.h"
#include "ui_text_checks.h"

using namespace outbox;
using namespace outbox::ui;

namespace {

void reveal(ErrorCard& card) {
    card.resize(400, 500);
    card.show();
    card.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&card));
}

void drop(ErrorCard& card, QMimeData& data) {
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&card, &enter);
    QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&card, &dropped);
}

QString savedMessage(const QTemporaryDir& folder) {
    QFile file(folder.filePath(QStringLiteral("returned.eml")));
    if (!file.open(QIODevice::WriteOnly) || file.write("Subject: returned\n\n550 no") < 0) return {};
    return file.fileName();
}

}  // namespace

class TestErrorCard : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { useTestLook(); }
    void pressingItOpensTheField();
    void explainWakesWithAText();
    void pastingOpensItWithTheText();
    void aPastedTextIsPlain();
    void aLargePasteIsHeldNotShown();
    void aDroppedFileIsNamedAndGivenOn();
    void aDroppedMessageIsTaken();
    void whatIsHeldCanBeRemoved();
    void whatIsNoTextIsLeftAlone();
    void aChosenFileIsHeld();
    void tabLeavesTheField();
    void controlEnterExplains();
    void closingForgetsWhatWasInIt();
    void whileItIsReadOnlyStoppingIsPossible();
    void whatCannotBeReadSaysWhy();
};

void TestErrorCard::pressingItOpensTheField() {
    ErrorCard card;
    reveal(card);
    QVERIFY(!card.isOpen());
    card.dropZone()->setFocus();
    QTest::keyClick(card.dropZone(), Qt::Key_Return);
    QVERIFY(card.isOpen());
    QVERIFY(card.field()->hasFocus());
    QVERIFY(!card.field()->accessibleName().isEmpty());
}

void TestErrorCard::explainWakesWithAText() {
    ErrorCard card;
    reveal(card);
    card.open();
    QVERIFY(!card.explainButton()->isEnabled());
    QTest::keyClicks(card.field(), QStringLiteral("550 no such user"));
    QVERIFY(card.explainButton()->isEnabled());
    QSignalSpy given(&card, &ErrorCard::textGiven);
    card.explainButton()->click();
    QCOMPARE(given.first().first().toByteArray(), QByteArray("550 no such user"));
}

void TestErrorCard::pastingOpensItWithTheText() {
    QGuiApplication::clipboard()->setText(QStringLiteral("535 authentication failed"));
    ErrorCard card;
    reveal(card);
    card.openWithClipboard();
    QVERIFY(card.isOpen());
    QCOMPARE(card.field()->toPlainText(), QStringLiteral("535 authentication failed"));
}

void TestErrorCard::aPastedTextIsPlain() {
    QMimeData data;
    data.setHtml(QStringLiteral("<b>bold</b>"));
    data.setText(QStringLiteral("<b>bold</b>"));
    ErrorCard card;
    reveal(card);
    card.open();
    QVERIFY(card.take(&data));
    QCOMPARE(card.field()->toPlainText(), QStringLiteral("<b>bold</b>"));
}

void TestErrorCard::aLargePasteIsHeldNotShown() {
    QMimeData data;
    data.setText(QString(300000, QLatin1Char('x')));
    ErrorCard card;
    reveal(card);
    card.open();
    QVERIFY(card.take(&data));
    QVERIFY(card.field()->toPlainText().isEmpty());
    QVERIFY(!card.heldName().isEmpty());
    QSignalSpy given(&card, &ErrorCard::textGiven);
    card.explainButton()->click();
    QCOMPARE(given.first().first().toByteArray().size(), 300000);
}

void TestErrorCard::aDroppedFileIsNamedAndGivenOn() {
    const QTemporaryDir folder;
    const QString path = savedMessage(folder);
    QMimeData data;
    data.setUrls({QUrl(QStringLiteral("https://example.org/")), QUrl::fromLocalFile(path)});
    ErrorCard card;
    reveal(card);
    drop(card, data);
    QVERIFY(card.isOpen());
    QCOMPARE(card.heldName(), QStringLiteral("returned.eml"));
    QVERIFY(card.explainButton()->hasFocus());
    QSignalSpy given(&card, &ErrorCard::fileGiven);
    card.explainButton()->click();
    QCOMPARE(given.first().first().toString(), path);
}

void TestErrorCard::aDroppedMessageIsTaken() {
    QMimeData data;
    data.setData(QStringLiteral("message/rfc822"), "Subject: returned\n\n550 no");
    ErrorCard card;
    reveal(card);
    drop(card, data);
    QSignalSpy given(&card, &ErrorCard::textGiven);
    card.explainButton()->click();
    QVERIFY(given.first().first().toByteArray().startsWith("Subject: returned"));
}

void TestErrorCard::whatIsHeldCanBeRemoved() {
    const QTemporaryDir folder;
    ErrorCard card;
    reveal(card);
    card.setAskForFile([&folder] { return savedMessage(folder); });
    card.open();
    card.chooseButton()->click();
    QCOMPARE(card.heldName(), QStringLiteral("returned.eml"));
    QVERIFY(card.field()->isHidden());
    for (LinkButton* link : card.findChildren<LinkButton*>())
        if (link->text() == QStringLiteral("Remove")) link->click();
    QVERIFY(card.heldName().isEmpty());
    QVERIFY(card.field()->hasFocus());
    QVERIFY(!card.explainButton()->isEnabled());
}

void TestErrorCard::whatIsNoTextIsLeftAlone() {
    QMimeData data;
    data.setData(QStringLiteral("image/png"), "not a text");
    ErrorCard card;
    reveal(card);
    QVERIFY(!card.take(&data));
    drop(card, data);
    QVERIFY(!card.isOpen());
}

void TestErrorCard::aChosenFileIsHeld() {
    ErrorCard card;
    reveal(card);
    card.setAskForFile([] { return QString(); });
    card.open();
    card.chooseButton()->click();
    QVERIFY(card.heldName().isEmpty());
}

void TestErrorCard::tabLeavesTheField() {
    ErrorCard card;
    reveal(card);
    card.open();
    QTest::keyClicks(card.field(), QStringLiteral("a text"));
    QTest::keyClick(card.field(), Qt::Key_Tab);
    QVERIFY(!card.field()->hasFocus());
    QCOMPARE(card.field()->toPlainText(), QStringLiteral("a text"));
}

void TestErrorCard::controlEnterExplains() {
    ErrorCard card;
    reveal(card);
    card.open();
    QSignalSpy given(&card, &ErrorCard::textGiven);
    QTest::keyClick(card.field(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(given.count(), 0);
    QTest::keyClicks(card.field(), QStringLiteral("a text"));
    QTest::keyClick(card.field(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(given.count(), 1);
}

void TestErrorCard::closingForgetsWhatWasInIt() {
    ErrorCard card;
    reveal(card);
    card.open();
    QTest::keyClicks(card.field(), QStringLiteral("a text"));
    card.closeLink()->click();
    QVERIFY(!card.isOpen());
    QVERIFY(card.dropZone()->hasFocus());
    card.open();
    QVERIFY(card.field()->toPlainText().isEmpty());
}

void TestErrorCard::whileItIsReadOnlyStoppingIsPossible() {
    // given a text that takes long to explain
    QSemaphore gate;
    ErrorCard card;
    reveal(card);
    ExplainFlow flow(&card, [&gate](const QByteArray&) {
        gate.acquire();
        return Explanation();
    });
    QSignalSpy explained(&flow, &ExplainFlow::explained);
    card.open();
    QTest::keyClicks(card.field(), QStringLiteral("a text"));
    card.explainButton()->click();
    QVERIFY(!card.explainButton()->isEnabled());
    QVERIFY(card.stopLink()->hasFocus());
    // when it is stopped, then the field is free at once
    card.stopLink()->click();
    QVERIFY(card.explainButton()->isEnabled());
    // and the next one is answered, the stopped one is not
    card.explainButton()->click();
    gate.release(2);
    QVERIFY(explained.wait());
    QCOMPARE(explained.count(), 1);
}

void TestErrorCard::whatCannotBeReadSaysWhy() {
    ErrorCard card;
    reveal(card);
    ExplainFlow flow(&card, [](const QByteArray&) { return Explanation(); });
    card.setAskForFile([] { return QStringLiteral("/nonexistent/returned.eml"); });
    card.open();
    card.chooseButton()->click();
    card.explainButton()->click();
    const auto* notice = card.findChild<Notice*>();
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(!notice->words().isEmpty());
    QVERIFY(card.explainButton()->isEnabled());
}

QTEST_MAIN(TestErrorCard)
#include "tst_error_card.moc"
