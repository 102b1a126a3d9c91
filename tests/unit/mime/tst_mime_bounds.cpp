// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QTest>

#include "core/explain/bounce.h"
#include "core/explain/status_report.h"
#include "core/protocol/mime_message.h"

using namespace outbox;

namespace {
constexpr qsizetype large = 20 * 1024 * 1024;
// A reading of twenty megabytes takes about a second here; what is not linear would take hours.
constexpr qint64 longest = 30'000;

QByteArray repeated(const QByteArray& piece, qsizetype size) {
    return piece.repeated(size / piece.size());
}

const QByteArray header =
    "From: MAILER-DAEMON@near.example\nTo: anna@near.example\nSubject: Undelivered Mail Returned to Sender\n";
}  // namespace

/// Twenty megabytes of whatever hurts a careless reader: it stays quick, bounded, and says that it did not
/// read all.
class TestMimeBounds : public QObject {
    Q_OBJECT
  private slots:
    void largeInputStaysQuick_data();
    void largeInputStaysQuick();
    void aHundredThousandRecipients();
    void boundsHold();
};

void TestMimeBounds::largeInputStaysQuick_data() {
    QTest::addColumn<QByteArray>("message");
    QByteArray nested;
    for (int i = 0; nested.size() < large; ++i)
        nested += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b" +
                  QByteArray::number(i) + "\n";
    QTest::newRow("boundaries in boundaries") << header + nested;
    QTest::newRow("messages in messages") << header + repeated("Content-Type: message/rfc822\n\n", large);
    const QByteArray report = header + "Content-Type: multipart/report; boundary=x\n\n";
    QTest::newRow("parts without end") << report + repeated("--x\n\n", large);
    QTest::newRow("lines that are almost boundaries") << report + repeated("--x-\n", large);
    QTest::newRow("one endless line") << header + "\n" + QByteArray(large, 'a');
    QTest::newRow("one endless header") << "From: MAILER-DAEMON@near.example\nX: " + repeated("a\n ", large);
    QTest::newRow("header lines without end") << repeated("A: b\n", large);
    QTest::newRow("line feeds") << header + QByteArray(large, '\n');
    QTest::newRow("encoded words without end") << "Subject: " + repeated("=?utf-8?b?", large);
    QTest::newRow("parameters without end")
        << header + "Content-Type: text/plain" + repeated("; a*1=b", large) + "\n\nx";
    QTest::newRow("comments without end") << header + "Content-Type: " + QByteArray(large, '(') + "\n\nx";
    QTest::newRow("addresses without end") << header + "\n" + repeated("<a@b.example>:\n550 x\n", large);
    QTest::newRow("at signs") << header + "\n" + QByteArray(large, '@');
    QTest::newRow("almost addresses") << header + "\n" + repeated("a.b-c.", large);
    QTest::newRow("brackets") << header + "\nunable to deliver\n" + repeated("<<<<((((", large);
    QTest::newRow("tags without end") << header + "Content-Type: text/html\n\n" + repeated("<b", large);
    QTest::newRow("references without end") << header + "Content-Type: text/html\n\n" + repeated("&a", large);
    QTest::newRow("comments in HTML") << header + "Content-Type: text/html\n\n" + repeated("<!--", large);
    QTest::newRow("status groups") << header + "Content-Type: message/delivery-status\n\n" +
                                          repeated("Status: 5.1.1\n\n", large);
    QTest::newRow("quotes") << header + "\n" + repeated("> > > ", large);
    QTest::newRow("nothing but noughts") << QByteArray(large, '\0');
    QTest::newRow("codes") << header + "\ncould not be delivered\n" + repeated("550 5.1.1 ", large);
    QTest::newRow("brackets in JSON")
        << "From: a@b.example\nTo: c@d.example\n\n{\"notificationType\":" + QByteArray(large, '[');
}

void TestMimeBounds::largeInputStaysQuick() {
    QFETCH(QByteArray, message);
    QElapsedTimer timer;
    timer.start();
    const ReturnedMessage read = readReturnedMessage(message);
    QVERIFY2(timer.elapsed() < longest, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(read.recipients.size() <= maxBouncedRecipients);
    for (const BouncedRecipient& one : read.recipients) {
        QVERIFY(one.address.size() <= 320);
        QVERIFY(one.diagnostic.size() <= 1000);
    }
}

void TestMimeBounds::aHundredThousandRecipients() {
    QByteArray message = header +
                         "Content-Type: multipart/report; report-type=delivery-status; boundary=x\n\n--x\n"
                         "Content-Type: message/delivery-status\n\nReporting-MTA: dns; near.example\n\n";
    for (int i = 0; i < 100'000; ++i)
        message += "Final-Recipient: rfc822; a" + QByteArray::number(i) +
                   "@far.example\nAction: failed\nStatus: 5.1.1\n\n";
    message += "--x--\n";
    QElapsedTimer timer;
    timer.start();
    const ReturnedMessage read = readReturnedMessage(message);
    QVERIFY(timer.elapsed() < longest);
    QCOMPARE(read.recipients.size(), maxBouncedRecipients);
    QCOMPARE(read.recipients.last().finding, QStringLiteral("recipient.unknown"));
    QVERIFY(read.truncated);
}

void TestMimeBounds::boundsHold() {
    const MimeMessage parts =
        readMime("Content-Type: multipart/mixed; boundary=x\n\n" + repeated("--x\n\na\n", 100'000));
    QVERIFY(parts.parts.size() <= maxMimeParts + 1);
    QVERIFY(parts.truncated);
    const MimeMessage deep = readMime(repeated("Content-Type: message/rfc822\n\n", 10'000));
    QVERIFY(deep.parts.size() <= maxMimeDepth + 1);
    QVERIFY(deep.truncated);
    const MimeMessage text = readMime("Subject: a\n\n" + QByteArray(maxPartOctets + 1, 'a'));
    QCOMPARE(text.parts.first().body.size(), maxPartOctets);
    QVERIFY(text.truncated);
}

QTEST_APPLESS_MAIN(TestMimeBounds)
#include "tst_mime_bounds.moc"
