// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/session/explained_report.h"
#include "core/session/text_explainer.h"
#include "core/words/explained.h"

using namespace outbox;

namespace {

/// Stands in for the engine: gives the text back as the name of a program.
Explanation echo(const QByteArray& text) {
    Explanation explanation;
    explanation.program = QString::fromUtf8(text.left(100));
    return explanation;
}

QString programIn(const QSignalSpy& spy, int at = 0) {
    return spy.at(at).first().value<Explanation>().program;
}

BouncedRecipient recipientWith(const char* action) {
    BouncedRecipient recipient;
    recipient.address = QStringLiteral("bob@example.org");
    recipient.action = QString::fromLatin1(action);
    return recipient;
}

}  // namespace

class TestTextExplainer : public QObject {
    Q_OBJECT
  private slots:
    void aTextIsAnswered();
    void theNewestQuestionCounts();
    void whatWasCancelledIsNotAnswered();
    void aFileIsRead();
    void whatCannotBeReadIsSaid_data();
    void whatCannotBeReadIsSaid();
    void aTextThatIsTooLargeIsNotHandedOn();
    void aFindingMakesTheReport();
    void withoutAFindingTheHeadlineSaysWhatItIs_data();
    void withoutAFindingTheHeadlineSaysWhatItIs();
    void nothingIsReportedAsChecked();
    void whatIsReadFromAReply();
    void everyActionHasItsSentence();
};

void TestTextExplainer::aTextIsAnswered() {
    TextExplainer explainer(echo);
    QSignalSpy explained(&explainer, &TextExplainer::explained);
    explainer.explain("550 no such user");
    QCOMPARE(explained.count(), 0);
    QVERIFY(explained.wait());
    QCOMPARE(programIn(explained), QStringLiteral("550 no such user"));
}

void TestTextExplainer::theNewestQuestionCounts() {
    QSemaphore gate;
    TextExplainer explainer([&gate](const QByteArray& text) {
        gate.acquire();
        return echo(text);
    });
    QSignalSpy explained(&explainer, &TextExplainer::explained);
    explainer.explain("first");
    explainer.explain("second");
    gate.release(2);
    QVERIFY(explained.wait());
    QCOMPARE(programIn(explained), QStringLiteral("second"));
    QCOMPARE(explained.count(), 1);
}

void TestTextExplainer::whatWasCancelledIsNotAnswered() {
    QSemaphore gate;
    TextExplainer explainer([&gate](const QByteArray& text) {
        gate.acquire();
        return echo(text);
    });
    QSignalSpy explained(&explainer, &TextExplainer::explained);
    // when the first is stopped while it is being read
    explainer.explain("first");
    explainer.cancel();
    // then only what is asked afterwards is answered
    explainer.explain("second");
    gate.release(2);
    QVERIFY(explained.wait());
    QCOMPARE(programIn(explained), QStringLiteral("second"));
}

void TestTextExplainer::aFileIsRead() {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("returned.eml")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("From: a mailer") > 0);
    file.close();
    TextExplainer explainer(echo);
    QSignalSpy explained(&explainer, &TextExplainer::explained);
    explainer.explainFile(file.fileName());
    QVERIFY(explained.wait());
    QCOMPARE(programIn(explained), QStringLiteral("From: a mailer"));
}

void TestTextExplainer::whatCannotBeReadIsSaid_data() {
    QTest::addColumn<QString>("path");
    QTest::newRow("a folder") << QDir::tempPath();
    QTest::newRow("nothing of that name") << QStringLiteral("/nonexistent/returned.eml");
#ifdef Q_OS_UNIX
    QTest::newRow("a device without end") << QStringLiteral("/dev/zero");
#endif
}

void TestTextExplainer::whatCannotBeReadIsSaid() {
    QFETCH(QString, path);
    TextExplainer explainer(echo);
    QSignalSpy failed(&explainer, &TextExplainer::failed);
    explainer.explainFile(path);
    QVERIFY(failed.wait());
    QVERIFY(failed.first().first().toString().endsWith(QLatin1Char('.')));
}

void TestTextExplainer::aTextThatIsTooLargeIsNotHandedOn() {
    bool handed = false;
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("large.eml")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(largestExplained + 1));
    file.close();
    TextExplainer explainer([&handed](const QByteArray& text) {
        handed = true;
        return echo(text);
    });
    QSignalSpy failed(&explainer, &TextExplainer::failed);
    explainer.explainFile(file.fileName());
    QVERIFY(failed.wait());
    QVERIFY(failed.first().first().toString().contains(QStringLiteral("25 MB")));
    QVERIFY(!handed);
}

