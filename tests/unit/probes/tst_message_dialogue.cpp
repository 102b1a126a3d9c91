// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "dialogue_case.h"

using namespace outbox;

namespace {

const QByteArray entry =
    "TLS: ok\nS: 220 hi\nC: EHLO *\nS: 250-hi\nS: 250-SIZE 1000\nS: 250 AUTH PLAIN\nC: <secret>\nS: 235 in\n";
const QByteArray envelope =
    "C: MAIL FROM:<anna@example.org> SIZE=*\nS: 250 ok\nC: RCPT TO:<anna@example.org>\nS: 250 ok\n";
const QByteArray message = "C: DATA\nS: 354 go\nC: Subject: x\nC: \nC: ..dot\nC: .\n";

}  // namespace

/// A message behind a proven envelope, each conversation named after what the server does.
class TestMessageDialogue : public QObject {
    Q_OBJECT
  private slots:
    void goesAsTheScriptSays_data();
    void goesAsTheScriptSays();
};

void TestMessageDialogue::goesAsTheScriptSays_data() {
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("code");
    QTest::addColumn<Step>("ended");
    QTest::addColumn<Failure>("fault");
    const auto row = [](const char* name, const QByteArray& script, int code, Step ended, Failure fault) {
        QTest::newRow(name) << script << code << ended << fault;
    };
    const QByteArray quit = "C: QUIT\nCLOSE";
    row("taken", entry + envelope + message + "S: 250 2.0.0 queued\n" + quit, 250, Step::Quit, Failure::None);
    row("refused behind DATA", entry + envelope + message + "S: 554 5.7.1 spam\n" + quit, 554, Step::Message,
        Failure::Rejected);
    row("refused at DATA", entry + envelope + "C: DATA\nS: 554 5.5.1 no valid recipients\n" + quit, 554,
        Step::Message, Failure::Rejected);
    row("cut before the last word", entry + envelope + message + "CLOSE", 0, Step::Message, Failure::Closed);
    row("silent at the end", entry + envelope + message + "HANG", 0, Step::Message, Failure::TimedOut);
    row("larger than it takes", QByteArray(entry).replace("SIZE 1000", "SIZE 10") + quit, 0, Step::Message,
        Failure::Rejected);
    row("without a word about sizes",
        QByteArray(entry).replace("S: 250-SIZE 1000\n", "") + QByteArray(envelope).replace(" SIZE=*", "") +
            message + "S: 250 ok\n" + quit,
        250, Step::Quit, Failure::None);
    row("recipient refused: no message", entry + "C: MAIL *\nS: 250 ok\nC: RCPT *\nS: 550 5.1.1 who\n" + quit,
        0, Step::Recipient, Failure::Rejected);
    row("recipient put off: no message",
        entry + "C: MAIL *\nS: 250 ok\nC: RCPT *\nS: 450 4.2.0 Greylisted, try again later\n" + quit, 0,
        Step::Quit, Failure::None);
    row("sign-in refused: no message", QByteArray(entry).replace("S: 235 in", "S: 535 5.7.8 no") + quit, 0,
        Step::SignIn, Failure::Rejected);
}

void TestMessageDialogue::goesAsTheScriptSays() {
    QFETCH(QByteArray, script);
    QFETCH(int, code);
    QFETCH(Step, ended);
    QFETCH(Failure, fault);
    DialogueCase with("smtp.example.org:465", script);
    with.role = DialogueRole::TestMessage;
    with.message = "Subject: x\r\n\r\n.dot\r\n";
    QVERIFY(with.converse(smtpAt(465, Security::Tls)));
    QCOMPARE(with.factory.mismatches(), QStringList());
    QCOMPARE(with.factory.unused(), QStringList());
    QCOMPARE(with.seen.messageReply.code, code);
    QCOMPARE(stepName(with.seen.ended), stepName(ended));
    QCOMPARE(failureName(with.seen.fault.kind), failureName(fault));
    QVERIFY(with.factory.sentLines().count("DATA") <= 1);
}

QTEST_GUILESS_MAIN(TestMessageDialogue)
#include "tst_message_dialogue.moc"
