// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/protocol/authentication_results.h"
#include "core/protocol/mail_date.h"
#include "core/protocol/message_header.h"
#include "core/protocol/received_header.h"

using namespace outbox;

/// What a message's header says about its way.
class TestMessageHeader : public QObject {
    Q_OBJECT
  private slots:
    void takesAMessageApart();
    void keepsItsBounds();
    void leavesCommentsOut_data();
    void leavesCommentsOut();
    void readsDates_data();
    void readsDates();
    void writesWhatItReads();
    void tellsHowLongEachHopTook();
    void badDatesTellNothing();
    void readsWhatServersFound();
    void survivesBrokenResults();
};

void TestMessageHeader::takesAMessageApart() {
    const MessageParts parts = messageParts(
        "From: a@b.example\r\nSubject: one\r\n two\r\nno field\r\n stray\r\nTo : c\r\n\r\nbody\r\n");
    QCOMPARE(parts.header.size(), 3);
    QVERIFY(parts.header.at(1).is("subject"));
    QCOMPARE(parts.header.at(1).unfolded(), QByteArray("one two"));
    QCOMPARE(parts.header.at(1).value, QByteArray(" one\r\n two"));
    QCOMPARE(parts.header.at(2).name, QByteArray("To"));
    QCOMPARE(parts.body, QByteArray("body\r\n"));
    QCOMPARE(messageParts("A: b\nC: d\n\nx").header.size(), 2);
    QVERIFY(messageParts("").header.isEmpty());
    QVERIFY(messageParts("A: b").body.isEmpty());
}

void TestMessageHeader::keepsItsBounds() {
    QByteArray many;
    for (int i = 0; i < 1000; ++i) many += "A: b\r\n";
    QCOMPARE(messageParts(many).header.size(), maxHeaderFields);
    QByteArray hops;
    for (int i = 0; i < 100; ++i) hops += "Received: by a; Sat, 31 Jan 2026 09:30:00 +0000\r\n";
    QCOMPARE(deliveryHops(messageParts(hops).header, QDateTime()).size(), maxHops);
    QByteArray results = "Authentication-Results: a";
    for (int i = 0; i < 100; ++i) results += "; spf=pass";
    QCOMPARE(authenticationResults(messageParts(results).header).size(), maxAuthenticationResults);
}

void TestMessageHeader::leavesCommentsOut_data() {
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("none") << QByteArray("a b") << QByteArray("a b");
    QTest::newRow("one") << QByteArray("a(c)b") << QByteArray("a b");
    QTest::newRow("nested") << QByteArray("a(c(d)e)b") << QByteArray("a b");
    QTest::newRow("escaped") << QByteArray("a(c\\)d)b") << QByteArray("a b");
    QTest::newRow("quoted") << QByteArray("\"(no)\" b") << QByteArray("\"(no)\" b");
    QTest::newRow("never closed") << QByteArray("a(b") << QByteArray("a");
    QTest::newRow("closed too often") << QByteArray("a)b") << QByteArray("a)b");
}

void TestMessageHeader::leavesCommentsOut() {
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, plain);
    QCOMPARE(withoutComments(value), plain);
}

void TestMessageHeader::readsDates_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char* text, const char* utc) {
        QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(utc);
    };
    row("Sat, 31 Jan 2026 09:30:00 +0000", "2026-01-31T09:30:00Z");
    row("31 Jan 2026 09:30 +0200", "2026-01-31T07:30:00Z");
    row("Fri, 11 Jul 2003 21:00:37 -0700 (PDT)", "2003-07-12T04:00:37Z");
    row("Fri, 11 Jul 2003 21:00:37 PDT", "2003-07-12T04:00:37Z");
    row("Sat,  1 Aug 99 10:00:60 GMT", "1999-08-01T10:00:59Z");
    row("Sat, 31 Jan 2026 09:30:00", "2026-01-31T09:30:00Z");
    row("Sat, 31 Foo 2026 09:30:00 +0000", "");
    row("Sat, 32 Jan 2026 09:30:00 +0000", "");
    row("Sat, 31 Jan 9999 09:30:00 +0000", "");
    row("Sat, 31 Jan 2026 25:30:00 +0000", "");
    row("yesterday", "");
    row("", "");
}

void TestMessageHeader::readsDates() {
    QFETCH(QByteArray, text);
    QFETCH(QString, utc);
    const QDateTime read = readMailDate(text);
    QCOMPARE(read.isValid() ? read.toUTC().toString(Qt::ISODate) : QString(), utc);
}

