// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/session/returned_test.h"

using namespace outbox;

namespace {

TestMessage sentTest() {
    TestMessage sent;
    sent.recipient = QStringLiteral("Bert@far.example");
    sent.messageId = QStringLiteral("k7pq.outbox-doctor@near.example");
    sent.token = QStringLiteral("k7pq");
    return sent;
}

QByteArray report(const QByteArray& header, const QByteArray& id = "k7pq.outbox-doctor@near.example",
                  const QByteArray& action = "failed") {
    return header +
           "From: Mail Delivery System <MAILER-DAEMON@near.example>\r\nTo: anna@near.example\r\n"
           "Subject: Undelivered Mail Returned to Sender\r\nMIME-Version: 1.0\r\n"
           "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n"
           "--b\r\nContent-Type: text/plain\r\n\r\nYour message could not be delivered.\r\n"
           "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.near.example\r\n\r\n"
           "Final-Recipient: rfc822; carl@far.example\r\nAction: failed\r\nStatus: 5.2.2\r\n"
           "Diagnostic-Code: smtp; 552 5.2.2 Mailbox full\r\n\r\n"
           "Final-Recipient: rfc822; bert@far.example\r\nAction: " +
           action +
           "\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\r\n\r\n"
           "--b\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: <" +
           id + ">\r\nFrom: anna@near.example\r\n\r\nhello\r\n--b--\r\n";
}

}  // namespace

/// What a message in the mailbox says of the test message.
class TestReturnedTest : public QObject {
    Q_OBJECT
  private slots:
    void theRecipientsOwnPartCounts() {
        const auto read = readReturnedTest(report("Return-Path: <>\r\n"), sentTest());
        QVERIFY(read.has_value());
        QCOMPARE(read->finding, QStringLiteral("recipient.unknown"));
        QCOMPARE(read->said, QStringLiteral("550 5.1.1 User unknown"));
        QCOMPARE(read->status, QStringLiteral("5.1.1"));
        QCOMPARE(read->by, QStringLiteral("mx.near.example"));
        QVERIFY(!read->delayed);
    }
    void aWarningIsTriedAgain() {
        const auto read = readReturnedTest(
            report("Auto-Submitted: auto-replied\r\n", "k7pq.outbox-doctor@near.example", "delayed"),
            sentTest());
        QVERIFY(read.has_value() && read->delayed);
    }
    void nobodyElsesReportIsTaken() {
        QVERIFY(!readReturnedTest(report("Return-Path: <>\r\n", "other@near.example"), sentTest()));
    }
    void whatAPersonSentOnIsNotTaken() {
        QVERIFY(!readReturnedTest(report("Return-Path: <bert@far.example>\r\n"), sentTest()));
        QVERIFY(!readReturnedTest(report("Auto-Submitted: no\r\n"), sentTest()));
    }
    void anAutomaticAnswerIsNoReport() {
        const QByteArray answer =
            "Return-Path: <>\r\nAuto-Submitted: auto-replied\r\nFrom: bert@far.example\r\nTo: "
            "anna@near.example\r\n"
            "Subject: Out of office: Test\r\nIn-Reply-To: <k7pq.outbox-doctor@near.example>\r\n\r\nI am "
            "away.\r\n";
        QVERIFY(!readReturnedTest(answer, sentTest()));
    }
};

QTEST_GUILESS_MAIN(TestReturnedTest)
#include "tst_returned_test.moc"