void TestTextExplainer::aFindingMakesTheReport() {
    Explanation explanation;
    explanation.kind = ExplainedKind::Reply;
    Conclusion refused;
    refused.id = QStringLiteral("auth.wrong-credentials");
    refused.light = Light::Red;
    explanation.conclusion = refused;
    const Report report = explainedReport(explanation, QStringLiteral("en"));
    QCOMPARE(report.light, Light::Red);
    QCOMPARE(report.findings.size(), 1);
    QCOMPARE(report.findings.first().id, refused.id);
    QCOMPARE(report.headline, report.findings.first().title);
    QVERIFY(report.contacted.isEmpty());
}

void TestTextExplainer::withoutAFindingTheHeadlineSaysWhatItIs_data() {
    QTest::addColumn<ExplainedKind>("kind");
    QTest::addColumn<ReturnedKind>("returned");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<bool>("hasMore");
    QTest::newRow("delivered") << ExplainedKind::Bounce << ReturnedKind::Delivered
                               << words::nothingFailed(QStringLiteral("delivered")) << true;
    QTest::newRow("vacation") << ExplainedKind::Bounce << ReturnedKind::Vacation
                              << words::nothingFailed(QStringLiteral("automatic_answer")) << true;
    QTest::newRow("complaint") << ExplainedKind::Bounce << ReturnedKind::Feedback
                               << words::nothingFailed(QStringLiteral("abuse_report")) << true;
    QTest::newRow("bounce") << ExplainedKind::Bounce << ReturnedKind::Bounce << words::noCauseNamed()
                            << false;
    QTest::newRow("no message") << ExplainedKind::Unknown << ReturnedKind::NotAMessage
                                << words::notRecognised() << true;
}

void TestTextExplainer::withoutAFindingTheHeadlineSaysWhatItIs() {
    QFETCH(ExplainedKind, kind);
    QFETCH(ReturnedKind, returned);
    QFETCH(QString, headline);
    QFETCH(bool, hasMore);
    Explanation explanation;
    explanation.kind = kind;
    explanation.returned = ReturnedMessage();
    explanation.returned->kind = returned;
    const Report report = explainedReport(explanation, QStringLiteral("en"));
    QVERIFY(!headline.isEmpty());
    QCOMPARE(report.headline, headline);
    QCOMPARE(report.light, Light::NotRun);
    QCOMPARE(!withoutCause(explanation).why.isEmpty(), hasMore);
}

void TestTextExplainer::nothingIsReportedAsChecked() {
    const Report report = explainedReport(Explanation(), QStringLiteral("en"));
    QVERIFY(!report.checks.isEmpty());
    for (const Check& check : report.checks) {
        QCOMPARE(check.light, Light::NotRun);
        QVERIFY(!check.skippedBecause.isEmpty());
    }
}

void TestTextExplainer::whatIsReadFromAReply() {
    Explanation explanation;
    explanation.serverOperator = QStringLiteral("google");
    ServerReply reply;
    reply.code = 451;
    explanation.reply = reply;
    const QString later = readFromText(explanation).join(QLatin1Char(' '));
    QVERIFY(later.contains(QStringLiteral("Gmail")) && later.contains(words::saidByCode(reply)));
    explanation.reply->code = 554;
    QVERIFY(readFromText(explanation).last() != words::saidByCode(reply));
    explanation.reply->code = 250;
    QCOMPARE(readFromText(explanation).size(), 1);
}

void TestTextExplainer::everyActionHasItsSentence() {
    QStringList sentences;
    for (const char* action : {"failed", "delayed", "delivered", "relayed", "expanded"})
        sentences << recipientSentence(recipientWith(action));
    QCOMPARE(sentences.removeDuplicates(), 0);
    for (const QString& sentence : sentences) QVERIFY(sentence.contains(QStringLiteral("bob@example.org")));
    QCOMPARE(recipientSentence(recipientWith("unheard-of")), sentences.first());
    QVERIFY(recipientSentence(BouncedRecipient()).contains(QStringLiteral("does not name")));
}

QTEST_GUILESS_MAIN(TestTextExplainer)
#include "tst_text_explainer.moc"