void TestMessageHeader::writesWhatItReads() {
    const QDateTime time(QDate(2026, 1, 31), QTime(9, 30), Qt::UTC);
    QCOMPARE(writeMailDate(time), QByteArray("Sat, 31 Jan 2026 09:30:00 +0000"));
    QCOMPARE(readMailDate(writeMailDate(time)), time);
}

void TestMessageHeader::tellsHowLongEachHopTook() {
    const MessageParts parts = messageParts(
        "Received: from smtp.example.org (smtp.example.org [192.0.2.1])\r\n"
        "\tby mx.example.net (Postfix) with ESMTPS id 4D2; Sat, 31 Jan 2026 10:30:07 +0100 (CET)\r\n"
        "Received: from [192.0.2.200] (unknown [192.0.2.200]) by smtp.example.org with ESMTPSA\r\n"
        "\tid 77; Sat, 31 Jan 2026 09:30:02 +0000\r\n\r\n");
    const QList<DeliveryHop> hops =
        deliveryHops(parts.header, QDateTime(QDate(2026, 1, 31), QTime(9, 30), Qt::UTC));
    QCOMPARE(hops.size(), 2);
    QCOMPARE(hops.at(0).by, QStringLiteral("smtp.example.org"));
    QCOMPARE(hops.at(0).with, QStringLiteral("ESMTPSA"));
    QCOMPARE(hops.at(0).tookMs, 2000);
    QCOMPARE(hops.at(1).from, QStringLiteral("smtp.example.org"));
    QCOMPARE(hops.at(1).by, QStringLiteral("mx.example.net"));
    QCOMPARE(hops.at(1).tookMs, 5000);
}

void TestMessageHeader::badDatesTellNothing() {
    const auto took = [](const char* date) {
        const QByteArray field = QByteArray("Received: by a; ") + date + "\r\n\r\n";
        const QDateTime written(QDate(2026, 1, 31), QTime(9, 30), Qt::UTC);
        return deliveryHops(messageParts(field).header, written).first().tookMs;
    };
    QCOMPARE(took("Sat, 31 Jan 2026 09:29:30 +0000"), 0);   // a clock a little behind
    QCOMPARE(took("Sat, 31 Jan 2026 08:30:00 +0000"), -1);  // one an hour behind
    QCOMPARE(took("Sat, 31 Jan 2027 09:30:00 +0000"), -1);
    QCOMPARE(took("soon"), -1);
}

void TestMessageHeader::readsWhatServersFound() {
    const MessageParts parts = messageParts(
        "Authentication-Results: mx.example.net 1;\r\n"
        "\tdkim=pass (2048-bit key; unprotected) header.d=example.org header.i=@example.org;\r\n"
        "\tspf = fail (reason; with semicolon) smtp.mailfrom=anna@example.org;\r\n"
        "\tdmarc/1=Fail reason=\"a; b\" header.from=example.org\r\n"
        "Authentication-Results: relay.example.net; none\r\n\r\n");
    const QList<AuthenticationResult> results = authenticationResults(parts.header);
    QCOMPARE(results.size(), 3);
    QCOMPARE(results.at(0).server, QStringLiteral("mx.example.net"));
    QCOMPARE(results.at(0).method, QStringLiteral("dkim"));
    QCOMPARE(results.at(0).about, QStringLiteral("header.d=example.org header.i=@example.org"));
    QCOMPARE(results.at(1).method, QStringLiteral("spf"));
    QCOMPARE(results.at(1).result, QStringLiteral("fail"));
    QCOMPARE(results.at(2).method, QStringLiteral("dmarc"));
    QCOMPARE(results.at(2).result, QStringLiteral("fail"));
}

void TestMessageHeader::survivesBrokenResults() {
    for (const char* value :
         {"", ";", ";;;", "a;=", "a; =pass", "a; spf=", "a; \"", "(", "a; spf=pass \"\\"}) {
        const QByteArray field = QByteArray("Authentication-Results: ") + value + "\r\n\r\n";
        for (const AuthenticationResult& result : authenticationResults(messageParts(field).header))
            QVERIFY2(!result.method.isEmpty() && !result.result.isEmpty(), value);
    }
}

QTEST_APPLESS_MAIN(TestMessageHeader)
#include "tst_message_header.moc"
